/** Groups new claims into statements, after the page that read them has its answer. One context at a time. */
import { groupStatements } from '../../lib/library/grouping';
import { library } from './library';

/** Also held by the library page, which groups what it imports. */
const LOCK = 'sourceline-statements';

/** Never rejects: what is left is done at the next chance. */
export async function groupSoon(): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      await groupStatements(library());
    });
  } catch (error) {
    console.warn('Sourceline: statements are not grouped yet', error);
  }
}
