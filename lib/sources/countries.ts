/**
 * Countries, their regions and capitals in a name: «Республики Беларусь», «французский», "Belarus'". Knows places
 * and their forms, nothing of the bodies that belong to them.
 */
import type { Lang } from '../languages/types';
import { CAPITALS, COUNTRIES } from './data/countries';
import { REGIONS } from './data/regions';
import { keyOf, type Token } from './fold';

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

let places: Map<string, Place> | null = null;
let entries: Map<string, Entry> | null = null;
const LONGEST = 6;

export function place(code: string): Place | null {
  load();
  return places?.get(code) ?? null;
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

/** Places among the words of a name, longest match first, left to right; offsets count words. */
export function findPlaces(words: readonly Token[]): PlaceMatch[] {
  const table = load();
  const found: PlaceMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const slice = words.slice(i, i + n);
      const entry = table.get(slice.map((word) => word.key).join(' '));
      if (!entry || (!entry.adjective && !slice[0]?.capital)) continue;
      const { code, adjective, capital } = entry;
      const [start, end] = withRepublic(words, i, i + n, adjective);
      found.push({ code, start, end, adjective: adjective && end === i + n, capital });
      i = end - 1;
      break;
    }
  }
  return found;
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

function load(): Map<string, Entry> {
  if (entries) return entries;
  const table = new Map<string, Entry>();
  const known = new Map<string, Place>();
  const add = (name: string, entry: Entry) => {
    // «Китай / Китая»: the genitive looks like an adjective and has a key of its own.
    for (const form of /[ао]й$/.test(name) ? [name, `${name.slice(0, -1)}я`] : [name]) {
      const key = keyOf(form);
      if (key && !table.has(key)) table.set(key, entry);
    }
  };
  const read = (data: string) => {
    for (const line of data.trim().split('\n')) {
      const [written = '', ru = '', ruAdj = '', uk = '', ukAdj = '', en = '', enAdj = ''] = line.split('|');
      const [ruNames, ukNames, enNames] = [ru.split(';'), uk.split(';'), en.split(';')];
      const adjective = enAdj.split(';')[0] || null;
      // A capital has its code already.
      const seat = table.get(keyOf(enNames[0] ?? ''));
      const code = seat?.capital ? seat.code : written;
      known.set(code, {
        code,
        names: { ru: ruNames[0] ?? '', uk: ukNames[0] ?? '', en: enNames[0] ?? '' },
        adjective,
      });
      for (const name of [...ruNames, ...ukNames, ...enNames])
        add(name, { code, adjective: false, capital: false });
      const stems = [
        ...(ruAdj ? ruAdj.split(';') : regularAdjectives(ruNames[0] ?? '', 'ск')),
        ...(ukAdj ? ukAdj.split(';') : regularAdjectives(ukNames[0] ?? '', 'ськ')),
      ];
      for (const adj of stems) add(`${adj}ий`, { code, adjective: true, capital: false });
      for (const adj of enAdj.split(';')) if (adj) add(adj, { code, adjective: true, capital: false });
    }
  };
  read(COUNTRIES);
  for (const line of CAPITALS.trim().split('\n')) {
    const [country = '', ...lists] = line.split('|');
    const [ru = '', uk = '', en = ''] = lists.map((list) => list.split(';')[0]);
    const code = `cap:${country}`;
    known.set(code, { code, names: { ru, uk, en }, adjective: null });
    for (const name of lists.flatMap((list) => list.split(';')))
      add(name, { code, adjective: false, capital: true });
  }
  read(REGIONS);
  entries = table;
  places = known;
  return table;
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
