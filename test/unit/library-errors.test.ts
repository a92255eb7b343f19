import 'fake-indexeddb/auto';
import Dexie, { liveQuery } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  exportLibrary,
  importLibrary,
  type LibraryDatabase,
  listSources,
  openLibrary,
  ready,
  recordReading,
  saveArticle,
} from '../../lib/library';
import { freshLibrary, identity, recordTables, simpleReading } from './library-fixtures';

const reading = simpleReading({ url: 'https://vesti.example/1' });
const other = simpleReading({ url: 'https://vesti.example/2', source: identity('org:un', 'ООН') });
const indexedDbOfTests = Dexie.dependencies.indexedDB;

afterEach(() => {
  vi.restoreAllMocks();
  Dexie.dependencies.indexedDB = indexedDbOfTests;
});

/** The disk becomes full when the given table is written for the nth time. */
function fillDisk(table: string, nth: number): void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table && ++writes === nth)
      throw new DOMException('The disk is full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

async function rows(db: LibraryDatabase): Promise<unknown[]> {
  return (await Promise.all(recordTables(db).map((table) => table.toArray()))).flat();
}

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a full disk', () => {
  it.each(['articles', 'claims', 'names'])(
    'is told, and nothing of the reading is stored: %s',
    async (table) => {
      const db = freshLibrary();
      await recordReading(db, reading, { now: 1 });
      const before = await rows(db);
      fillDisk(table, 1);
      await expect(saveArticle(db, other, { now: 2 })).rejects.toMatchObject({
        name: 'LibraryError',
        code: 'quota',
      });
      vi.restoreAllMocks();
      expect(await rows(db)).toEqual(before);
    },
  );

  it.each([1, 2])('while importing (staging, then merging) leaves the library as it was: %s', async (nth) => {
    const from = freshLibrary();
    await recordReading(from, other, { now: 1 });
    let file = '';
    for await (const piece of exportLibrary(from)) file += piece;
    const db = freshLibrary();
    await recordReading(db, reading, { now: 1 });
    const before = await rows(db);
    fillDisk('claims', nth);
    await expect(importLibrary(db, file)).rejects.toMatchObject({ name: 'ImportError', code: 'quota' });
    vi.restoreAllMocks();
    expect(await rows(db)).toEqual(before);
    await importLibrary(db, file);
    expect(await db.claims.count()).toBe(2);
  });
});

describe('a browser without a database here', () => {
  const refusals: [string, Partial<IDBFactory> | undefined][] = [
    ['none at all', undefined],
    [
      'one that throws',
      {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
    [
      'a private window',
      {
        open: () => {
          throw new DOMException('no mutations', 'InvalidStateError');
        },
      },
    ],
  ];
  const unavailable = { name: 'LibraryError', code: 'unavailable' };

  it.each(refusals)('is told to writes, reads and who asks first: %s', async (_, factory) => {
    Object.assign(Dexie.dependencies, { indexedDB: factory });
    await expect(ready(freshLibrary())).rejects.toMatchObject(unavailable);
    const db = freshLibrary();
    await expect(recordReading(db, reading, { now: 1 })).rejects.toMatchObject(unavailable);
    await expect(listSources(db, { limit: 1 })).rejects.toMatchObject(unavailable);
    await expect(exportLibrary(db).next()).rejects.toMatchObject(unavailable);
  });

  it('is told to live queries, where the browser has one at all', async () => {
    Object.assign(Dexie.dependencies, { indexedDB: refusals[1]?.[1] });
    const db = freshLibrary();
    const error = await new Promise((resolve, reject) => {
      liveQuery(() => listSources(db, { limit: 1 })).subscribe({ next: reject, error: resolve });
    });
    expect(error).toMatchObject(unavailable);
  });
});

it('says so when an older page keeps the database from being opened', async () => {
  const db = freshLibrary();
  const held = await openRaw(db.name, 1);
  await expect(ready(db, 10)).rejects.toMatchObject({ name: 'LibraryError', code: 'blocked' });
  held.close();
  await ready(db);
  expect(db.isOpen()).toBe(true);
});

it('leaves the library of a newer Sourceline alone', async () => {
  const db = freshLibrary();
  await recordReading(db, reading, { now: 1 });
  db.close();
  (await openRaw(db.name, 990)).close();
  const again = openLibrary(db.name);
  await expect(listSources(again, { limit: 1 })).rejects.toMatchObject({ code: 'newer-database' });
  await expect(recordReading(again, other, { now: 2 })).rejects.toMatchObject({ code: 'newer-database' });
});
