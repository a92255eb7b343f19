/**
 * The tables of the search index, all derived: never exported, made anew on import. The index is a log-structured merge
 * tree. What is indexed gets ascending numbers and is written as one row with its terms (pending); rows are gathered into
 * segments, segments of a size into larger ones. A number is never changed: what changes is indexed anew, its old numbers
 * are dead until a merge drops them. Knows no database.
 */
import type { DocumentKind } from './document';

/** What is indexed as one: an article with its claims and notes, or a source with its note. */
export type Owner = `a:${string}` | `s:${string}`;

/** Which numbers belong to whom. Rows of the dead have neither owner nor ids. */
export interface IndexRow {
  /** The first of its numbers. */
  base: number;
  /** Behind the last. */
  end: number;
  owner?: Owner;
  /** Records by number, from `base`. */
  docs?: { kind: DocumentKind; id: string; at: number }[];
  /** Of terms and docs, to leave what did not change as it is. */
  print?: string;
  /** While its terms are in no segment. */
  pending?: 1;
  terms?: TermBlocks;
  /** Its numbers count no more: 1 where its owner has newer ones, 2 where the owner was deleted. */
  dead?: 1 | 2;
}

/** Terms with postings, and with positions where they have any (`postings.ts`, `block.ts`). */
export interface TermBlocks {
  docs: Uint8Array;
  places: Uint8Array;
}

/** Numbers from `low` to before `high`; segments never overlap. Immutable, like its blocks. */
export interface SegmentRow {
  id: string;
  low: number;
  high: number;
  /** Live numbers when it was written. */
  size: number;
  /** First terms of its blocks, by stream. */
  docs: string[];
  places: string[];
}

/** `stream` is `d` (documents), `p` (positions) or `t` (times; `first` is then the chunk's number). */
export interface BlockRow {
  segment: string;
  stream: 'd' | 'p' | 't';
  first: string | number;
  bytes: Uint8Array;
}

/** What is still to be indexed: an owner, or all articles that cite a source, whose name has changed. */
export interface QueueRow {
  what: Owner | `names:${string}`;
}

/**
 * `format`: what the index was written by (`FORMAT`); `building`: the segment being written, else left behind; `epoch`: a
 * name for this numbering, another one once it begins anew.
 */
export type StateRow = { key: 'format'; value: number } | { key: 'building' | 'epoch'; value: string };

/** Grows with every change of stems, terms or bytes; an index of another format is made anew. */
export const FORMAT = 1;

/** Numbers whose times stand in one row. */
export const TIMES = 4_096;
