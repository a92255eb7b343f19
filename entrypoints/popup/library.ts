/** The popup's view of the library: it only reads. */
import { liveQuery } from 'dexie';
import { createLiveHook } from '../../components/use-live-query';
import { asLibraryError, openLibrary } from '../../lib/library';

export const useLibrary = createLiveHook({
  db: openLibrary(),
  liveQuery,
  codeOf: (error) => asLibraryError(error).code,
});
