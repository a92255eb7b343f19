/** One transaction over all tables: all of it is stored or nothing. Only writing modules use this. */
import { type LibraryDatabase, ready } from './database';
import { guarded } from './errors';
import { indexed } from './search/indexed';

/** Throws LibraryError. Inside another such transaction it is part of that one. */
export function writing<T>(db: LibraryDatabase, work: () => PromiseLike<T>): Promise<T> {
  return guarded(async () => {
    await ready(db);
    return db.transaction('rw', db.tables, () => indexed(db, work));
  });
}
