/** Reads an export file record by record and judges whether it is one. Knows the format, not the database. */
import * as v from 'valibot';
import { ImportError } from './import-error';
import { createJsonReader, type JsonReader } from './json-stream';
import { EXPORT_FORMAT, EXPORT_VERSION, TABLE_SCHEMAS, type TableName } from './schema';
import type { LibraryRecords } from './types';

/** A record of the file that is as its schema wants it. */
export type FileRecord = {
  [T in TableName]: { table: T; index: number; record: LibraryRecords[T][number] };
}[TableName];

/** Characters of a string handed on at once. */
const PIECE = 1 << 20;

/**
 * The records of an export file in its order. `onRead` hears which share of the file (0…1) is read.
 * Throws ImportError, at the latest when the file ends.
 */
export async function* readExportFile(
  file: string | Blob,
  onRead: (share: number) => void = () => {},
): AsyncGenerator<FileRecord> {
  const size = typeof file === 'string' ? file.length : file.size;
  const reader = createJsonReader(typeof file === 'string' ? piecesOf(file) : textOf(file, onRead));
  const head = new Map<string, unknown>();
  await requireObject(reader);
  let hasTables = false;
  for await (const name of keysOf(reader)) {
    if (name !== 'tables') {
      head.set(name, await reader.value());
      checkHead(head);
      continue;
    }
    hasTables = true;
    await reader.take('{');
    for await (const table of keysOf(reader)) {
      for await (const record of recordsOf(reader, table, head.has('format'))) {
        yield record;
        if (typeof file === 'string') onRead(reader.consumed() / size);
      }
    }
  }
  if ((await reader.peek()) !== null) throw new ImportError('not-json', 'The file goes on after its end');
  if (!hasTables || !head.has('format') || !head.has('version')) throw notOurs();
}

/** Names of the object whose `{` was just taken, up to and with its `}`. The caller reads each value. */
async function* keysOf(reader: JsonReader): AsyncGenerator<string> {
  if ((await reader.peek()) === '}') {
    await reader.take('}');
    return;
  }
  do {
    if ((await reader.peek()) !== '"') await reader.take('"');
    const key = await reader.value();
    await reader.take(':');
    yield String(key);
  } while ((await reader.take(',}')) === ',');
}

async function* recordsOf(reader: JsonReader, table: string, isOurs: boolean): AsyncGenerator<FileRecord> {
  if (!isTable(table)) throw notOurs();
  await reader.take('[');
  if ((await reader.peek()) === ']') {
    await reader.take(']');
    return;
  }
  let index = 0;
  do {
    yield checkRecord(table, index, await reader.value(), isOurs);
    index++;
  } while ((await reader.take(',]')) === ',');
}

function checkRecord(table: TableName, index: number, value: unknown, isOurs: boolean): FileRecord {
  const schema: v.GenericSchema = TABLE_SCHEMAS[table];
  const result = v.safeParse(schema, value);
  if (result.success) return { table, index, record: result.output } as FileRecord;
  if (!isOurs) throw notOurs();
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new ImportError('invalid-record', `${table}[${index}]${path ? `.${path}` : ''}: ${issue.message}`, {
    table,
    index,
  });
}

async function requireObject(reader: JsonReader): Promise<void> {
  const first = await reader.peek();
  if (first === null) throw new ImportError('not-json', 'The file is empty');
  if (first === '{') {
    await reader.take('{');
    return;
  }
  await reader.value();
  throw notOurs();
}

function checkHead(head: ReadonlyMap<string, unknown>): void {
  const format = head.get('format');
  if (format !== undefined && format !== EXPORT_FORMAT) throw notOurs();
  const version = head.get('version');
  if (version === undefined || format === undefined) return;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw notOurs();
  if (version > EXPORT_VERSION) {
    throw new ImportError('newer-version', `The file is of version ${version}, this is ${EXPORT_VERSION}`);
  }
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLE_SCHEMAS, name);
}

function notOurs(): ImportError {
  return new ImportError('not-sourceline', 'The file is no export of Sourceline');
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = start; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* textOf(blob: Blob, onRead: (share: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = blob.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.byteLength;
      yield decode(decoder, value);
      onRead(read / blob.size);
    }
    yield decode(decoder);
  } finally {
    await reader.cancel();
  }
}

/** @param bytes none at the end of the file. */
function decode(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    const code = bytes ? 'not-json' : 'truncated';
    throw new ImportError(code, 'The file is no text in UTF-8', { cause: error });
  }
}
