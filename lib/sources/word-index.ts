/**
 * Where the words of a text stand, so that what is asked about names costs by their occurrences, not by the text's
 * length. Knows letters only.
 */
import { isCapital } from '../text/letters';
import { isWordCode } from './fold';

const WORD = /\p{L}+/gu;
const REST = /[\p{L}'’-]*/uy;
const LETTER_OR_HYPHEN = /[\p{L}-]/u;
/** Letters that words are sorted by. */
const OPENING = 2;

/** A run of letters. */
export interface Word {
  start: number;
  end: number;
}

export class WordIndex {
  private readonly text: string;
  private readonly low: string;
  private opened: Map<string, Word[]> | null = null;

  constructor(text: string) {
    this.text = text;
    const low = text.toLowerCase();
    // A few letters change their length with their case; then offsets would shift.
    this.low = low.length === text.length ? low : text.replace(/./gsu, lowerSameLength);
  }

  /** Runs of letters that begin with `prefix` in any case, in the text's order; all where the prefix is shorter. */
  beginning(prefix: string): readonly Word[] {
    const low = prefix.toLowerCase();
    const opening = low.slice(0, OPENING);
    if (this.text.length < INDEXED || opening.length < OPENING || !LETTERS_ONLY.test(opening))
      return this.scan(low);
    return (this.index().get(opening) ?? []).filter(({ start }) => this.low.startsWith(low, start));
  }

  /** Where the compound of letters, apostrophes and hyphens that begins at `start` ends. */
  endOfCompound(start: number): number {
    REST.lastIndex = start;
    return start + (REST.exec(this.text)?.[0].length ?? 0);
  }

  /** Whether a letter or a hyphen stands at an offset. */
  joinsAt(offset: number): boolean {
    return offset >= 0 && LETTER_OR_HYPHEN.test(this.text.charAt(offset));
  }

  private scan(low: string): readonly Word[] {
    const found: Word[] = [];
    // An empty string stands everywhere, without an end.
    if (low === '') return found;
    for (let at = this.low.indexOf(low); at >= 0; at = this.low.indexOf(low, at + 1))
      if (!isLetter(this.low, at - 1)) found.push({ start: at, end: this.endOfLetters(at + low.length) });
    return found;
  }

  private endOfLetters(from: number): number {
    let end = from;
    while (isLetter(this.low, end)) end++;
    return end;
  }

  private index(): Map<string, Word[]> {
    if (this.opened) return this.opened;
    this.opened = new Map();
    for (const match of this.low.matchAll(WORD)) {
      const word = { start: match.index, end: match.index + match[0].length };
      const opening = match[0].slice(0, OPENING);
      const known = this.opened.get(opening);
      if (known) known.push(word);
      else this.opened.set(opening, [word]);
    }
    return this.opened;
  }
}

/** Texts of this many characters and more are indexed; shorter ones are searched as they are. */
const INDEXED = 20_000;

/** Whether a letter of the scripts that names come in stands at an offset. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) && !(code >= 48 && code <= 57);
}

const LETTERS_ONLY = /^\p{L}+$/u;

function lowerSameLength(letter: string): string {
  const low = letter.toLowerCase();
  return low.length === letter.length ? low : letter;
}

/** The part of a word that all its cases share, at least three letters. */
export function foldable(word: string): string {
  const acronym = isCapital(word.charCodeAt(1)) ? /^\p{Lu}{2,}/u.exec(word)?.[0] : undefined;
  if (acronym && acronym.length >= word.length - 2) return acronym;
  return word.slice(0, Math.max(3, word.length - 3));
}
