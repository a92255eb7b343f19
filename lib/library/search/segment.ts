/**
 * Writing a segment: rows or other segments that lie side by side, as one, without what is dead. What is read does not
 * change meanwhile and what is written nobody reads yet, so short transactions do; the last one puts it in place.
 */
import type { LibraryDatabase } from '../database';
import { BlockCutter, type Entry, entriesOf } from './block';
import { joinPostings, type Places, readDocs, readPlaces, writeDocs, writePlaces } from './postings';
import { deadRows, secondsOf } from './read';
import { type BlockRow, type IndexRow, type SegmentRow, TIMES } from './rows';

/** Blocks read or written at once. */
const BATCH = 64;

/** What a segment is made of: pending rows, or segments, in order of their numbers. */
export type Ingredients =
  | { rows: IndexRow[]; segments?: undefined }
  | { segments: SegmentRow[]; rows?: undefined };

/** @returns whether it was put in place; not where what it is made of has changed meanwhile (a wiped library). */
export async function writeSegment(
  db: LibraryDatabase,
  ingredients: Ingredients,
  signal?: AbortSignal,
): Promise<boolean> {
  const { rows, segments } = ingredients;
  // What died before it was gathered lies between the last segment and the first row: it goes as well.
  const low = rows ? await endOfSegments(db) : (segments[0]?.low ?? 0);
  const high = rows ? (rows.at(-1)?.end ?? 0) : (segments.at(-1)?.high ?? 0);
  const dead = (await deadRows(db)).filter(({ base }) => base >= low && base < high);
  const isDead = deadIn(dead);
  const segment: SegmentRow = {
    id: crypto.randomUUID().slice(0, 13),
    low,
    high,
    size: 0,
    docs: [],
    places: [],
  };
  await db.indexState.put({ key: 'building', value: segment.id });
  const write = writerOf(db, segment, signal);

  const streams = (stream: 'd' | 'p') =>
    rows ? rowStream(rows, stream) : merged(segments.map((one) => segmentStream(db, one, stream)));
  for await (const { term, parts } of streams('d')) {
    const { docs, often } = joinPostings(parts.map(readDocs));
    const living = docs.filter((doc) => !isDead(doc));
    if (living.length === 0) continue;
    const kept = living.length === docs.length ? often : often.filter((_, at) => !isDead(docs[at] ?? 0));
    await write('d', { term, bytes: writeDocs(living, kept) });
  }
  await write('d', null);
  for await (const { term, parts } of streams('p')) {
    const places: Places = new Map(parts.flatMap((bytes) => [...readPlaces(bytes)]));
    for (const doc of places.keys()) if (isDead(doc)) places.delete(doc);
    if (places.size > 0) await write('p', { term, bytes: writePlaces(places) });
  }
  await write('p', null);

  const times = new Uint32Array(high - low);
  for (const row of rows ?? []) {
    for (const [nth, { at }] of (row.docs ?? []).entries()) times[row.base - low + nth] = secondsOf(at);
  }
  for (const one of segments ?? []) await copyTimes(db, one, times, low);
  await writeTimes(db, segment.id, times);

  const gone = dead.reduce((sum, { base, end }) => sum + end - base, 0);
  segment.size = rows
    ? rows.reduce((sum, row) => sum + row.end - row.base, 0)
    : Math.max(0, segments.reduce((sum, { size }) => sum + size, 0) - gone);
  return putInPlace(db, segment, ingredients, dead);
}

function putInPlace(
  db: LibraryDatabase,
  segment: SegmentRow,
  { rows, segments = [] }: Ingredients,
  dead: readonly IndexRow[],
): Promise<boolean> {
  return db.transaction('rw', [db.indexRows, db.indexSegments, db.indexBlocks, db.indexState], async () => {
    const stored = await db.indexSegments.bulkGet(segments.map(({ id }) => id));
    const current = rows ? await db.indexRows.bulkGet(rows.map(({ base }) => base)) : [];
    const changed = (row: IndexRow | undefined, nth: number) =>
      !row || (row.print !== rows?.[nth]?.print && !row.dead);
    await db.indexState.delete('building');
    if (stored.some((one) => !one) || current.some(changed)) {
      await deleteBlocks(db, segment.id);
      return false;
    }
    const gathered = current.flatMap((row): IndexRow[] => {
      if (!row || row.dead) return [];
      const { pending: _, terms: __, ...rest } = row;
      return [rest];
    });
    await db.indexRows.bulkPut(gathered);
    await db.indexSegments.bulkDelete(segments.map(({ id }) => id));
    for (const { id } of segments) await deleteBlocks(db, id);
    await db.indexSegments.put(segment);
    // The last row stays: the next number is counted from it.
    const last = await db.indexRows.toCollection().last();
    await db.indexRows.bulkDelete(dead.map(({ base }) => base).filter((base) => base !== last?.base));
    return true;
  });
}

