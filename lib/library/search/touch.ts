/**
 * Keeps the index in step with the records: whoever changes what can be found says so at the end of the same transaction,
 * by {@link touched}. Few changes are indexed at once, many are queued for the upkeep (`upkeep.ts`).
 */
import { type LibraryDatabase, toClaim, toSource } from '../database';
import { claimsOfArticleRows, claimsOfSource, versionsOfArticle } from '../ranges';
import { present, sourceIdsOf } from '../records';
import { inZone } from '../zone';
import { documentsOfArticle, documentsOfSource, namesOf, type SearchDocument } from './document';
import { encodeRow, printOf } from './encode';
import type { IndexRow, Owner, QueueRow } from './rows';
import { stemsOf } from './words';

/** Articles or sources indexed in the transaction that changed them; more are queued. */
const AT_ONCE = 24;
/** Claims of a renamed source that are looked through at once; a source of more is queued. */
const FEW_CLAIMS = 60;

export interface Touched {
  /** Whose claims, text, outlet or notes changed, or which are gone. */
  articles?: Iterable<string>;
  /** Which are new or gone, have other names, tags or notes, or have claims to show for the first or last time. */
  sources?: Iterable<string>;
  /** Of `sources` those whose names changed: their claims are found by them. */
  renamed?: Iterable<string>;
}

/** Inside a transaction over all tables, after the records are written. What did not change is left as it is. */
export const touched = inZone(
  async (db: LibraryDatabase, { articles = [], sources = [], renamed = [] }: Touched): Promise<void> => {
    const articleIds = new Set(articles);
    const later: QueueRow[] = [];
    for (const id of new Set(renamed)) {
      const claims = claimsOfSource(db, id);
      if (
        (await claims
          .clone()
          .limit(FEW_CLAIMS + 1)
          .count()) > FEW_CLAIMS
      )
        later.push({ what: `names:${id}` });
      else for (const { articleId } of await claims.toArray()) articleIds.add(articleId);
    }
    const owners: Owner[] = [
      ...[...articleIds].map((id): Owner => `a:${id}`),
      ...[...new Set(sources)].map((id): Owner => `s:${id}`),
    ];
    if (articleIds.size <= AT_ONCE && owners.length <= 4 * AT_ONCE) await indexOwners(db, owners);
    else later.push(...owners.map((what) => ({ what })));
    if (later.length > 0) await db.indexQueue.bulkPut(later);
  },
);

/** Indexes owners as their records stand; those whose records are gone leave the index. In a transaction. */
export const indexOwners = inZone(async (db: LibraryDatabase, owners: readonly Owner[]): Promise<void> => {
  if (owners.length === 0) return;
  const rows = await db.indexRows.where('owner').anyOf(owners).toArray();
  const stored = new Map(rows.map((row) => [row.owner, row]));
  const sourceIds = owners.filter((owner) => owner.startsWith('s:')).map(idOf);
  const sources = new Map<string, SearchDocument[]>();
  if (sourceIds.length > 0) {
    const notes = await db.notes.bulkGet(sourceIds.map((id) => `source:${id}`));
    for (const [index, row] of (await db.sources.bulkGet(sourceIds)).entries()) {
      if (row?.listed) sources.set(row.id, documentsOfSource(toSource(row), notes[index]));
    }
  }
  const written: IndexRow[] = [];
  let base = (await db.indexRows.toCollection().last())?.end ?? 0;
  for (const owner of owners) {
    const documents =
      (owner.startsWith('s:') ? sources.get(idOf(owner)) : await documentsOf(db, idOf(owner))) ?? [];
    const old = stored.get(owner);
    if (old ? old.print === printOf(documents) : documents.length === 0) continue;
    if (old) written.push({ base: old.base, end: old.end, dead: 1 });
    if (documents.length === 0) continue;
    const row = encodeRow(owner, base, documents);
    base = row.end;
    written.push(row);
  }
  await db.indexRows.bulkPut(written);
});

/** Articles that cite a source, read from its claims; for queued names. */
export const articlesCiting = inZone(async (db: LibraryDatabase, sourceId: string): Promise<string[]> => {
  const ids = new Set<string>();
  await claimsOfSource(db, sourceId).each(({ articleId }) => ids.add(articleId));
  return [...ids];
});

/** Whether a source is found by other words than before. */
export function differentNames(
  before: Parameters<typeof namesOf>[0] | undefined,
  after: Parameters<typeof namesOf>[0],
): boolean {
  if (!before) return false;
  const words = (source: Parameters<typeof namesOf>[0]) =>
    [...new Set(namesOf(source).flatMap((name) => name.split(/[\s-]+/).flatMap((word) => stemsOf(word))))]
      .sort()
      .join(' ');
  return words(before) !== words(after);
}

const documentsOf = inZone(async (db: LibraryDatabase, articleId: string): Promise<SearchDocument[]> => {
  const article = await db.articles.get(articleId);
  if (!article) return [];
  const claims = (await claimsOfArticleRows(db, articleId, 0).toArray()).map(toClaim);
  const sources = present(await db.sources.bulkGet([...sourceIdsOf(claims)])).map(toSource);
  const versions = article.savedAt === null ? [] : await versionsOfArticle(db, articleId).reverse().toArray();
  return documentsOfArticle({
    article,
    version: versions.find(({ blocks }) => blocks !== null),
    claims,
    sources: new Map(sources.map((source) => [source.id, source])),
    notes: await db.notes.where('articleId').equals(articleId).toArray(),
  });
});

function idOf(owner: Owner): string {
  return owner.slice(2);
}
