/**
 * Capital and small letters by UTF-16 unit, each asked of Unicode once: much faster in loops over a text than a regular
 * expression with properties. Letters beyond the basic plane are none.
 */

const CAPITAL = 1;
const SMALL = 2;
const OTHER_LETTER = 3;
const NO_LETTER = 4;

/** 0 where a unit was never asked for. */
const cases = new Uint8Array(0x10000);

function caseOf(unit: number): number {
  const known = cases[unit] ?? NO_LETTER;
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const found = /\p{Lu}/u.test(letter)
    ? CAPITAL
    : /\p{Ll}/u.test(letter)
      ? SMALL
      : /\p{L}/u.test(letter)
        ? OTHER_LETTER
        : NO_LETTER;
  cases[unit] = found;
  return found;
}

/** Whether a unit is a capital letter (`\p{Lu}`). */
export const isCapital = (unit: number): boolean => caseOf(unit) === CAPITAL;

/** Whether a unit is a small letter (`\p{Ll}`). */
export const isSmall = (unit: number): boolean => caseOf(unit) === SMALL;

/** Whether a unit is any letter (`\p{L}`). */
export const isLetter = (unit: number): boolean => caseOf(unit) !== NO_LETTER;
