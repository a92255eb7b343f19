/** What the extension has stored, read from its database by one of its own pages. The tables of records whole, as they lie there. */

import { TABLE_NAMES } from '../../lib/library/schema';
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../../lib/library/types';
import type { Driver } from './driver';

export interface StoredTables {
  articles: ArticleRecord[];
  claims: ClaimRecord[];
  sources: SourceRecord[];
  versions: { id: string; articleId: string; blocks: unknown[] | null }[];
  names: { key: string; sourceId: string }[];
  corrections: { id: string }[];
  notes: { id: string }[];
}

/** All tables; empty ones where the database was not made yet. */
export async function readStored(driver: Driver): Promise<StoredTables> {
  const tables = await driver.inExtension(async (tables) => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'sourceline');
    if (!known) return {};
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sourceline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows: Record<string, unknown[]> = {};
    // What is derived from records lies in tables of its own.
    for (const name of tables.filter((name) => db.objectStoreNames.contains(name))) {
      rows[name] = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    db.close();
    return rows;
  }, TABLE_NAMES);
  const empty = {
    articles: [],
    claims: [],
    sources: [],
    versions: [],
    names: [],
    corrections: [],
    notes: [],
  };
  return { ...empty, ...tables } as StoredTables;
}
