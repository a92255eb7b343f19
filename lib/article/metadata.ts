/** What the page says of itself: JSON-LD, Open Graph, other meta elements, microdata, its address. Not its body. */
import { parseMachineDate, parseWrittenDate } from './dates';
import { type Declared, readDeclared, readDeclaredIn } from './declared';
import { type Dom, documentText, ELEMENT } from './dom';
import { isArticleNode, type JsonLd, listOf, namesOf, readJsonLd, resolved, textOf } from './json-ld';
import { pageTypes } from './page-type';
import { fold } from './title';
import type { FindOptions } from './types';

export interface Metadata {
  url: string;
  canonical: string | null;
  outlet: { name: string; domain: string };
  authors: string[];
  published: string | null;
  modified: string | null;
  declaredLang: string | null;
  /** Headlines the metadata gives, in the order of trust. */
  titles: string[];
  documentTitle: string;
  /** The text as JSON-LD gives it; empty where it does not. */
  articleBody: string;
  description: string;
  /** For the page's type. */
  types: string[];
  ogType: string;
  generator: string;
  sells: boolean;
}

const PUBLISHED =
  'article:published_time og:published_time datepublished article:published og:article:published_time parsely-pub-date ' +
  'sailthru.date cxenseparse:recs:publishtime dc.date.issued dcterms.created dc.date dcterms.date pubdate publishdate ' +
  'publish-date publish_date date_published publication_date article.published last_publication_date iso-8601-publish-date date rbcpublishtime';
const MODIFIED =
  'article:modified_time og:updated_time datemodified article:modified dcterms.modified last-modified revised';
export function parseUrl(href: string, base?: string): URL | null {
  try {
    const url = new URL(href, base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|wap)\./, '');
}

/** The canonical address, distrusted where it is another site's or a front page that this page is not. */
function trustedCanonical(hrefs: readonly string[], base: string, url: URL | null): string | null {
  for (const href of hrefs) {
    const target = href ? parseUrl(href, base) : null;
    if (!target || !url || bareHost(target.host) !== bareHost(url.host)) continue;
    const root = (path: string): boolean => path === '/' || path === '';
    if (root(target.pathname) && !target.search && !(root(url.pathname) && !url.search)) continue;
    return target.href;
  }
  return null;
}

/** The JSON-LD article that this page is, rather than one it lists. */
function mainArticle(nodes: JsonLd[], url: URL | null, documentTitle: string): JsonLd | null {
  const articles = nodes.filter(isArticleNode);
  if (articles.length < 2) return articles[0] ?? null;
  const own = articles.find((node) =>
    [node.url, node['@id'], node.mainEntityOfPage].some((value) => {
      const address = parseUrl(textOf(value) ?? '');
      return address && url && address.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '');
    }),
  );
  const title = fold(documentTitle);
  const named = articles.find((node) => {
    const headline = fold(textOf(node.headline ?? node.name) ?? '');
    return headline.length > 10 && title.includes(headline);
  });
  return named ?? own ?? articles[0] ?? null;
}

function firstDate(meta: Map<string, string>, names: string): string | null {
  for (const name of names.split(' ')) {
    const value = meta.get(name);
    const date = value ? (parseMachineDate(value) ?? parseWrittenDate(value)) : null;
    if (date) return date;
  }
  return null;
}

/** The first date among elements that should hold one. */
function dateOf(dom: Dom, elements: readonly Element[] | undefined): string | null {
  for (const element of elements?.slice(0, 20) ?? []) {
    const value =
      dom.attr(element, 'datetime') ?? dom.attr(element, 'content') ?? dom.textContent(element).slice(0, 100);
    const date = parseMachineDate(value) ?? parseWrittenDate(value);
    if (date) return date;
  }
  return null;
}

/** The page's `<time>` elements: those inside an article first, as a page may begin with today's date. */
function timesOf(dom: Dom, times: readonly Element[]): { published: Element[]; modified: Element[] } {
  const dated = times.filter(
    (time) => dom.attr(time, 'datetime') !== null || dom.attr(time, 'pubdate') !== null,
  );
  const own = dated.filter((time) => isWithin(dom, time, 'article'));
  const ordered = own.length > 0 && own.length < dated.length ? [...own, ...dated] : dated;
  const ofChange = (time: Element) => /\b(?:updated|modified)\b/i.test(dom.attr(time, 'class') ?? '');
  return { published: ordered.filter((time) => !ofChange(time)), modified: own.filter(ofChange) };
}

