/**
 * Names of persons: from a mention in any case, with or without a role, to the name in the nominative and the key
 * that its spellings in other languages share. Knows given names and persons news name everywhere; nothing of bodies.
 */
import type { Lang } from '../languages/types';
import { PERSONS } from './data/persons';
import { readName } from './declension';
import { foldWord, isCyrillic } from './fold';
import { givenName, isInitial, isParticle } from './given';
import { firstOf, Lexicon, type Sorting } from './lexicon';
import { familyKey, givenKey, soundClass, soundClassOfKey } from './transliterate';

export interface KnownPerson {
  id: string;
  country: string | null;
  /** P head of state, G of government, F foreign minister, C head of a union's body; empty for none. */
  roles: string;
  labels: Partial<Record<Lang, string>>;
}

export interface PersonName {
  /** In the nominative, as the text spells it. */
  name: string;
  given: string | null;
  family: string;
  gender: 'm' | 'f' | null;
  /** Given name written as initials only. */
  initials: boolean;
}

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const EASTERN = new Set(
  'цинь цзінь цзинь фам чан ким кім пак ли лі цой чон юн мун си сі ван ху чжан лю чэнь чень хван хо нгуен цай лай мао сун лян чжао чжоу ян дэн kim park lee li xi hu wang zhang liu chen nguyen moon yoon tsai mao zhao'.split(
    ' ',
  ),
);

/** Whether a name begins with the family name, as Chinese and Korean ones do. */
export function isEastern(words: readonly string[]): boolean {
  return EASTERN.has(foldWord(words[0] ?? '')) && splitName(words).given[0] === words[1];
}

/** Splits name words (nominative) into given and family parts. */
export function splitName(words: readonly string[]): { given: string[]; family: string[] } {
  if (words.length < 2) return { given: [], family: [...words] };
  const first = words[0] ?? '';
  if (EASTERN.has(foldWord(first)) && words.length <= 3 && !givenName(words[1] ?? '')) {
    return { given: words.slice(1), family: [first] };
  }
  const particle = words.findIndex(isParticle);
  if (particle >= 0 && !givenName(words[particle] ?? ''))
    return { given: words.slice(0, particle), family: words.slice(particle) };
  // «Петров Иван Сергеевич»: the family name first, as lists write it.
  if (words.length >= 3 && !givenName(first) && isPatronymic(words.at(-1) ?? '')) {
    return { given: words.slice(1), family: [first] };
  }
  return { given: words.slice(0, -1), family: words.slice(-1) };
}

export function isPatronymic(word: string): boolean {
  return /(?:[оеьйєії]вич|ич|[оеєії]вна|ична|оглы|оглу|кызы|огли|кизи)$/i.test(word);
}

/** «Лариса Аркадьевна»: no family name tells who she is. A man's patronymic may be a surname. */
export function isGivenWithPatronymic(words: readonly string[]): boolean {
  const [first = '', last = ''] = words;
  return words.length === 2 && /(?:[оеєії]вна|ична)$/i.test(last) && givenName(first) !== null;
}

/** The key of a full name, null where there is no given name to tell namesakes apart. */
export function personKey(words: readonly string[]): string | null {
  const name = words.join(' ');
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size > MOST_KEYS) keys.clear();
  const key = keyOfPerson(words);
  keys.set(name, key);
  return key;
}

const keys = new Map<string, string | null>();
/** Names whose keys are kept: more than an article has. */
const MOST_KEYS = 500;

function keyOfPerson(words: readonly string[]): string | null {
  const { given, family } = splitName(words);
  const names = given.filter((word) => !isInitial(word) && !isPatronymic(word));
  const first = names[0] ?? givenOfInitials(given);
  if (!first || family.length === 0 || isGivenWithPatronymic(words)) return null;
  const eastern = EASTERN.has(foldWord(family[0] ?? ''));
  const givenPart = eastern ? givenKey(names.join('')) : (givenName(first)?.key ?? givenKey(first));
  return `${familyKey(family.join(''))} ${givenPart}`;
}

/** "J.D." of an English name stands for the given name: nobody spells it out. */
function givenOfInitials(given: readonly string[]): string | null {
  const letters = given.join('').replaceAll('.', '');
  return /^[A-Z]{2}$/.test(letters) ? letters : null;
}

/** Key of a family name alone. */
export function surnameKey(words: readonly string[]): string {
  return familyKey(splitName(words).family.join(''));
}

