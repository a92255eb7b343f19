/**
 * What a reading changes in the records of its article: which claims are new, which are refined, which stay. Pure:
 * given what is known and what was read it says what to write; `write.ts` does it.
 */

import { addressOf, articleIdOf } from './address';
import { hull } from './anchor';
import { carry } from './carry';
import { changesOf, type Visit } from './changes';
import { LibraryError } from './errors';
import { createFinder } from './finder';
import { nameKey } from './fold';
import { hash64 } from './hash';
import { birthWords, matchByContent, matchClaims, matchPlaces } from './match';
import { sameRecord } from './records';
import { joinSources } from './source';
import { textOf } from './text-of';
import { publishedTime } from './time';
import type {
  ArticleRecord,
  ClaimDraft,
  ClaimRecord,
  CorrectionRecord,
  NameRecord,
  Reading,
  SourceRecord,
  VersionChanges,
  VersionRecord,
} from './types';

/** What the store knows before the reading is written. */
export interface Known extends Visit {
  article: ArticleRecord | undefined;
  /** The version with the reading's text, if that was seen before. */
  version: VersionRecord | undefined;
  /** All claims of the article. */
  claims: ClaimRecord[];
  /** Those that can concern the article: taken over what comes out of this. */
  corrections: readonly CorrectionRecord[];
  /** Ids of claims that the reader wrote of or corrected. */
  kept: ReadonlySet<string>;
  /** Ids of sources that the reader wrote of or corrected, and that the reading has no more. */
  keptSources: ReadonlySet<string>;
  /** Of those the reading names or the reader chose. */
  sources: ReadonlyMap<string, SourceRecord>;
  names: ReadonlyMap<string, NameRecord>;
}

export interface Changes {
  article: ArticleRecord;
  version: VersionRecord;
  /** New and changed claims; those that stay as they are, are not among them. */
  claims: ClaimRecord[];
  removedClaims: string[];
  sources: SourceRecord[];
  names: NameRecord[];
  /** Ids of the reading's claims, parallel to its drafts. */
  claimIds: string[];
  /** All claims of the article as they are now, whether they changed or not. */
  all: ClaimRecord[];
  /** What the text says otherwise than the one before this visit. */
  revisited: VersionChanges | undefined;
}

export interface RefineOptions {
  now: number;
  /** Keep the text for offline reading. */
  save: boolean;
  /** The reading holds only some of the article's claims: says nothing of the others. */
  partial: boolean;
  /** When the reader came to the page. */
  opened: number;
}

export function idOf(reading: Reading): string {
  return articleIdOf(reading.article.url);
}

/** Keys under which the reader may have said who a mention of the reading is. */
export function readerKeys(reading: Reading, draft: ClaimDraft): string[] {
  if (draft.mention === null) return [];
  const { lang } = reading.article;
  return [nameKey(lang, draft.mention, idOf(reading)), nameKey(lang, draft.mention)];
}

export function refine(known: Known, reading: Reading, options: RefineOptions): Changes {
  const { now } = options;
  const article = refineArticle(known, reading, options);
  const versionId = `${article.id}:${reading.fingerprint}`;
  const blocks = article.savedAt === null ? null : reading.blocks;
  const before = new Map(known.claims.map((claim) => [claim.id, claim]));
  const rest = new Map(before);
  const finder = createFinder(textOf(reading.blocks));
  const inSameText = (claim: ClaimRecord) => claim.versionId === versionId;
  const matches = matchPlaces(
    matchClaims(known.claims, reading.claims, inSameText),
    known.claims.filter((claim) => !inSameText(claim)),
    reading.claims,
    (claim) => carry(claim, finder, 'edits'),
  );
  const kept = known.claims.filter((claim) => known.kept.has(claim.id) && isOutdated(claim, reading));
  matchByContent(kept.filter(inSameText), reading.claims, matches);
  const { publishedAt } = article;
  const stamp = { articleId: article.id, versionId, publishedAt };
  /** The engine has read this text and would have found small changes: of its claims only the very words count. */
  const carried = (claim: ClaimRecord): ClaimRecord => {
    const moved = carry(claim, finder, claim.by === 'hand' ? 'edits' : 'typography');
    return moved ? { ...moved, ...stamp } : { ...claim, publishedAt };
  };
  const claims: ClaimRecord[] = [];
  const ids = new Set(before.keys());
  for (const [index, draft] of reading.claims.entries()) {
    const match = matches[index];
    if (match) rest.delete(match.id);
    if (match?.by === 'hand' && draft.by === 'engine') {
      claims.push(carried(match));
      continue;
    }
    if (match && reading.excerpt && match.versionId !== versionId) {
      claims.push(match);
      continue;
    }
    const id = match?.id ?? birthId(article.id, draft, ids);
    ids.add(id);
    claims.push({
      id,
      ...stamp,
      ...concluded(known, reading, draft, match),
      engineVersion: reading.engineVersion,
      readAt: match?.readAt ?? now,
      updatedAt: now,
    });
  }
  const claimIds = claims.map((claim) => claim.id);

  const removedClaims: string[] = [];
  for (const claim of rest.values()) {
    const sameText = claim.versionId === versionId;
    const gone = sameText && isOutdated(claim, reading) && !known.kept.has(claim.id);
    if (gone && !options.partial) removedClaims.push(claim.id);
    else if (reading.excerpt) claims.push(claim);
    else {
      const moved = sameText ? claim : carried(claim);
      // The reader attributed these words again after they were edited: one claim of them is enough.
      const doubled =
        moved.versionId !== claim.versionId && claims.some((other) => isInPlaceOf(other, moved));
      claims.push(doubled ? { ...claim, publishedAt } : { ...moved, publishedAt });
    }
  }

  const compared = !options.partial && !reading.excerpt && known.base && known.base.id !== versionId;
  const revisited = compared
    ? changesOf({
        ...known,
        version: { id: versionId },
        finder,
        engineVersion: reading.engineVersion,
        before,
        after: claims,
      })
    : undefined;
  const changes = compared ? revisited : known.version?.changes;
  const version: VersionRecord = {
    id: versionId,
    articleId: article.id,
    fingerprint: reading.fingerprint,
    seenAt: now,
    blocks,
    engineVersion: reading.engineVersion,
    ...(changes && { changes }),
    ...(reading.excerpt && { excerpt: true }),
    updatedAt: now,
  };
  return {
    article,
    version,
    all: claims,
    revisited,
    claims: claims
      .filter((claim) => !sameRecord(claim, before.get(claim.id)))
      .map((claim) => ({ ...claim, updatedAt: now })),
    removedClaims,
    sources: reading.sources.map((draft): SourceRecord => {
      const old = known.sources.get(draft.id);
      const seen = { firstSeenAt: old?.firstSeenAt ?? now, lastSeenAt: now, updatedAt: now };
      return old ? joinSources(old, { ...draft, ...seen }) : { ...draft, ...seen };
    }),
    names: reading.names
      .filter(({ key, reason }) => reason === 'reader' || !isReaders(known, key))
      .map((name) => ({ ...name, updatedAt: now }))
      .filter((name) => !sameRecord(name, known.names.get(name.key))),
    claimIds,
  };
}

