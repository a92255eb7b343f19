/**
 * What an export holds: everything, or some articles, claims or sources with all that belongs to them. Read article by
 * article, so that no more than a few are in memory. See `formats/` for what becomes of it.
 */
import { type LibraryDatabase, toSource } from './database';
import { claimsOfArticle } from './queries';
import { versionsOfArticle } from './ranges';
import { present, sourceIdsOf } from './records';
import type { ArticleRecord, ClaimRecord, NoteRecord, SavedBlock, SourceRecord } from './types';
import { inZone, reading } from './zone';

export type Selection =
  | { of: 'everything' }
  | { of: 'saved' }
  | { of: 'articles'; ids: readonly string[] }
  | { of: 'claims'; ids: readonly string[] }
  | { of: 'sources'; ids: readonly string[] };

/** A claim with what a reader sees beside it. */
export interface ClaimEntry {
  claim: ClaimRecord;
  /** Null where the text names none. */
  source: SourceRecord | null;
  note: NoteRecord | null;
}

export interface ArticleEntry {
  article: ArticleRecord;
  note: NoteRecord | null;
  /** The text last seen of those saved; null where the article was only read. */
  blocks: SavedBlock[] | null;
  /** Those selected, hidden ones never, in text order. */
  claims: ClaimEntry[];
}

/** Articles read at once. */
const BATCH = 50;

/** A selection as it was found at one moment. */
export interface Selected {
  /** Newest first where the selection names no order. */
  articleIds: string[];
  isSelected: (claim: ClaimRecord) => boolean;
}

/** Entries one after the other; articles that went in the meantime are passed over. Throws LibraryError. */
export async function* entriesOf(
  db: LibraryDatabase,
  { articleIds, isSelected }: Selected,
): AsyncGenerator<ArticleEntry> {
  for (let at = 0; at < articleIds.length; at += BATCH) {
    yield* await batch(db, articleIds.slice(at, at + BATCH), isSelected);
  }
}

/** Throws LibraryError. */
export function select(db: LibraryDatabase, selection: Selection): Promise<Selected> {
  return reading(db, [db.articles, db.claims], async (): Promise<Selected> => {
    const all = () => true;
    const newest = (index: 'readAt' | 'savedAt') => db.articles.orderBy(index).reverse().primaryKeys();
    switch (selection.of) {
      case 'everything':
        return { articleIds: await newest('readAt'), isSelected: all };
      case 'saved':
        return { articleIds: await newest('savedAt'), isSelected: all };
      case 'articles':
        return { articleIds: [...new Set(selection.ids)], isSelected: all };
      case 'claims': {
        const ids = new Set(selection.ids);
        const claims = present(await db.claims.bulkGet([...ids]));
        return { articleIds: articlesOf(claims), isSelected: ({ id }) => ids.has(id) };
      }
      case 'sources': {
        const ids = new Set(selection.ids);
        const claims = await db.claims
          .where('[sourceId+readAt]')
          .inAnyRange(
            [...ids].sort().map((id) => [
              [id, Number.NEGATIVE_INFINITY],
              [id, Number.POSITIVE_INFINITY],
            ]),
          )
          .toArray();
        return {
          articleIds: articlesOf(claims),
          isSelected: ({ sourceId }) => sourceId !== null && ids.has(sourceId),
        };
      }
    }
  });
}

function articlesOf(claims: readonly ClaimRecord[]): string[] {
  return [...new Set(claims.map(({ articleId }) => articleId))];
}

function batch(
  db: LibraryDatabase,
  articleIds: readonly string[],
  isSelected: Selected['isSelected'],
): Promise<ArticleEntry[]> {
  return reading(db, [db.articles, db.versions, db.claims, db.sources, db.notes], async () => {
    const entries: ArticleEntry[] = [];
    for (const article of present(await db.articles.bulkGet([...articleIds]))) {
      entries.push(await entryOf(db, article, isSelected));
    }
    return entries;
  });
}

const entryOf = inZone(
  async (
    db: LibraryDatabase,
    article: ArticleRecord,
    isSelected: Selected['isSelected'],
  ): Promise<ArticleEntry> => {
    const claims = (await claimsOfArticle(db, article.id)).filter(isSelected);
    const found = present(await db.sources.bulkGet([...sourceIdsOf(claims)]));
    const sources = new Map(found.map((row) => [row.id, toSource(row)]));
    const written = await db.notes.where('articleId').equals(article.id).toArray();
    const notes = new Map(written.map((note) => [note.id, note]));
    const versions = await versionsOfArticle(db, article.id).reverse().toArray();
    return {
      article,
      note: notes.get(`article:${article.id}`) ?? null,
      blocks: versions.find(({ blocks }) => blocks !== null)?.blocks ?? null,
      claims: claims.map((claim) => ({
        claim,
        source: claim.sourceId === null ? null : (sources.get(claim.sourceId) ?? null),
        note: notes.get(`claim:${claim.id}`) ?? null,
      })),
    };
  },
);
