/** The full names of persons that a text gives anywhere, by surname: "Trump" and "he" find "Donald Trump" through them. */
import { CASES, type Case, Col, type LanguagePack, Pos, type Reading } from '../../languages/types';
import type { Steps } from '../../text/steps';
import type { Span } from '../../text/types';
import { type WordReader, wordReader } from '../reader';
import { oneOff } from '../spelling';
import { bareEnd, eachCapitalised, runsOfCapitals } from './capitals';
import { Roles } from './roles';

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
  /** The name in full, whether known for a person's or not, that a person's surname ends. */
  ending(surname: string): FullName | undefined;
  /** Lemmas of the roles that the text gives a surname: "President Obama", "Ted Cruz, the senator". */
  rolesOf(surname: string): readonly string[];
  /** The one person whom the text gives a role; undefined for none and for several. */
  inRole(role: string): FullName | undefined;
  namings: readonly Naming[];
  /** Whether a word ends two or three capitalised ones somewhere, none of them a known noun: "Reilly Opelka". */
  endsName(word: string): boolean;
}

const ANY = Col.m | Col.f;

/**
 * Finds names every word of which is capitalised and whose first is a given name, and the surnames that stand for them.
 * The title is passed over: its capitals tell nothing. Linear.
 */
export function* indexNames(text: string, pack: LanguagePack): Steps<NameIndex> {
  const body = text.indexOf('\n') + 1;
  const reader = wordReader(pack);
  const namings: Naming[] = [];
  const lasts = new Map<string, FullName>();
  const persons = new Map<string, Map<string, Bearer>>();
  const roles = new Roles(text, reader, pack);
  for (const { words } of runsOfCapitals(text, body)) {
    yield;
    const parts = words.map((word) => partAt(text, word, reader));
    const unknown = lastOfName(parts) && wholeName(parts);
    const ending = unknown?.words.at(-1);
    if (unknown && ending && !lasts.has(ending)) lasts.set(ending, unknown);
    const name = personIn(parts) ?? presented(text, parts, reader);
    const surname = name?.words.at(-1);
    roles.learn(parts, name);
    if (!name || !surname) continue;
    namings.push({ start: name.start, end: name.end, person: name });
    const bearers = persons.get(surname) ?? new Map<string, Bearer>();
    persons.set(surname, bearers);
    const given = name.words[0] ?? '';
    const known = bearers.get(given);
    if (!known) bearers.set(given, { name, count: 1, last: name.start });
    else {
      known.count++;
      known.last = name.start;
      if (name.words.length > known.name.words.length) known.name = name;
    }
  }
  const alone = firstAlone(text, body, persons, new Set(namings.map(({ end }) => end)));
  const best = new Map<string, FullName>();
  for (const [surname, bearers] of persons) {
    // Whom a text goes on to name in full is not the one it calls by the surname.
    const since = alone.get(surname) ?? Number.POSITIVE_INFINITY;
    const named = [...bearers.values()].sort((a, b) => b.count - a.count);
    const left = named.filter(({ last }) => last < since);
    const [first] = left.length === 1 ? left : named;
    if (first) best.set(surname, first.name);
  }
  addSurnames(text, body, best, namings);
  namings.sort((a, b) => a.start - b.start);
  const person = (surname: string) => best.get(surname) ?? misspelt(surname, best);
  const ending = (surname: string) => lasts.get(surname) ?? misspelt(surname, lasts);
  return {
    person,
    ending,
    rolesOf: (surname) => roles.of(surname),
    inRole: (role) => roles.holder(role, person),
    namings,
    endsName: (word) => ending(word) !== undefined,
  };
}

interface Bearer {
  name: FullName;
  count: number;
  /** Where the name in full stands last. */
  last: number;
}

/** Where each surname that several persons share first stands by itself. */
function firstAlone(
  text: string,
  body: number,
  persons: ReadonlyMap<string, ReadonlyMap<string, Bearer>>,
  inFull: ReadonlySet<number>,
): Map<string, number> {
  const found = new Map<string, number>();
  const shared = new Set([...persons].filter(([, bearers]) => bearers.size > 1).map(([surname]) => surname));
  if (!shared.size) return found;
  eachCapitalised(text, body, (start, end) => {
    if (inFull.has(end)) return;
    const surname = text.slice(start, end).toLowerCase();
    if (shared.has(surname) && !found.has(surname)) found.set(surname, start);
  });
  return found;
}

/** "Wines" for "Leslie Wimes": one letter off the only such surname, at least five letters long. */
function misspelt(surname: string, known: ReadonlyMap<string, FullName>): FullName | undefined {
  if (surname.length < 5 || known.size > MOST_PERSONS) return undefined;
  const near = [...known].filter(
    ([other]) => other.charAt(0) === surname.charAt(0) && other.length > 4 && oneOff(surname, other),
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}

const MOST_PERSONS = 60;
/** What says that the name before it is a person's: ", a political science professor at". */
const APPOSITION = /^, (?:(?:an?|the|its|his|her) )?((?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)/u;
const ROLE_BEFORE = /(?:^|[^\p{L}’'-])(\p{Ll}[\p{L}’'-]+) $/u;

/** The words of a run behind roles and sentence openers, as a name. */
function wholeName(parts: readonly Part[]): FullName | null {
  const own = parts.slice(parts.findIndex(({ reading }) => !reading.fn && reading.noun?.kind !== 'person'));
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || own.length < 2) return null;
  return { start: first.start, end: last.end, words: own.map(({ low }) => low), gender: ANY };
}

/** A name whose given name nobody knows, said to be a person's by the words around it. */
function presented(text: string, run: readonly Part[], reader: WordReader): FullName | null {
  // "Public Works Director Lamar Nunez": what stands before the role is no part of the name.
  const role = run.findLastIndex(({ reading }) => reading.noun?.kind === 'person');
  const parts = role >= 0 && run.length - role > 2 ? run.slice(role) : run;
  if (!lastOfName(parts) || parts.some(({ owning }) => owning)) return null;
  const name = wholeName(parts);
  if (!name) return null;
  const isPerson = (word: string) => reader.read(word).reading.noun?.kind === 'person';
  const before = ROLE_BEFORE.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[1] ?? '';
  const after = APPOSITION.exec(text.slice(name.end, name.end + 90))?.[1] ?? '';
  const titled = name.words.length < parts.length && parts.some(({ reading }) => reading.noun);
  return titled || isPerson(before) || after.split(' ').some(isPerson) ? name : null;
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
export interface Part extends Span {
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
