/** The rows of a long list that stand in the window and some around them, as they are stored now. */
import { useCallback, useState } from 'preact/hooks';
import type { LibraryDatabase, Listed, ListPage } from '../../../lib/library';
import type { LibraryErrorCode } from '../../../lib/library/errors';
import { useLibrary } from '../store';
import { placeNow } from './list-place';

/** Rows are loaded by so many: this block, the one before and the one after. */
const BLOCK = 50;

export interface ListRows<Row> {
  /** Undefined until the first answer. */
  listed: Listed<Row> | undefined;
  error: LibraryErrorCode | null;
  /** Which rows are in the window. */
  show(first: number, last: number): void;
}

/** @param inputs what the query depends on, as for `useLibrary`. */
export function useRows<Row>(
  query: (db: LibraryDatabase, page: ListPage) => Promise<Listed<Row>>,
  inputs: readonly unknown[],
): ListRows<Row> {
  const [block, setBlock] = useState(() => Math.floor((placeNow()?.row ?? 0) / BLOCK));
  const offset = Math.max(0, block - 1) * BLOCK;
  const { data, error } = useLibrary(
    (db) => query(db, { offset, limit: (block === 0 ? 2 : 3) * BLOCK }),
    [...inputs, offset, block === 0],
  );
  const show = useCallback((first: number) => setBlock(Math.floor(first / BLOCK)), []);
  return { listed: data, error, show };
}
