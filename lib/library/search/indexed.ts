/** Changes of records and what follows from them for the index, as one. */
import Dexie, { type PromiseExtended } from 'dexie';
import type { LibraryDatabase } from '../database';
import { inZone } from '../zone';
import { takeChanges } from './changes';
import { touched } from './touch';
import { queueEverything } from './upkeep-queue';

/** Runs a change of records and brings the index up to date with it. Inside a transaction over all tables. */
export function indexed<T>(db: LibraryDatabase, change: () => PromiseLike<T>): PromiseExtended<T> {
  return inZone(async () => {
    const result = await change();
    // A transaction inside another leaves it to that one.
    if (Dexie.currentTransaction?.parent) return result;
    const changes = takeChanges();
    if (changes?.unknown) await queueEverything(db);
    else if (changes) await touched(db, changes);
    return result;
  })();
}
