/**
 * A first guess at a text's language from its letters, for the gate, which must stay small. What is guessed wrong costs a
 * script that is not needed: the engine names the language by its words (detect.ts).
 */
import type { Lang } from './types';

const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z]/gi;
const UKRAINIAN = /[іїєґ]/gi;
const RUSSIAN = /[ыэъё]/gi;

/** @param declared what the page says of its language, '' where nothing. @returns null where letters do not tell. */
export function glanceLanguage(text: string, declared: string): Lang | null {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  if (count(CYRILLIC) > count(LATIN)) return count(UKRAINIAN) > count(RUSSIAN) ? 'uk' : 'ru';
  return count(LATIN) > 0 && /^(?:en|$)/i.test(declared) ? 'en' : null;
}
