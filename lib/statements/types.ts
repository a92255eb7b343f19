/** What statements are compared by. Knows no library and no page. */
import type { Form } from '../attribution/types';
import type { Lang } from '../languages/types';

/** A claim's words: what was said, in which language. */
export interface Said {
  lang: Lang;
  form: Form;
  /** The content, quotation marks and all. */
  text: string;
  /** The source's name; its words in the content tell nothing («Газпром увеличит…», said by Газпром). */
  source: string | null;
}

/** A word of a statement that says something. */
export interface Term {
  /** As written, lower-case. */
  word: string;
  /** The beginning that its forms share. */
  stem: string;
  /** Its sound, for cognates and names over scripts. */
  sound: string;
  /** Id of its concept, null for words the lexicon does not have. */
  concept: string | null;
  /** A name, by its capital letter inside the sentence or its quotation marks. */
  name: boolean;
  /** How much sharing it tells: 0.2 for «люди», 1 for most words, more for names. */
  weight: number;
  /** Number of the clause it stands in. */
  clause: number;
  /** What is said of it is denied: «не закроют», "no survivors". */
  negated: boolean;
}

export const FIGURE_KINDS = ['count', 'share', 'clock', 'date', 'year', 'period'] as const;

/** A number with what it counts. `share` in percent, `clock` in minutes of the day, `date` as month × 100 + day. */
export interface Figure {
  kind: (typeof FIGURE_KINDS)[number];
  value: number;
  /** «около», "about": near values are the same. */
  about: boolean;
  /** «более» 1, «менее» -1, else 0. */
  bound: -1 | 0 | 1;
  /** Concept or stem of the word it counts, '' where none follows. */
  unit: string;
  /** A part of the figure that follows: «58 из 71». */
  part: boolean;
  /** As written: «около 200 человек». */
  words: string;
}

export interface Clause {
  /** «может», "could": said as possible only. */
  possible: boolean;
  /** «против», "against". */
  against: boolean;
  /** «должны», "must". */
  must: boolean;
}

/** A statement read once, so that it can be compared with many. */
export interface Signature {
  lang: Lang;
  terms: readonly Term[];
  figures: readonly Figure[];
  /** Codes of places (`lib/sources`): «под Атырау» and "Atyrau" are one. */
  places: readonly string[];
  clauses: readonly Clause[];
}
