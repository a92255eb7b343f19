/**
 * The words of a lexicon by their first letters: a word of a text is compared with those that begin like it, and only they are
 * spelled out. Most of a lexicon is never needed for an article. Knows no language.
 */

/** Letters that words are sorted by, their opening. Fewer tell little apart, more are changed by inflection. */
export const OPENING = 3;
/** Room for the sums of openings. Two openings may share one; what follows the opening tells them apart. */
const ROOM = 1 << 12;

/** A number that is equal for words with one opening; a shorter word is its own. Thousands are summed before a first answer. */
function sumOf(word: string): number {
  return ((word.charCodeAt(0) * 47 + (word.charCodeAt(1) | 0)) * 47 + (word.charCodeAt(2) | 0)) & (ROOM - 1);
}

export class Openings {
  private readonly words: readonly string[];
  private readonly kept: (word: string) => number;
  /** The first word of each sum, and after each word the next of its sum; as ordinals plus one, 0 for none. */
  private readonly first = new Uint16Array(ROOM);
  private readonly next: Uint16Array;

  /** `kept`: how many of a word's first letters all its forms have, `OPENING` at least. */
  constructor(words: readonly string[], kept: (word: string) => number) {
    const { first } = this;
    const next = new Uint16Array(words.length);
    for (let i = words.length - 1; i >= 0; i--) {
      const sum = sumOf(words[i] ?? '');
      next[i] = first[sum] ?? 0;
      first[sum] = i + 1;
    }
    this.words = words;
    this.kept = kept;
    this.next = next;
  }

  /** The ordinals, in their order, of the words that `form` may be a form of. */
  find(form: string): readonly number[] {
    let at = this.first[sumOf(form)] ?? 0;
    if (at === 0) return NONE;
    const found: number[] = [];
    for (; at > 0; at = this.next[at - 1] ?? 0) {
      const word = this.words[at - 1] ?? '';
      if (form.startsWith(word.slice(0, this.kept(word)))) found.push(at - 1);
    }
    return found;
  }
}

const NONE: readonly number[] = [];
