/**
 * A number made of the first letters of a name's words, whatever their order: equal for a name and its keys, and far
 * cheaper than a key. Words that keys of English names leave out do not count. Knows letters, no names.
 */
import { foldWord, isApostrophe, isWordCode, keyOf } from './fold';

/** Small words that the keys of English names leave out. */
export const STOP: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'to', 'in']);
const NO_WORDS: ReadonlySet<string> = new Set([...STOP, 'the']);

/** The initials of a name as written. */
export function initialsOf(name: string): number {
  if (/[.&+]/.test(name)) return initialsOfKey(keyOf(name));
  let sum = 0;
  let start = -1;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      if (start < 0) start = i;
    } else if (start >= 0 && !(isApostrophe(code) && isWordCode(name.charCodeAt(i + 1)))) {
      if (i - start > 3 || !NO_WORDS.has(name.slice(start, i).toLowerCase()))
        sum += weight(name.charCodeAt(start));
      start = -1;
    }
  }
  return sum;
}

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
