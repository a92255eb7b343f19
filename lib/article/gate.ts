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
const MAX_PARAGRAPHS = 80;
const MAX_TEXT_NODES = 4000;

/** Quick, and inclined to yes: `findArticle` decides. */
export function looksLikeArticle(document: Document): boolean {
  const dom = createDom(document);
  if (!dom.body) return false;
  const declared = readDeclared(dom);
  const nodes = readJsonLd(declared.jsonLd);
  const score = typeScore({
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
  if (score <= -1.5) return false;
  const least = score >= 1.5 ? 100 : score >= 0.5 ? 300 : ENOUGH;
  return inParagraphs(dom, dom.body) >= least || inTextNodes(dom, dom.body) >= least;
}

function inParagraphs(dom: Dom, body: Element): number {
  let length = 0;
  for (const paragraph of dom.all(body, 'p').slice(0, MAX_PARAGRAPHS)) {
    const text = dom.textContent(paragraph);
    if (text.length > 25) length += Math.min(text.length, ENOUGH);
    if (length >= ENOUGH) break;
  }
  return length;
}

/** In older pages, text stands right in cells and boxes. */
function inTextNodes(dom: Dom, body: Element): number {
  const walker = dom.textWalker(body);
  let length = 0;
  for (let seen = 0; seen < MAX_TEXT_NODES && length < ENOUGH; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const size = dom.data(node).length;
    if (size < 60) continue;
    const parent = dom.parentNode(node);
    if (!/^(?:script|style|noscript|textarea|a)$/.test(parent ? dom.tag(parent as Element) : ''))
      length += Math.min(size, ENOUGH);
  }
  return length;
}
