/**
 * The long lists of the library, a page of rows at a time: what filters and words leave of claims, articles and sources,
 * in an order, and how many there are. Only records of the rows asked for are read.
 */
import Dexie from 'dexie';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { summariesOf, withArticles } from './queries';
import { claimsOfArticleRows, sourcesBySeen } from './ranges';
import { present, sourceIdsOf } from './records';
import { type Found, type SearchFilters, type SearchSort, search } from './search/find';
import { indexTables } from './search/read';
import type { ArticleRecord, ArticleSummary, SourceRecord, SourceSummary, Statement } from './types';
import { inZone, reading } from './zone';

/** `met`: articles last read (of saved ones: saved) first, sources last seen first. Claims have no such order: the newest first. */
export type ListSort = SearchSort | 'met';

export interface ListRequest {
  /** In the language of queries (`search/parse.ts`). */
  text?: string;
  filters?: SearchFilters;
  sort?: ListSort;
}

export interface ListPage {
  limit: number;
  offset: number;
}

export interface Listed<Row> {
  /** In the whole list. */
  total: number;
  /** Position of the first row. */
  offset: number;
  rows: Row[];
}

/** A claim with its article and with its source, null where the text names none. */
export interface ListedClaim extends Statement {
  source: SourceRecord | null;
}

/** Lists whose rows can be chosen and something done with them. */
export type ListKind = 'claim' | 'article' | 'source';

/** Usable in live queries. Throws LibraryError. */
export function listedClaims(
  db: LibraryDatabase,
  request: ListRequest,
  page: ListPage,
): Promise<Listed<ListedClaim>> {
  return reading(db, [...indexTables(db), db.claims, db.articles, db.sources], async () => {
    const { total, hits } = await found(db, 'claim', request, page);
    const claims = present(await db.claims.bulkGet(hits.map(({ id }) => id))).map(toClaim);
    const sources = present(await db.sources.bulkGet([...sourceIdsOf(claims)]));
    const byId = new Map(sources.map((row) => [row.id, toSource(row)]));
    const rows = (await withArticles(db, claims)).map((statement) => ({
      ...statement,
      source: byId.get(statement.claim.sourceId ?? '') ?? null,
    }));
    return { total, offset: page.offset, rows };
  });
}

/** Usable in live queries. Throws LibraryError. */
export function listedArticles(
  db: LibraryDatabase,
  request: ListRequest,
  page: ListPage,
): Promise<Listed<ArticleSummary>> {
  return reading(db, [...indexTables(db), db.claims, db.articles], async () => {
    const index = articlesMet(request);
    if (index) {
      const all = db.articles.orderBy(index);
      const rows = await all.reverse().offset(page.offset).limit(page.limit).toArray();
      return {
        total: await db.articles.orderBy(index).count(),
        offset: page.offset,
        rows: await withCounts(db, rows),
      };
    }
    const { total, hits } = await found(db, 'article', request, page);
    const articles = present(await db.articles.bulkGet(hits.map(({ id }) => id)));
    return { total, offset: page.offset, rows: await withCounts(db, articles) };
  });
}

/** Usable in live queries. Throws LibraryError. */
export function listedSources(
  db: LibraryDatabase,
  request: ListRequest,
  page: ListPage,
): Promise<Listed<SourceSummary>> {
  return reading(db, [...indexTables(db), db.claims, db.sources], async () => {
    if (sourcesMet(request)) {
      const rows = await sourcesBySeen(db).reverse().offset(page.offset).limit(page.limit).toArray();
      return {
        total: await sourcesBySeen(db).count(),
        offset: page.offset,
        rows: await summariesOf(db, rows),
      };
    }
    const { total, hits } = await found(db, 'source', request, page);
    const sources = present(await db.sources.bulkGet(hits.map(({ id }) => id)));
    return { total, offset: page.offset, rows: await summariesOf(db, sources) };
  });
}

/** Ids of rows without their records: for choosing a range, or all. Throws LibraryError. */
export function listedIds(
  db: LibraryDatabase,
  kind: ListKind,
  request: ListRequest,
  page: ListPage,
): Promise<string[]> {
  return reading(db, [...indexTables(db), db.articles, db.sources], async () => {
    const index = kind === 'article' ? articlesMet(request) : null;
    if (index) {
      const all = db.articles.orderBy(index);
      return all.reverse().offset(page.offset).limit(page.limit).primaryKeys();
    }
    if (kind === 'source' && sourcesMet(request)) {
      return sourcesBySeen(db).reverse().offset(page.offset).limit(page.limit).primaryKeys();
    }
    return (await found(db, kind, request, page)).hits.map(({ id }) => id);
  });
}

function found(
  db: LibraryDatabase,
  kind: ListKind,
  { text = '', filters = {}, sort = 'met' }: ListRequest,
  page: ListPage,
): Promise<Found> {
  const order = sort === 'met' ? 'newest' : sort;
  return search(db, { text, filters, kinds: [kind], sort: order, ...page });
}

/** The index that has all articles asked for in the order in which the reader met them; null where words or filters ask for some. */
function articlesMet({ text = '', filters = {}, sort = 'met' }: ListRequest): 'readAt' | 'savedAt' | null {
  const { saved, ...others } = filters;
  if (sort !== 'met' || text.trim() !== '' || isFiltered(others) || saved === false) return null;
  return saved ? 'savedAt' : 'readAt';
}

function sourcesMet({ text = '', filters = {}, sort = 'met' }: ListRequest): boolean {
  return sort === 'met' && text.trim() === '' && !isFiltered(filters);
}

function isFiltered(filters: SearchFilters): boolean {
  return Object.values(filters).some((wanted) => wanted !== undefined);
}

const withCounts = inZone(
  async (db: LibraryDatabase, articles: readonly ArticleRecord[]): Promise<ArticleSummary[]> => {
    const counts = await Dexie.Promise.all(articles.map(({ id }) => claimsOfArticleRows(db, id, 0).count()));
    return articles.map((article, index) => ({ article, claims: counts[index] ?? 0 }));
  },
);
