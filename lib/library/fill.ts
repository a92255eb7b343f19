/**
 * Takes an export file into a library that holds nothing yet, as on a new device: there is nothing to join with, so
 * the file is read twice, first to judge it, then to store it, and no record is written twice. One transaction: on any
 * error the library is as empty as before.
 */
import Dexie, { type Table } from 'dexie';
import { type LibraryDatabase, sourceRow } from './database';
import { type FileRecord, readExportFile } from './export-file';
import { claimRow, hiddenBy } from './hiding';
import { createReferences } from './references';
import { TABLE_NAMES, type TableName } from './schema';
import type { SourceRecord } from './types';
import { inZone } from './zone';

/** Numbers of records. */
export type Counts = Record<TableName, number>;

/** Records written at once. */
const BATCH = 1_000;

export interface FillOptions {
  /** `reading`: the first time; `merging`: the second. */
  tell: (step: 'reading' | 'merging') => (share: number) => void;
  signal?: AbortSignal;
  /** Only the first time. */
  dryRun: boolean;
}

/** Number of records stored, by table. Null, and nothing changed, where the library is not empty. */
export async function fill(
  db: LibraryDatabase,
  file: string | Blob,
  { tell, signal, dryRun }: FillOptions,
): Promise<Counts | null> {
  if (!(await isEmpty(db))) return null;
  const { hidden, records: read } = await judge(file, tell('reading'), signal);
  if (dryRun) return read;
  return db.transaction('rw', db.tables, async () => {
    // A page may have been read in the meantime.
    if (!(await isEmpty(db))) return null;
    const records = readExportFile(file, tell('merging'));
    return store(db, hidden, () => {
      signal?.throwIfAborted();
      // The transaction would end while the file is read.
      return Dexie.waitFor(nextBatch(records));
    });
  });
}

const isEmpty = inZone(async (db: LibraryDatabase): Promise<boolean> => {
  for (const table of TABLE_NAMES) if ((await db.table(table).count()) > 0) return false;
  return true;
});

/** Ids of hidden claims, and number of records. Throws ImportError for the first that is wrong or refers to nothing. */
async function judge(
  file: string | Blob,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<{ hidden: Set<string>; records: Counts }> {
  const references = createReferences();
  const hidden = new Set<string>();
  const records = noneYet();
  for await (const entry of readExportFile(file, onShare)) {
    signal?.throwIfAborted();
    references.note(entry);
    records[entry.table]++;
    if (entry.table === 'corrections') for (const id of hiddenBy([entry.record])) hidden.add(id);
  }
  references.check();
  return { hidden, records };
}

const store = inZone(
  async (
    db: LibraryDatabase,
    hidden: ReadonlySet<string>,
    next: () => PromiseLike<FileRecord[]>,
  ): Promise<Counts> => {
    const stored = noneYet();
    const shown = new Map<string, number>();
    // They are counted before they are written, and may come before their claims.
    const sources = new Map<string, SourceRecord>();
    // While one batch is being written the next is read.
    let writing: PromiseLike<unknown> = Dexie.Promise.resolve();
    for (let batch = await next(); batch.length > 0; batch = await next()) {
      const rows = new Map<TableName, unknown[]>();
      for (const entry of batch) {
        stored[entry.table]++;
        if (entry.table === 'sources') sources.set(entry.record.id, entry.record);
        else {
          const row = rowOf(entry, hidden, shown);
          const before = rows.get(entry.table);
          if (before) before.push(row);
          else rows.set(entry.table, [row]);
        }
      }
      await writing;
      writing = Dexie.Promise.all(
        [...rows].map(([table, rows]) => (db.table(table) as Table<unknown>).bulkPut(rows)),
      );
    }
    await writing;
    await db.sources.bulkPut(
      [...sources.values()].map((source) => sourceRow(source, shown.get(source.id) ?? 0)),
    );
    // All of it is to be indexed, which is quicker said so than queued.
    await db.indexState.delete('format');
    return stored;
  },
);

function noneYet(): Counts {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, 0])) as Counts;
}

function rowOf(entry: FileRecord, hidden: ReadonlySet<string>, shown: Map<string, number>): unknown {
  if (entry.table !== 'claims') return entry.record;
  const row = claimRow(entry.record, hidden);
  if (row.hidden === 0 && row.sourceId !== null) shown.set(row.sourceId, (shown.get(row.sourceId) ?? 0) + 1);
  return row;
}

async function nextBatch(records: AsyncGenerator<FileRecord>): Promise<FileRecord[]> {
  const batch: FileRecord[] = [];
  while (batch.length < BATCH) {
    const { done, value } = await records.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}
