/** Small questions about records that reads, writes and merges all ask. Pure. */
import type { ClaimRecord, LibraryRecords } from './types';

/** Those of looked-up records that were there. */
export function present<T>(records: readonly (T | undefined)[]): T[] {
  return records.filter((record) => record !== undefined);
}

/** Whose the claims are, and whose they were before the reader corrected them. */
export function sourceIdsOf(claims: readonly Pick<ClaimRecord, 'sourceId' | 'uncorrected'>[]): Set<string> {
  return new Set(
    claims.flatMap(({ sourceId, uncorrected }) => [sourceId ?? [], uncorrected?.sourceId ?? []].flat()),
  );
}

export function noRecords(): LibraryRecords {
  return { articles: [], versions: [], claims: [], names: [], sources: [], corrections: [], notes: [] };
}

/** Whether two records differ in nothing but `updatedAt`, in whatever order their fields are. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a).filter(([key]) => key !== 'updatedAt');
  const right = new Map(Object.entries(b).filter(([key]) => key !== 'updatedAt'));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameRecord(value, right.get(key)))
  );
}

/** Adds records to others, each once: those that are there already stay as they are. */
export function joinRecords(into: LibraryRecords, more: LibraryRecords): void {
  const add = <T>(all: T[], others: readonly T[], keyOf: (record: T) => string) => {
    const keys = new Set(all.map(keyOf));
    all.push(...others.filter((record) => !keys.has(keyOf(record))));
  };
  const id = (record: { id: string }) => record.id;
  add(into.articles, more.articles, id);
  add(into.versions, more.versions, id);
  add(into.claims, more.claims, id);
  add(into.names, more.names, ({ key }) => key);
  add(into.sources, more.sources, id);
  add(into.corrections, more.corrections, id);
  add(into.notes, more.notes, id);
}
