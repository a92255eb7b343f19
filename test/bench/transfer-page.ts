/**
 * Export and import of a generated library inside a page; bundled and injected by transfer.ts. Times in milliseconds.
 */
import Dexie from 'dexie';
import { type LibraryDatabase, openLibrary } from '../../lib/library/database';
import { exportToBlob } from '../../lib/library/export';
import { importLibrary } from '../../lib/library/import';
import { noRecords } from '../../lib/library/records';
import { TABLE_NAMES } from '../../lib/library/schema';
import type { LibraryRecords } from '../../lib/library/types';
import { fillLibrary, type LibrarySize } from './library-generator';

export interface TransferTimes {
  claims: number;
  /** Size of the file. */
  bytes: number;
  exported: number;
  /** `getAll` and `JSON.stringify` of the same records. */
  bareExport: number;
  imported: number;
  /** `put`s of the same records into stores without indexes, one transaction. */
  barePut: number;
  /** The longest task during the import; 0 if none took 50. */
  longestTask: number;
  /** `getAll` of 10,000 claims. */
  getAll: number;
}

const NAME = 'bench-transfer';

async function measureTransfer(size: LibrarySize): Promise<TransferTimes> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  const db = openLibrary(NAME);
  await fillLibrary(db, size);
  const [getAll] = await time(() => bareGetAll(db, 10_000));
  const [bareExport, records] = await time(() => bareExportOf(db));
  const [exported, blob] = await time(() => exportToBlob(db));
  await db.delete();

  const [barePut] = await time(() => barePuts(records));
  const claims = records.claims.length;
  const empty = openLibrary(NAME);
  await empty.open();
  const watch = watchTasks();
  const [imported] = await time(() => importLibrary(empty, blob));
  const longestTask = watch.stop();
  const stored = await empty.claims.count();
  if (stored !== claims) throw new Error(`${stored} claims were imported of ${claims}`);
  await empty.delete();
  return { claims, bytes: blob.size, exported, bareExport, imported, barePut, longestTask, getAll };
}

async function time<T>(run: () => Promise<T>): Promise<[ms: number, value: T]> {
  const start = performance.now();
  const value = await run();
  return [performance.now() - start, value];
}

/** The longest task of the page's thread, milliseconds; those under 50 are not told. */
function watchTasks(): { stop(): number } {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    stop: () => {
      for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
      observer.disconnect();
      return longest;
    },
  };
}

function bareGetAll(db: LibraryDatabase, count: number): Promise<unknown> {
  const store = db.backendDB().transaction('claims').objectStore('claims');
  return done(store.getAll(null, count));
}

async function bareExportOf(db: LibraryDatabase): Promise<LibraryRecords> {
  const records = noRecords();
  let length = 0;
  const transaction = db.backendDB().transaction([...TABLE_NAMES]);
  for (const table of TABLE_NAMES) {
    records[table] = await done(transaction.objectStore(table).getAll());
    length += JSON.stringify(records[table]).length;
  }
  if (length === 0) throw new Error('There was nothing to export');
  return records;
}

async function barePuts(records: LibraryRecords): Promise<void> {
  const opening = indexedDB.open('bench-bare', 1);
  opening.onupgradeneeded = () => {
    for (const table of TABLE_NAMES) {
      opening.result.createObjectStore(table, { keyPath: table === 'names' ? 'key' : 'id' });
    }
  };
  const bare = await done(opening);
  const transaction = bare.transaction([...TABLE_NAMES], 'readwrite');
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  for (const table of TABLE_NAMES) {
    const store = transaction.objectStore(table);
    for (const record of records[table]) store.put(record);
  }
  await finished;
  bare.close();
  await done(indexedDB.deleteDatabase('bench-bare'));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Object.assign(globalThis, { measureTransfer });
