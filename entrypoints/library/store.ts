/** The library as our pages open it, and the hook that follows it. */
import { liveQuery } from 'dexie';
import { createLiveHook } from '../../components/use-live-query';
import { asLibraryError, openLibrary } from '../../lib/library';

export const db = openLibrary();

export const useLibrary = createLiveHook({
  db,
  liveQuery,
  codeOf: (error) => asLibraryError(error).code,
});
