/**
 * Is this page worth the engine? Reads metadata and samples the density of text; never the whole page, never layout,
 * never writes. Runs on every page the reader opens, so it imports next to nothing and says yes when in doubt about
 * something that calls itself an article.
 */
import { createDom, type Dom, documentText } from './dom';
import { typeScore } from './page-type';

const MAX_PARAGRAPHS = 60;
const LD_TYPE = /"@type"\s*:\s*(?:\[\s*)?"([^"]{1,60})"/g;

/** Quick, cheap and inclined to yes: `findArticle` decides. */
export function looksLikeArticle(document: Document): boolean {
  const dom = createDom(document);
  const { root, body } = dom;
  if (!root || !body) return false;
  const meta = (name: string): string => {
    const [element] = dom.all(root, `meta[property="${name}"],meta[name="${name}"]`);
    return element ? (dom.attr(element, 'content') ?? '') : '';
  };
  const types: string[] = [];
  for (const script of dom.all(root, 'script[type="application/ld+json"]')) {
    for (const [, type = ''] of dom.textContent(script).slice(0, 60_000).matchAll(LD_TYPE)) types.push(type);
  }
  for (const element of dom.all(
    root,
    '[itemscope][itemtype*="Article" i],[itemscope][itemtype*="BlogPosting" i]',
  )) {
    types.push(dom.attr(element, 'itemtype') ?? '');
  }
  const type = typeScore({
    url: documentText(document, 'URL'),
    ogType: meta('og:type'),
    types,
    generator: meta('generator'),
    hasDate:
      !!meta('article:published_time') ||
      dom.all(root, 'article time[datetime],[itemprop="datePublished"]').length > 0,
    software: '',
  });
  if (type <= -2) return false;
  return textLength(dom, body) >= (type >= 2 ? 100 : type >= 0.5 ? 300 : 1000);
}

/** Characters in the first paragraphs. */
function textLength(dom: Dom, body: Element): number {
  let length = 0;
  let seen = 0;
  for (const paragraph of dom.all(body, 'p,[itemprop="articleBody"],article div,td')) {
    if (++seen > MAX_PARAGRAPHS || length > 1000) break;
    const text = dom.textContent(paragraph);
    if (text.length > 60) length += Math.min(text.length, 1000);
  }
  return length;
}