/** Whether both are of the same words, and of one place in the same text. */
function isInPlaceOf(a: ClaimRecord, b: ClaimRecord): boolean {
  const [one, other] = [hull(a.spans.content), hull(b.spans.content)];
  const overlap = one && other ? one.start < other.end && other.start < one.end : one === other;
  const sameWords = a.mention === b.mention && sameRecord(a.content, b.content);
  return a.by === b.by && a.versionId === b.versionId && sameWords && overlap;
}

function refineArticle(
  { article: old }: Known,
  reading: Reading,
  { now, save }: RefineOptions,
): ArticleRecord {
  const read = reading.article;
  const published = read.published ?? old?.published ?? null;
  return {
    id: idOf(reading),
    ...read,
    url: addressOf({ url: read.url, canonical: null }),
    title: read.title || (old?.title ?? ''),
    outletName: read.outletName || (old?.outletName ?? ''),
    published,
    publishedAt: publishedTime(published) ?? old?.publishedAt ?? now,
    readAt: now,
    savedAt: old?.savedAt ?? (save ? now : null),
    updatedAt: now,
  };
}

/** A newer engine may know better than this. */
function isOutdated(claim: ClaimRecord, { engineVersion }: Reading): boolean {
  return claim.by === 'engine' && claim.engineVersion !== engineVersion;
}

/**
 * Whether who a mention is stays as it is: the reader said it, or wrote of the source that an earlier engine took it
 * for.
 */
function isReaders({ names, keptSources }: Known, key: string): boolean {
  const name = names.get(key);
  return name !== undefined && (name.reason === 'reader' || keptSources.has(name.sourceId));
}

/** The reader's word on who a mention is goes over the engine's. */
function concluded(
  known: Known,
  reading: Reading,
  draft: ClaimDraft,
  match: ClaimRecord | undefined,
): ClaimDraft {
  if (draft.by === 'engine') {
    for (const key of readerKeys(reading, draft)) {
      const name = known.names.get(key);
      const source = name && isReaders(known, key) ? known.sources.get(name.sourceId) : undefined;
      if (source) return { ...draft, sourceId: source.id, kind: source.kind };
    }
    const before = match?.sourceId ?? null;
    const source = before !== null && known.keptSources.has(before) ? known.sources.get(before) : undefined;
    if (source) return { ...draft, sourceId: source.id, kind: source.kind };
  }
  const { sourceId } = draft;
  if (
    sourceId !== null &&
    !known.sources.has(sourceId) &&
    !reading.sources.some(({ id }) => id === sourceId)
  ) {
    throw new LibraryError('invalid', `A claim names the source ${sourceId}, which is not there`);
  }
  return draft;
}

/** Equal words in equal articles get equal ids, on any device; a refrain gets a number. */
function birthId(articleId: string, draft: ClaimDraft, taken: ReadonlySet<string>): string {
  const words = `${articleId}|${birthWords(draft)}`;
  for (let nth = 0; ; nth++) {
    const id = hash64(nth === 0 ? words : `${words}|${nth}`);
    if (!taken.has(id)) return id;
  }
}
