/**
 * Keeps Dexie's bookkeeping right. Dexie knows by a «zone» which transaction and which live query a call belongs to,
 * and loses it where one native async function awaits another inside a live query: the transaction then ends too
 * early, or the live query misses changes and shows stale data. A Dexie promise in between keeps the zone. So every
 * helper that runs inside a transaction is made by `inZone`, and reads are functions that return `reading(…)`.
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { LibraryDatabase } from './database';
import { asLibraryError } from './errors';

export function inZone<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
): (...args: A) => PromiseExtended<T> {
  return (...args) => Dexie.Promise.resolve(work(...args));
}

/** One consistent read. Throws LibraryError; only the end of the connection stays Dexie's, live queries know it. */
export function reading<T>(db: LibraryDatabase, tables: Table[], work: () => Promise<T>): PromiseExtended<T> {
  return db.transaction('r', tables, work).catch((error: unknown) => {
    const reason = asLibraryError(error);
    throw reason.code === 'closed' ? error : reason;
  });
}
