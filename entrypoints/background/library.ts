/** The background's one connection to the database, opened at the first use, and its errors as those of calls. */
import { type LibraryDatabase, openLibrary } from '../../lib/library/database';
import { asLibraryError, LibraryError } from '../../lib/library/errors';
import type { CallErrorCode } from '../../lib/platform/messages';

let db: LibraryDatabase | null = null;

export function library(): LibraryDatabase {
  db ??= openLibrary();
  return db;
}

/** What a page is told of an error thrown while its call was answered. */
export function errorCode(error: unknown): CallErrorCode | null {
  const { code } = error instanceof LibraryError ? error : asLibraryError(error);
  if (code === 'failed') return null;
  if (code === 'quota' || code === 'invalid') return code;
  return 'database';
}
