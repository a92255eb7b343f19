/** What is asked about corrections: all of them for the list, and those of one claim or source where they are shown. */
import { createCorrector, inOrder } from './corrector';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { nameKey } from './fold';
import type { Page } from './queries';
import { claimsOfSource } from './ranges';
import { present } from './records';
import { correctionsFor } from './recorrect';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, SourceRecord } from './types';
import { reading } from './zone';

/** A correction with what it is about, as far as that is still stored. */
export interface CorrectionSummary {
  correction: CorrectionRecord;
  /** Every source it names, by id. */
  sources: ReadonlyMap<string, SourceRecord>;
  /** The first of its claims. */
  claim: ClaimRecord | null;
  article: ArticleRecord | null;
}

/** Corrections, last made first. */
export function listCorrections(
  db: LibraryDatabase,
  { limit, offset = 0 }: Page,
): Promise<CorrectionSummary[]> {
  return reading(db, [db.corrections, db.sources, db.claims, db.articles], async () => {
    const page = await db.corrections.orderBy('madeAt').reverse().offset(offset).limit(limit).toArray();
    const ids = page.flatMap((it) => [
      'from' in it ? it.from : [],
      'into' in it ? (it.into ?? []) : [],
      'sourceId' in it ? it.sourceId : [],
    ]);
    const rows = present(await db.sources.bulkGet([...new Set(ids.flat())])).map(toSource);
    const sources = new Map(rows.map((source) => [source.id, source]));
    const summaries: CorrectionSummary[] = [];
    for (const correction of page) {
      const claimId = 'claimIds' in correction ? correction.claimIds[0] : undefined;
      const row = claimId === undefined ? undefined : await db.claims.get(claimId);
      const articleId = 'articleId' in correction ? correction.articleId : row?.articleId;
      const article = articleId === undefined ? undefined : await db.articles.get(articleId);
      summaries.push({ correction, sources, claim: row ? toClaim(row) : null, article: article ?? null });
    }
    return summaries;
  });
}

/** Corrections that name this claim, first made first. */
export function correctionsOfClaim(
  db: LibraryDatabase,
  { id, articleId }: Pick<ClaimRecord, 'id' | 'articleId'>,
): Promise<CorrectionRecord[]> {
  return reading(db, [db.corrections], async () => {
    const found = await correctionsFor(db, [articleId]);
    return found.filter((it) => 'claimIds' in it && it.claimIds.includes(id)).sort(inOrder);
  });
}

/** What was corrected about a source. */
export interface SourceCorrections {
  /** The source that this one became a part of, null where it is itself. */
  owner: SourceRecord | null;
  /** Sources that were joined with this one. */
  joined: SourceRecord[];
  /** Corrections that name it, first made first. */
  corrections: CorrectionRecord[];
}

export function correctionsOfSource(db: LibraryDatabase, sourceId: string): Promise<SourceCorrections> {
  return reading(db, [db.corrections, db.sources], async () => {
    const all = await correctionsFor(db, []);
    const corrector = createCorrector(all);
    const owner = corrector.owner(sourceId);
    const into = owner === sourceId ? undefined : await db.sources.get(owner);
    const names = (it: CorrectionRecord) =>
      [
        'from' in it ? it.from : '',
        'into' in it ? it.into : '',
        'sourceId' in it ? it.sourceId : '',
      ].includes(sourceId);
    return {
      owner: into ? toSource(into) : null,
      joined: present(await db.sources.bulkGet(corrector.joinedIn(sourceId))).map(toSource),
      corrections: all.filter(names).sort(inOrder),
    };
  });
}

/** One of the names that a source is mentioned by. */
export interface Mention {
  /** As in the names table, without an article. */
  key: string;
  /** As a text has it. */
  words: string;
  claims: number;
  /** Words of one of them. */
  example: string;
}

/** By which names a source is mentioned, most frequent first: what it can be split by. */
export function mentionsOf(db: LibraryDatabase, sourceId: string): Promise<Mention[]> {
  return reading(db, [db.claims, db.articles], async () => {
    const rows = await claimsOfSource(db, sourceId).toArray();
    const ids = [...new Set(rows.map(({ articleId }) => articleId))];
    const langs = new Map(present(await db.articles.bulkGet(ids)).map(({ id, lang }) => [id, lang]));
    const mentions = new Map<string, Mention>();
    for (const { uncorrected, ...row } of rows) {
      const mention = uncorrected?.mention ?? row.mention;
      if (mention === null) continue;
      const key = nameKey(langs.get(row.articleId) ?? null, mention);
      const known = mentions.get(key);
      if (known) known.claims++;
      else mentions.set(key, { key, words: mention, claims: 1, example: row.content[0] ?? row.anchor.exact });
    }
    return [...mentions.values()].sort((a, b) => b.claims - a.claims);
  });
}
