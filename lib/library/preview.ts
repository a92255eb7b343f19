/** What the store answers to a reading that it does not keep: the same as if it did, with nothing written. */

import { correctChanges } from './correct-changes';
import { type LibraryDatabase, ready } from './database';
import { guarded } from './errors';
import { knownOf } from './known';
import { receiptOf } from './receipt';
import { refine } from './refine';
import type { Reading, ReadingReceipt } from './types';

export function previewReading(
  db: LibraryDatabase,
  reading: Reading,
  { now, opened }: { now: number; opened: number },
): Promise<ReadingReceipt> {
  return guarded(async () => {
    await ready(db);
    return db.transaction('r', db.tables, async () => {
      const known = await knownOf(db, reading, opened);
      const changes = refine(known, reading, { now, opened, save: false, partial: false });
      return receiptOf(db, await correctChanges(db, changes, known.corrections, reading), reading);
    });
  });
}
