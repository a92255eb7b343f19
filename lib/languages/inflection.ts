/**
 * What a language says of its endings, so that names and noun phrases can be led back to the nominative, and how a
 * place is put into the genitive. Knows no language itself.
 */

/** Gender of the singular, or plural. */
export type Gender = 'm' | 'f' | 'n' | 'p';
/** One letter a case: g d a i l, as in the packs' tables; n for the nominative. */
export type CaseLetter = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';

/** Endings (alternatives of a regular expression), genders or cases in one string of letters, replacement. */
export interface Inflection {
  /** Oblique endings of adjectives: endings, genders, cases. Longest first. */
  adjective: readonly (readonly [string, string, string])[];
  adjectiveNominative: RegExp;
  adjectiveTo(stem: string, gender: Gender): string;
  /** Oblique endings of nouns: endings, gender, cases, nominative ending. Tried in order. */
  nouns: readonly (readonly [string, Gender, string, string])[];
  /** Beginnings of feminine nouns that head the names of sources: their endings look like masculine ones. */
  feminine: RegExp;
  /** Beginnings of nouns that head sources in the plural. */
  plural: RegExp;
  names: {
    /** Oblique endings of given names and surnames and what the nominative has instead. */
    masculine: readonly (readonly [string, string])[];
    feminine: readonly (readonly [string, string])[];
    /** Surnames of both genders that end in -а. */
    aDeclined: readonly (readonly [string, string])[];
    masculineNominative: RegExp;
    feminineNominative: RegExp;
    feminineOblique: RegExp;
    masculineOblique: RegExp;
    /** Endings of surnames that do not decline. */
    indeclinable: RegExp;
    patronymic: RegExp;
  };
  /** Endings of place names in the nominative and in the genitive, tried in order, every word of the name. */
  genitive: readonly (readonly [string, string])[];
  genitiveExceptions: Readonly<Record<string, string>>;
  /** Nouns whose own name follows them as it is («остров Мэн»). */
  titled: RegExp;
}

const AND = /^(?:и|і|й|та)$/;

/** Genitive of a place («Южная Корея» → «Южной Кореи»); acronyms and names on other vowels stay as they are. */
export function genitiveOf(language: Inflection, name: string): string {
  const known = language.genitiveExceptions[name];
  if (known) return known;
  const words = name.split(' ');
  const fixed = words.findIndex((word) => language.titled.test(word));
  return words
    .map((word, i) => {
      const unchanged = word.length < 2 || AND.test(word) || word === word.toUpperCase();
      if (unchanged || (fixed >= 0 && i > fixed)) return word;
      const next = words[i + 1];
      const followed = next !== undefined && !AND.test(next) ? `${word} ${next}` : word;
      const irregular = language.genitiveExceptions[word];
      if (irregular) return irregular;
      for (const [ending, other] of language.genitive) {
        if (ending.includes('(?=')) {
          const changed = followed.replace(pattern(`(?<=^[^ ]*)${ending}`), other);
          if (changed !== followed) return changed.split(' ')[0] ?? word;
        } else if (pattern(`${ending}$`).test(word)) return word.replace(pattern(`${ending}$`), other);
      }
      return word;
    })
    .join(' ');
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = new RegExp(source);
  patterns.set(source, made);
  return made;
}
