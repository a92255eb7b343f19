/**
 * Names of persons: from a mention in any case, with or without a role, to the name in the nominative and the key
 * that its spellings in other languages share. Knows given names and persons news name everywhere; nothing of bodies.
 */
import type { Lang } from '../languages/types';
import { PERSONS } from './data/persons';
import { readName } from './declension';
import { foldWord, isCyrillic } from './fold';
import { givenName, isInitial, isParticle } from './given';
import { familyKey, givenKey } from './transliterate';

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
  'ким кім пак ли лі цой чон юн мун си сі ван ху чжан лю чэнь чень хван хо нгуен цай лай мао сун лян чжао чжоу ян дэн kim park lee li xi hu wang zhang liu chen nguyen moon yoon tsai mao zhao'.split(
    ' ',
  ),
);
let knownPersons: Map<string, KnownPerson> | null = null;
let knownFamilies: Map<string, KnownPerson[]> | null = null;

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

function isPatronymic(word: string): boolean {
  return /(?:[оеьйєії]вич|ич|[оеєії]вна|ична|оглы|оглу|кызы|огли|кизи)$/i.test(word);
}

/** The key of a full name, null where there is no given name to tell namesakes apart. */
export function personKey(words: readonly string[]): string | null {
  const { given, family } = splitName(words);
  const names = given.filter((word) => !isInitial(word) && !isPatronymic(word));
  const first = names[0];
  if (!first || family.length === 0) return null;
  const eastern = EASTERN.has(foldWord(family[0] ?? ''));
  const givenPart = eastern ? givenKey(names.join('')) : (givenName(first)?.key ?? givenKey(first));
  return `${familyKey(family.join(''))} ${givenPart}`;
}

/** Key of a family name alone. */
export function surnameKey(words: readonly string[]): string {
  return familyKey(splitName(words).family.join(''));
}

export function knownPerson(key: string): KnownPerson | null {
  load();
  return knownPersons?.get(key) ?? null;
}

/** A known person by identity. */
export function knownById(id: string): KnownPerson | null {
  return knownPerson(id.replace(/^person:/, ''));
}

/** Persons of a family name, for «президентом Зеленским». */
export function knownByFamily(key: string): readonly KnownPerson[] {
  load();
  return knownFamilies?.get(key) ?? [];
}

function load(): void {
  if (knownPersons) return;
  knownPersons = new Map();
  knownFamilies = new Map();
  for (const line of PERSONS.trim().split('\n')) {
    const [head = '', ru = '', uk = '', en = ''] = line.split('|');
    const [country = '', roles = ''] = head.split(' ');
    const lists = [ru.split(';'), uk.split(';'), en.split(';')] as const;
    const labels: Partial<Record<Lang, string>> = {};
    if (lists[0][0]) labels.ru = lists[0][0];
    if (lists[1][0]) labels.uk = lists[1][0];
    if (lists[2][0]) labels.en = lists[2][0];
    const keys = lists.flat().map((name) => (name ? personKey(name.split(' ')) : null));
    const main = personKey((lists[2][0] || lists[0][0] || '').split(' '));
    if (!main) continue;
    const iso = /^(?:UN)?$/.test(country) ? null : country;
    const person: KnownPerson = { id: `person:${main}`, country: iso, roles, labels };
    for (const key of keys) if (key && !knownPersons.has(key)) knownPersons.set(key, person);
    const families = new Set(lists.flat().flatMap((name) => (name ? [surnameKey(name.split(' '))] : [])));
    for (const family of families) {
      const list = knownFamilies.get(family);
      if (list) list.push(person);
      else knownFamilies.set(family, [person]);
    }
  }
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
  const clean = words.map((word) => titleCase(word));
  const readings =
    lang === 'en' || !isCyrillic(clean.join(''))
      ? [{ words: clean, gender: null }]
      : readName(clean, lang, cases);
  const people = readings.map(({ words: nominal, gender }) => {
    const { given, family } = splitName(nominal);
    const first = given.find((word) => !isInitial(word)) ?? null;
    const person: PersonName = {
      name: nominal.join(' '),
      given: first,
      family: family.join(' '),
      gender: gender ?? (first ? (givenName(first)?.gender ?? null) : null),
      initials: given.length > 0 && first === null,
    };
    return person;
  });
  // A subject's form is the nominative: no other reading is looked for.
  if (cases === 'n') return people;
  const known = people.findIndex((person) => {
    const key = personKey(person.name.split(' '));
    return key !== null && knownPerson(key) !== null;
  });
  // The mention's own form is in the text in any case; only another one is evidence.
  const surface = clean.join(' ');
  const seen = people.findIndex((person) => person.name !== surface && attested(person.name));
  const best = known >= 0 ? known : seen;
  if (best > 0) people.unshift(...people.splice(best, 1));
  return people;
}

/** «БОГАЧОВ» → «Богачов»: names in capitals are a newspaper's type, not a spelling. */
function titleCase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || isInitial(word) || !/^\p{L}/u.test(word)) return word;
  return word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('-');
}
