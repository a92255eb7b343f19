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

export function readDeclared(dom: Dom, root: Element | null = dom.root): Declared {
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
  for (const element of root ? dom.all(root, SELECTOR) : []) {
    const tag = dom.tag(element);
    if (tag === 'meta') readMeta(dom, element, declared.meta);
    else if (tag === 'link') declared.canonical.push(dom.attr(element, 'href') ?? '');
    else if (tag === 'script') declared.jsonLd.push(dom.textContent(element));
    else if (tag === 'time') declared.times.push(element);
    else if (tag === 'form') declared.sells ||= /\/cart\b/.test(dom.attr(element, 'action') ?? '');
    const type = dom.attr(element, 'itemtype');
    if (type) declared.itemTypes.push(type);
    for (const prop of wordsIn(dom.attr(element, 'itemprop'))) addProp(declared.props, prop, element);
    if (tag === 'a' && wordsIn(dom.attr(element, 'rel')).includes('author'))
      declared.authorLinks.push(element);
  }
  declared.sells ||=
    declared.props.has('price') ||
    declared.meta.has('product:price:amount') ||
    declared.meta.has('og:price:amount');
  return declared;
}

/**
 * What stays true of a page whose head speaks of another article than the one at hand: the site, and what is said
 * inside `body`, or inside one box of it.
 */
export function readDeclaredIn(dom: Dom, box: Element | null): Declared {
  const site = dom.head ? readDeclared(dom, dom.head).meta : new Map<string, string>();
  const declared = readDeclared(dom, box);
  for (const name of SITE_WIDE) {
    const content = site.get(name);
    if (content) declared.meta.set(name, content);
  }
  return { ...declared, canonical: [] };
}

const MOST = 20;

function addProp(props: Declared['props'], prop: string, element: Element): void {
  const known = props.get(prop);
  if (!known) props.set(prop, [element]);
  else if (known.length < MOST) known.push(element);
}

/** The words of an attribute; most have one. */
function wordsIn(value: string | null): readonly string[] {
  if (!value) return [];
  return /\s/.test(value) ? value.split(/\s+/).filter(Boolean) : [value];
}

function readMeta(dom: Dom, element: Element, meta: Map<string, string>): void {
  const content = dom.attr(element, 'content')?.trim();
  if (!content) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const word of wordsIn(dom.attr(element, attribute))) {
      const key = word.toLowerCase();
      if (!meta.has(key)) meta.set(key, content);
    }
  }
}
