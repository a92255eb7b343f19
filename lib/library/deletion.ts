/** What goes when articles or claims go: gathered whole, so that it can be put back. Only writing modules use this. */
import { type LibraryDatabase, toClaim, toSource } from './database';
import { nameKey } from './fold';
import { claimsOfArticleRows, claimsOfSourceByReading, versionsOfArticle } from './ranges';
import { noRecords, present, sourceIdsOf } from './records';
import { putSources } from './tally';
import type { ArticleRecord, ClaimRecord, Deletion } from './types';
import { inZone } from './zone';

/**
 * Removes articles with all that is stored of them, and the sources that are left without a claim. Runs inside a
 * transaction over all tables; ids that are not there are passed over.
 */
export const removeArticles = inZone(
  async (db: LibraryDatabase, ids: readonly string[]): Promise<Deletion> => {
    const removed = noRecords();
    const ownNames: string[] = [];
    for (const article of present(await db.articles.bulkGet([...new Set(ids)]))) {
      const claims = (await claimsOfArticleRows(db, article.id).toArray()).map(toClaim);
      removed.articles.push(article);
      removed.versions.push(...(await versionsOfArticle(db, article.id).toArray()));
      removed.claims.push(...claims);
      removed.corrections.push(...(await db.corrections.where('articleId').equals(article.id).toArray()));
      removed.notes.push(...(await db.notes.where('articleId').equals(article.id).toArray()));
      await gather(db, removed, article, claims);
      ownNames.push(...namesIn(article, claims));
    }
    await db.articles.bulkDelete(removed.articles.map(({ id }) => id));
    await db.versions.bulkDelete(removed.versions.map(({ id }) => id));
    await db.corrections.bulkDelete(removed.corrections.map(({ id }) => id));
    await db.notes.bulkDelete(removed.notes.map(({ id }) => id));
    await db.names.bulkDelete(ownNames);
    await removeClaims(db, removed);
    return removed;
  },
);

/** Removes one claim and its source, if that has no other; with a claim made by hand also its name. */
export const removeClaim = inZone(async (db: LibraryDatabase, claim: ClaimRecord): Promise<Deletion> => {
  const notes = present([await db.notes.get(`claim:${claim.id}`)]);
  const removed = { ...noRecords(), claims: [claim], notes };
  const article = await db.articles.get(claim.articleId);
  if (article) await gather(db, removed, article, [claim]);
  if (article && claim.by === 'hand') await db.names.bulkDelete(namesIn(article, [claim]));
  await db.notes.bulkDelete(notes.map(({ id }) => id));
  await removeClaims(db, removed);
  return removed;
});

/**
 * Adds the sources and names of claims to a deletion, those too that will stay: they may be gone by the time it is
 * undone.
 */
const gather = inZone(
  async (
    db: LibraryDatabase,
    removed: Deletion,
    article: ArticleRecord,
    claims: readonly ClaimRecord[],
  ): Promise<void> => {
    const keys = claims.flatMap(({ mention }) => (mention === null ? [] : [nameKey(article.lang, mention)]));
    const names = present(await db.names.bulkGet([...new Set([...keys, ...namesIn(article, claims)])]));
    const sourceIds = new Set([...sourceIdsOf(claims), ...names.map(({ sourceId }) => sourceId)]);
    removed.names.push(...names);
    removed.sources.push(...present(await db.sources.bulkGet([...sourceIds])).map(toSource));
  },
);

const removeClaims = inZone(async (db: LibraryDatabase, removed: Deletion): Promise<void> => {
  await db.claims.bulkDelete(removed.claims.map(({ id }) => id));
  const readAt = Math.max(...removed.articles.map((article) => article.readAt), Number.NEGATIVE_INFINITY);
  await pruneSources(
    db,
    removed.sources.map(({ id }) => id),
    readAt,
  );
});

/** Keys of the names that hold in one article only. */
function namesIn(article: ArticleRecord, claims: readonly ClaimRecord[]): string[] {
  return claims.flatMap(({ mention }) =>
    mention === null ? [] : [nameKey(article.lang, mention, article.id)],
  );
}

/**
 * Removes those of the sources that no claim, no reader's name and no note has any more. The others, if they were seen last
 * when articles read at `forgotten` were, go back to when one of their remaining claims was.
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
        if (names.some(({ reason }) => reason === 'reader') || (await db.notes.get(`source:${row.id}`)))
          continue;
        await db.names.bulkDelete(names.map(({ key }) => key));
        await db.sources.delete(row.id);
      } else if (row.lastSeenAt <= forgotten && last.readAt < row.lastSeenAt) {
        const first = (await claims().first()) ?? last;
        await putSources(db, [{ ...toSource(row), firstSeenAt: first.readAt, lastSeenAt: last.readAt }]);
      }
    }
  },
);