function isWithin(dom: Dom, element: Element, tag: string): boolean {
  for (let at = dom.parentNode(element); at && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    if (dom.tag(at as Element) === tag) return true;
  }
  return false;
}

const BY = new Set('by автор von par por di af av'.split(' '));

function withoutBy(name: string): string {
  const first = /^([^\s:]+)[\s:]+/.exec(name);
  return first?.[1] && BY.has(first[1].toLowerCase()) ? name.slice(first[0].length) : name;
}

function hasLetter(text: string): boolean {
  // The first question settles it without a table of all letters.
  return /[a-zа-я]/i.test(text) || /\p{L}/u.test(text);
}

/** @param given the authors of JSON-LD's article. */
function readAuthors(dom: Dom, given: readonly unknown[], declared: Declared, outlet: string): string[] {
  const names: string[] = [];
  const add = (value: string | null | undefined): void => {
    if (!value) return;
    for (const part of /[;|,]/.test(value) ? value.split(/[;|]|,\s(?=\s{0,9}\p{Lu})/u) : [value]) {
      const name = withoutBy(part.trim()).replace(/\s+/g, ' ').trim();
      if (!name || name.length > 80 || /^https?:|@|\d{3}/.test(name) || !hasLetter(name)) continue;
      if (fold(name) === fold(outlet) || names.some((known) => fold(known) === fold(name))) continue;
      names.push(name);
    }
  };
  for (const author of given) {
    for (const name of namesOf(author)) add(textOf(name));
  }
  if (!names.length) {
    for (const name of [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'byl',
    ]) {
      add(declared.meta.get(name));
      if (names.length) break;
    }
  }
  if (!names.length) {
    const marked = [...(declared.props.get('author') ?? []), ...declared.authorLinks];
    for (const element of marked.slice(0, 5)) {
      add(dom.textContent(element).slice(0, 100));
    }
  }
  return names;
}

function language(value: string | null | undefined): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(value ?? '');
  return primary?.[1]?.toLowerCase() ?? null;
}

/** Of the page, or of the part that is asked for (`FindOptions`). */
export function readMetadata(dom: Dom, { staleHead = false, part }: FindOptions = {}): Metadata {
  const address = part?.url ?? documentText(dom.document, 'URL');
  const url = parseUrl(address);
  const documentTitle = part && staleHead ? '' : documentText(dom.document, 'title');
  const declared = staleHead ? readDeclaredIn(dom, part?.element ?? dom.body) : readDeclared(dom);
  const { meta } = declared;
  const nodes = readJsonLd(declared.jsonLd);
  const article = mainArticle(nodes, url, documentTitle);
  const domain = url ? bareHost(url.hostname) : '';
  const [publisher] = listOf(article?.publisher);
  const site =
    meta.get('og:site_name') ?? textOf(resolved(publisher, nodes)) ?? meta.get('application-name') ?? '';
  const name = /^(?:https?:|#)/.test(site) || !site ? domain : site;
  const authors = listOf(article?.author).map((author) => resolved(author, nodes));
  const times = timesOf(dom, declared.times);
  return {
    url: address,
    canonical: trustedCanonical(declared.canonical, dom.baseURI, url),
    outlet: { name, domain },
    authors: readAuthors(dom, authors, declared, name),
    published:
      parseMachineDate(textOf(article?.datePublished) ?? '') ??
      parseWrittenDate(textOf(article?.datePublished) ?? '') ??
      firstDate(meta, PUBLISHED) ??
      dateOf(dom, declared.props.get('datePublished')) ??
      dateOf(dom, times.published),
    modified:
      parseMachineDate(textOf(article?.dateModified) ?? '') ??
      firstDate(meta, MODIFIED) ??
      dateOf(dom, declared.props.get('dateModified')) ??
      dateOf(dom, times.modified),
    declaredLang:
      language(dom.root ? (dom.attr(dom.root, 'lang') ?? dom.attr(dom.root, 'xml:lang')) : null) ??
      language(textOf(article?.inLanguage)) ??
      language(meta.get('og:locale')) ??
      language(meta.get('content-language')),
    titles: [
      textOf(article?.headline),
      meta.get('og:title'),
      meta.get('twitter:title'),
      textOf(article?.name),
    ].flatMap((title) => (title ? [title.replace(/\s+/g, ' ')] : [])),
    documentTitle,
    articleBody: textOf(article?.articleBody) ?? '',
    description: meta.get('og:description') ?? meta.get('description') ?? '',
    types: pageTypes(declared.itemTypes, nodes),
    ogType: meta.get('og:type') ?? '',
    generator: meta.get('generator') ?? '',
    sells: declared.sells,
  };
}
