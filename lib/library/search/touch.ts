/**
 * Keeps the index in step with the records, in the transaction that changes them (`changes.ts` notices what). Few changes
 * are indexed at once, many are queued for the upkeep (`upkeep.ts`); so are the claims of a source whose names have changed.
 */
import Dexie from 'dexie';
import { type LibraryDatabase, toClaim, toSource } from '../database';
import { claimsOfArticleRows, claimsOfSource, versionsOfArticle } from '../ranges';
import { present, sourceIdsOf } from '../records';
import type { NoteRecord } from '../types';
import { inZone } from '../zone';
import { documentsOfArticle, documentsOfSource, type SearchDocument } from './document';
import { encodeRow, printOf } from './encode';
import type { IndexRow, Owner, QueueRow } from './rows';

/** Articles and sources indexed in the transaction that changed them; more are queued. */
const AT_ONCE = 100;
/** What may be found by other words than before, or not at all any more. */
export interface Touched {
  articles: Iterable<string>;
  sources: Iterable<string>;
}

/** Inside a transaction over all tables, after the records are written. What did not change is left as it is. */
export const touched = inZone(async (db: LibraryDatabase, { articles, sources }: Touched): Promise<void> => {
  const owners: Owner[] = [
    ...[...sources].map((id): Owner => `s:${id}`),
    ...[...articles].map((id): Owner => `a:${id}`),
  ];
  if (owners.length <= AT_ONCE) await indexOwners(db, owners);
  else await db.indexQueue.bulkPut(owners.map((what) => ({ what })));
});

/** Indexes owners as their records stand; those whose records are gone leave the index. In a transaction. */
export const indexOwners = inZone(async (db: LibraryDatabase, owners: readonly Owner[]): Promise<void> => {
  if (owners.length === 0) return;
  const rows = await db.indexRows.where('owner').anyOf(owners).toArray();
  const stored = new Map(rows.map((row) => [row.owner, row]));
  const sourceIds = owners.filter((owner) => owner.startsWith('s:')).map(idOf);
  const sources = new Map<string, SearchDocument[]>();
  if (sourceIds.length > 0) {
    const [rows, notes] = await Dexie.Promise.all([db.sources.bulkGet(sourceIds), notesOf(db, sourceIds)]);
    for (const row of present(rows)) {
      if (row.listed) sources.set(row.id, documentsOfSource(toSource(row), notes.get(`source:${row.id}`)));
    }
  }
  // Its claims are found by its names: all articles that cite it have to be indexed anew, which may be many.
  const renamed = sourceIds.filter((id) => {
    const [old, now] = [stored.get(`s:${id}`), sources.get(id)];
    return old && now && old.print !== printOf(now);
  });
  if (renamed.length > 0)
    await db.indexQueue.bulkPut(renamed.map((id): QueueRow => ({ what: `names:${id}` })));
  const articles = new Map<Owner, SearchDocument[]>();
  const ofArticles = owners.filter((owner) => owner.startsWith('a:'));
  // All at once: a browser answers many requests sooner than one after the other.
  const documents = await Dexie.Promise.all(ofArticles.map((owner) => documentsOf(db, idOf(owner))));
  for (const [nth, owner] of ofArticles.entries()) articles.set(owner, documents[nth] ?? []);
  const written: IndexRow[] = [];
  const first = (await db.indexRows.toCollection().last())?.end;
  let base = first ?? 0;
  for (const owner of owners) {
    const documents = (owner.startsWith('s:') ? sources.get(idOf(owner)) : articles.get(owner)) ?? [];
    const old = stored.get(owner);
    if (old ? old.print === printOf(documents) : documents.length === 0) continue;
    if (old) written.push({ base: old.base, end: old.end, dead: documents.length > 0 ? 1 : 2 });
    if (documents.length === 0) continue;
    const row = encodeRow(owner, base, documents);
    base = row.end;
    written.push(row);
  }
  if (first === undefined && written.length > 0) {
    await db.indexState.put({ key: 'epoch', value: crypto.randomUUID() });
  }
  await db.indexRows.bulkPut(written);
});

/** Articles that cite a source, read from its claims; for queued names. */
export const articlesCiting = inZone(async (db: LibraryDatabase, sourceId: string): Promise<string[]> => {
  const ids = new Set<string>();
  await claimsOfSource(db, sourceId).each(({ articleId }) => ids.add(articleId));
  return [...ids];
});

/** Of sources, by the notes' ids. Readers write few: a range of them is read sooner than each looked up. */
const notesOf = inZone(
  async (db: LibraryDatabase, sourceIds: readonly string[]): Promise<Map<string, NoteRecord>> => {
    const ids = sourceIds.map((id) => `source:${id}`).sort();
    const notes = await db.notes
      .where('id')
      .between(ids[0] ?? '', ids.at(-1) ?? '', true, true)
      .toArray();
    return new Map(notes.map((note) => [note.id, note]));
  },
);

const documentsOf = inZone(async (db: LibraryDatabase, articleId: string): Promise<SearchDocument[]> => {
  const [article, rows, versions, notes] = await Dexie.Promise.all([
    db.articles.get(articleId),
    claimsOfArticleRows(db, articleId, 0).toArray(),
    versionsOfArticle(db, articleId).toArray(),
    db.notes.where('articleId').equals(articleId).toArray(),
  ]);
  if (!article) return [];
  const claims = rows.map(toClaim);
  const sources = present(await db.sources.bulkGet([...sourceIdsOf(claims)])).map(toSource);
  const saved = article.savedAt === null ? [] : versions.filter(({ blocks }) => blocks !== null);
  return documentsOfArticle({
    article,
    version: saved.at(-1),
    claims,
    sources: new Map(sources.map((source) => [source.id, source])),
    notes,
  });
});

function idOf(owner: Owner): string {
  return owner.slice(2);
}
