/** A query over the library that follows what is stored, from whatever tab it comes. */
import { useEffect, useState } from 'preact/hooks';
import type { LibraryErrorCode } from '../lib/library/errors';

/** `data` is undefined until the first answer; the last answer stays while a changed query is under way. */
export interface Live<T> {
  data: T | undefined;
  error: LibraryErrorCode | null;
}

/** What Dexie's `liveQuery` returns, as far as it is needed here. */
interface Observable<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

interface LiveSource<Db> {
  db: Db;
  liveQuery: <T>(query: () => Promise<T>) => Observable<T>;
  codeOf: (error: unknown) => LibraryErrorCode;
}

export type UseLibrary<Db> = <T>(query: (db: Db) => Promise<T>, inputs: readonly unknown[]) => Live<T>;

/** Binds the hook to a database. `inputs` are what the query depends on, as for `useEffect`. */
export function createLiveHook<Db>({ db, liveQuery, codeOf }: LiveSource<Db>): UseLibrary<Db> {
  return function useLibrary<T>(query: (db: Db) => Promise<T>, inputs: readonly unknown[]): Live<T> {
    const [live, setLive] = useState<Live<T>>({ data: undefined, error: null });
    // The caller names what the query depends on.
    useEffect(() => {
      const subscription = liveQuery(() => query(db)).subscribe(
        (data) => setLive({ data, error: null }),
        (reason) => {
          console.error('Sourceline: the library cannot be read', reason);
          setLive(({ data }) => ({ data, error: codeOf(reason) }));
        },
      );
      return () => subscription.unsubscribe();
    }, inputs);
    return live;
  };
}
