/** What goes when articles or claims go. Only writing modules use this. */
import { type LibraryDatabase, toSource } from './database';
import { gatherArticles, gatherSources, localNames } from './gather';
import { claimsOfSourceByReading } from './ranges';
import { noRecords, present } from './records';
import { putSources } from './tally';
import type { ClaimRecord, Deletion } from './types';
import { inZone } from './zone';

/**
 * Removes articles with all that is stored of them, and the sources that are left without a claim. Runs inside a
 * transaction over all tables; ids that are not there are passed over.
 */
export const removeArticles = inZone(
  async (db: LibraryDatabase, ids: readonly string[]): Promise<Deletion> => {
    const removed = await gatherArticles(db, ids);
    await db.articles.bulkDelete(removed.articles.map(({ id }) => id));
    await db.versions.bulkDelete(removed.versions.map(({ id }) => id));
    await db.corrections.bulkDelete(removed.corrections.map(({ id }) => id));
    await db.notes.bulkDelete(removed.notes.map(({ id }) => id));
    const articles = new Map(removed.articles.map((article) => [article.id, article]));
    await db.names.bulkDelete(
      removed.claims.flatMap((claim) => {
        const article = articles.get(claim.articleId);
        return article ? localNames(article, [claim]) : [];
      }),
    );
    await removeClaims(db, removed);
    return removed;
  },
);

/** Removes one claim and its source, if that has no other; with a claim made by hand also its name. */
export const removeClaim = inZone(async (db: LibraryDatabase, claim: ClaimRecord): Promise<Deletion> => {
  const notes = present([await db.notes.get(`claim:${claim.id}`)]);
  const removed = { ...noRecords(), claims: [claim], notes };
  const article = await db.articles.get(claim.articleId);
  if (article) await gatherSources(db, removed, article, [claim]);
  if (article && claim.by === 'hand') await db.names.bulkDelete(localNames(article, [claim]));
  await db.notes.bulkDelete(notes.map(({ id }) => id));
  await removeClaims(db, removed);
  return removed;
});

const removeClaims = inZone(async (db: LibraryDatabase, removed: Deletion): Promise<void> => {
  await db.claims.bulkDelete(removed.claims.map(({ id }) => id));
  const readAt = Math.max(...removed.articles.map((article) => article.readAt), Number.NEGATIVE_INFINITY);
  await pruneSources(
    db,
    removed.sources.map(({ id }) => id),
    readAt,
  );
});

/**
 * Removes those of the sources that no claim, no reader's name, no note and no correction has any more. The others, if
 * they were seen last when articles read at `forgotten` were, go back to when one of their remaining claims was.
 */
export const pruneSources = inZone(
  async (
    db: LibraryDatabase,
    ids: Iterable<string>,
    forgotten: number = Number.NEGATIVE_INFINITY,
  ): Promise<void> => {
    for (const row of present(await db.sources.bulkGet([...new Set(ids)]))) {
      const claims = () => claimsOfSourceByReading(db, row.id);
      const last = await claims().last();
      if (!last) {
        const names = await db.names.where('sourceId').equals(row.id).toArray();
        if (names.some(({ reason }) => reason === 'reader') || (await isNeeded(db, row.id))) continue;
        await db.names.bulkDelete(names.map(({ key }) => key));
        await db.sources.delete(row.id);
      } else if (row.lastSeenAt <= forgotten && last.readAt < row.lastSeenAt && !row.uncorrected) {
        const first = (await claims().first()) ?? last;
        await putSources(db, [{ ...toSource(row), firstSeenAt: first.readAt, lastSeenAt: last.readAt }]);
      }
    }
  },
);

/** Whether the reader wrote of a source or corrected something about it. */
export const isChanged = inZone(async (db: LibraryDatabase, sourceId: string): Promise<boolean> => {
  if ((await db.notes.get(`source:${sourceId}`)) !== undefined) return true;
  for (const index of ['from', 'into', 'sourceId']) {
    if ((await db.corrections.where(index).equals(sourceId).count()) > 0) return true;
  }
  return false;
});

/** Whether undoing a correction may give a source claims again. */
const isNeeded = inZone(
  async (db: LibraryDatabase, sourceId: string): Promise<boolean> =>
    (await isChanged(db, sourceId)) ||
    (await db.claims.where('uncorrected.sourceId').equals(sourceId).count()) > 0,
);
