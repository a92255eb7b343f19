/** Which link of an article is the report that an attribution cites. Knows addresses and spans only. */
import type { Article, Link } from '../article/types';
import type { Attribution } from '../attribution/types';
import type { Span } from '../text/types';
import { articleIdOf, parse } from './address';
import { LIMITS } from './limits';

/** How far into the content from the cue a link still belongs to the citing words. UTF-16 units. */
const CUE_SIDE = 60;
/** A site's own pages that list articles. */
const LISTING =
  /\/(tags?|topics?|themes?|rubrics?|sections?|categor(y|ies)|authors?|persons?|people|compan(y|ies)|organizations?|dossier|search|archive|tema|teg|themen?)(\/|$)/i;

/**
 * The address of the cited report: of the links that touch source or cue, else the part of the content next to the
 * cue, the one that looks most like a document. Links to listings of the outlet itself and to this very article are
 * none. Null where there is no such link.
 */
export function citedUrlOf(article: Article, attribution: Attribution): string | null {
  const own = new Set([article.url, article.canonical ?? article.url].map(articleIdOf));
  const named: Span[] = attribution.source ? [attribution.source, attribution.cue] : [attribution.cue];
  const nearby = cueSide(attribution);
  let best: { href: string; rank: number } | null = null;
  for (const link of article.links) {
    const touchesNames = named.some((span) => overlap(link, span));
    if (!touchesNames && !nearby.some((span) => overlap(link, span))) continue;
    if (link.href.length > LIMITS.url || own.has(articleIdOf(link.href))) continue;
    const likeness = documentLikeness(link, article.outlet.domain);
    if (likeness === 0) continue;
    const rank = likeness + (touchesNames ? 2 : 0);
    if (!best || rank > best.rank) best = { href: link.href, rank };
  }
  return best?.href ?? null;
}

/** 0: no document (a listing of the outlet, no web address); 1: a site's front page; 2: a document. */
function documentLikeness(link: Link, outletDomain: string): 0 | 1 | 2 {
  const url = parse(link.href);
  if (!url || !/^https?:$/.test(url.protocol)) return 0;
  const host = url.hostname.replace(/^www\./, '');
  const domain = outletDomain.toLowerCase().replace(/^www\./, '');
  const own = domain !== '' && (host === domain || host.endsWith(`.${domain}`));
  const document = looksLikeDocument(url);
  if (own) return document && !LISTING.test(url.pathname) ? 2 : 0;
  return document ? 2 : 1;
}

/** A path that names one thing: with a number or date, a long slug, a file name, or several steps deep. */
function looksLikeDocument(url: URL): boolean {
  const steps = url.pathname.split('/').filter(Boolean);
  const last = steps.at(-1) ?? '';
  if (steps.length === 0) return /\b(id|p|news|article)=\w+/i.test(url.search);
  return (
    /\d{3,}/.test(url.pathname) ||
    (last.match(/-/g)?.length ?? 0) >= 2 ||
    /\.\w{3,5}$/.test(last) ||
    steps.length >= 3
  );
}

/** The edges of the content's pieces that face the cue. */
function cueSide({ cue, content }: Attribution): Span[] {
  return content
    .map((piece) =>
      piece.start >= cue.end
        ? { start: piece.start, end: Math.min(piece.end, piece.start + CUE_SIDE) }
        : { start: Math.max(piece.start, piece.end - CUE_SIDE), end: piece.end },
    )
    .filter((edge) => Math.min(Math.abs(edge.start - cue.end), Math.abs(cue.start - edge.end)) <= CUE_SIDE);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
