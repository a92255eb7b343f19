/** The names that a text introduces acronyms with: «Комитет защиты журналистов (КЗЖ)». Knows no bodies. */
import { foldWord } from './fold';

/** The acronym that a mention is, without quotation marks and case endings; null for another mention. */
export function acronymIn(mention: string): string | null {
  const bare = mention.replace(/[«»“”"]/g, '').replace(/(?<=\p{Lu}{2})\p{Ll}{1,2}$/u, '');
  return /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(bare) ? bare : null;
}

/** The name behind an acronym; null where the text does not say. */
export function introductionOf(text: string, bare: string): string | null {
  const at = text.indexOf(`(${bare})`);
  if (at < 0) return quotedNameOf(text, bare);
  const before =
    text
      .slice(Math.max(0, at - 160), at)
      .split(/[.,;:!?\n«»"(]\s*/)
      .at(-1)
      ?.trim() ?? '';
  return matchInitials(before, bare);
}

/** «Віснику державних закупівель», later «ВДЗ»: a name in quotation marks with these initials. */
function quotedNameOf(text: string, acronym: string): string | null {
  if (acronym.length < 3) return null;
  for (const [, quoted = ''] of text.matchAll(/[«“"]([^«»“”"\n]{8,80})[»”"]/gu)) {
    if (quoted.split(/\s+/).length >= acronym.length && matchInitials(quoted, acronym) === quoted)
      return quoted;
  }
  return spelledOut(text, acronym);
}

/** «Київського інституту соціальних досліджень», later «КІСД»: the only words with these initials, four at least. */
function spelledOut(text: string, acronym: string): string | null {
  const letters = [...acronym];
  if (letters.length < 4 || !letters.every((letter) => /\p{Script=Cyrillic}/u.test(letter))) return null;
  const [first = '', ...rest] = letters;
  const words = [first, ...rest.map((letter) => `[${letter}${letter.toLowerCase()}]`)];
  const pattern = `(?<!\\p{L})${words.map((letter) => `${letter}\\p{Ll}{3,}`).join(' ')}(?!\\p{L})`;
  const found = new Set([...text.matchAll(new RegExp(pattern, 'gu'))].map(([words]) => words));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** The shortest tail of words whose initials are the acronym's letters, small words skipped. */
function matchInitials(phrase: string, acronym: string): string | null {
  const words = phrase.split(/\s+/);
  const letters = [...foldWord(acronym)];
  let next = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && i > words.length - 14; i--) {
    const word = foldWord(words[i] ?? '');
    if (word.startsWith(letters[next] ?? '\n')) {
      next--;
      if (next < 0) return words.slice(i).join(' ');
    } else if (word.length > 3) return null;
  }
  return null;
}