/** The blocks of a segment that is not there (any more). */
export function deleteBlocks(db: LibraryDatabase, segmentId: string): PromiseLike<number> {
  // An array comes after all strings and numbers.
  return db.indexBlocks.where('[segment+stream+first]').between([segmentId], [segmentId, []]).delete();
}

async function endOfSegments(db: LibraryDatabase): Promise<number> {
  return Math.max(0, ...(await db.indexSegments.toArray()).map(({ high }) => high));
}

/** A term with the bytes that each of the ingredients has for it, in their order. */
interface Parts {
  term: string;
  parts: Uint8Array[];
}

/** Rows are few and small: their terms are gathered at once. */
function* rowStream(rows: readonly IndexRow[], stream: 'd' | 'p'): Generator<Parts> {
  const all = new Map<string, Uint8Array[]>();
  for (const { terms } of rows) {
    if (!terms) continue;
    for (const { term, bytes } of entriesOf(stream === 'd' ? terms.docs : terms.places)) {
      const parts = all.get(term);
      if (parts) parts.push(bytes);
      else all.set(term, [bytes]);
    }
  }
  for (const term of [...all.keys()].sort()) yield { term, parts: all.get(term) ?? [] };
}

/** The entries of a segment, some blocks' at a time. */
async function* segmentStream(
  db: LibraryDatabase,
  { id, docs, places }: SegmentRow,
  stream: 'd' | 'p',
): AsyncGenerator<Entry[]> {
  const firsts = stream === 'd' ? docs : places;
  for (let at = 0; at < firsts.length; at += BATCH) {
    const keys = firsts.slice(at, at + BATCH).map((first): [string, string, string] => [id, stream, first]);
    for (const block of await db.indexBlocks.bulkGet(keys)) if (block) yield [...entriesOf(block.bytes)];
  }
}

/** Ascending streams as one. */
async function* merged(streams: AsyncGenerator<Entry[]>[]): AsyncGenerator<Parts> {
  const heads = streams.map((stream) => ({ stream, entries: [] as Entry[], at: 0 }));
  const refill = async (head: (typeof heads)[number]) => {
    const next = await head.stream.next();
    head.entries = next.done ? [] : next.value;
    head.at = 0;
  };
  for (const head of heads) await refill(head);
  for (;;) {
    let term: string | undefined;
    for (const { entries, at } of heads) {
      const first = entries[at]?.term;
      if (first !== undefined && (term === undefined || first < term)) term = first;
    }
    if (term === undefined) return;
    const parts: Uint8Array[] = [];
    for (const head of heads) {
      const entry = head.entries[head.at];
      if (entry?.term !== term) continue;
      parts.push(entry.bytes);
      if (++head.at >= head.entries.length) await refill(head);
    }
    yield { term, parts };
  }
}

/** Writes entries of one stream after the other; null ends a stream. Blocks go to the database some at a time. */
function writerOf(db: LibraryDatabase, segment: SegmentRow, signal: AbortSignal | undefined) {
  const cutter = new BlockCutter();
  let batch: BlockRow[] = [];
  const flush = async () => {
    signal?.throwIfAborted();
    await db.indexBlocks.bulkPut(batch);
    batch = [];
  };
  return (stream: 'd' | 'p', entry: Entry | null): Promise<void> | undefined => {
    const block = entry ? cutter.add(entry) : cutter.close();
    if (block) {
      (stream === 'd' ? segment.docs : segment.places).push(block.first);
      batch.push({ segment: segment.id, stream, ...block });
    }
    return batch.length < BATCH && entry ? undefined : flush();
  };
}

async function copyTimes(
  db: LibraryDatabase,
  { id, low, high }: SegmentRow,
  times: Uint32Array,
  from: number,
) {
  const count = Math.ceil((high - low) / TIMES);
  const keys = Array.from({ length: count }, (_, nth): [string, string, number] => [id, 't', nth]);
  for (const [nth, block] of (await db.indexBlocks.bulkGet(keys)).entries()) {
    if (block) times.set(new Uint32Array(block.bytes.slice().buffer), low - from + nth * TIMES);
  }
}

async function writeTimes(db: LibraryDatabase, segment: string, times: Uint32Array): Promise<void> {
  const blocks: BlockRow[] = [];
  for (let at = 0; at < times.length; at += TIMES) {
    const bytes = new Uint8Array(times.slice(at, at + TIMES).buffer);
    blocks.push({ segment, stream: 't', first: at / TIMES, bytes });
  }
  await db.indexBlocks.bulkPut(blocks);
}

function deadIn(dead: readonly IndexRow[]): (doc: number) => boolean {
  return (doc) => {
    let [low, high] = [0, dead.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dead[middle]?.base ?? 0) <= doc) low = middle + 1;
      else high = middle;
    }
    return doc < (dead[low - 1]?.end ?? 0);
  };
}
