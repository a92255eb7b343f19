/**
 * Keeps stored claims and sources in step with the corrections, and the counts of sources with them. Runs inside
 * transactions of the writing modules. What is derived here changes no `updatedAt`: that is the reading's own.
 */
import type { CorrectionRecord } from './correction';
import {
  type Corrector,
  createCorrector,
  isOfSource,
  type KindOf,
  uncorrectedClaim,
  uncorrectedSource,
} from './corrector';
import { type ClaimRow, type LibraryDatabase, toClaim, toSource } from './database';
import { claimsOfArticleRows, claimsOfSourceByReading } from './ranges';
import { present, sameRecord } from './records';
import { addTo, applyTally, putSources, type Tally } from './tally';
import type { ClaimRecord, SourceRecord } from './types';
import { inZone } from './zone';

/** Corrections about whole sources: few, and any of them may concern any claim. */
const ofSources = inZone(
  async (db: LibraryDatabase): Promise<CorrectionRecord[]> => [
    ...(await db.corrections.where('from').above('').toArray()),
    ...(await db.corrections.where('sourceId').above('').toArray()),
  ],
);

/** All corrections that can concern claims of these articles. */
export const correctionsFor = inZone(
  async (db: LibraryDatabase, articleIds: readonly string[]): Promise<CorrectionRecord[]> => [
    ...(await ofSources(db)),
    ...(await db.corrections
      .where('articleId')
      .anyOf([...new Set(articleIds)])
      .toArray()),
  ],
);

/** Claims as corrected, from what the engine concluded; of articles in the languages `langOf` tells. */
export const correctClaims = inZone(
  async (
    db: LibraryDatabase,
    read: readonly ClaimRecord[],
    corrector: Corrector,
    langOf: (articleId: string) => string | null,
  ): Promise<ClaimRecord[]> => {
    const correct = (kindOf: KindOf) =>
      read.map((claim) => corrector.claim(claim, langOf(claim.articleId), kindOf));
    const corrected = correct(() => undefined);
    // Claims are of the kind of the source they are given to.
    const given = corrected.flatMap(({ sourceId }, index) =>
      sourceId !== null && sourceId !== read[index]?.sourceId ? [sourceId] : [],
    );
    if (given.length === 0) return corrected;
    const sources = present(await db.sources.bulkGet([...new Set(given)])).map(toSource);
    const kinds = new Map(sources.map((source) => [source.id, uncorrectedSource(source).kind]));
    return correct((sourceId) => kinds.get(sourceId));
  },
);

export interface Concerned {
  /** All claims of these. */
  articles?: readonly string[];
  /** These, and claims that a correction took from them or gave to them. */
  sources?: readonly string[];
  /** All claims of these. */
  speaking?: readonly string[];
}

/** @returns the sources that lost a claim: `pruneSources`. */
export const recorrect = inZone(
  async (
    db: LibraryDatabase,
    { articles = [], sources = [], speaking = [] }: Concerned,
  ): Promise<Set<string>> => {
    const rows = new Map<string, ClaimRow>();
    const take = (found: readonly ClaimRow[]) => {
      for (const row of found) rows.set(row.id, row);
    };
    for (const id of new Set(articles)) take(await claimsOfArticleRows(db, id).toArray());
    for (const id of new Set(speaking)) take(await claimsOfSourceByReading(db, id).toArray());
    take(
      await db.claims
        .where('uncorrected.sourceId')
        .anyOf([...sources])
        .toArray(),
    );
    const given = await db.corrections
      .where('into')
      .anyOf([...sources])
      .toArray();
    const givenIds = new Set(given.flatMap((it) => ('claimIds' in it ? it.claimIds : [])));
    take(present(await db.claims.bulkGet([...givenIds])));
    const concerned = [...rows.values()].map(({ articleId }) => articleId);
    const corrector = createCorrector(await correctionsFor(db, concerned));
    await recorrectSources(db, sources, corrector);
    return rewrite(db, [...rows.values()], corrector);
  },
);

/** The sources as their texts and the corrections have them. */
export const recorrectSources = inZone(
  async (db: LibraryDatabase, ids: Iterable<string>, corrector: Corrector): Promise<void> => {
    const changed: SourceRecord[] = [];
    const concerned = new Set([...ids].flatMap((id) => [id, corrector.owner(id)]));
    for (const source of present(await db.sources.bulkGet([...concerned])).map(toSource)) {
      const joined = present(await db.sources.bulkGet(corrector.joinedIn(source.id))).map(toSource);
      const corrected = corrector.source(uncorrectedSource(source), joined.map(uncorrectedSource));
      if (!sameRecord(corrected, source)) changed.push(corrected);
    }
    await putSources(db, changed);
  },
);

const rewrite = inZone(
  async (db: LibraryDatabase, rows: readonly ClaimRow[], corrector: Corrector): Promise<Set<string>> => {
    const ids = [...new Set(rows.map(({ articleId }) => articleId))];
    const articles = present(await db.articles.bulkGet(ids));
    const langs = new Map(articles.map(({ id, lang }) => [id, lang]));
    const read = rows.map((row) => uncorrectedClaim(toClaim(row)));
    const corrected = await correctClaims(db, read, corrector, (id) => langs.get(id) ?? null);
    const [before, after]: [Tally, Tally] = [new Map(), new Map()];
    const left = new Set<string>();
    const changed = rows.flatMap((row, index): ClaimRow[] => {
      const claim = corrected[index];
      if (!claim || sameRecord(claim, toClaim(row))) return [];
      if (row.sourceId !== null && row.sourceId !== claim.sourceId) left.add(row.sourceId);
      if (row.hidden === 0) {
        addTo(before, [row]);
        addTo(after, [claim]);
      }
      return [{ ...claim, hidden: row.hidden, ungrouped: 1 }];
    });
    await db.claims.bulkPut(changed);
    await applyTally(db, before, after);
    return left;
  },
);

/** What corrections about sources concern, whether they came or went: for {@link recorrect}. */
export const concernedBy = inZone(
  async (
    db: LibraryDatabase,
    changed: readonly CorrectionRecord[],
  ): Promise<{ sources: string[]; speaking: string[] }> => {
    const about = changed.filter(isOfSource);
    const kinds = about.flatMap((it) => (it.type === 'source-kind' ? [it.sourceId] : []));
    const sources = new Set(about.flatMap((it) => ('from' in it ? [it.from, it.into] : [it.sourceId])));
    const all = about.some((it) => 'from' in it) ? [...about, ...(await ofSources(db))] : [];
    const links = all.filter((it) => 'from' in it);
    for (let size = -1; size !== sources.size; ) {
      size = sources.size;
      for (const { from, into } of links) {
        if (sources.has(from) || sources.has(into)) sources.add(from).add(into);
      }
    }
    // A claim that moves is one of a source that something leads away from, or has moved before.
    const left = links.flatMap(({ from }) => (sources.has(from) ? [from] : []));
    return { sources: [...sources], speaking: [...new Set([...kinds, ...left])] };
  },
);
