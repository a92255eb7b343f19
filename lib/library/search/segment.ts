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

  const streams = <S extends 'd' | 'p'>(stream: S) =>
    rows
      ? rows.map(({ terms }) => rowEntries(terms?.[stream === 'd' ? 'docs' : 'places']))
      : segments.map((one) => segmentEntries(db, one, stream));
  await mergeStreams(streams('d'), async (term, parts) => {
    const { docs, often } = joinPostings(parts.map(readDocs));
    const living = docs.filter((doc) => !isDead(doc));
    if (living.length === 0) return;
    const kept = living.length === docs.length ? often : often.filter((_, at) => !isDead(docs[at] ?? 0));
    await write('d', { term, bytes: writeDocs(living, kept) });
  });
  await write('d', null);
  await mergeStreams(streams('p'), async (term, parts) => {
    const places: Places = new Map(parts.flatMap((bytes) => [...readPlaces(bytes)]));
    for (const doc of places.keys()) if (isDead(doc)) places.delete(doc);
    if (places.size > 0) await write('p', { term, bytes: writePlaces(places) });
  });
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
      !row || (row.pending !== rows?.[nth]?.pending && !row.dead);
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

type Entries = AsyncGenerator<Entry> | Generator<Entry>;

function* rowEntries(bytes: Uint8Array | undefined): Generator<Entry> {
  if (bytes) yield* entriesOf(bytes);
}

async function* segmentEntries(
  db: LibraryDatabase,
  { id, docs, places }: SegmentRow,
  stream: 'd' | 'p',
): AsyncGenerator<Entry> {
  const firsts = stream === 'd' ? docs : places;
  for (let at = 0; at < firsts.length; at += BATCH) {
    const keys = firsts.slice(at, at + BATCH).map((first): [string, string, string] => [id, stream, first]);
    for (const block of await db.indexBlocks.bulkGet(keys)) if (block) yield* entriesOf(block.bytes);
  }
}

/** Takes ascending streams term by term, with the bytes that each stream has for it, in the streams' order. */
async function mergeStreams(
  streams: Entries[],
  take: (term: string, parts: Uint8Array[]) => Promise<void>,
): Promise<void> {
  const heads: (Entry | undefined)[] = [];
  const advance = async (nth: number) => {
    const next = await streams[nth]?.next();
    heads[nth] = next && !next.done ? next.value : undefined;
  };
  for (let nth = 0; nth < streams.length; nth++) await advance(nth);
  for (;;) {
    let term: string | undefined;
    for (const head of heads) if (head && (term === undefined || head.term < term)) term = head.term;
    if (term === undefined) return;
    const parts: Uint8Array[] = [];
    for (const [nth, head] of heads.entries()) {
      if (head?.term !== term) continue;
      parts.push(head.bytes);
      await advance(nth);
    }
    await take(term, parts);
  }
}

/** Writes entries of one stream after the other; null ends a stream. Blocks go to the database some at a time. */
function writerOf(db: LibraryDatabase, segment: SegmentRow, signal: AbortSignal | undefined) {
  const cutter = new BlockCutter();
  let batch: BlockRow[] = [];
  return async (stream: 'd' | 'p', entry: Entry | null): Promise<void> => {
    const block = entry ? cutter.add(entry) : cutter.close();
    if (block) {
      (stream === 'd' ? segment.docs : segment.places).push(block.first);
      batch.push({ segment: segment.id, stream, ...block });
    }
    if (batch.length < BATCH && entry) return;
    signal?.throwIfAborted();
    await db.indexBlocks.bulkPut(batch);
    batch = [];
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
