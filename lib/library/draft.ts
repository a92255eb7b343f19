/**
 * What a page hands over to be stored: an article and its attributions as plain drafts, within the limits of the
 * schemas. Runs in the page, so it must not know the database.
 */
import type { Article } from '../article/types';
import type { IdentifiedAttribution, Identity } from '../sources/types';
import type { Span } from '../text/types';
import { addressOf, articleIdOf } from './address';
import { anchorOf, hull } from './anchor';
import { citedUrlOf } from './cited';
import { fold, nameKey } from './fold';
import { hash64 } from './hash';
import { LIMITS } from './limits';
import { sourceOf } from './source';
import type { ChainLink, ClaimDraft, NameDraft, Reading, SavedBlock, SourceDraft } from './types';

export { addressOf, articleIdOf } from './address';
export { publishedTime } from './time';

/** Everything of an article that may be stored. `claims` is parallel to `attributions`. */
export function draftReading(
  article: Article,
  attributions: readonly IdentifiedAttribution[],
  engineVersion: string,
): Reading {
  const sources = new Map<string, SourceDraft>();
  const names = new Map<string, NameDraft>();
  const articleId = articleIdOf(addressOf(article));
  for (const { source, identity } of attributions) {
    if (!source || !identity) continue;
    sources.set(identity.id, sourceOf(identity, article.lang, sources.get(identity.id)));
    const name = nameOf(article, articleId, source, identity);
    if (!names.has(name.key)) names.set(name.key, name);
  }
  return {
    ...draftArticle(article),
    claims: attributions.map((attribution) => draftClaim(article, attribution, attributions)),
    sources: [...sources.values()],
    names: [...names.values()],
    engineVersion,
  };
}

/** A statement the reader attributes by hand. */
export interface HandAttribution {
  /** The selected words. */
  content: Span[];
  /** The words that name the source, where the selection or the reader points to them. */
  source: Span | null;
  /** Whom the reader chose or typed. */
  identity: Identity;
}

/** A reading that holds one claim made by hand, for `addClaimByHand`. Its name row holds in this article only. */
export function draftByHand(article: Article, hand: HandAttribution, engineVersion: string): Reading {
  const first = hull(hand.content)?.start ?? 0;
  const identity: Identity = { ...hand.identity, reason: 'reader' };
  const attribution: IdentifiedAttribution = {
    source: hand.source,
    cue: { start: first, end: first },
    content: hand.content,
    sense: 'states',
    form: 'indirect',
    kind: identity.kind,
    role: 'origin',
    channel: null,
    referent: hand.source,
    cluster: 0,
    chain: [],
    confidence: 1,
    identity,
  };
  const claim = draftClaim(article, attribution, [attribution]);
  const articleId = articleIdOf(addressOf(article));
  return {
    ...draftArticle(article),
    claims: [{ ...claim, by: 'hand', sourceId: identity.id }],
    sources: [sourceOf(identity, article.lang)],
    names: hand.source ? [nameOf(article, articleId, hand.source, identity)] : [],
    engineVersion,
  };
}

function draftArticle(article: Article): Pick<Reading, 'article' | 'fingerprint' | 'blocks'> {
  return {
    article: {
      url: addressOf(article),
      title: line(article.title),
      outletName: line(article.outlet.name),
      outletDomain: line(article.outlet.domain),
      authors: article.authors.slice(0, LIMITS.authors).map(line),
      published: article.published,
      modified: article.modified,
      lang: article.lang,
    },
    fingerprint: hash64(article.text),
    blocks: savedBlocks(article),
  };
}

function draftClaim(
  article: Article,
  attribution: IdentifiedAttribution,
  all: readonly IdentifiedAttribution[],
): ClaimDraft {
  const { source, cue, content, identity } = attribution;
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    mention: source && line(words(source)),
    cue: line(words(cue)),
    content: content.map(words),
    anchor: anchorOf(article.text, hull([source, cue, ...content]) ?? cue),
    spans: { source: source && bare(source), cue: bare(cue), content: content.map(bare) },
    citedUrl: citedUrlOf(article, attribution),
    by: 'engine',
    sourceId: identity?.id ?? null,
    kind: identity?.kind ?? attribution.kind,
    sense: attribution.sense,
    form: attribution.form,
    role: attribution.role,
    channel: attribution.channel,
    chain: chainOf(article, attribution, all),
    confidence: attribution.confidence,
  };
}

/** From the origin over the relays to the page's outlet; empty where the text states no relay. */
function chainOf(
  article: Article,
  attribution: IdentifiedAttribution,
  all: readonly IdentifiedAttribution[],
): ChainLink[] {
  const links: ChainLink[] = [];
  for (const index of attribution.chain) {
    const link = all[index];
    const words = link?.referent ?? link?.source;
    const name = link?.identity?.name ?? (words ? article.text.slice(words.start, words.end) : '');
    if (name !== '') links.push({ name: line(name), sourceId: link?.identity?.id ?? null });
  }
  if (links.length === 0) return [];
  const outlet = line(article.outlet.name || article.outlet.domain);
  const isOutlet = (name: string) => fold(name) === fold(outlet);
  const last = links.at(-1);
  if (outlet !== '' && last && !isOutlet(last.name)) {
    const known = all.find(({ identity }) => identity && isOutlet(identity.name))?.identity;
    links.push({ name: outlet, sourceId: known?.id ?? null });
  }
  return links.slice(-LIMITS.chain);
}

/** Only what the lexicon knows holds in every article; anything a text completed holds in that text. */
function nameOf(article: Article, articleId: string, mention: Span, identity: Identity): NameDraft {
  const words = article.text.slice(mention.start, mention.end);
  const key =
    identity.reason === 'lexicon' ? nameKey(article.lang, words) : nameKey(article.lang, words, articleId);
  return { key, sourceId: identity.id, reason: identity.reason };
}

function savedBlocks(article: Article): SavedBlock[] {
  return article.blocks.map((block) => ({
    kind: block.kind,
    level: block.level,
    text: article.text.slice(block.start, block.end),
    start: block.start,
    links: article.links
      .filter((link) => link.start < block.end && block.start < link.end && isWeb(link.href))
      .map(({ start, end, href }) => ({
        start: Math.max(start, block.start),
        end: Math.min(end, block.end),
        href,
      })),
    // An inlined picture is no address: its words are kept, its data are not.
    image: block.image && { src: isWeb(block.image.src) ? block.image.src : '', alt: line(block.image.alt) },
    ...(block.layout ? { layout: block.layout } : {}),
  }));
}

function isWeb(address: string): boolean {
  return address.length <= LIMITS.url && /^https?:/i.test(address);
}

function line(text: string): string {
  return text.slice(0, LIMITS.line);
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
