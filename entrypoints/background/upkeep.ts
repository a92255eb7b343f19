/** Keeps the search index in shape, after pages have their answers. */
import { upkeep } from '../../lib/library/search/upkeep';
import { library } from './library';

/** Never rejects: what is left is done at the next chance. Returns soon where there is nothing to do. */
export async function keepIndexSoon(): Promise<void> {
  try {
    await upkeep(library());
  } catch (error) {
    console.warn('Sourceline: not everything can be found yet', error);
  }
}
