/**
 * Keeps the number of claims a source is shown with in its row: counting 20,000 index entries takes a browser longer
 * than a whole list may. Every write says for which articles it changes claims; the difference goes to the sources.
 */
import type { PromiseExtended } from 'dexie';
import { type LibraryDatabase, sourceRow, toSource } from './database';
import { claimsOfArticleRows } from './ranges';
import { present } from './records';
import type { ClaimRecord, SourceRecord } from './types';
import { inZone } from './zone';

/** Visible claims by source. */
export type Tally = Map<string, number>;

/** Runs a change of some articles' claims, and brings the counts of their sources up to date. In a transaction. */
export function tallied<T>(
  db: LibraryDatabase,
  articleIds: readonly string[],
  change: () => PromiseLike<T>,
): PromiseExtended<T> {
  return inZone(async () => {
    const before = await tallyOf(db, articleIds);
    const result = await change();
    await applyTally(db, before, await tallyOf(db, articleIds));
    return result;
  })();
}

export const tallyOf = inZone(async (db: LibraryDatabase, articleIds: readonly string[]): Promise<Tally> => {
  const tally: Tally = new Map();
  for (const id of new Set(articleIds)) addTo(tally, await claimsOfArticleRows(db, id, 0).toArray());
  return tally;
});

export function addTo(tally: Tally, claims: readonly Pick<ClaimRecord, 'sourceId'>[]): void {
  for (const { sourceId } of claims) {
    if (sourceId !== null) tally.set(sourceId, (tally.get(sourceId) ?? 0) + 1);
  }
}

export const applyTally = inZone(async (db: LibraryDatabase, before: Tally, after: Tally): Promise<void> => {
  const changes = new Map<string, number>();
  for (const id of [...before.keys(), ...after.keys()]) {
    const change = (after.get(id) ?? 0) - (before.get(id) ?? 0);
    if (change !== 0) changes.set(id, change);
  }
  // Sources that went with their last claim are not there any more.
  const rows = present(await db.sources.bulkGet([...changes.keys()]));
  await db.sources.bulkPut(
    rows.map((row) => sourceRow(toSource(row), row.shown + (changes.get(row.id) ?? 0))),
  );
});

/** Writes sources and leaves their counts as they are. */
export const putSources = inZone(
  async (db: LibraryDatabase, sources: readonly SourceRecord[]): Promise<void> => {
    const stored = present(await db.sources.bulkGet(sources.map(({ id }) => id)));
    const shown = new Map(stored.map((row) => [row.id, row.shown]));
    await db.sources.bulkPut(sources.map((source) => sourceRow(source, shown.get(source.id) ?? 0)));
  },
);
