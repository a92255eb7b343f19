/**
 * What an article says of names elsewhere in its text: full names behind family names, countries behind bare institutions,
 * names behind acronyms. Searches only around the words asked for. Knows no attributions.
 */
import type { Lang } from '../languages/types';
import { acronymIn, introductionOf } from './acronyms';
import { PeopleInText } from './people-in-text';
import { PlacesInText } from './places-in-text';
import { remember } from './remember';
import { WordIndex } from './word-index';

export class ArticleNames {
  readonly people: PeopleInText;
  readonly places: PlacesInText;
  private readonly text: string;
  private readonly words: WordIndex;
  private readonly seen = new Map<string, boolean>();
  private readonly introduced = new Map<string, string | null>();

  constructor(text: string, lang: Lang) {
    this.text = text;
    this.words = new WordIndex(text);
    this.people = new PeopleInText(text, lang, this.words, this.attested);
    this.places = new PlacesInText(text, lang, this.words);
  }

  /** Whether the words stand in the text in this very form. */
  readonly attested = (name: string): boolean =>
    remember(this.seen, name, () => {
      const first = /^\p{L}*/u.exec(name)?.[0] ?? '';
      return this.words
        .beginning(first)
        .some(
          ({ start }) =>
            this.text.startsWith(name, start) && !/[\p{L}’'-]/u.test(this.text.charAt(start + name.length)),
        );
    });

  /** The name that the text introduces an acronym with: «Комитет защиты журналистов (КЗЖ)»; null where it does not. */
  nameOf(mention: string): string | null {
    const acronym = acronymIn(mention);
    return acronym && remember(this.introduced, acronym, () => introductionOf(this.text, acronym));
  }
}
