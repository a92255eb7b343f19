/**
 * Aligns the words of a passage with the words of a stretch of another text: which of them are still there, in order.
 * Pure; knows neither records nor offsets into texts.
 */
import { weightOf } from './words';

/** What a word put in between costs, so that the passage does not fray into the text around it. */
const GAP = 0.15;
/** What a mended or inflected word counts, beside the very same one. */
const SIMILAR = 0.7;
/** Larger tables are not made: a passage of thousands of words that has changed at both ends is taken as lost. */
const MOST_CELLS = 4_000_000;

export interface Alignment {
  /** For each word of the passage its index in the stretch, or -1. */
  pairs: Int32Array;
  score: number;
}

/** The best local alignment (Smith and Waterman 1981) over words. Time is the product of both lengths. */
export function alignWords(passage: readonly string[], stretch: readonly string[]): Alignment | null {
  const [rows, columns] = [passage.length, stretch.length];
  if ((rows + 1) * (columns + 1) > MOST_CELLS) return null;
  const width = columns + 1;
  const scores = new Float32Array((rows + 1) * width);
  let best = 0;
  for (let i = 1; i <= rows; i++) {
    const word = passage[i - 1]!;
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const paired = scores[at - width - 1]! + likeness(word, stretch[j - 1]!);
      const score = Math.max(0, paired, scores[at - width]!, scores[at - 1]! - GAP);
      scores[at] = score;
      if (score > scores[best]!) best = at;
    }
  }
  const pairs = new Int32Array(rows).fill(-1);
  for (let at = best; scores[at]! > 0; ) {
    const score = scores[at]!;
    const [i, j] = [Math.floor(at / width), at % width];
    if (score === scores[at - width]) at -= width;
    else if (score === Math.fround(scores[at - 1]! - GAP)) at -= 1;
    else {
      pairs[i - 1] = j - 1;
      at -= width + 1;
    }
  }
  return { pairs, score: scores[best]! };
}

/** How far two words are one: 0 where they are not, the word's weight where they are equal. */
export function likeness(a: string, b: string): number {
  if (a === b) return weightOf(a);
  return isSimilar(a, b) ? SIMILAR * weightOf(a) : -1;
}

/** Inflected forms of a word mostly differ after this many letters. */
const STEM = 5;

/** Another ending, or one place changed, no longer than a third of the word: a slip mended. */
function isSimilar(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4 || longer - shorter > 3) return false;
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  if (head >= STEM) return true;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  return 3 * (head + tail) >= 2 * longer;
}
