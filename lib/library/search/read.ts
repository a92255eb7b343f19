/**
 * Reading the index: postings of terms over all segments and pending rows. What is immutable is remembered, within bounds,
 * for the next key the reader presses. Runs inside one read transaction over {@link indexTables}.
 */
import Dexie, { type Table } from 'dexie';
import type { LibraryDatabase } from '../database';
import { inZone } from '../zone';
import { blockOf, entriesOf } from './block';
import { countOf, joinPostings, type Places, type Postings, readDocs, readPlaces } from './postings';
import { type IndexRow, type SegmentRow, TIMES } from './rows';

export function indexTables(db: LibraryDatabase): Table[] {
  return [db.indexRows, db.indexSegments, db.indexBlocks, db.indexState];
}

/** Bytes of blocks that are kept in memory. */
const KEPT = 4_000_000;
/** Rows that are looked up one by one; more are read as a range. */
const FEW = 20;
/** Blocks of a segment that are looked through for a beginning of words. */
const BLOCKS_OF_PREFIX = 24;

type Terms = Map<string, { docs: Uint8Array; places?: Uint8Array }>;
interface Pending {
  row: IndexRow;
  terms: Terms;
}
interface Memory {
  segments: Map<string, SegmentRow>;
  /** By first number, in this epoch. */
  pending: Map<number, Pending>;
  epoch: string;
  /** Ends of the dead by first number, in this epoch. */
  dead: Map<number, number>;
  blocks: Map<string, Uint8Array>;
  size: number;
}
const memories = new WeakMap<LibraryDatabase, Memory>();

export interface IndexReader {
  /** Behind the highest number. */
  end: number;
  /** Number of live documents, nearly: those that died since a segment was written are counted. */
  size: number;
  /** Where terms stand; what is nowhere is missing. */
  postings(terms: readonly string[]): Promise<Map<string, Postings>>;
  places(terms: readonly string[]): Promise<Map<string, Places>>;
  /** Terms that begin so, those in most documents first, at most `limit`. */
  beginning(start: string, limit: number): Promise<{ term: string; docs: Postings }[]>;
  /** Those of ascending numbers that are not dead. */
  living(docs: Uint32Array): Uint32Array;
  /** Seconds since the epoch, for each of ascending numbers. */
  times(docs: Uint32Array): Promise<Uint32Array>;
  rowsOf(docs: readonly number[]): Promise<(IndexRow | undefined)[]>;
}

export const openIndex = inZone(async (db: LibraryDatabase): Promise<IndexReader> => {
  const memory = memoryOf(db);
  const [segments, pending] = await Dexie.Promise.all([segmentsOf(db, memory), pendingOf(db, memory)]);
  const dead = await deadOf(db, memory);
  const end = Math.max(0, segments.at(-1)?.high ?? 0, pending.at(-1)?.row.end ?? 0);
  const size =
    segments.reduce((sum, segment) => sum + segment.size, 0) +
    pending.reduce((sum, { row }) => sum + row.end - row.base, 0);

  const stream = (name: 'd' | 'p', terms: readonly string[]) => bytesOf(db, memory, segments, name, terms);
  const collect = async <T>(
    terms: readonly string[],
    name: 'd' | 'p',
    read: (bytes: Uint8Array) => T,
  ): Promise<Map<string, T[]>> => {
    const found = new Map<string, T[]>();
    const put = (term: string, bytes: Uint8Array | undefined) => {
      if (!bytes) return;
      const list = found.get(term);
      if (list) list.push(read(bytes));
      else found.set(term, [read(bytes)]);
    };
    for (const entries of await stream(name, terms)) for (const [term, bytes] of entries) put(term, bytes);
    for (const { terms: own } of pending) {
      for (const term of terms) put(term, name === 'd' ? own.get(term)?.docs : own.get(term)?.places);
    }
    return found;
  };

  return {
    end,
    size,
    postings: inZone(async (terms: readonly string[]) => {
      const lists = await collect(terms, 'd', readDocs);
      return new Map([...lists].map(([term, parts]) => [term, joinPostings(parts)]));
    }),
    places: inZone(async (terms: readonly string[]) => {
      const lists = await collect(terms, 'p', readPlaces);
      return new Map(
        [...lists].map(([term, parts]): [string, Places] => [term, new Map(parts.flatMap((p) => [...p]))]),
      );
    }),
    beginning: inZone(async (start: string, limit: number) => {
      const found = new Map<string, { count: number; parts: Uint8Array[] }>();
      const put = (term: string, bytes: Uint8Array) => {
        const known = found.get(term) ?? { count: 0, parts: [] };
        known.count += countOf(bytes);
        known.parts.push(bytes);
        found.set(term, known);
      };
      for (const block of await blocksBeginning(db, memory, segments, start)) {
        for (const { term, bytes } of entriesOf(block)) if (term.startsWith(start)) put(term, bytes);
      }
      for (const { terms } of pending) {
        for (const [term, { docs }] of terms) if (term.startsWith(start)) put(term, docs);
      }
      return [...found]
        .sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([term, { parts }]) => ({ term, docs: joinPostings(parts.map(readDocs)) }));
    }),
    living(docs) {
      let at = 0;
      return docs.filter((doc) => {
        while (at < dead.length && (dead[at]?.end ?? 0) <= doc) at++;
        return doc < (dead[at]?.base ?? Number.POSITIVE_INFINITY);
      });
    },
    times: inZone((docs: Uint32Array) => timesOf(db, memory, segments, pending, docs)),
    rowsOf: inZone(async (docs: readonly number[]) => {
      const find = (doc: number) => db.indexRows.where('base').belowOrEqual(doc).last();
      const rows = await Promise.all(docs.map(find));
      return rows.map((row, index) => (row && row.end > (docs[index] ?? 0) ? row : undefined));
    }),
  };
});

