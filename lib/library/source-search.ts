/** Finding sources by the words of their names. Keys only are read, so that a frequent beginning stays quick. */
import type { LibraryDatabase } from './database';
import { foldedWords } from './fold';
import { inZone } from './zone';

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
