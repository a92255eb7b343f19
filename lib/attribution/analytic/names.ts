/** The full names of persons that a text gives anywhere, by surname: "Trump" and "he" find "Donald Trump" through them. */
import { CASES, type Case, Col, type LanguagePack, Pos } from '../../languages/types';
import type { Span } from '../../text/types';

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

const SEQUENCE =
  /\p{Lu}[\p{L}’'-]*\.?(?:[ \u00a0](?:\p{Lu}[\p{L}’'-]*\.?|["“][\p{L}. ]+["”]|bin|al|de|von|van))+/gu;
const ANY = Col.m | Col.f;

/**
 * Finds names every word of which is capitalised and whose first is a given name, and the surnames that stand for them.
 * The title is passed over: its capitals tell nothing. Linear.
 */
export function indexNames(text: string, pack: LanguagePack): NameIndex {
  const body = text.indexOf('\n') + 1;
  const namings: Naming[] = [];
  const lasts = new Set<string>();
  const persons = new Map<string, Map<string, { name: FullName; count: number }>>();
  for (const match of text.slice(body).matchAll(SEQUENCE)) {
    const bareName = lastOfName(match[0], pack);
    if (bareName) lasts.add(bareName);
    const name = personIn(match[0], body + match.index, pack);
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
  const inFull = new Set(namings.map(({ end }) => end));
  for (const match of text.slice(body).matchAll(CAPITALISED)) {
    const surname = bare(match[0]);
    const person = best.get(surname.toLowerCase());
    const start = body + match.index;
    if (person && !inFull.has(start + surname.length))
      namings.push({ start, end: start + surname.length, person });
  }
  namings.sort((a, b) => a.start - b.start);
  return { person: (surname) => best.get(surname), namings, endsName: (word) => lasts.has(word) };
}

/** The last word of a run of two or three that may name a person though its given name is not known. */
function lastOfName(run: string, pack: LanguagePack): string | null {
  const all = run.split(/[ \u00a0]/).map(bare);
  // "When Gov. Kristi Noem": the words before the name are left out.
  const from = all.findIndex((part) => !pack.read(part).fn && pack.read(part).noun?.kind !== 'person');
  const parts = from < 0 ? [] : all.slice(from);
  if (
    parts.length < 2 ||
    parts.length > 4 ||
    parts.some((part) => pack.read(part).noun || pack.read(part).fn)
  )
    return null;
  return parts.at(-1)?.toLowerCase() ?? null;
}

const CAPITALISED = /\p{Lu}[\p{L}’'-]+/gu;

/** The person named at the end of a run of capitalised words: roles and titles before the given name are left out. */
function personIn(run: string, offset: number, pack: LanguagePack): FullName | null {
  const parts = [...run.matchAll(/[^ \u00a0]+/g)];
  for (let i = 0; i < parts.length - 1; i++) {
    const word = bare(parts[i]?.[0] ?? '');
    const gender = genderOf(word, pack);
    if (!gender) continue;
    let last = parts.length - 1;
    // "Hillary Clinton's": the possessive ends it.
    for (let k = i; k <= last; k++) if (/['’]s$/.test(parts[k]?.[0] ?? '')) last = k;
    if (last === i || pack.read(bare(parts[last]?.[0] ?? '')).noun) return null;
    const start = offset + (parts[i]?.index ?? 0);
    const end = offset + (parts[last]?.index ?? 0) + stripped(parts[last]?.[0] ?? '').length;
    const words = parts.slice(i, last + 1).map((part) => bare(part[0]).toLowerCase());
    return { start, end, words, gender };
  }
  return null;
}

const stripped = (word: string) => word.replace(/['’]s$/, '').replace(/\.$/, '');
const bare = (word: string) => stripped(word).replace(/["“”]/g, '');

/** The gender of a given name, 0 for any other word. */
export function genderOf(word: string, pack: LanguagePack): number {
  const { pos, slots } = pack.read(word);
  if (!(pos & Pos.name) || !slots) return 0;
  const columns = (slots >> (CASES['nom' satisfies Case] * 4)) & Col.any;
  return columns === Col.m || columns === Col.f || columns === ANY ? columns : 0;
}
