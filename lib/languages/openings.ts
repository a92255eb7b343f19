/**
 * The words of a lexicon by their first letters, so that a text pays only for those that its own words may be: most of a
 * lexicon's lists are never spelled out. Knows no language.
 */

/** Letters that words are sorted by, their opening. Fewer tell little apart, more are changed by inflection. */
export const OPENING = 3;
/** Room for the sums of openings. Words of two openings may share one: then a few more are spelled out. */
const ROOM = 1 << 12;

/** A number that is equal for words with one opening; a shorter word is its own. Thousands are summed before a first answer. */
function sumOf(word: string): number {
  return ((word.charCodeAt(0) * 47 + (word.charCodeAt(1) | 0)) * 47 + (word.charCodeAt(2) | 0)) & (ROOM - 1);
}

/** Whether `Openings` gives out two words together: always where they begin alike. */
export function openTogether(word: string, other: string): boolean {
  return sumOf(word) === sumOf(other);
}

export class Openings {
  /** The first word of each sum, and after each word the next of its sum; as ordinals plus one, 0 for none. */
  private readonly first = new Uint16Array(ROOM);
  private readonly next: Uint16Array;
  /** Further spellings of words, as ordinals by sum. */
  private readonly more = new Map<number, number[]>();

  constructor(words: readonly string[]) {
    const { first } = this;
    const next = new Uint16Array(words.length);
    for (let i = words.length - 1; i >= 0; i--) {
      const sum = sumOf(words[i] ?? '');
      next[i] = first[sum] ?? 0;
      first[sum] = i + 1;
    }
    this.next = next;
  }

  /** Has the word of an ordinal given out with `spelling` too, a form of it that begins otherwise than it does. */
  alsoAt(spelling: string, ordinal: number): void {
    const sum = sumOf(spelling);
    const known = this.more.get(sum);
    if (known) known.push(ordinal);
    else this.more.set(sum, [ordinal]);
  }

  /** Gives the ordinals of the words that begin as `form` does to `spellOut`, in their order, each once and never again. */
  take(form: string, spellOut: (ordinal: number) => void): void {
    const sum = sumOf(form);
    let at = this.first[sum] ?? 0;
    const more = this.more.get(sum);
    if (at === 0 && more === undefined) return;
    this.first[sum] = 0;
    this.more.delete(sum);
    const found = more ?? [];
    for (; at > 0; at = this.next[at - 1] ?? 0) found.push(at - 1);
    for (const ordinal of new Set(found.sort((a, b) => a - b))) spellOut(ordinal);
  }
}
