/** Keeps the search index in shape while the library is open: after an import, many deletions, or an upgrade of the program. */
import { liveQuery } from 'dexie';
import { needsUpkeep, upkeep } from '../../lib/library';
import { isApart } from '../../lib/platform/apart';
import { db } from './store';

/** Watches the index as long as the page lives. */
export async function keepIndexed(): Promise<void> {
  if (await isApart()) return;
  liveQuery(() => needsUpkeep(db)).subscribe({
    next: (some) => {
      if (some)
        upkeep(db).catch((error) => console.warn('Sourceline: not everything can be found yet', error));
    },
    // The views show what is wrong with the database.
    error: (error) => console.warn('Sourceline: the search index is not kept up', error),
  });
}
