/** Painting and wrapping the same words of a page; bundled and injected by painting.ts. Times in milliseconds. */
import Mark from 'mark.js/dist/mark.es6.js';
import { createPainter } from '../../lib/highlight';

export interface Painted {
  ms: number;
  /** Changes of the document, as the page's own scripts are told of them. */
  mutations: number;
  /** Cumulative layout shift. */
  shift: number;
}

const WORDS =
  'The harbour office said on Monday that the ferry would sail again before the ice has gone'.split(' ');

/** Fills the page with text; @returns its element. */
function fill(paragraphs: number): Element {
  const article = document.createElement('article');
  for (let i = 0; i < paragraphs; i++) {
    const paragraph = document.createElement('p');
    const turn = i % WORDS.length;
    paragraph.textContent = `${[...WORDS.slice(turn), ...WORDS.slice(0, turn)].join(' ')}. `.repeat(4);
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  return article;
}

interface Place {
  node: Text;
  from: number;
  to: number;
  /** Offset into all text of the article. */
  start: number;
}

/** `count` words spread over the text. */
function places(article: Element, count: number): Place[] {
  const found: Place[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index, 0: word } of node.data.matchAll(/\w+/g)) {
      found.push({ node, from: index, to: index + word.length, start: start + index });
    }
    start += node.length;
  }
  const step = Math.floor(found.length / count);
  return found.filter((_, i) => i % step === 0).slice(0, count);
}

const METHODS: Record<'painting' | 'wrapping', (article: Element, places: readonly Place[]) => void> = {
  painting(_, places) {
    const marks = places.map(({ node, from, to }) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return { kind: 'person' as const, unsure: false, ranges: [range], owner: null };
    });
    createPainter<null>(document).paint(marks);
  },
  wrapping(article, places) {
    new Mark(article).markRanges(places.map(({ start, from, to }) => ({ start, length: to - from })));
  },
};

/** Layout included: what the browser must do before it can draw. Nothing else changes the page meanwhile. */
export async function measurePainting(method: keyof typeof METHODS, count: number): Promise<Painted> {
  const article = fill(Math.max(50, count / 10));
  const chosen = places(article, count);
  await frame();
  let mutations = 0;
  let shift = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += Reflect.get(entry, 'value');
  });
  shifts.observe({ type: 'layout-shift' });
  const start = performance.now();
  METHODS[method](article, chosen);
  void document.body.offsetHeight;
  const ms = performance.now() - start;
  await frame();
  await frame();
  observer.disconnect();
  shifts.disconnect();
  CSS.highlights.clear();
  return { ms, mutations, shift };
}

/** The next frame, or a tenth of a second: a page that another tab has come before draws none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

Reflect.set(globalThis, 'measurePainting', measurePainting);
