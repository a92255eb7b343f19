/** Which words on end can stand in one case. Knows slots, no words. */
import { caseMask, type Reading } from './types';

const ALL_CASES = 0xffffff;

/**
 * How many of the last words agree in case, gender and number: of «Новой Зеландии Питер Данн» two. Words that no table
 * knows agree with all. `nominative`: only as a subject.
 */
export function agreeingTail(
  words: readonly string[],
  read: (word: string) => Reading,
  nominative = false,
): number {
  let left = nominative ? caseMask('nom') : ALL_CASES;
  let count = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const { slots } = read(words[i] ?? '');
    // One name may be foreign to the tables; a gender alone parts nobody from his name.
    if (slots && !sharesCase(slots, left)) break;
    if (slots) left = sameCases(slots, left);
    count++;
  }
  return count;
}

const CASE_COUNT = 6;

function sharesCase(a: number, b: number): boolean {
  for (let shift = 0; shift < CASE_COUNT * 4; shift += 4)
    if ((a >> shift) & 15 && (b >> shift) & 15) return true;
  return false;
}

/** All columns of the cases that both have. */
function sameCases(a: number, b: number): number {
  let mask = 0;
  for (let shift = 0; shift < CASE_COUNT * 4; shift += 4)
    if ((a >> shift) & 15 && (b >> shift) & 15) mask |= 15 << shift;
  return mask;
}
