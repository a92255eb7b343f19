/** Finds the pack's evidential phrases in a sentence: "according to", "in his words". */
import { type Evidential, Fn } from '../../languages/types';
import { at, type Range } from './phrases';
import type { Word } from './words';

export interface Match {
  phrase: Evidential;
  /** The phrase's words, the source among them left in. */
  range: Range;
  /** A possessive inside the phrase: its source. */
  possessive: Range | null;
}

/** The evidential phrase at `i`, or null. */
export function matchEvidential(words: readonly Word[], i: number): Match | null {
  for (const phrase of words[i]?.opens ?? []) {
    const match = matchPhrase(words, i, phrase);
    if (match) return match;
  }
  return null;
}

function matchPhrase(words: readonly Word[], i: number, phrase: Evidential): Match | null {
  let k = i;
  let possessive: Range | null = null;
  for (const wanted of phrase.words) {
    if (wanted === '*') {
      const end = possessorEnd(words, k);
      if (end === k) return null;
      possessive = { from: k, to: at(words, end - 1) === 'poss' ? end - 1 : end };
      k = end;
    } else if (words[k]?.low === wanted) k++;
    else return null;
  }
  return { phrase, range: { from: i, to: k }, possessive };
}

/** "his", "Trump's", "the president's": the end of a possessive at `i`, or `i`. */
function possessorEnd(words: readonly Word[], i: number): number {
  const word = words[i];
  if (word && word.reading.fn & Fn.possessive) return i + 1;
  for (let k = i; k < Math.min(words.length, i + 8); k++) {
    const tag = at(words, k);
    if (tag === 'poss') return k + 1;
    if (!['det', 'noun', 'name', 'adj', 'num'].includes(tag)) return i;
  }
  return i;
}
