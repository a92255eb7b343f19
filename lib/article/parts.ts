/**
 * Several articles in one page, as sites with endless scrolling put them there: where each stands and its own address.
 * Does not read their texts.
 */
import { createDom, type Dom, documentText } from './dom';
import { parseUrl } from './metadata';

/** One of the articles of a page. */
export interface Part {
  element: Element;
  /** Its own address as its markup gives it, null where only scrolling to it will tell. */
  url: string | null;
}

/** Characters of running text below which a box is a teaser or a comment. */
const LEAST = 400;
const ADDRESSES =
  'data-url data-href data-permalink data-article-url data-page-url data-canonical-url data-share-url'.split(
    ' ',
  );

/** The articles of the page in document order; empty where it holds one or none. */
export function findParts(document: Document): Part[] {
  const dom = createDom(document);
  if (!dom.body) return [];
  const base = documentText(document, 'URL');
  const boxes = belowCommonBox(dom, dom.all(dom.body, 'h1'));
  const titled = boxes.filter((element) => runningText(dom, element) >= LEAST);
  if (titled.length > 1) return titled.map((element) => ({ element, url: addressOf(dom, element, base) }));
  // Without main headings of their own they must say where each is to be found; else they are posts of one live page.
  const parts = dom
    .all(dom.body, 'article')
    .filter((element) => dom.all(element, 'h1,h2').length > 0 && runningText(dom, element) >= LEAST)
    .map((element) => ({ element, url: addressOf(dom, element, base) }));
  const distinct = new Set(parts.map(({ url }) => url));
  return parts.length > 1 && distinct.size === parts.length && !distinct.has(null) ? parts : [];
}

/** The largest boxes that hold one of these headings each. */
function belowCommonBox(dom: Dom, headings: readonly Element[]): Element[] {
  if (headings.length < 2) return [];
  return headings.flatMap((heading) => {
    let box: Element = heading;
    for (;;) {
      const parent = dom.parentNode(box) as Element | null;
      if (!parent || headings.some((other) => other !== heading && dom.contains(parent, other))) break;
      box = parent;
    }
    return box === heading ? [] : [box];
  });
}

function runningText(dom: Dom, box: Element): number {
  let length = 0;
  for (const paragraph of dom.all(box, 'p')) {
    const text = dom.textContent(paragraph);
    if (text.length > 60) length += text.length;
    if (length >= LEAST) break;
  }
  return length;
}

/** A page of this site other than its front page. */
function addressOf(dom: Dom, box: Element, base: string): string | null {
  const here = parseUrl(base);
  const said: (string | null)[] = ADDRESSES.map((name) => dom.attr(box, name));
  for (const element of dom.all(
    box,
    '[itemprop~="mainEntityOfPage"],link[itemprop~="url"],:is(h1,h2) a[href]',
  )) {
    said.push(dom.attr(element, 'itemid') ?? dom.attr(element, 'href') ?? dom.attr(element, 'content'));
  }
  for (const address of said) {
    const url = address ? parseUrl(address, base) : null;
    if (!url || !here || url.host !== here.host || url.pathname === '/') continue;
    // The address in use may have more to it («?from=rss»).
    return url.pathname === here.pathname ? base : url.href;
  }
  return null;
}
