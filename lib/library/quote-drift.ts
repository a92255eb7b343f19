/** How the quotations of one statement differ between its carriers. Pure. */

import type { ClaimRecord } from './types';
import { type DiffPart, wordDiff } from './word-diff';

type Quoting = Pick<ClaimRecord, 'form' | 'content'>;

/**
 * For each claim how the words it quotes differ from the first quotation in its language; null for the first, for equal
 * words and where nothing is quoted in full. Claims come first published first.
 */
export function driftOf<T extends Quoting>(
  claims: readonly T[],
  langOf: (claim: T) => string | null,
): (DiffPart[] | null)[] {
  const first = new Map<string, string>();
  return claims.map((claim) => {
    const lang = langOf(claim);
    if (claim.form !== 'direct' || lang === null) return null;
    const words = claim.content
      .join(' ')
      .replace(/[«»“”„"]/g, '')
      .trim();
    const before = first.get(lang);
    if (before === undefined) {
      first.set(lang, words);
      return null;
    }
    const parts = wordDiff(before, words);
    return parts.some(({ change }) => change !== 'same') ? parts : null;
  });
}