/** In order of their numbers; only those that died since the last search are read. */
const deadOf = inZone(
  async (db: LibraryDatabase, { dead }: Memory): Promise<{ base: number; end: number }[]> => {
    const bases = await db.indexRows.where('dead').above(0).primaryKeys();
    const missing = bases.filter((base) => !dead.has(base));
    const rows = missing.length > FEW ? await deadRows(db) : await db.indexRows.bulkGet(missing);
    for (const row of rows) if (row) dead.set(row.base, row.end);
    return bases.sort((a, b) => a - b).map((base) => ({ base, end: dead.get(base) ?? base }));
  },
);

/** In order of their numbers. */
export const deadRows = inZone(async (db: LibraryDatabase): Promise<IndexRow[]> => {
  const rows = await db.indexRows.where('dead').above(0).toArray();
  return rows.sort((a, b) => a.base - b.base);
});

function memoryOf(db: LibraryDatabase): Memory {
  let memory = memories.get(db);
  if (!memory) {
    memory = {
      segments: new Map(),
      pending: new Map(),
      dead: new Map(),
      epoch: '',
      blocks: new Map(),
      size: 0,
    };
    memories.set(db, memory);
  }
  return memory;
}

/** In order of their numbers. */
const segmentsOf = inZone(async (db: LibraryDatabase, memory: Memory): Promise<SegmentRow[]> => {
  const ids = await db.indexSegments.toCollection().primaryKeys();
  const missing = ids.filter((id) => !memory.segments.has(id));
  for (const row of await db.indexSegments.bulkGet(missing)) if (row) memory.segments.set(row.id, row);
  const here = new Set(ids);
  for (const id of memory.segments.keys()) if (!here.has(id)) memory.segments.delete(id);
  return [...memory.segments.values()].sort((a, b) => a.low - b.low);
});

const pendingOf = inZone(async (db: LibraryDatabase, memory: Memory): Promise<Pending[]> => {
  const [state, bases] = await Dexie.Promise.all([
    db.indexState.get('epoch'),
    db.indexRows.where('pending').equals(1).primaryKeys(),
  ]);
  const epoch = String(state?.value);
  if (epoch !== memory.epoch) {
    memory.pending.clear();
    memory.dead.clear();
  }
  memory.epoch = epoch;
  const missing = bases.filter((base) => !memory.pending.has(base));
  for (const row of await db.indexRows.bulkGet(missing)) {
    if (row) memory.pending.set(row.base, { row, terms: termsOf(row) });
  }
  const here = new Set(bases);
  for (const base of memory.pending.keys()) if (!here.has(base)) memory.pending.delete(base);
  return [...memory.pending.values()].sort((a, b) => a.row.base - b.row.base);
});

function termsOf({ terms }: IndexRow): Terms {
  const all: Terms = new Map();
  if (!terms) return all;
  for (const { term, bytes } of entriesOf(terms.docs)) all.set(term, { docs: bytes });
  for (const { term, bytes } of entriesOf(terms.places)) {
    const entry = all.get(term);
    if (entry) entry.places = bytes;
  }
  return all;
}

/** By segment, the bytes of those terms that are in it. */
const bytesOf = inZone(
  async (
    db: LibraryDatabase,
    memory: Memory,
    segments: readonly SegmentRow[],
    stream: 'd' | 'p',
    terms: readonly string[],
  ): Promise<Map<string, Uint8Array>[]> => {
    const wanted = segments.map((segment) => {
      const firsts = stream === 'd' ? segment.docs : segment.places;
      return grouped(terms, (term) => firsts[blockOf(firsts, term)] ?? null);
    });
    const keys = segments.flatMap(({ id }, index) =>
      [...(wanted[index]?.keys() ?? [])].flatMap((first): BlockKey[] =>
        first === null ? [] : [[id, stream, first]],
      ),
    );
    const blocks = await blocksAt(db, memory, keys);
    return segments.map(({ id }, index) => {
      const found = new Map<string, Uint8Array>();
      for (const [first, group] of wanted[index] ?? []) {
        const block = first === null ? undefined : blocks.get(nameOf([id, stream, first]));
        if (!block) continue;
        const names = new Set(group);
        for (const { term, bytes } of entriesOf(block)) if (names.has(term)) found.set(term, bytes);
      }
      return found;
    });
  },
);

