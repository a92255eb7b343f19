/**
 * Names of people that stand undeclined where their place in the sentence asks for a case: «по словам Айгуль Сейтжановой»,
 * «по словам Маргарет Тэтчер». Knows that they are names only by their capitals.
 */
import { caseMask, Pos } from '../../languages/types';
import { type Item, isPos, isWord, Kind } from './items';

const LONGEST = 4;
/** Names on these endings decline, so that without an ending of the case they are in the nominative. */
const DECLINES = /[ая]$/;

/**
 * The end of an undeclined name that starts at item `i`, or -1. Its last word shows one of the slots of `mask`, or no
 * word of it is of a sort that declines; a single word must close its clause.
 */
export function undeclinedNameEnd(items: readonly Item[], i: number, limit: number, mask: number): number {
  let end = i;
  while (end < limit && end < i + LONGEST && isUnknownName(items[end])) end++;
  if (end === i) return -1;
  const next = items[end];
  if (end === i + 1 && next && (next.kind < Kind.comma || next.kind === Kind.quotation)) return -1;
  const last = items[end - 1];
  if (last && last.reading.slots & mask && end > i + 1) return end;
  for (let p = i; p < end; p++) if (DECLINES.test(items[p]?.low ?? '')) return -1;
  return end;
}

function isUnknownName(item: Item | undefined): boolean {
  return isWord(item) && item.capital && isPos(item, Pos.name) && !item.reading.noun && !item.reading.fn;
}

const FEMININE = 0x222222;
const CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/;

/** «Олени Коваль»: women's surnames on a consonant do not decline; the given name before item `i` does. */
export function isWomansSurname(items: readonly Item[], i: number, slots: number): boolean {
  const given = items[i - 1];
  const surname = items[i];
  if (!isUnknownName(given) || !isUnknownName(surname) || !(slots & FEMININE & ~caseMask('nom')))
    return false;
  return CONSONANT.test(surname?.low ?? '') && !CONSONANT.test(given?.low ?? '');
}
