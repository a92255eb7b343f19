/**
 * In which documents a term stands, as bytes. Two streams: `docs` has document numbers, ascending, as differences, each with
 * how often the term is there (1…4); `places` has the positions, read for phrases only. Pure.
 */
import { ByteReader, ByteWriter } from './bytes';

/** Document numbers ascending, and how often the term stands in each, at most {@link OFTEN}. */
export interface Postings {
  docs: Uint32Array;
  often: Uint8Array;
}
export const OFTEN = 4;

/** Positions of a term in the documents that have any. */
export type Places = Map<number, number[]>;

/** Shared: writing is never interrupted. */
const writer = new ByteWriter();

export function writeDocs(docs: ArrayLike<number>, often: ArrayLike<number>): Uint8Array {
  writer.number(docs.length);
  let before = 0;
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0;
    writer.number((doc - before) * OFTEN + Math.min(OFTEN, often[i] ?? 1) - 1);
    before = doc;
  }
  return writer.take();
}

/** How many documents, without reading them. */
export function countOf(bytes: Uint8Array): number {
  return new ByteReader(bytes).number();
}

export function readDocs(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const docs = new Uint32Array(count);
  const often = new Uint8Array(count);
  let doc = 0;
  for (let i = 0; i < count; i++) {
    const value = reader.number();
    doc += Math.floor(value / OFTEN);
    docs[i] = doc;
    often[i] = (value % OFTEN) + 1;
  }
  return { docs, often };
}

export function writePlaces(places: Places): Uint8Array {
  writer.number(places.size);
  let before = 0;
  for (const [doc, positions] of places) {
    writer.number(doc - before);
    before = doc;
    writer.number(positions.length);
    let last = 0;
    for (const position of positions) {
      writer.number(position - last);
      last = position;
    }
  }
  return writer.take();
}

export function readPlaces(bytes: Uint8Array): Places {
  const reader = new ByteReader(bytes);
  const places: Places = new Map();
  let doc = 0;
  for (let count = reader.number(); count > 0; count--) {
    doc += reader.number();
    const positions: number[] = [];
    let position = 0;
    for (let length = reader.number(); length > 0; length--) {
      position += reader.number();
      positions.push(position);
    }
    places.set(doc, positions);
  }
  return places;
}

/** Several lists one after the other, each of higher numbers than the last. */
export function joinPostings(lists: readonly Postings[]): Postings {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const length = lists.reduce((sum, { docs }) => sum + docs.length, 0);
  const joined = { docs: new Uint32Array(length), often: new Uint8Array(length) };
  let at = 0;
  for (const { docs, often } of lists) {
    joined.docs.set(docs, at);
    joined.often.set(often, at);
    at += docs.length;
  }
  return joined;
}
