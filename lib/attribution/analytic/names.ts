/** The full names of persons that a text gives anywhere, by surname: "Trump" and "he" find "Donald Trump" through them. */
import { CASES, type Case, Col, type LanguagePack, Pos, type Reading } from '../../languages/types';
import type { Span } from '../../text/types';
import { type WordReader, wordReader } from '../reader';
import { bareEnd, eachCapitalised, runsOfCapitals } from './capitals';

export interface FullName extends Span {
  /** Lower-case words of the name. */
  words: string[];
  /** `Col.m`, `Col.f` or both where the given name does not tell. */
  gender: number;
}

/** Where a person is named, in text order. */
export interface Naming extends Span {
  person: FullName;
}

export interface NameIndex {
  /** The person a surname stands for: of several the one named in full most often, the first of equals. */
  person(surname: string): FullName | undefined;
  namings: readonly Naming[];
  /** Whether a word ends two or three capitalised ones somewhere, none of them a known noun: "Reilly Opelka". */
  endsName(word: string): boolean;
}

const ANY = Col.m | Col.f;

/**
 * Finds names every word of which is capitalised and whose first is a given name, and the surnames that stand for them.
 * The title is passed over: its capitals tell nothing. Linear.
 */
export function indexNames(text: string, pack: LanguagePack): NameIndex {
  const body = text.indexOf('\n') + 1;
  const reader = wordReader(pack);
  const namings: Naming[] = [];
  const lasts = new Set<string>();
  const persons = new Map<string, Map<string, { name: FullName; count: number }>>();
  for (const { words } of runsOfCapitals(text, body)) {
    const parts = words.map((word) => partAt(text, word, reader));
    const last = lastOfName(parts);
    if (last) lasts.add(last.low);
    const name = personIn(parts);
    const surname = name?.words.at(-1);
    if (!name || !surname) continue;
    namings.push({ start: name.start, end: name.end, person: name });
    const bearers = persons.get(surname) ?? new Map();
    persons.set(surname, bearers);
    const given = name.words[0] ?? '';
    const known = bearers.get(given);
    if (!known) bearers.set(given, { name, count: 1 });
    else {
      known.count++;
      if (name.words.length > known.name.words.length) known.name = name;
    }
  }
  const best = new Map<string, FullName>();
  for (const [surname, bearers] of persons) {
    const [first] = [...bearers.values()].sort((a, b) => b.count - a.count);
    if (first) best.set(surname, first.name);
  }
  addSurnames(text, body, best, namings);
  namings.sort((a, b) => a.start - b.start);
  return { person: (surname) => best.get(surname), namings, endsName: (word) => lasts.has(word) };
}

/** Adds to `namings` where a surname stands alone for a person whom the text names in full elsewhere. */
function addSurnames(text: string, body: number, best: ReadonlyMap<string, FullName>, namings: Naming[]) {
  if (!best.size) return;
  const inFull = new Set(namings.map(({ end }) => end));
  // Few letters begin a surname of the text: most words need no look.
  const initials = new Set<string>();
  for (const surname of best.keys()) initials.add(surname.charAt(0));
  eachCapitalised(text, body, (start, end) => {
    if (!initials.has(text.charAt(start).toLowerCase()) || inFull.has(end)) return;
    const person = best.get(text.slice(start, end).toLowerCase());
    if (person) namings.push({ start, end, person });
  });
}

/** A word of a run, its possessive and its stop left out. */
interface Part extends Span {
  low: string;
  reading: Reading;
  /** Ends in a possessive: it ends the name. */
  owning: boolean;
}

function partAt(text: string, { start, end }: Span, reader: WordReader): Part {
  const to = bareEnd(text, start, end);
  const form = withoutMarks(text.slice(start, to));
  return {
    start,
    end: to,
    low: form.toLowerCase(),
    reading: reader.read(form).reading,
    owning: end - to >= 2,
  };
}

const withoutMarks = (word: string) => (/["“”]/.test(word) ? word.replace(/["“”]/g, '') : word);

/** The last word of a run of two or three that may name a person though its given name is not known. */
function lastOfName(all: readonly Part[]): Part | null {
  // "When Gov. Kristi Noem": the words before the name are left out.
  const from = all.findIndex(({ reading }) => !reading.fn && reading.noun?.kind !== 'person');
  const size = all.length - from;
  if (from < 0 || size < 2 || size > 4) return null;
  for (let i = from; i < all.length; i++) if (all[i]?.reading.noun || all[i]?.reading.fn) return null;
  return all.at(-1) ?? null;
}

/** The person named at the end of a run of capitalised words: roles and titles before the given name are left out. */
function personIn(parts: readonly Part[]): FullName | null {
  for (const [i, part] of parts.entries()) {
    const gender = i < parts.length - 1 ? givenGender(part.reading) : 0;
    if (!gender) continue;
    // "Hillary Clinton's": the possessive ends it.
    const owning = parts.findLastIndex((other, k) => k >= i && other.owning);
    const to = owning < 0 ? parts.length - 1 : owning;
    const last = parts[to];
    if (!last || to === i || last.reading.noun) return null;
    const words = parts.slice(i, to + 1).map(({ low }) => low);
    return { start: part.start, end: last.end, words, gender };
  }
  return null;
}

/** The gender of a given name, 0 for any other word. */
export function genderOf(word: string, pack: LanguagePack): number {
  return givenGender(wordReader(pack).read(word).reading);
}

function givenGender({ pos, slots }: Reading): number {
  if (!(pos & Pos.name) || !slots) return 0;
  const columns = (slots >> (CASES['nom' satisfies Case] * 4)) & Col.any;
  return columns === Col.m || columns === Col.f || columns === ANY ? columns : 0;
}
