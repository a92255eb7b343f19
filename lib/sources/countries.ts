/**
 * Countries, their regions and capitals in a name: «Республики Беларусь», «французский», "Belarus'". Knows places
 * and their forms, nothing of the bodies that belong to them.
 */
import { genitive as ruGenitive } from '../languages/ru/inflection';
import type { Lang } from '../languages/types';
import { genitive as ukGenitive } from '../languages/uk/inflection';
import { CAPITALS, COUNTRIES } from './data/countries';
import { REGIONS } from './data/regions';
import { isCyrillic, keyOf, type Token } from './fold';
import { openingOf, openingOfKey } from './initials';
import { firstOf } from './lexicon';

export interface Place {
  /** ISO 3166-1 («BY») or 3166-2 («UA-63») code; `cap:BY` its capital, `c:` a city, `r:` a region without a code. */
  code: string;
  /** The first name of each language. */
  names: Record<Lang, string>;
  /** English adjective, null where there is none. */
  adjective: string | null;
}

interface Entry {
  code: string;
  /** An adjective («белорусский») needs no capital; a name does. */
  adjective: boolean;
  /** The seat of government: its name alone stands for the country's authorities. */
  capital: boolean;
}

/** How forms are made of what a line has: a name as it is, an adjective's stem, a name whose adjective is regular. */
type Making = 'name' | 'ru' | 'uk' | 'adjective' | 'ск' | 'ськ';

/** Places of one script by their first two letters: those not yet read (null once they are), entries of the others by key. */
interface Table {
  unread: Map<number, (readonly [written: string, entry: Entry, making: Making])[] | null>;
  entries: Map<string, Entry>;
}

let places: Map<string, Place> | null = null;
const tables = new Map<'cyrillic' | 'latin', Table>();
const LONGEST = 6;

export function place(code: string): Place | null {
  places ??= readPlaces();
  return places.get(code) ?? null;
}

/** The ISO 3166-1 code that a place belongs to, null where it is not certain. */
export function countryOf(code: string): string | null {
  if (/^[A-Z]{2}$/.test(code)) return code;
  const iso = /^(?:cap:)?([A-Z]{2})(?:-|$)/.exec(code);
  // The peninsula and its city are written by either side; no country is named for them.
  if (iso) return code === 'UA-43' || code === 'UA-40' ? null : (iso[1] ?? null);
  return null;
}

export interface PlaceMatch {
  code: string;
  start: number;
  end: number;
  adjective: boolean;
  capital: boolean;
}

const found = new WeakMap<readonly Token[], readonly PlaceMatch[]>();

/** Places among the words of a name, longest match first, left to right; offsets count words. */
export function findPlaces(words: readonly Token[]): readonly PlaceMatch[] {
  const known = found.get(words);
  if (known) return known;
  const places = placesAmong(words);
  found.set(words, places);
  return places;
}

function placesAmong(words: readonly Token[]): PlaceMatch[] {
  const places: PlaceMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    const entries = entriesBy(words[i]?.key ?? '');
    if (!entries) continue;
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const entry = entries.get(keyOfSlice(words, i, n));
      // «сектор Газа», «остров Мэн»: a name may begin with what it is.
      if (!entry || (!entry.adjective && !hasCapital(words, i, i + n))) continue;
      const { code, adjective, capital } = entry;
      const [start, end] = withRepublic(words, i, i + n, adjective);
      places.push({ code, start, end, adjective: adjective && end === i + n, capital });
      i = end - 1;
      break;
    }
  }
  return places;
}

const REPUBLIC = /^(?:республик|республік|королевств|королівств|republic|kingdom)$/;

/** «Республики Казахстан», «Чешской Республики», "Republic of Kazakhstan": the title belongs to the name. */
function withRepublic(
  words: readonly Token[],
  start: number,
  end: number,
  adjective: boolean,
): [number, number] {
  if (adjective) return REPUBLIC.test(words[end]?.key ?? '') ? [start, end + 1] : [start, end];
  if (REPUBLIC.test(words[start - 1]?.key ?? '')) return [start - 1, end];
  const of = words[start - 1]?.key === 'of' && REPUBLIC.test(words[start - 2]?.key ?? '');
  return [of ? start - 2 : start, end];
}

function hasCapital(words: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (words[i]?.capital) return true;
  return false;
}

function keyOfSlice(words: readonly Token[], start: number, length: number): string {
  let key = words[start]?.key ?? '';
  for (let i = start + 1; i < start + length; i++) key += ` ${words[i]?.key}`;
  return key;
}

/** Entries of the places whose names begin as this word does; null for none. */
function entriesBy(key: string): ReadonlyMap<string, Entry> | null {
  const { unread, entries } = table(isCyrillic(key) ? 'cyrillic' : 'latin');
  const opening = openingOfKey(key);
  const waiting = unread.get(opening);
  if (waiting === undefined) return null;
  if (waiting === null) return entries;
  unread.set(opening, null);
  for (const [written, entry, making] of waiting) {
    for (const form of formsOf(written, making)) {
      const each = keyOf(form);
      if (each && !entries.has(each)) entries.set(each, entry);
    }
  }
  return entries;
}

