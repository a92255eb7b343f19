/** Documents as the bytes of an index row. Pure. */
import { type Entry, writeBlock } from './block';
import { ByteWriter } from './bytes';
import type { SearchDocument } from './document';
import type { IndexRow, Owner, TermBlocks } from './rows';

/** The row of an owner's documents, numbered from `base`, not yet in any segment. */
export function encodeRow(owner: Owner, base: number, documents: readonly SearchDocument[]): IndexRow {
  return {
    base,
    end: base + documents.length,
    owner,
    docs: documents.map(({ kind, id, at }) => ({ kind, id, at })),
    print: printOf(documents),
    pending: 1,
    terms: termsOf(base, documents),
  };
}

function termsOf(base: number, documents: readonly SearchDocument[]): TermBlocks {
  const standing = new Map<string, number[]>();
  for (const [index, { terms }] of documents.entries()) {
    for (const term of terms.keys()) {
      const list = standing.get(term);
      if (list) list.push(index);
      else standing.set(term, [index]);
    }
  }
  const docs: Entry[] = [];
  const places: Entry[] = [];
  const writer = new ByteWriter();
  const placeWriter = new ByteWriter();
  for (const term of [...standing.keys()].sort()) {
    const list = standing.get(term) ?? [];
    writer.number(list.length);
    let before = 0;
    let placed = 0;
    for (const index of list) {
      const positions = documents[index]?.terms.get(term) ?? [];
      writer.number((base + index - before) * 4 + Math.min(3, Math.max(0, positions.length - 1)));
      before = base + index;
      if (positions.length > 0) placed++;
    }
    docs.push({ term, bytes: writer.take() });
    if (placed === 0) continue;
    placeWriter.number(placed);
    before = 0;
    for (const index of list) {
      const positions = documents[index]?.terms.get(term) ?? [];
      if (positions.length === 0) continue;
      placeWriter.number(base + index - before);
      before = base + index;
      placeWriter.number(positions.length);
      let last = 0;
      for (const position of positions) {
        placeWriter.number(position - last);
        last = position;
      }
    }
    places.push({ term, bytes: placeWriter.take() });
  }
  return { docs: writeBlock(docs), places: writeBlock(places) };
}

/** Equal for equal documents, whatever their numbers. */
export function printOf(documents: readonly SearchDocument[]): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  const mix = (code: number) => {
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + 1;
  };
  for (const { kind, id, at, terms } of documents) {
    for (const text of [kind, id, String(at)]) for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
    for (const [term, positions] of terms) {
      for (let i = 0; i < term.length; i++) mix(term.charCodeAt(i));
      for (const position of positions) mix(position + 0x10000);
    }
  }
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}
