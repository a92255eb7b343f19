/**
 * Is this page worth the engine? Reads metadata and samples the density of text; never the whole page, never layout,
 * never writes. Runs on every page the reader opens, so it imports next to nothing, and says yes when in doubt about
 * something that calls itself an article.
 */
import { readDeclared } from './declared';
import { createDom, type Dom, documentText } from './dom';
import { readJsonLd } from './json-ld';
import { pageTypes, typeScore } from './page-type';

/** Characters of running text that settle it. */
const ENOUGH = 1000;
/** Score of a page that calls itself an article in so many words; a date and an address like one's are not enough. */
const SAYS_SO = 2;
const MAX_PARAGRAPHS = 80;
const MAX_TEXT_NODES = 4000;
const MAX_ELEMENTS = 3000;
const NO_PROSE = new Set(['script', 'style', 'noscript', 'textarea', 'a']);

/** Quick, and inclined to yes: `findArticle` decides. */
export function looksLikeArticle(document: Document): boolean {
  const dom = createDom(document);
  if (!dom.body) return false;
  const score = scoreOf(document, dom);
  if (score <= -1.5) return false;
  const least = score >= 1.5 ? 100 : score >= 0.5 ? 300 : ENOUGH;
  if (hasText(dom, dom.body, least)) return true;
  return score >= 0.5 && lengthOf(inOpenShadows(dom, dom.body, { left: MAX_ELEMENTS })) >= least;
}

/** For a page inside another, where mail and previews are shown too: its own head calls it an article, and it has text. */
export function saysArticle(document: Document): boolean {
  const dom = createDom(document);
  return dom.body !== null && scoreOf(document, dom) >= SAYS_SO && hasText(dom, dom.body, ENOUGH / 2);
}

/** What the page says it is, by `typeScore`. */
function scoreOf(document: Document, dom: Dom): number {
  const declared = readDeclared(dom);
  const nodes = readJsonLd(declared.jsonLd);
  return typeScore({
    url: documentText(document, 'URL'),
    ogType: declared.meta.get('og:type') ?? '',
    types: pageTypes(declared.itemTypes, nodes),
    generator: declared.meta.get('generator') ?? '',
    hasDate:
      declared.meta.has('article:published_time') ||
      declared.props.has('datePublished') ||
      declared.times.length > 0 ||
      nodes.some((node) => 'datePublished' in node),
    sells: declared.sells,
  });
}

/** What of a page shows its language: running text and what the page declares, '' where it does not. */
export function languageSample(document: Document): { text: string; declared: string } {
  const dom = createDom(document);
  if (!dom.body) return { text: '', declared: '' };
  let text = joined(paragraphs(dom, dom.body));
  if (text.length < 100) text += joined(longNodes(dom, dom.body));
  if (text.length < 100) text += joined(inOpenShadows(dom, dom.body, { left: MAX_ELEMENTS }));
  return { text, declared: (dom.root && dom.attr(dom.root, 'lang')) ?? '' };
}

function joined(texts: Iterable<string>): string {
  let all = '';
  for (const text of texts) {
    all += text.slice(0, ENOUGH);
    if (all.length >= ENOUGH) break;
  }
  return all;
}

function hasText(dom: Dom, body: Element, least: number): boolean {
  return lengthOf(paragraphs(dom, body)) >= least || lengthOf(longNodes(dom, body)) >= least;
}

/** Up to ENOUGH: looks no further. */
function lengthOf(texts: Iterable<string>): number {
  let length = 0;
  for (const text of texts) {
    length += Math.min(text.length, ENOUGH);
    if (length >= ENOUGH) break;
  }
  return length;
}

function* paragraphs(dom: Dom, body: Element): Generator<string> {
  for (const paragraph of dom.firstWithTag(body, 'p', MAX_PARAGRAPHS)) {
    const text = dom.textContent(paragraph);
    if (text.length > 25) yield text;
  }
}

/** In older pages, text stands right in cells and boxes. */
function* longNodes(dom: Dom, body: Node): Generator<string> {
  const walker = dom.textWalker(body);
  for (let seen = 0; seen < MAX_TEXT_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = dom.data(node);
    if (text.length < 60) continue;
    const parent = dom.parentNode(node);
    if (!parent || !NO_PROSE.has(dom.tag(parent as Element))) yield text;
  }
}

/** Text in the open shadow trees of custom elements, nested ones too. `budget`: how many elements may be looked at. */
function* inOpenShadows(dom: Dom, root: Node, budget: { left: number }): Generator<string> {
  const walker = dom.elementWalker(root);
  for (let node = walker.nextNode(); node && budget.left > 0; node = walker.nextNode()) {
    budget.left--;
    const shadow = dom.tag(node as Element).includes('-') ? dom.shadowRoot(node as Element) : null;
    if (!shadow) continue;
    yield* longNodes(dom, shadow);
    yield* inOpenShadows(dom, shadow, budget);
  }
}
