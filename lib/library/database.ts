/**
 * The database: its tables, their indexes and every version of its schema. A few rows carry fields made for an index
 * (`hidden`, `shown`, …); they are derived, never exported, and never leave this room: see `toClaim` and `toSource`.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import { asLibraryError, LibraryError } from './errors';
import { foldedWords } from './fold';
import { noticeChanges } from './search/changes';
import type { BlockRow, IndexRow, QueueRow, SegmentRow, StateRow } from './search/rows';
import type {
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  NameRecord,
  NoteRecord,
  SourceRecord,
  VersionRecord,
} from './types';

/**
 * `hidden`: 1 while a correction names the claim. `statementId`: of the claims that say the same, wherever they stand;
 * missing until the claim was compared with others. `ungrouped`: 1 until then. `signs`: what like claims are found by.
 * `grouping`: the version that grouped it (`grouping.ts`).
 */
export type ClaimRow = ClaimRecord & {
  hidden: 0 | 1;
  statementId?: string;
  ungrouped?: 1;
  signs?: string[];
  grouping?: number;
};
/** A long job in the background and how far it has come. `after`: the last key done; null once it is finished. */
export interface JobRow {
  id: string;
  version: number;
  after: string | null;
}
/**
 * `shown`: number of its claims that are not hidden; `listed`: 1 if there are any; `words`: folded words of name and
 * labels, what search looks up, none if it is not listed.
 */
export type SourceRow = SourceRecord & { shown: number; listed: 0 | 1; words: string[] };

export interface LibraryTables {
  articles: EntityTable<ArticleRecord, 'id'>;
  versions: EntityTable<VersionRecord, 'id'>;
  claims: EntityTable<ClaimRow, 'id'>;
  names: EntityTable<NameRecord, 'key'>;
  sources: EntityTable<SourceRow, 'id'>;
  corrections: EntityTable<CorrectionRecord, 'id'>;
  notes: EntityTable<NoteRecord, 'id'>;
  // The search index: `search/rows.ts`.
  indexRows: Table<IndexRow, number>;
  indexSegments: Table<SegmentRow, string>;
  indexBlocks: Table<BlockRow, [string, string, string | number]>;
  indexQueue: Table<QueueRow, string>;
  indexState: Table<StateRow, string>;
  jobs: EntityTable<JobRow, 'id'>;
}
export type LibraryDatabase = Dexie & LibraryTables;

export const DATABASE_NAME = 'sourceline';

/**
 * Every version of the schema, each with the tables that are new in it or have other indexes; released ones never
 * change. Null ids (no source, not saved) are in no index.
 */
export const SCHEMA_VERSIONS: { version: number; stores: Partial<Record<keyof LibraryTables, string>> }[] = [
  {
    version: 1,
    stores: {
      articles: 'id, readAt, savedAt',
      versions: 'id, [articleId+seenAt]',
      claims: 'id, [articleId+hidden], [sourceId+hidden+publishedAt], [sourceId+readAt]',
      names: 'key, sourceId',
      sources: 'id, [listed+lastSeenAt], *words',
      corrections: 'id, articleId',
    },
  },
  {
    version: 2,
    stores: {
      claims:
        'id, [articleId+hidden], [sourceId+hidden+publishedAt], [sourceId+readAt], [statementId+publishedAt], uncorrected.sourceId, ungrouped, *signs',
      corrections: 'id, articleId, madeAt, from, into, sourceId',
      notes: 'id, articleId, *tags',
      indexRows: 'base, owner, pending, dead',
      indexSegments: 'id',
      indexBlocks: '[segment+stream+first]',
      indexQueue: 'what',
      indexState: 'key',
      jobs: 'id',
    },
  },
];

/**
 * The library of this browser profile; opens itself at the first use. Where the database may be missing or blocked
 * (private windows, an upgrade while an old page is open) await {@link ready} first to be told: a live query without
 * any database says nothing at all.
 */
export function openLibrary(name: string = DATABASE_NAME): LibraryDatabase {
  const db = new Dexie(name) as LibraryDatabase;
  for (const { version, stores } of SCHEMA_VERSIONS) db.version(version).stores(stores);
  noticeChanges(db);
  db.on('ready', () => refuseNewer(db), true);
  return db;
}

/** Dexie opens a newer database all the same; writing our older records into it would spoil it. */
function refuseNewer(db: LibraryDatabase): void {
  const newest = SCHEMA_VERSIONS.at(-1)?.version ?? 0;
  // Dexie counts ten versions of the browser's database for one of its own.
  const found = db.backendDB().version / 10;
  if (found > newest) {
    throw new LibraryError(
      'newer-database',
      `The library is of version ${found}, this program knows ${newest}`,
    );
  }
}

/** How long another page may take to let go of the database before an upgrade is called blocked. Milliseconds. */
const BLOCKED_AFTER = 3_000;

/** Resolves once the database is open. Throws LibraryError. */
export async function ready(db: LibraryDatabase, blockedAfter = BLOCKED_AFTER): Promise<void> {
  if (db.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onBlocked = () => {};
  const blocked = new Promise<never>((_, reject) => {
    const error = new LibraryError('blocked', 'An older Sourceline page keeps the database open');
    onBlocked = () => {
      timer = setTimeout(() => reject(error), blockedAfter);
    };
  });
  db.on('blocked', onBlocked);
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    throw asLibraryError(error);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(onBlocked);
  }
}

export function toClaim(row: ClaimRow): ClaimRecord {
  const { hidden: _, statementId: __, ungrouped: ___, signs: ____, grouping: _____, ...claim } = row;
  return claim;
}

export function toSource({ shown: _, listed: __, words: ___, ...source }: SourceRow): SourceRecord {
  return source;
}

/** The row of a source with so many visible claims. */
export function sourceRow(source: SourceRecord, shown: number): SourceRow {
  const listed = shown > 0 ? 1 : 0;
  // By the names that the texts use it is found too where the reader calls it otherwise.
  const { name = source.name, labels = {} } = source.uncorrected ?? {};
  const names = listed ? [source.name, name, ...Object.values(source.labels), ...Object.values(labels)] : [];
  return { ...source, shown, listed, words: [...new Set(names.flatMap(foldedWords))] };
}
