/** What is stored as one JSON file, one record a line (docs/data-format.md): everything, or a selection. */
import { type ClaimRow, type LibraryDatabase, type SourceRow, toClaim, toSource } from './database';
import { guarded } from './errors';
import { gatherArticles, gatherCorrections } from './gather';
import { present } from './records';
import { EXPORT_FORMAT, EXPORT_VERSION, TABLE_NAMES, type TableName } from './schema';
import type { Selected } from './selection';
import type { LibraryRecords } from './types';
import { inZone, reading } from './zone';

/** Records read and written at once: bounds the memory an export takes. */
const BATCH = 500;
/** Articles gathered at once. */
const ARTICLES = 50;

/**
 * The export file in pieces of some hundred records, to be written one after the other. The database is read when
 * the first piece is asked for, in one transaction. Throws LibraryError.
 */
export async function* exportLibrary(db: LibraryDatabase, now: number = Date.now()): AsyncGenerator<string> {
  for (const part of await snapshot(db, now)) yield await part.text();
}

/** The export file, for a download. Browsers keep large blobs on disk, so that it need not fit into memory. */
export async function exportToBlob(db: LibraryDatabase, now: number = Date.now()): Promise<Blob> {
  return new Blob(await snapshot(db, now), { type: 'application/json' });
}

/**
 * A selection as a file that restores it: its articles with all that hangs on them. Each batch of articles is of one
 * moment, the whole is not. Throws LibraryError, and the signal's reason.
 */
export async function exportSelected(
  db: LibraryDatabase,
  { articleIds, isSelected }: Selected,
  {
    now,
    onShare = () => {},
    signal,
  }: { now: number; onShare?: (share: number) => void; signal?: AbortSignal },
): Promise<Blob> {
  const lines = new Map(TABLE_NAMES.map((table) => [table, [] as Blob[]]));
  const written = new Set<string>();
  for (let at = 0; at < articleIds.length; at += ARTICLES) {
    signal?.throwIfAborted();
    const records = await gathered(db, articleIds.slice(at, at + ARTICLES), isSelected);
    for (const table of TABLE_NAMES) {
      const fresh = records[table].filter((record) => {
        const key = `${table} ${keyOf(table, record)}`;
        return !written.has(key) && written.add(key);
      });
      if (fresh.length > 0) lines.get(table)?.push(linesOf(fresh, lines.get(table)?.length === 0));
    }
    onShare(Math.min(1, (at + ARTICLES) / articleIds.length));
  }
  return new Blob(
    fileOf(now, (table) => lines.get(table) ?? []),
    { type: 'application/json' },
  );
}

function gathered(
  db: LibraryDatabase,
  articleIds: readonly string[],
  isSelected: Selected['isSelected'],
): Promise<LibraryRecords> {
  return reading(db, db.tables, async () => {
    const records = await gatherArticles(db, articleIds, isSelected);
    await gatherCorrections(db, records);
    const notes = await db.notes.bulkGet(records.sources.map(({ id }) => `source:${id}`));
    return { ...records, notes: [...records.notes, ...present(notes)] };
  });
}

/** The state of one moment. A transaction ends when anything else is awaited; blobs take the text without waiting. */
function snapshot(db: LibraryDatabase, now: number): Promise<Blob[]> {
  return guarded(() =>
    db.transaction('r', db.tables, async () => {
      const parts = new Map<TableName, Blob[]>();
      for (const table of TABLE_NAMES) parts.set(table, await recordsOf(db, table));
      return fileOf(now, (table) => parts.get(table) ?? []);
    }),
  );
}

/** The file around the records of each table. */
function fileOf(now: number, partsOf: (table: TableName) => Blob[]): Blob[] {
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: new Date(now).toISOString() };
  const parts = [new Blob([`${JSON.stringify(head).slice(0, -1)},"tables":{`])];
  for (const [index, table] of TABLE_NAMES.entries()) {
    parts.push(new Blob([`${index === 0 ? '' : ','}\n"${table}":[`]), ...partsOf(table), new Blob(['\n]']));
  }
  parts.push(new Blob(['\n}}\n']));
  return parts;
}

const recordsOf = inZone(async (db: LibraryDatabase, table: TableName): Promise<Blob[]> => {
  const parts: Blob[] = [];
  let after = '';
  for (;;) {
    const rows: unknown[] = await db.table(table).where(':id').above(after).limit(BATCH).toArray();
    if (rows.length === 0) return parts;
    const records = rows.map((row) => toRecord(table, row));
    parts.push(linesOf(records, parts.length === 0));
    after = keyOf(table, rows.at(-1));
  }
});

/** One record a line. A blob takes the text without waiting. */
function linesOf(records: readonly unknown[], first: boolean): Blob {
  return new Blob([`${first ? '' : ','}\n${records.map((record) => JSON.stringify(record)).join(',\n')}`]);
}

/** A row without the fields made for indexes. */
function toRecord(table: TableName, row: unknown): unknown {
  if (table === 'claims') return toClaim(row as ClaimRow);
  if (table === 'sources') return toSource(row as SourceRow);
  return row;
}

function keyOf(table: TableName, row: unknown): string {
  const { id, key } = row as { id?: string; key?: string };
  return (table === 'names' ? key : id) ?? '';
}
