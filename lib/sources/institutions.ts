/**
 * State institutions in a name: institution × country («французского МИДа» → mfa of FR). Knows their names and the
 * places', nothing of organizations, outlets or persons.
 */
import type { SourceKind } from '../attribution/types';
import { genitive as ruGenitive } from '../languages/ru/inflection';
import type { Lang } from '../languages/types';
import { genitive as ukGenitive } from '../languages/uk/inflection';
import { findPlaces, type PlaceMatch, place, withoutPlaces } from './countries';
import { INSTITUTIONS, OWN_NAMES } from './data/institutions';
import { isCyrillic, keyOf, type Token, tokens, withAlternations } from './fold';
import { openingOf, openingOfKey, STOP } from './initials';
import { firstOf, Lexicon, SAME, type Sorting } from './lexicon';

/** What is found: an institution, and its place where the name says it. */
export interface InstitutionMatch {
  institution: string;
  /** Place code, null where the name has none. */
  place: string | null;
  /** For an embassy: the country that it stands in. */
  host: string | null;
}

/** Institutions that are no state bodies, though each country has one. */
const ORGANIZATIONS = new Set(
  'olympic-committee football academy orthodox uoc railways chamber-commerce stock lawyers energoatom ukrenergo naftogaz ukroboronprom taliban'.split(
    ' ',
  ),
);
const STATE = 'state';
/** Words of the longest name with its place. */
const LONGEST = 14;

const COLUMNS = { ru: [1], uk: [2], en: [3] } as const;
const keysOf = (marked: string, lang: Lang) => {
  const name = marked.replace(/^!/, '');
  if (!isCyrillic(name)) return [keyOfWords(tokens(name))];
  const key = keyOfWords(tokens(name));
  return lang === 'uk' ? withAlternations(key) : [key];
};
/** Keys in Latin letters order their words anew, so that no opening foretells them. */
const SORTING: Sorting = {
  ofName: (text, from, to) => (isCyrillic(text.charAt(from + 1)) ? openingOf(text, from, to) : 0),
  ofKey: (key) => (isCyrillic(key.charAt(1)) ? openingOfKey(key) : 0),
};
const general = new Lexicon(INSTITUTIONS, COLUMNS, keysOf, SORTING);
const own = new Lexicon(OWN_NAMES, COLUMNS, keysOf, SORTING);
/** Row of an institution and of a body with a name of its own, by id. */
let rowOf: Map<string, number> | null = null;
let ownRowOf: Map<string, number> | null = null;
/** Answers for words that names may begin with, by key. */
const openings = new Map<string, boolean>();
const MOST_OPENINGS = 5_000;
let lowInstitutions: string | null = null;

export function institutionKind(institution: string): SourceKind {
  return ORGANIZATIONS.has(institution) ? 'organization' : 'government';
}

/** Whether words are, with or without a place, the name of an institution. */
export function findInstitution(words: readonly Token[], lang: Lang): InstitutionMatch | null {
  if (words.length > LONGEST) return null;
  const own = institutionOfOwnName(words, lang);
  if (own) return own;
  const places = findPlaces(words);
  const rest = places.length > 0 ? withoutPlaces(words, places) : words;
  if (rest.length === 0) return authorities(places, words.length);
  const key = keyOfWords(rest);
  const candidates = lookup(key, lang);
  const embassy = embassyOf(candidates[0], places);
  if (embassy) return embassy;
  const where = onePlace(places);
  if (where === undefined) return null;
  const named = places.length > 0 ? ownNames(key, lang) : [];
  if (where) {
    const fitting = named.find((id) => id.endsWith(`:${where}`));
    if (fitting) return split(fitting);
  }
  if (named.length === 1 && !where && isProper(rest, key)) return split(named[0] ?? '');
  if (candidates.length !== 1) return null;
  const institution = candidates[0] ?? '';
  if (institution === 'authorities')
    return where ? { institution: stateOf(where), place: where, host: null } : null;
  return { institution, place: where, host: null };
}

/** An institution of one country whose name says which: «Верховная рада», «Кремль». */
export function institutionOfOwnName(words: readonly Token[], lang: Lang): InstitutionMatch | null {
  if (words.length > LONGEST) return null;
  const key = keyOfWords(words);
  const found = ownNames(key, lang);
  return found.length === 1 && isProper(words, key) ? split(found[0] ?? '') : null;
}

/** Short own names are common words too: «рада», «дума» need their capital. */
function isProper(words: readonly Token[], key: string): boolean {
  return words.length > 1 || key.length >= 7 || words.some((word) => word.capital);
}

/** Whether a word begins the names of institutions («Центробанк», «Министерство»): no person's name begins so. */
export function opensInstitution(word: Token): boolean {
  const known = openings.get(word.key);
  if (known !== undefined) return known;
  if (openings.size > MOST_OPENINGS) openings.clear();
  const found = findOpening(word.key);
  openings.set(word.key, found);
  return found;
}

