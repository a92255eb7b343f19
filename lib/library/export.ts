/** Everything stored as one JSON file, one record a line (docs/data-format.md). The state of one moment. */
import { type ClaimRow, type LibraryDatabase, type SourceRow, toClaim, toSource } from './database';
import { guarded } from './errors';
import { EXPORT_FORMAT, EXPORT_VERSION, TABLE_NAMES, type TableName } from './schema';
import { inZone } from './zone';

/** Records read and written at once: bounds the memory an export takes. */
const BATCH = 500;

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

/** A transaction ends when anything else is awaited; blobs take the text without waiting. */
function snapshot(db: LibraryDatabase, now: number): Promise<Blob[]> {
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: new Date(now).toISOString() };
  return guarded(() =>
    db.transaction('r', db.tables, async () => {
      const parts = [new Blob([`${JSON.stringify(head).slice(0, -1)},"tables":{`])];
      for (const [index, table] of TABLE_NAMES.entries()) {
        parts.push(new Blob([`${index === 0 ? '' : ','}\n"${table}":[`]));
        parts.push(...(await recordsOf(db, table)));
        parts.push(new Blob(['\n]']));
      }
      parts.push(new Blob(['\n}}\n']));
      return parts;
    }),
  );
}

const recordsOf = inZone(async (db: LibraryDatabase, table: TableName): Promise<Blob[]> => {
  const parts: Blob[] = [];
  let after = '';
  for (;;) {
    const rows: unknown[] = await db.table(table).where(':id').above(after).limit(BATCH).toArray();
    if (rows.length === 0) return parts;
    const records = rows.map((row) => toRecord(table, row));
    const comma = parts.length === 0 ? '' : ',';
    parts.push(new Blob([`${comma}\n${records.map((record) => JSON.stringify(record)).join(',\n')}`]));
    after = keyOf(table, rows.at(-1));
  }
});

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
