/** The queue of what is still to be indexed: everything, for a new index. Runs in transactions. */
import type { LibraryDatabase } from '../database';
import { inZone } from '../zone';
import type { QueueRow } from './rows';

/** Empties the index and queues all there is. */
export const queueEverything = inZone(async (db: LibraryDatabase): Promise<void> => {
  await db.indexRows.clear();
  await db.indexSegments.clear();
  await db.indexBlocks.clear();
  await db.indexQueue.clear();
  const articles = await db.articles.toCollection().primaryKeys();
  const sources = await db.sources.toCollection().primaryKeys();
  await db.indexQueue.bulkPut([
    ...sources.map((id): QueueRow => ({ what: `s:${id}` })),
    ...articles.map((id): QueueRow => ({ what: `a:${id}` })),
  ]);
});