/** Looks through the list as it stands: a stem keeps all but the last two letters of its word. */
function findOpening(key: string): boolean {
  lowInstitutions ??= INSTITUTIONS.toLowerCase();
  const kept = key.replace('#', '');
  const shared = kept.slice(0, Math.max(2, kept.length - 2));
  for (let at = lowInstitutions.indexOf(shared); at >= 0; at = lowInstitutions.indexOf(shared, at + 1)) {
    if (!'|;'.includes(lowInstitutions.charAt(at - 1))) continue;
    const [first = ''] = INSTITUTIONS.slice(at, at + 40).split(/[ ;|\n]/);
    if (keyOf(first) === key) return true;
  }
  return false;
}

function ownNames(key: string, lang: Lang): readonly string[] {
  return own.find(key, lang).map((row) => own.id(row));
}

/** Institutions of a general name; Russian names stand in Ukrainian texts and the other way round. */
function lookup(key: string, lang: Lang): readonly string[] {
  return general.find(key, lang).map((row) => general.id(row));
}

/** A country, or its capital, as the one who speaks: «Минск», «российские власти». */
function authorities(places: readonly PlaceMatch[], length: number): InstitutionMatch | null {
  const [only] = places;
  if (places.length !== 1 || !only || only.adjective || only.end - only.start !== length) return null;
  if (only.code.startsWith('c:')) return null;
  if (only.capital) return { institution: STATE, place: only.code.slice('cap:'.length), host: null };
  return { institution: STATE, place: only.code, host: null };
}

function stateOf(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? STATE : 'authorities';
}

/** The one place of a name: null for none, undefined where two places contradict each other. */
function onePlace(places: readonly PlaceMatch[]): string | null | undefined {
  let best: string | null = null;
  for (const { code } of places) {
    if (best === null || best === code || isInside(code, best)) best = code;
    else if (!isInside(best, code)) return undefined;
  }
  return best;
}

function isInside(inner: string, outer: string): boolean {
  return (
    /^[A-Z]{2}$/.test(outer) &&
    (inner.startsWith(`${outer}-`) || inner === `cap:${outer}` || inner.startsWith('c:'))
  );
}

function embassyOf(found: string | undefined, places: readonly PlaceMatch[]): InstitutionMatch | null {
  if (found !== 'embassy' && found !== 'consulate') return null;
  const [first, second] = places.map(({ code }) => code.replace(/^cap:/, ''));
  // English puts the sender's adjective first too; the host follows «in».
  return { institution: found, place: first ?? null, host: second ?? null };
}

function split(id: string): InstitutionMatch {
  const colon = id.indexOf(':');
  return { institution: id.slice(0, colon), place: id.slice(colon + 1), host: null };
}

/** Label of an institution of a place in the reader's language, null where the place is not known. */
export function institutionLabel(
  institution: string,
  code: string,
  lang: Lang,
  host: string | null = null,
): string | null {
  const row = rowsById().own.get(`${institution}:${code}`);
  const fields = row === undefined ? [] : own.fields(row);
  const list = firstOf(fields[COLUMNS[lang][0]]);
  const marked = list === SAME ? firstOf(fields[COLUMNS.ru[0]]) : list;
  if (marked.startsWith('!')) return marked.slice(1);
  const where = place(code);
  if (!where) return null;
  if (institution === STATE) return where.names[lang];
  const names = general.fields(rowsById().general.get(institution) ?? -1);
  const ownList = firstOf(names[COLUMNS[lang][0]]);
  const label = ownList === SAME ? firstOf(names[COLUMNS.ru[0]]) : ownList;
  if (!label) return null;
  const at = host ? place(host) : null;
  if (lang === 'en') {
    const acronym = label === label.toUpperCase();
    const name =
      where.adjective && !acronym
        ? `${where.adjective} ${label}`
        : `${label} ${acronym ? '' : 'of '}${where.names.en}`;
    return at ? `${name} in ${at.names.en}` : name;
  }
  const genitive = lang === 'ru' ? ruGenitive : ukGenitive;
  const name = `${label} ${genitive(where.names[lang])}`;
  return at ? `${name} (${at.names[lang]})` : name;
}

/** English word order is free («Ministry of Health», «Health Ministry»), Cyrillic is kept but for prepositions. */
export function keyOfWords(words: readonly Token[]): string {
  const keys: string[] = [];
  let cyrillic = false;
  for (const { key } of words) {
    cyrillic ||= isCyrillic(key);
    if (!STOP.has(key)) keys.push(key);
  }
  return (cyrillic ? keys : keys.sort()).join(' ');
}

function rowsById(): { general: Map<string, number>; own: Map<string, number> } {
  const index = (rows: readonly string[]) =>
    new Map(rows.map((line, row) => [line.slice(0, line.indexOf('|')), row]));
  rowOf ??= index(general.rows);
  ownRowOf ??= index(own.rows);
  return { general: rowOf, own: ownRowOf };
}
