/** The ranges of the compound indexes, each in one place: how reads and writes find the rows of one article or source. */
import Dexie, { type Collection, type InsertType } from 'dexie';
import type { ClaimRow, LibraryDatabase, SourceRow } from './database';
import type { VersionRecord } from './types';

type ClaimRows = Collection<ClaimRow, string, InsertType<ClaimRow, 'id'>>;
type SourceRows = Collection<SourceRow, string, InsertType<SourceRow, 'id'>>;
type Versions = Collection<VersionRecord, string, InsertType<VersionRecord, 'id'>>;

/** All claims of an article; with `hidden: 0` those the reader sees. In the order of their ids. */
export function claimsOfArticleRows(db: LibraryDatabase, articleId: string, hidden?: 0): ClaimRows {
  const range = db.claims.where('[articleId+hidden]');
  return hidden === 0
    ? range.equals([articleId, 0])
    : range.between([articleId, 0], [articleId, 1], true, true);
}

/** Claims of a source that the reader sees, oldest publication first; only those inside `from` … `to`, inclusive. */
export function claimsOfSource(
  db: LibraryDatabase,
  sourceId: string,
  { from, to }: { from?: number; to?: number } = {},
): ClaimRows {
  return db.claims
    .where('[sourceId+hidden+publishedAt]')
    .between([sourceId, 0, from ?? Dexie.minKey], [sourceId, 0, to ?? Dexie.maxKey], true, true);
}

/** All claims of a source, hidden ones too, first read first. */
export function claimsOfSourceByReading(db: LibraryDatabase, sourceId: string): ClaimRows {
  return db.claims.where('[sourceId+readAt]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]);
}

/** All claims of a statement, hidden ones too, oldest publication first. */
export function claimsOfStatement(db: LibraryDatabase, statementId: string): ClaimRows {
  return db.claims
    .where('[statementId+publishedAt]')
    .between([statementId, Dexie.minKey], [statementId, Dexie.maxKey]);
}

/** Texts of an article, last seen last; only those last seen at `from` or later, and before `to`. */
export function versionsOfArticle(
  db: LibraryDatabase,
  articleId: string,
  { from, to }: { from?: number; to?: number } = {},
): Versions {
  return db.versions
    .where('[articleId+seenAt]')
    .between([articleId, from ?? Dexie.minKey], [articleId, to ?? Dexie.maxKey]);
}

/** Sources with visible claims, last seen last. */
export function sourcesBySeen(db: LibraryDatabase): SourceRows {
  return db.sources.where('[listed+lastSeenAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
}
