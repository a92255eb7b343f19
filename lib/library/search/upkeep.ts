/**
 * What the index needs from time to time, in the background: indexing what was queued, gathering rows into segments, merging
 * segments of a size so that there are few, and dropping the dead. Each step stands by itself: an upkeep that was cut off
 * (a worker that was put to sleep, a closed page) goes on where it was.
 */
import type { LibraryDatabase } from '../database';
import { ready } from '../database';
import { guarded } from '../errors';
import { reading } from '../zone';
import { deadRows } from './read';
import { FORMAT, type Owner, type SegmentRow } from './rows';
import { deleteBlocks, writeSegment } from './segment';
import { articlesCiting, indexOwners } from './touch';
import { queueEverything } from './upkeep-queue';

const ROWS = 96;
/** Owners indexed in one transaction. */
const AT_ONCE = 40;
/** Segments side by side, of about a size, that become one; the next size is as many times larger. */
const MERGED = 4;
const SMALLEST = 1_024;
/** Share of a segment's numbers that may be dead. */
const DEAD = 0.2;
/** Stretches of dead numbers in a segment, which every search has to know. */
const DEAD_ROWS = 500;

export interface UpkeepOptions {
  /** 0…1 of what was queued when it began; called only where there is a queue. */
  onProgress?: (share: number) => void;
  /** Stops after the current step. */
  signal?: AbortSignal;
  /** Rows that are gathered into a segment. */
  rows?: number;
}

const busy = new WeakSet<LibraryDatabase>();

/**
 * Brings the index into shape; returns soon where there is nothing to do, or where another page is at it. Call it when the
 * library is opened, after an import, and once in a while after writes. Throws LibraryError; an abort is no error.
 */
export async function upkeep(db: LibraryDatabase, options: UpkeepOptions = {}): Promise<void> {
  const work = () => guarded(() => work_(db, options));
  if (busy.has(db)) return;
  busy.add(db);
  try {
    if (typeof navigator !== 'undefined' && navigator.locks) {
      await navigator.locks.request(`${db.name}-search`, { ifAvailable: true }, (lock) =>
        lock ? work() : undefined,
      );
    } else await work();
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  } finally {
    busy.delete(db);
  }
}

/** How many articles and sources are still to be indexed: until then a search does not find them. Usable in live queries. */
export function stillToIndex(db: LibraryDatabase): Promise<number> {
  return reading(db, [db.indexState, db.indexQueue, db.articles, db.sources], async () => {
    if ((await db.indexState.get('format'))?.value === FORMAT) return db.indexQueue.count();
    return (await db.articles.count()) + (await db.sources.count());
  });
}

/** Whether {@link upkeep} has anything to do that readers would notice. Usable in live queries. */
export function needsUpkeep(db: LibraryDatabase): Promise<boolean> {
  return reading(db, [db.indexState, db.indexQueue, db.indexRows], async () => {
    if ((await db.indexState.get('format'))?.value !== FORMAT) return true;
    if ((await db.indexQueue.limit(1).count()) > 0) return true;
    // Deleted words go at once; one row of the dead may stay, the last.
    if ((await db.indexRows.where('dead').equals(2).count()) > 1) return true;
    return (await db.indexRows.where('pending').equals(1).count()) >= ROWS;
  });
}

async function work_(db: LibraryDatabase, options: UpkeepOptions): Promise<void> {
  await ready(db);
  await begin(db);
  await workOff(db, options);
  const gathered = await gather(db, options.rows ?? ROWS, options.signal);
  if (gathered) await tidy(db, options.signal);
  await purge(db, options.signal);
}

/** An index of another format, or of a library that is older than its index, is made anew. */
async function begin(db: LibraryDatabase): Promise<void> {
  const format = await db.indexState.get('format');
  if (format?.value !== FORMAT) {
    await db.transaction('rw', db.tables, async () => {
      await queueEverything(db);
      await db.indexState.put({ key: 'format', value: FORMAT });
    });
  }
  const building = await db.indexState.get('building');
  if (building) {
    await deleteBlocks(db, String(building.value));
    await db.indexState.delete('building');
  }
}

async function workOff(db: LibraryDatabase, { onProgress, signal }: UpkeepOptions): Promise<void> {
  const total = await db.indexQueue.count();
  for (let left = total; left > 0; left = await db.indexQueue.count()) {
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, Math.max(0, 1 - left / total)));
    await db.transaction('rw', db.tables, async () => {
      const queued = await db.indexQueue.limit(AT_ONCE).toArray();
      const owners: Owner[] = [];
      await db.indexQueue.bulkDelete(queued.map(({ what }) => what));
      for (const { what } of queued) {
        if (isOwner(what)) owners.push(what);
        else {
          const articles = await articlesCiting(db, what.slice('names:'.length));
          await db.indexQueue.bulkPut(articles.map((id) => ({ what: `a:${id}` as const })));
        }
      }
      await indexOwners(db, owners);
    });
    if (await gather(db, ROWS, signal)) await tidy(db, signal);
  }
  if (total > 0) onProgress?.(1);
}

/** Makes pending rows a segment, if there are as many. */
async function gather(db: LibraryDatabase, least: number, signal?: AbortSignal): Promise<boolean> {
  if ((await db.indexRows.where('pending').equals(1).count()) < least) return false;
  const rows = await db.indexRows.where('pending').equals(1).toArray();
  return writeSegment(db, { rows }, signal);
}

/** Merges segments of a size until there are few of each. */
async function tidy(db: LibraryDatabase, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const segments = await inOrder(db);
    const run = runOf(segments);
    if (!run || !(await writeSegment(db, { segments: run }, signal))) return;
  }
}

/** Rewrites segments that hold words of what was deleted, or much that is dead. */
async function purge(db: LibraryDatabase, signal?: AbortSignal): Promise<void> {
  const dead = await deadRows(db);
  const segments = await inOrder(db);
  // What died before it was gathered left no words behind. The last row stays: the next number is counted from it.
  const end = segments.at(-1)?.high ?? 0;
  const last = await db.indexRows.toCollection().last();
  await db.indexRows.bulkDelete(
    dead.map(({ base }) => base).filter((base) => base >= end && base !== last?.base),
  );
  for (const segment of segments) {
    const inside = dead.filter(({ base }) => base >= segment.low && base < segment.high);
    const count = inside.reduce((sum, { base, end }) => sum + end - base, 0);
    const deleted = inside.some((row) => row.dead === 2);
    const much = count > DEAD * (segment.high - segment.low) || inside.length > DEAD_ROWS;
    if (deleted || much) await writeSegment(db, { segments: [segment] }, signal);
  }
}

async function inOrder(db: LibraryDatabase): Promise<SegmentRow[]> {
  return (await db.indexSegments.toArray()).sort((a, b) => a.low - b.low);
}

/** The last segments side by side that are of one size, if they are enough, with smaller ones behind them. */
function runOf(segments: readonly SegmentRow[]): SegmentRow[] | null {
  const tier = ({ size }: SegmentRow) => Math.max(0, Math.ceil(Math.log(size / SMALLEST) / Math.log(MERGED)));
  for (let from = 0; from + MERGED <= segments.length; from++) {
    const rest = segments.slice(from);
    const first = rest[0];
    if (first && rest.every((segment) => tier(segment) <= tier(first))) {
      const equal = rest.filter((segment) => tier(segment) === tier(first)).length;
      if (equal >= MERGED || rest.length >= 2 * MERGED) return rest;
    }
  }
  return null;
}

function isOwner(what: string): what is Owner {
  return what.startsWith('a:') || what.startsWith('s:');
}