export function knownPerson(key: string, lang: Lang): KnownPerson | null {
  const [row] = byName.find(key, lang);
  return row === undefined ? null : person(row);
}

/** A known person that was resolved before, by identity. */
export function knownById(id: string): KnownPerson | null {
  return resolved.get(id) ?? null;
}

/** Persons of a family name, for «президентом Зеленским». */
export function knownByFamily(key: string, lang: Lang): readonly KnownPerson[] {
  return byFamily.find(key, lang).map(person);
}

const COLUMNS = { ru: [1], uk: [2], en: [3] } as const;
/** Keys are sounds; names are sorted by what their family names begin with, in classes that no spelling leaves. */
const BY_FAMILY: Sorting = {
  ofName: (text, from, to) => soundClass(splitName(text.slice(from, to).split(' ')).family.join('')),
  ofKey: soundClassOfKey,
};
const byName = new Lexicon(PERSONS, COLUMNS, (name) => [personKey(name.split(' ')) ?? ''], BY_FAMILY, false);
const byFamily = new Lexicon(PERSONS, COLUMNS, (name) => [surnameKey(name.split(' '))], BY_FAMILY, false);
const resolved = new Map<string, KnownPerson>();

function person(row: number): KnownPerson {
  const [head = '', ru, uk, en] = byName.fields(row);
  const [country = '', roles = ''] = head.split(' ');
  const labels: Partial<Record<Lang, string>> = {};
  if (firstOf(ru)) labels.ru = firstOf(ru);
  if (firstOf(uk)) labels.uk = firstOf(uk);
  if (firstOf(en)) labels.en = firstOf(en);
  const id = `person:${personKey((firstOf(en) || firstOf(ru)).split(' ')) ?? ''}`;
  const found = resolved.get(id) ?? {
    id,
    country: /^(?:UN)?$/.test(country) ? null : country,
    roles,
    labels,
  };
  resolved.set(id, found);
  return found;
}

/**
 * Reads the words of a name (no role) in any case. `cases` as in `nominative`. Prefers the reading that is a known
 * person, or that `attested` says stands in the text.
 */
export function readPerson(
  words: readonly string[],
  lang: Lang,
  cases: string,
  attested: (name: string) => boolean = () => false,
): PersonName[] {
  const clean = easternNominative(
    words.map((word) => titleCase(word)),
    cases,
  );
  const readings =
    lang === 'en' || !isCyrillic(clean.join(''))
      ? [{ words: clean, gender: null }]
      : readName(clean, lang, cases);
  const people = readings.map(({ words: nominal, gender }) => {
    const { given, family } = splitName(nominal);
    const first = given.find((word) => !isInitial(word)) ?? null;
    const read: PersonName = {
      name: nominal.join(' '),
      given: first,
      family: family.join(' '),
      gender: gender ?? (first ? (givenName(first)?.gender ?? null) : null),
      initials: given.length > 0 && first === null,
    };
    return read;
  });
  // A subject's form is the nominative: no other reading is looked for.
  if (cases === 'n') return people;
  const known = people.findIndex(({ name }) => {
    const key = personKey(name.split(' '));
    return key !== null && knownPerson(key, lang) !== null;
  });
  // The mention's own form is in the text in any case; only another one is evidence.
  const surface = clean.join(' ');
  const seen = people.findIndex(({ name }) => name !== surface && attested(name));
  const best = known >= 0 ? known : seen;
  if (best > 0) people.unshift(...people.splice(best, 1));
  return people;
}

/** «Хвана Чжан Епа» → «Хван Чжан Еп»: the family name stands first and shows the case. */
function easternNominative(words: string[], cases: string): string[] {
  const [first = '', ...rest] = words;
  const bare = first.replace(/(?:а|у|ом|е|ові)$/, '');
  const eastern = EASTERN.has(foldWord(first));
  // «Нгуен Фу Чонга»: only the last word shows the case.
  const last =
    eastern && rest.length > 0 && cases !== '' && !cases.includes('n') && !givenName(rest[0] ?? '');
  if (!last && (words.length !== 3 || bare === first || eastern || !EASTERN.has(foldWord(bare))))
    return words;
  return [
    last ? first : bare,
    ...rest.slice(0, -1),
    (rest.at(-1) ?? '').replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|е|ові)$/, ''),
  ];
}

/** «БОГАЧОВ» → «Богачов»: names in capitals are a newspaper's type, not a spelling. */
function titleCase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || isInitial(word) || !/^\p{L}/u.test(word)) return word;
  return word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('-');
}