const blocksBeginning = inZone(
  async (
    db: LibraryDatabase,
    memory: Memory,
    segments: readonly SegmentRow[],
    start: string,
  ): Promise<Uint8Array[]> => {
    const keys = segments.flatMap(({ id, docs }) => {
      const from = Math.max(0, blockOf(docs, start));
      const to = blockOf(docs, `${start}\uffff`) + 1;
      return docs
        .slice(from, Math.min(to, from + BLOCKS_OF_PREFIX))
        .map((first): BlockKey => [id, 'd', first]);
    });
    const blocks = await blocksAt(db, memory, keys);
    return keys.flatMap((key) => blocks.get(nameOf(key)) ?? []);
  },
);

const timesOf = inZone(
  async (
    db: LibraryDatabase,
    memory: Memory,
    segments: readonly SegmentRow[],
    pending: readonly Pending[],
    docs: Uint32Array,
  ): Promise<Uint32Array> => {
    const segmentOf = cursor(segments, ({ low, high }) => [low, high]);
    const keys = new Map<string, BlockKey>();
    for (const doc of docs) {
      const segment = segmentOf(doc);
      if (!segment) continue;
      const key: BlockKey = [segment.id, 't', Math.floor((doc - segment.low) / TIMES)];
      keys.set(nameOf(key), key);
    }
    const blocks = await blocksAt(db, memory, [...keys.values()]);
    const chunks = new Map([...blocks].map(([name, bytes]) => [name, new Uint32Array(bytes.slice().buffer)]));
    const again = cursor(segments, ({ low, high }) => [low, high]);
    const pendingAt = cursor(pending, ({ row }) => [row.base, row.end]);
    let [name, chunk]: [string, Uint32Array | undefined] = ['', undefined];
    return docs.map((doc) => {
      const segment = again(doc);
      if (!segment) {
        const row = pendingAt(doc)?.row;
        return secondsOf(row?.docs?.[doc - row.base]?.at ?? 0);
      }
      const at = doc - segment.low;
      const next = nameOf([segment.id, 't', Math.floor(at / TIMES)]);
      if (next !== name) [name, chunk] = [next, chunks.get(next)];
      return chunk?.[at % TIMES] ?? 0;
    });
  },
);

/** Times as they are kept: whole seconds, none before the epoch. */
export function secondsOf(at: number): number {
  return Math.min(0xffffffff, Math.max(0, Math.floor(at / 1000)));
}

/** Which of disjoint ascending ranges an ascending number is in. */
function cursor<T>(all: readonly T[], rangeOf: (one: T) => [number, number]): (doc: number) => T | undefined {
  const ranges = all.map(rangeOf);
  let at = 0;
  return (doc) => {
    while (at < ranges.length && (ranges[at]?.[1] ?? 0) <= doc) at++;
    return (ranges[at]?.[0] ?? Number.POSITIVE_INFINITY) <= doc ? all[at] : undefined;
  };
}

type BlockKey = [string, 'd' | 'p' | 't', string | number];

function nameOf([segment, stream, first]: BlockKey): string {
  return `${segment}${stream}${first}`;
}

const blocksAt = inZone(
  async (
    db: LibraryDatabase,
    memory: Memory,
    keys: readonly BlockKey[],
  ): Promise<Map<string, Uint8Array>> => {
    const blocks = new Map<string, Uint8Array>();
    const missing: BlockKey[] = [];
    for (const key of keys) {
      const name = nameOf(key);
      const kept = memory.blocks.get(name);
      if (!kept) {
        missing.push(key);
        continue;
      }
      // The last used stay longest.
      memory.blocks.delete(name);
      memory.blocks.set(name, kept);
      blocks.set(name, kept);
    }
    const rows = missing.length > 0 ? await db.indexBlocks.bulkGet(missing) : [];
    for (const [index, key] of missing.entries()) {
      const bytes = rows[index]?.bytes;
      if (!bytes) continue;
      const name = nameOf(key);
      blocks.set(name, bytes);
      memory.blocks.set(name, bytes);
      memory.size += bytes.length;
    }
    for (const [name, bytes] of memory.blocks) {
      if (memory.size <= KEPT) break;
      memory.blocks.delete(name);
      memory.size -= bytes.length;
    }
    return blocks;
  },
);

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
