/** Finding sources by the words of their names. Keys only are read, so that a frequent beginning stays quick. */
import type { LibraryDatabase, SourceRow } from './database';
import { foldedWords } from './fold';
import { sourcesBySeen } from './ranges';
import { present } from './records';
import { inZone } from './zone';

/** So many found sources are quicker read and sorted than met on the way through all, last seen first. */
const FEW = 200;
/** Keys read at once on that way. */
const STRIDE = 500;

/**
 * Ids of the sources that have a word beginning with each word of the query, letter case, ё, accents and apostrophes
 * aside. Null where the query has no words, which all sources satisfy.
 */
export const sourceIdsFound = inZone(
  async (db: LibraryDatabase, query: string): Promise<Set<string> | null> => {
    const words = [...new Set(foldedWords(query))];
    if (words.length === 0) return null;
    let found: Set<string> | undefined;
    for (const word of words) {
      const ids = await db.sources.where('words').startsWith(word).primaryKeys();
      found = new Set(found ? ids.filter((id) => found?.has(id)) : ids);
    }
    return found ?? null;
  },
);

/** Of the found sources a page, last seen first. */
export const lastSeenOf = inZone(
  async (
    db: LibraryDatabase,
    found: ReadonlySet<string>,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<SourceRow[]> => {
    if (found.size <= FEW) {
      const rows = present(await db.sources.bulkGet([...found]));
      return rows.sort((a, b) => b.lastSeenAt - a.lastSeenAt).slice(offset, offset + limit);
    }
    const ids: string[] = [];
    for (let at = 0; ids.length < offset + limit; at += STRIDE) {
      const keys = await sourcesBySeen(db).reverse().offset(at).limit(STRIDE).primaryKeys();
      ids.push(...keys.filter((id) => found.has(id)));
      if (keys.length < STRIDE) break;
    }
    return present(await db.sources.bulkGet(ids.slice(offset, offset + limit)));
  },
);
