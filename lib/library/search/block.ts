/**
 * A block: terms in ascending order, each with bytes. Segments of the index are cut into blocks of a few kilobytes, so that
 * looking up a term reads one of them. Pure.
 */
import { ByteReader, ByteWriter } from './bytes';

export interface Entry {
  term: string;
  bytes: Uint8Array;
}
export interface Block {
  /** Its first term. */
  first: string;
  bytes: Uint8Array;
}

/** A block is closed once it is as large; one long entry may make it larger. */
const SIZE = 8_192;

/** Cuts ascending entries into blocks, as they come. */
export class BlockCutter {
  private readonly writer = new ByteWriter();
  private first: string | null = null;

  /** The block that the entry closed, if it did. */
  add({ term, bytes }: Entry): Block | null {
    this.first ??= term;
    this.writer.string(term);
    this.writer.block(bytes);
    return this.writer.length < SIZE ? null : this.close();
  }

  /** What is left. */
  close(): Block | null {
    if (this.first === null) return null;
    const block = { first: this.first, bytes: this.writer.take() };
    this.first = null;
    return block;
  }
}

export function writeBlock(entries: Iterable<Entry>): Uint8Array {
  const writer = new ByteWriter();
  for (const { term, bytes } of entries) {
    writer.string(term);
    writer.block(bytes);
  }
  return writer.take();
}

/** Entries in order; their bytes are views into the block's. */
export function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const reader = new ByteReader(bytes);
  while (!reader.done) yield { term: reader.string(), bytes: reader.block() };
}

/** Which of blocks that begin with `firsts` has a term, if any has; -1 where the term comes before all. */
export function blockOf(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
