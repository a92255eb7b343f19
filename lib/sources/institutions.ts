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
import { isCyrillic, type Token, tokens, withAlternations } from './fold';

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
const STOP = new Set(['of', 'for', 'and', 'on', 'to', 'in']);
const STATE = 'state';

interface Tables {
  /** By language, then by key: the institutions that go by that name. */
  general: Record<Lang, Map<string, string[]>>;
  /** Own names, any language: `institution:COUNTRY`. */
  own: Map<string, string[]>;
  /** First words of general names in Cyrillic. */
  openings: Set<string>;
  labels: Map<string, Record<Lang, string>>;
  ownLabels: Map<string, Partial<Record<Lang, string>>>;
}
let tables: Tables | null = null;

export function institutionKind(institution: string): SourceKind {
  return ORGANIZATIONS.has(institution) ? 'organization' : 'government';
}

/** Whether words are, with or without a place, the name of an institution. */
export function findInstitution(words: readonly Token[], lang: Lang): InstitutionMatch | null {
  const { own } = load();
  const whole = keyOfWords(words);
  const full = own.get(whole);
  if (full?.length === 1 && isProper(words, whole)) return split(full[0] ?? '');
  const places = findPlaces(words);
  const rest = withoutPlaces(words, places);
  if (rest.length === 0) return authorities(places, words.length);
  const embassy = findEmbassy(rest, places, lang);
  if (embassy) return embassy;
  const where = onePlace(places);
  if (where === undefined) return null;
  const key = keyOfWords(rest);
  const named = own.get(key);
  if (named && where) {
    const fitting = named.find((id) => id.endsWith(`:${where}`));
    if (fitting) return split(fitting);
  }
  if (named?.length === 1 && !where && isProper(rest, key)) return split(named[0] ?? '');
  const candidates = lookup(key, lang);
  if (candidates?.length !== 1) return null;
  const institution = candidates[0] ?? '';
  if (institution === 'authorities')
    return where ? { institution: stateOf(where), place: where, host: null } : null;
  return { institution, place: where, host: null };
}

/** Short own names are common words too: «рада», «дума» need their capital. */
function isProper(words: readonly Token[], key: string): boolean {
  return words.length > 1 || key.length >= 7 || words.some((word) => word.capital);
}

/** Whether a word begins the names of institutions («Центробанк», «Министерство»): no person's name begins so. */
export function opensInstitution(word: Token): boolean {
  const { openings } = load();
  return openings.has(word.key);
}

function lookup(key: string, lang: Lang): string[] | undefined {
  const { general } = load();
  const script = isCyrillic(key);
  if (!script) return general.en.get(key);
  // Russian names stand in Ukrainian texts and the other way round.
  const first: Lang = lang === 'uk' ? 'uk' : 'ru';
  return general[first].get(key) ?? general[first === 'uk' ? 'ru' : 'uk'].get(key);
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

function findEmbassy(
  rest: readonly Token[],
  places: readonly PlaceMatch[],
  lang: Lang,
): InstitutionMatch | null {
  const key = keyOfWords(rest.filter((word) => !/^(в|у|на|во)$/i.test(word.raw)));
  const found = lookup(key, lang)?.[0];
  if (found !== 'embassy' && found !== 'consulate') return null;
  const codes = places.map(({ code }) => code.replace(/^cap:/, ''));
  const [first, second] = codes;
  // English puts the sender's adjective first too; the host follows «in».
  return { institution: found, place: first ?? null, host: second ?? null };
}

function split(id: string): InstitutionMatch {
  const [institution = '', code = null] = id.split(':');
  return { institution, place: code, host: null };
}

/** Label of an institution of a place in the reader's language, null where the place is not known. */
export function institutionLabel(
  institution: string,
  code: string,
  lang: Lang,
  host: string | null = null,
): string | null {
  const { labels, ownLabels } = load();
  const own = ownLabels.get(`${institution}:${code}`)?.[lang];
  if (own) return own;
  const where = place(code);
  if (!where) return null;
  if (institution === STATE) return where.names[lang];
  const label = labels.get(institution)?.[lang];
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

/** English word order is free («Ministry of Health», «Health Ministry»), Cyrillic is kept. */
export function keyOfWords(words: readonly Token[]): string {
  const keys = words.map((word) => word.key);
  if (keys.some(isCyrillic)) return keys.join(' ');
  return keys
    .filter((key) => !STOP.has(key))
    .sort()
    .join(' ');
}

function load(): Tables {
  if (tables) return tables;
  const made: Tables = {
    general: { ru: new Map(), uk: new Map(), en: new Map() },
    own: new Map(),
    openings: new Set(),
    labels: new Map(),
    ownLabels: new Map(),
  };
  const langs = ['ru', 'uk', 'en'] as const;
  const add = (map: Map<string, string[]>, name: string, id: string) => {
    for (const key of withAlternations(keyOfWords(tokens(name)))) {
      const known = map.get(key);
      if (!key) continue;
      if (!known) map.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  };
  for (const line of INSTITUTIONS.trim().split('\n')) {
    const [id = '', ...lists] = line.split('|');
    const label: Record<Lang, string> = { ru: '', uk: '', en: '' };
    langs.forEach((lang, i) => {
      const names = (lists[i] ?? '').split(';');
      label[lang] = names[0] ?? '';
      for (const name of names) {
        if (!name) continue;
        add(made.general[lang], name, id);
        const [first] = tokens(name);
        if (first && lang !== 'en') made.openings.add(first.key);
      }
    });
    made.labels.set(id, label);
  }
  for (const line of OWN_NAMES.trim().split('\n')) {
    const [id = '', ...lists] = line.split('|');
    const label: Partial<Record<Lang, string>> = {};
    langs.forEach((lang, i) => {
      for (const written of (lists[i] ?? '').split(';')) {
        const name = written.replace(/^!/, '');
        if (written !== name) label[lang] = name;
        if (name) add(made.own, name, id);
      }
    });
    made.ownLabels.set(id, label);
  }
  tables = made;
  return made;
}
