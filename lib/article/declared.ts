/**
 * The elements in which a page says things about itself, gathered in one look over the document: asking for each
 * kind by itself costs a pass each. Knows no meaning beyond the kinds.
 */
import type { Dom } from './dom';

export interface Declared {
  /** Contents of meta elements by name, property or itemprop in lower case; the first of each counts. */
  meta: Map<string, string>;
  canonical: string[];
  /** Sources of JSON-LD scripts. */
  jsonLd: string[];
  /** `<time>` elements. */
  times: Element[];
  /** Values of `itemtype`. */
  itemTypes: string[];
  /** Elements by `itemprop`, meta elements too. */
  props: Map<string, Element[]>;
  /** Links to an author's page. */
  authorLinks: Element[];
  /** Something on the page can be put into a cart, or has a price of its own. */
  sells: boolean;
}

const SELECTOR =
  'meta[content],link[rel~="canonical" i],script[type*="ld+json" i],time,[itemtype],[itemprop],a[rel~="author"],form[action]';

const SITE_WIDE = ['og:site_name', 'application-name'];

export function readDeclared(dom: Dom): Declared {
  const declared: Declared = {
    meta: new Map(),
    canonical: [],
    jsonLd: [],
    times: [],
    itemTypes: [],
    props: new Map(),
    authorLinks: [],
    sells: false,
  };
  for (const element of dom.root ? dom.all(dom.root, SELECTOR) : []) {
    const tag = dom.tag(element);
    if (tag === 'meta') readMeta(dom, element, declared.meta);
    else if (tag === 'link') declared.canonical.push(dom.attr(element, 'href') ?? '');
    else if (tag === 'script') declared.jsonLd.push(dom.textContent(element));
    else if (tag === 'time') declared.times.push(element);
    else if (tag === 'form') declared.sells ||= /\/cart\b/.test(dom.attr(element, 'action') ?? '');
    const type = dom.attr(element, 'itemtype');
    if (type) declared.itemTypes.push(type);
    for (const prop of (dom.attr(element, 'itemprop') ?? '').split(/\s+/)) {
      if (prop) declared.props.set(prop, [...(declared.props.get(prop) ?? []), element].slice(0, 20));
    }
    if (tag === 'a' && /\bauthor\b/.test(dom.attr(element, 'rel') ?? '')) declared.authorLinks.push(element);
  }
  declared.sells ||=
    declared.props.has('price') ||
    declared.meta.has('product:price:amount') ||
    declared.meta.has('og:price:amount');
  return declared;
}

/** What stays true of a page whose head speaks of an article that was in it before: the site, and what the body says. */
export function withoutHead(declared: Declared): Declared {
  const meta = new Map([...declared.meta].filter(([name]) => SITE_WIDE.includes(name)));
  return { ...declared, meta, canonical: [], jsonLd: [] };
}

function readMeta(dom: Dom, element: Element, meta: Map<string, string>): void {
  const content = dom.attr(element, 'content')?.trim();
  if (!content) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const key of (dom.attr(element, attribute) ?? '').toLowerCase().split(/\s+/)) {
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
}