function formsOf(written: string, making: Making): string[] {
  if (making === 'name') return [written];
  if (making === 'adjective') return [`${written}ий`];
  if (making !== 'ru' && making !== 'uk')
    return regularAdjectives(written, making).map((stem) => `${stem}ий`);
  if (!OWN_GENITIVE.test(written)) return [written];
  const genitive = making === 'ru' ? ruGenitive(written) : ukGenitive(written);
  // «Китай / Китая», also in a Ukrainian text.
  return /[ао]й$/.test(written) ? [written, genitive, `${written.slice(0, -1)}я`] : [written, genitive];
}

/** Endings of names whose other cases may have another stem: «Нидерланды / Нидерландов», «Египет / Египта». */
const OWN_GENITIVE = /(?:[ыиіїй]|ова|ец|ет|[іїо][вг]|рів|ь)(?: |$)/;

/** Names of places in one script: a page in English needs no Cyrillic ones. */
function table(script: 'cyrillic' | 'latin'): Table {
  const made = tables.get(script);
  if (made) return made;
  const fresh: Table = { unread: new Map(), entries: new Map() };
  const latin = script === 'latin';
  const add = (written: string, entry: Entry, making: Making) => {
    if (!written) return;
    const opening = openingOf(written);
    const waiting = fresh.unread.get(opening);
    if (waiting) waiting.push([written, entry, making]);
    else fresh.unread.set(opening, [[written, entry, making]]);
  };
  const read = (data: string) => {
    for (const line of data.trim().split('\n')) {
      const [written = '', ru = '', ruAdj = '', uk = '', ukAdj = '', en = '', enAdj = ''] = line.split('|');
      const code = seatCode(written);
      const name: Entry = { code, adjective: false, capital: false };
      const adjective: Entry = { code, adjective: true, capital: false };
      if (latin) {
        for (const each of en.split(';')) add(each, name, 'name');
        for (const each of enAdj.split(';')) add(each, adjective, 'name');
        continue;
      }
      for (const each of ru.split(';')) add(each, name, 'ru');
      for (const each of uk.split(';')) add(each, name, 'uk');
      if (ruAdj) for (const each of ruAdj.split(';')) add(each, adjective, 'adjective');
      else add(firstOf(ru), adjective, 'ск');
      if (ukAdj) for (const each of ukAdj.split(';')) add(each, adjective, 'adjective');
      else add(firstOf(uk), adjective, 'ськ');
    }
  };
  read(COUNTRIES);
  for (const line of CAPITALS.trim().split('\n')) {
    const [country = '', ru = '', uk = '', en = ''] = line.split('|');
    const entry: Entry = { code: `cap:${country}`, adjective: false, capital: true };
    if (latin) for (const each of en.split(';')) add(each, entry, 'name');
    else {
      for (const each of ru.split(';')) add(each, entry, 'ru');
      for (const each of uk.split(';')) add(each, entry, 'uk');
    }
  }
  read(REGIONS);
  tables.set(script, fresh);
  return fresh;
}

/** Cities among the regions that are capitals have the capital's code. */
const SEATS: Readonly<Record<string, string>> = {
  'c:kyiv': 'cap:UA',
  'c:moscow': 'cap:RU',
  'c:minsk': 'cap:BY',
  'c:london': 'cap:GB',
  'c:paris': 'cap:FR',
  'c:berlin': 'cap:DE',
  'c:astana': 'cap:KZ',
  'c:tbilisi': 'cap:GE',
  'c:bishkek': 'cap:KG',
  'c:yerevan': 'cap:AM',
  'c:baku': 'cap:AZ',
  'c:tashkent': 'cap:UZ',
};

function seatCode(written: string): string {
  return SEATS[written] ?? written;
}

function readPlaces(): Map<string, Place> {
  const read = new Map<string, Place>();
  for (const line of `${COUNTRIES}${REGIONS}`.split('\n')) {
    const [written = '', ru, , uk, , en, adjectives] = line.split('|');
    if (!written) continue;
    const code = seatCode(written);
    read.set(code, {
      code,
      names: { ru: firstOf(ru), uk: firstOf(uk), en: firstOf(en) },
      adjective: firstOf(adjectives) || null,
    });
  }
  for (const line of CAPITALS.trim().split('\n')) {
    const [country = '', ru, uk, en] = line.split('|');
    const code = `cap:${country}`;
    read.set(code, { code, names: { ru: firstOf(ru), uk: firstOf(uk), en: firstOf(en) }, adjective: null });
  }
  return read;
}

/** «Казахстан» → «казахстанск»; nothing for names of several words, which have no regular adjective. */
function regularAdjectives(name: string, suffix: string): string[] {
  const low = name.toLowerCase();
  if (!low || /[\s.]/.test(low) || name === name.toUpperCase()) return [];
  if (/н[иі]я$/.test(low)) return [low.slice(0, -2) + suffix];
  if (/[иі]я$/.test(low)) return [`${low.slice(0, -1)}й${suffix}`, low.slice(0, -2) + suffix];
  if (/[аяыиі]$/.test(low)) return [low.slice(0, -1) + suffix];
  if (/[бвгджзклмнпрстфхй]$/.test(low)) return [low + suffix];
  if (/ь$/.test(low)) return [low.slice(0, -1) + suffix, low + suffix];
  return [];
}

/** Words of a name without the places in it. */
export function withoutPlaces(words: readonly Token[], found: readonly PlaceMatch[]): Token[] {
  return words.filter((_, i) => !found.some((match) => match.start <= i && i < match.end));
}
