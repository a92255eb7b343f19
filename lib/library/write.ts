/**
 * The one module that writes. Each function is one transaction: all of it is stored or nothing. All throw
 * {@link LibraryError} only. The background runs them for pages read, the library page for bulk edits.
 */
import { correct, undoCorrection } from './correct';
import { correctChanges } from './correct-changes';
import { type LibraryDatabase, toClaim } from './database';
import { pruneSources, removeArticles, removeClaim } from './deletion';
import { LibraryError } from './errors';
import { claimRow, hiddenBy } from './hiding';
import { knownOf } from './known';
import { mergeRecords } from './merge';
import { claimsOfArticleRows, versionsOfArticle } from './ranges';
import { receiptOf } from './receipt';
import { joinRecords, noRecords, present, sourceIdsOf } from './records';
import { recorrectSources } from './recorrect';
import { idOf, type RefineOptions, refine } from './refine';
import { putSources, tallied } from './tally';
import type { Deletion, Reading, ReadingReceipt } from './types';
import { writing } from './writing';
import { inZone } from './zone';

export interface RecordOptions {
  /** Time of reading, milliseconds since the epoch. */
  now: number;
  /** Keep the text for offline reading as well. */
  save?: boolean;
  /** When the reader came to the page: what was seen before is what the text is compared with. Else just now. */
  opened?: number;
}

/**
 * Stores what was read of an article. A later reading of it refines its claims and keeps their ids and what the
 * reader changed; claims whose words were edited away stay, with the text they stood in.
 */
export function recordReading(
  db: LibraryDatabase,
  reading: Reading,
  options: RecordOptions,
): Promise<ReadingReceipt> {
  return writing(db, () =>
    tallied(db, [idOf(reading)], () =>
      store(db, reading, { save: false, opened: options.now, ...options, partial: false }),
    ),
  );
}

/** Stores a reading and its text for offline reading. */
export function saveArticle(
  db: LibraryDatabase,
  reading: Reading,
  { now }: { now: number },
): Promise<ReadingReceipt> {
  return recordReading(db, reading, { now, save: true });
}

/** Adds what the reader attributed by hand (`draftByHand`) and leaves the article's other claims as they are. */
export function addClaimByHand(
  db: LibraryDatabase,
  reading: Reading,
  { now }: { now: number },
): Promise<ReadingReceipt> {
  return writing(db, () =>
    tallied(db, [idOf(reading)], () => store(db, reading, { now, save: false, opened: now, partial: true })),
  );
}

/**
 * Forgets the text of a saved article; it stays as an article read, with its claims. The result undoes it.
 * Throws `not-found`.
 */
export function unsaveArticle(
  db: LibraryDatabase,
  articleId: string,
  { now }: { now: number },
): Promise<Deletion> {
  return writing(db, async () => {
    const article = await db.articles.get(articleId);
    if (!article) throw new LibraryError('not-found', `There is no article ${articleId}`);
    const versions = await versionsOfArticle(db, articleId).toArray();
    await db.articles.put({ ...article, savedAt: null, updatedAt: now });
    await db.versions.bulkPut(versions.map((version) => ({ ...version, blocks: null, updatedAt: now })));
    return { ...noRecords(), articles: [article], versions };
  });
}

/** Deletes an article and all that is stored of it; an id that is not there deletes nothing. */
export function deleteArticle(db: LibraryDatabase, articleId: string): Promise<Deletion> {
  return deleteArticles(db, [articleId]);
}

/** Deletes several articles; sources without any other claim go with them. The result undoes it. */
export function deleteArticles(db: LibraryDatabase, articleIds: readonly string[]): Promise<Deletion> {
  return writing(db, () => tallied(db, articleIds, () => removeArticles(db, articleIds)));
}

/** Deletes one claim, as one made by hand. The result undoes it. Throws `not-found`. */
export function deleteClaim(db: LibraryDatabase, claimId: string): Promise<Deletion> {
  return writing(db, async () => {
    const row = await db.claims.get(claimId);
    if (!row) throw new LibraryError('not-found', `There is no claim ${claimId}`);
    return tallied(db, [row.articleId], () => removeClaim(db, toClaim(row)));
  });
}

/** Deletes several claims; ids that are not there delete nothing. The result undoes it. */
export function deleteClaims(db: LibraryDatabase, claimIds: readonly string[]): Promise<Deletion> {
  return writing(db, async () => {
    const claims = present(await db.claims.bulkGet([...new Set(claimIds)])).map(toClaim);
    const articleIds = [...new Set(claims.map(({ articleId }) => articleId))];
    return tallied(db, articleIds, async () => {
      const removed = noRecords();
      for (const claim of claims) joinRecords(removed, await removeClaim(db, claim));
      return removed;
    });
  });
}

/** Undoes a deletion. What was stored again in the meantime is joined with it, not doubled. */
export async function restore(db: LibraryDatabase, deletion: Deletion): Promise<void> {
  await writing(db, async () => {
    const { leftSources } = await mergeRecords(db, deletion);
    await pruneSources(db, leftSources);
  });
}

/**
 * Marks claims as no source; they no longer appear anywhere.
 * @returns the id of the correction, which undoes it.
 */
export function hideClaims(
  db: LibraryDatabase,
  articleId: string,
  claimIds: readonly string[],
  { now }: { now: number } = { now: Date.now() },
): Promise<string> {
  return correct(db, { type: 'not-a-source', articleId, claimIds: [...claimIds] }, { now });
}

/** Undoes `hideClaims`. A correction that is gone already is no error. */
export async function unhideClaims(db: LibraryDatabase, correctionId: string): Promise<void> {
  await undoCorrection(db, correctionId);
}

/** Deletes everything. */
export function wipe(db: LibraryDatabase): Promise<void> {
  return writing(db, async () => {
    for (const table of db.tables) await table.clear();
  });
}

const store = inZone(
  async (db: LibraryDatabase, reading: Reading, options: RefineOptions): Promise<ReadingReceipt> => {
    const known = await knownOf(db, reading, options.opened);
    const read = refine(known, reading, options);
    const changes = await correctChanges(db, read, known.corrections, reading);
    const { article, version, claims, removedClaims } = changes;
    await db.articles.put(article);
    await db.versions.put(version);
    await db.claims.bulkDelete(removedClaims);
    const hidden = hiddenBy(known.corrections);
    await db.claims.bulkPut(claims.map((claim) => claimRow(claim, hidden)));
    await putSources(db, changes.sources);
    await db.names.bulkPut(changes.names);
    await db.corrections.bulkPut(changes.followed);
    if (!changes.corrector.idle) {
      const sourceIds = changes.sources.map(({ id }) => id);
      await recorrectSources(db, sourceIds, changes.corrector);
    }
    // A refined claim may have left its former source without any; so may the reader's word on who a mention is.
    const touched = sourceIdsOf([...known.claims, ...reading.claims]);
    const current = sourceIdsOf(await claimsOfArticleRows(db, article.id).toArray());
    await pruneSources(
      db,
      [...touched, ...changes.sources.map(({ id }) => id)].filter((id) => !current.has(id)),
    );
    return receiptOf(db, changes, reading);
  },
);
