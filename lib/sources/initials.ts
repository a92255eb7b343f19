/**
 * Numbers that sort names before their keys are made, for they are far cheaper than keys. The initials: made of the first letters of
 * a name's words, whatever their order. The opening: the first two letters. Both are equal for a name and its keys. Small words that keys may leave out do not count. Knows letters, no names.
 */
import { foldWord, isApostrophe, isWordCode, keyOf } from './fold';

/** Small words that keys of institutions leave out: «МВД по Татарстану» is the ministry of that place. */
export const STOP: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'on',
  'to',
  'in',
  'в',
  'во',
  'у',
  'на',
  'по',
]);
const NO_WORDS: ReadonlySet<string> = new Set([...STOP, 'the']);

/** The initials of a name as written, or of the part of a text that is a name. */
export function initialsOf(text: string, from = 0, to = text.length): number {
  let sum = 0;
  let start = -1;
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : SPACE;
    if (code === DOT || code === AMPERSAND || code === PLUS)
      return initialsOfKey(keyOf(text.slice(from, to)));
    if (isWordCode(code)) {
      if (start < 0) start = i;
    } else if (start >= 0 && !(isApostrophe(code) && i + 1 < to && isWordCode(text.charCodeAt(i + 1)))) {
      if (i - start > 3 || !NO_WORDS.has(text.slice(start, i).toLowerCase()))
        sum += weight(text.charCodeAt(start));
      start = -1;
    }
  }
  return sum;
}

const SPACE = 32;
const AMPERSAND = 38;
const PLUS = 43;
const DOT = 46;

/** The initials of a key: stems or «#» and an acronym, one space between. */
export function initialsOfKey(key: string): number {
  let sum = 0;
  for (let start = 0; start < key.length; ) {
    const space = key.indexOf(' ', start);
    const end = space < 0 ? key.length : space;
    const first = key.charCodeAt(start) === 35 ? start + 1 : start;
    if (end - start > 3 || !NO_WORDS.has(key.slice(start, end))) sum += weight(key.charCodeAt(first));
    start = end + 1;
  }
  return sum;
}

/** Sums of these differ for most sets of letters. */
function weight(code: number): number {
  const letter = lower(code);
  return letter * letter + 1_000_003;
}

function lower(code: number): number {
  if (code >= 0x430 && code < 0x450) return code;
  if (code >= 0x410 && code < 0x430) return code + 32;
  if (code >= 97 && code <= 122) return code;
  return foldWord(String.fromCharCode(code)).charCodeAt(0);
}

/** The first two letters of a name as written (no article, no mark of a label): equal for the name and its key. */
export function openingOf(text: string, from = 0, to = text.length): number {
  let at = text.charAt(from) === '!' ? from + 1 : from;
  if (THE.test(text.slice(at, at + 4)) && at + 4 < to) at += 4;
  let opening = 0;
  for (let letters = 0; letters < 2; at++) {
    const code = at < to ? text.charCodeAt(at) : SPACE;
    if (isApostrophe(code)) continue;
    // «U.S.» is one word, «R&D» too.
    if (code === DOT || code === AMPERSAND || code === PLUS)
      return openingOfKey(keyOf(text.slice(from, to).replace('!', '')));
    if (!isWordCode(code) && letters === 0 && at < to) continue;
    opening = opening * SHIFT + (isWordCode(code) ? lower(code) : 0);
    letters++;
  }
  return opening;
}

const SHIFT = 0x10000;
const THE = /^the[\s]/i;

/** The first two letters of a key. */
export function openingOfKey(key: string): number {
  const start = key.charCodeAt(0) === 35 ? 1 : 0;
  const second = key.charCodeAt(start + 1);
  return lower(key.charCodeAt(start)) * SHIFT + (isWordCode(second) ? lower(second) : 0);
}
