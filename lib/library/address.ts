/** Addresses of articles: which are one article, and which form of an address is kept. Knows no database. */
import { hash64 } from './hash';

/** Parameters that say where a reader came from, never what the page shows. */
const TRACKING =
  /^(utm_.*|fb_.*|ga_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|li_fat_id|yclid|ysclid|_openstat|igshid|igsh|_ga|_gl|cmpid|spm|mkt_tok)$/i;

/** The address to keep and to link to: without fragment and tracking parameters, otherwise as the page has it. */
export function cleanAddress(address: string): string {
  const url = parse(address);
  if (!url) return address.trim();
  if (!isRoute(url.hash)) url.hash = '';
  // In a page's script Firefox does not let the parameters be iterated, only visited.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The id of an article: a hash of its address, in which scheme, `www.`, the case of the host, a trailing slash, the
 * order of parameters, tracking parameters and the fragment make no difference. 16 hex digits.
 * For an article as found in a page take {@link addressOf} first.
 */
export function articleIdOf(address: string): string {
  const clean = cleanAddress(address);
  const url = parse(clean);
  if (!url) return hash64(clean);
  const host = url.host.replace(/^www\./, '');
  const path = readable(url.pathname).replace(/(?<!\/)\/+$/, '');
  url.searchParams.sort();
  const query = url.searchParams.toString();
  const scheme = /^https?:$/.test(url.protocol) ? '' : url.protocol;
  return hash64(`${scheme}${host}${path}${query && `?${query}`}${url.hash}`);
}

/** The address an article is stored under: its canonical one where the page gives it, cleaned. */
export function addressOf(article: { url: string; canonical: string | null }): string {
  return cleanAddress(article.canonical ?? article.url);
}

/** `null` where the text is no absolute address. */
export function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** «#!/news/12» and «#/news/12» choose the page itself; other fragments only a place in it. */
function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}

/** Percent-encoding is written in more than one way; a malformed one is left as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
