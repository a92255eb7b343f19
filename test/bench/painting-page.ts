/** Painting and wrapping the same words of a page; bundled and injected by painting.ts. Times in milliseconds. */
import Mark from 'mark.js/dist/mark.es6.js';
import { adoptHighlightStyles, createPainter } from '../../lib/highlight';

export interface Painted {
  ms: number;
  /** What of it our script took: the rest is the browser's own work. */
  script: number;
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

const METHODS: Record<
  'painting' | 'wrapping' | 'nothing',
  (article: Element, places: readonly Place[]) => void
> = {
  nothing() {},
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

/** Milliseconds to wait for a frame: one that another window has come before draws none, and a bench must end. */
const PATIENCE = 3_000;

/**
 * The frame in which the words are marked, from the first line of our script to the end of what the main thread does for it:
 * script, style, layout, paint and handing over to the compositor. It begins inside the frame, so no waiting for one
 * counts, and ends with a message that comes once the frame is done. Nothing else changes the page meanwhile.
 * @returns null where the browser draws no frames.
 */
export async function measurePainting(method: keyof typeof METHODS, count: number): Promise<Painted | null> {
  const article = fill(Math.max(50, count / 10));
  const chosen = places(article, count);
  const unstyle = adoptHighlightStyles(document);
  if ((await frameWith(() => {})) === null || (await frameWith(() => {})) === null) return null;
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
  let script = 0;
  const ms = await frameWith(() => {
    const start = performance.now();
    METHODS[method](article, chosen);
    script = performance.now() - start;
  });
  await frameWith(() => {});
  await frameWith(() => {});
  observer.disconnect();
  shifts.disconnect();
  CSS.highlights.clear();
  unstyle();
  return ms === null ? null : { ms, script, mutations, shift };
}

/** Does something at the beginning of a frame. @returns how long the frame took then; null where none came. */
function frameWith(act: () => void): Promise<number | null> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      cancelAnimationFrame(request);
      resolve(null);
    }, PATIENCE);
    const request = requestAnimationFrame(() => {
      clearTimeout(patience);
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => {
        const ms = performance.now() - start;
        port1.close();
        resolve(ms);
      };
      act();
      port2.postMessage(null);
    });
  });
}

Reflect.set(globalThis, 'measurePainting', measurePainting);
