/** What goes when articles or claims go: gathered whole, so that it can be put back. Only `write.ts` uses this. */
import { type LibraryDatabase, sourceRow, toClaim, toSource } from './database';
import { nameKey } from './fold';
import { claimsOfArticleRows, claimsOfSourceByReading, versionsOfArticle } from './ranges';
import { noRecords, present, sourceIdsOf } from './records';
import type { Deletion, NameRecord, SourceRecord } from './types';

/**
 * Removes articles with all that is stored of them, and the sources that are left without a claim. Runs inside a
 * transaction over all tables; ids that are not there are passed over.
 */
export async function removeArticles(db: LibraryDatabase, ids: readonly string[]): Promise<Deletion> {
  const removed: Deletion = noRecords();
  for (const id of new Set(ids)) {
    const article = await db.articles.get(id);
    if (!article) continue;
    const claims = (await claimsOfArticleRows(db, id).toArray()).map(toClaim);
    const keys = claims.flatMap(({ mention }) =>
      mention === null ? [] : [nameKey(article.lang, mention, id)],
    );
    removed.articles.push(article);
    removed.versions.push(...(await versionsOfArticle(db, id).toArray()));
    removed.claims.push(...claims);
    removed.names.push(...present(await db.names.bulkGet([...new Set(keys)])));
    removed.corrections.push(...(await db.corrections.where('articleId').equals(id).toArray()));
  }
  await db.articles.bulkDelete(removed.articles.map(({ id }) => id));
  await db.versions.bulkDelete(removed.versions.map(({ id }) => id));
  await db.corrections.bulkDelete(removed.corrections.map(({ id }) => id));
  await db.names.bulkDelete(removed.names.map(({ key }) => key));
  return withoutClaims(db, removed);
}

/** Removes the claims of a deletion that is being gathered, and what they leave behind. */
export async function withoutClaims(db: LibraryDatabase, removed: Deletion): Promise<Deletion> {
  await db.claims.bulkDelete(removed.claims.map(({ id }) => id));
  const readAt = Math.max(...removed.articles.map((article) => article.readAt), Number.NEGATIVE_INFINITY);
  const pruned = await pruneSources(db, sourceIdsOf(removed.claims), readAt);
  removed.names.push(...pruned.names);
  removed.sources.push(...pruned.sources);
  return removed;
}

/**
 * Removes those of the sources that no claim and no reader's name has any more. The others, if they were seen last
 * when articles read at `forgotten` were, go back to when one of their remaining claims was.
 * @returns the records as they stood.
 */
export async function pruneSources(
  db: LibraryDatabase,
  ids: Iterable<string>,
  forgotten: number = Number.NEGATIVE_INFINITY,
): Promise<{ sources: SourceRecord[]; names: NameRecord[] }> {
  const before: { sources: SourceRecord[]; names: NameRecord[] } = { sources: [], names: [] };
  for (const row of present(await db.sources.bulkGet([...ids]))) {
    const last = await claimsOfSourceByReading(db, row.id).last();
    if (last) {
      if (row.lastSeenAt > forgotten || last.readAt >= row.lastSeenAt) continue;
      const first = await claimsOfSourceByReading(db, row.id).first();
      before.sources.push(toSource(row));
      await db.sources.put(
        sourceRow({ ...toSource(row), firstSeenAt: (first ?? last).readAt, lastSeenAt: last.readAt }),
      );
      continue;
    }
    const names = await db.names.where('sourceId').equals(row.id).toArray();
    if (names.some(({ reason }) => reason === 'reader')) continue;
    before.sources.push(toSource(row));
    before.names.push(...names);
    await db.names.bulkDelete(names.map(({ key }) => key));
    await db.sources.delete(row.id);
  }
  return before;
}
