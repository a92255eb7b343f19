/**
 * Which countries an article gives institutions and offices elsewhere in its text, for mentions that leave it open. Reads only
 * around the words asked for. Knows no attributions.
 */
import type { Lang } from '../languages/types';
import { findPlaces } from './countries';
import { type Token, tokens } from './fold';
import { findInstitution, institutionOfOwnName } from './institutions';
import { officeOf } from './office-names';
import { remember } from './remember';
import { foldable, type WordIndex } from './word-index';

export class PlacesInText {
  private readonly text: string;
  private readonly lang: Lang;
  private readonly words: WordIndex;
  private readonly places = new Map<string, readonly string[]>();

  constructor(text: string, lang: Lang, words: WordIndex) {
    this.text = text;
    this.lang = lang;
    this.words = words;
  }

  /** Countries that the text gives an institution elsewhere; its words as the bare mention has them. */
  placesOf(institution: string, words: readonly Token[]): readonly string[] {
    const first = words[0]?.raw;
    if (!first) return [];
    const shared = foldable(first);
    return remember(this.places, `${institution}|${shared}`, () => this.findPlacesOf(institution, shared));
  }

  /** Places that the text gives an office elsewhere («министр обороны Литвы»); `role` as the bare mention has it. */
  placesOfOffice(office: string, role: string): readonly string[] {
    const shared = foldable(/\p{L}+/u.exec(role)?.[0] ?? '');
    return remember(this.places, `${office}@|${shared}`, () =>
      this.placesNamed(shared, (words) => {
        const found = officeOf(words.map(({ raw }) => raw).join(' '), this.lang);
        return found?.office === office ? found.place : null;
      }),
    );
  }

  private findPlacesOf(institution: string, shared: string): readonly string[] {
    return this.placesNamed(shared, (words, placed) => {
      const found = placed ? findInstitution(words, this.lang) : institutionOfOwnName(words, this.lang);
      return found?.institution === institution ? found.place : null;
    });
  }

  /** Places of the names around words that begin with `shared`; `placeOf` reads one name, where a place stands near or none. */
  private placesNamed(
    shared: string,
    placeOf: (words: readonly Token[], placed: boolean) => string | null,
  ): readonly string[] {
    const found = new Set<string>();
    for (const word of this.words.beginning(shared)) {
      const line = this.sentenceAround(word.start);
      const here = tokens(line.text);
      const at = tokens(line.text.slice(0, word.start - line.start)).length;
      const [first, last] = [Math.max(0, at - 3), Math.min(here.length, at + 9)];
      const placed = findPlaces(here.slice(first, last)).length > 0;
      for (let start = first; start <= at; start++) {
        for (let end = last; end > at; end--) {
          const place = placeOf(here.slice(start, end), placed);
          if (!place) continue;
          found.add(place);
          break;
        }
      }
    }
    return [...found];
  }

  private sentenceAround(index: number): { text: string; start: number } {
    const head = this.text.slice(Math.max(0, index - 120), index);
    const cut =
      Math.max(
        head.lastIndexOf('. '),
        head.lastIndexOf('\n'),
        head.lastIndexOf(', '),
        head.lastIndexOf(' и '),
        head.lastIndexOf(' і '),
      ) + 1;
    const start = Math.max(0, index - 120) + cut;
    const rest = this.text.slice(index, index + 160);
    const stop = rest.search(/[.,;:!?»)](?:\s|$)|\n/);
    return { text: this.text.slice(start, stop < 0 ? index + 160 : index + stop), start };
  }
}
