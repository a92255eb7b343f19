/** Groups claims into statements while the library is open: after an import, a correction, or an upgrade of the program. */
import { liveQuery } from 'dexie';
import { groupStatements, hasUngrouped } from '../../lib/library';
import { isApart } from '../../lib/platform/apart';
import { db } from './store';

/** Also held by the background. */
const LOCK = 'sourceline-statements';

/** Watches for claims without a statement as long as the page lives. */
export async function keepGrouped(): Promise<void> {
  if (await isApart()) return;
  liveQuery(() => hasUngrouped(db)).subscribe({
    next: (some) => {
      if (some) group().catch((error) => console.warn('Sourceline: statements are not grouped yet', error));
    },
    // The views show what is wrong with the database.
    error: (error) => console.warn('Sourceline: statements are not grouped', error),
  });
}

async function group(): Promise<void> {
  // Where another holds the lock it does the work.
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await groupStatements(db);
  });
}
