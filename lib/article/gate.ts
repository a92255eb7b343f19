/**
 * Is this page worth the engine? Reads metadata and samples the density of text; never the whole page, never layout,
 * never writes. Runs on every page the reader opens, so it imports next to nothing, and says yes when in doubt about
 * something that calls itself an article.
 */
import { createDom, type Dom, documentText } from './dom';
import { readJsonLd } from './json-ld';
import { hasPrice, pageTypes, typeScore } from './page-type';

const ENOUGH = 1000;
const DATE =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],[itemprop="datePublished"],time[datetime],time[pubdate]';

/** Quick, and inclined to yes: `findArticle` decides. */
export function looksLikeArticle(document: Document): boolean {
  const dom = createDom(document);
  const { root, body } = dom;
  if (!root || !body) return false;
  const meta = (name: string): string => {
    const [element] = dom.all(root, `meta[property="${name}"],meta[name="${name}"]`);
    return element ? (dom.attr(element, 'content') ?? '') : '';
  };
  const nodes = readJsonLd(dom);
  const score = typeScore({
    url: documentText(document, 'URL'),
    ogType: meta('og:type'),
    types: pageTypes(dom, nodes),
    generator: meta('generator'),
    hasDate: nodes.some((node) => 'datePublished' in node) || dom.all(root, DATE).length > 0,
    hasPrice: hasPrice(dom),
  });
  if (score <= -1.5) return false;
  return textLength(dom, body) >= (score >= 1.5 ? 100 : score >= 0.5 ? 300 : ENOUGH);
}

/** Characters in paragraphs, as far as it takes to know; in older pages, in cells and boxes. */
function textLength(dom: Dom, body: Element): number {
  const length = sample(dom, body, 'p');
  return length >= ENOUGH
    ? length
    : length + sample(dom, body, 'td,div:not(:has(div,p,table)),article,[itemprop="articleBody"]');
}

const MAX_ELEMENTS = 80;

function sample(dom: Dom, body: Element, selector: string): number {
  let length = 0;
  for (const element of dom.all(body, selector).slice(0, MAX_ELEMENTS)) {
    const text = dom.textContent(element);
    if (text.length > 25) length += Math.min(text.length, ENOUGH);
    if (length >= ENOUGH) break;
  }
  return length;
}
