/**
 * A text as a row of folded words with their places, so that texts can be compared by their words alone: white space,
 * quotation marks, dashes, «ё», apostrophes and soft hyphens make no difference. Offsets are UTF-16. Knows no records.
 */
import { fold } from '../text/fold';
import { Token, tokenize } from '../text/tokens';

export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const VARIED = /['‐‑–]/;

/** All words and numbers of a text, in its order. Linear in its length. */
export function wordsIn(text: string): Words {
  const tokens = tokenize(text);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < tokens.starts.length; i++) {
    const kind = tokens.kinds[i];
    if (kind !== Token.word && kind !== Token.number) continue;
    const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
    words.push(foldedWord(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  }
  return { words, starts, ends };
}

function foldedWord(word: string): string {
  const folded = fold(word);
  return VARIED.test(folded) ? folded.replaceAll("'", '').replace(/[‐‑–]/g, '-') : folded;
}

/** Whether two texts differ in nothing but typography. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const left = wordsIn(a).words;
  const right = wordsIn(b).words;
  return left.length === right.length && left.every((word, i) => word === right[i]);
}

/** How much a word says of which text this is: short ones stand in every sentence. */
export function weightOf(word: string): number {
  return word.length > 3 ? 1 : 0.4;
}
