/** What sort of source an English-like noun phrase names, and by what it can be found again. */
import { CASES, Col, Fn, type LanguagePack, type NounKind, Pos, type Reading } from '../../languages/types';
import type { Span } from '../../text/types';
import { wordReader } from '../reader';
import type { SourceKind } from '../types';
import { genderOf, type NameIndex } from './names';

export interface Described {
  kind: SourceKind;
  /** `Col` bits of gender for persons; 0 where it is no single person. */
  gender: number;
  /** The nouns it may be spoken of by, the one it turns on first: "spokesman", "report", "alliance". */
  heads: string[];
  /** Lower-case capitalised words that are no titles or roles. */
  names: string[];
  pronoun: boolean;
  plural: boolean;
  /** Opened by "the", "his": speaks of something the text has named before. */
  definite: boolean;
  /** Opened by "a", "some": somebody new. */
  indefinite: boolean;
  /** "the former president": nobody who holds the post. */
  past: boolean;
  /** Opened by a possessive: "his daughter" is nobody who has spoken by another role. */
  owned: boolean;
  /** An article and a noun, with no name, owner or explanation. */
  bare: boolean;
}

const ANY = Col.m | Col.f;
/** "The team's doctor": the doctor is somebody's. */
const POSSESSED = /^[^,]*['’]s? \p{L}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'&.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const KINDS: ReadonlySet<NounKind> = new Set<NounKind>([
  'person',
  'group',
  'government',
  'organization',
  'media',
  'document',
  'anonymous',
]);

interface Part {
  word: string;
  low: string;
  capital: boolean;
  reading: Reading;
}

export function describe(text: string, pack: LanguagePack, span: Span, names: NameIndex): Described {
  const written = text.slice(span.start, span.end);
  const parts = partsOf(written, pack);
  const first = parts[0];
  if (
    first &&
    parts.length === 1 &&
    first.reading.fn & (Fn.personal | Fn.possessive | Fn.relative) &&
    !(first.reading.fn & Fn.complementizer)
  ) {
    return pronoun(first);
  }
  const head = headPart(parts);
  const opener = wordReader(pack).read(written.split(/\s/, 1)[0] ?? '').reading;
  const proper = head.parts
    .filter((p) => p.capital && !isRole(p) && !(p.reading.fn & Fn.determiner))
    .map((p) => p.low.replace(/'s?$/, ''));
  const kind = byApposition(decide(head, proper, names), head, written, pack, names);
  // "the Vermont senator": spoken of by the role, whatever place or party it names.
  const role = kind === 'person' && !!head.noun && isRole(head.noun) && head.parts.at(-1) === head.noun;
  const gender = kind === 'person' ? genderIn(head.parts, proper, names, pack) : 0;
  return {
    kind,
    gender,
    heads: headsOf(head).map((lemma) => pack.references.same.get(lemma) ?? lemma),
    names: role ? [] : proper,
    pronoun: false,
    plural: kind === 'group' || isPlural(head.noun),
    definite: isDefinite(opener),
    past: head.parts.some(({ low }) => pack.references.past.has(low)),
    indefinite: !isDefinite(opener) && !!(opener.fn & Fn.determiner),
    owned: !!(opener.fn & Fn.possessive) || POSSESSED.test(written),
    bare: isBare(written),
  };
}

/** "The council", "the 84-page document", but not "the council, an industry group". */
const isBare = (written: string) =>
  !/[,'’]|\s\p{Lu}/u.test(written) && written.trim().split(/\s+/).length <= 3;

/** Opened by a possessive or by the definite article. */
const isDefinite = ({ fn }: Reading) => !!(fn & (Fn.possessive | Fn.definite));

function headsOf({ noun, parts }: Head): string[] {
  const lemmas = parts.flatMap((p) =>
    p.reading.noun && KINDS.has(p.reading.noun.kind) ? [p.reading.noun.lemma] : [],
  );
  // "52 percent of voters" are not "63 percent".
  if (/^\d/.test(parts[0]?.low ?? '')) return [];
  const own = noun ? (noun.reading.noun?.lemma ?? noun.low) : null;
  return own === null ? [] : [own, ...lemmas.filter((lemma) => lemma !== own)];
}

function partsOf(written: string, pack: LanguagePack): Part[] {
  // What follows the first comma explains the name: "Joseph, the mayor".
  const own = written.split(/,| -- | — | – /, 1)[0] ?? written;
  // "The prosecutor's office": what is possessed.
  const possessed = own.split(/['’]s? (?=\p{L})/u).at(-1) ?? own;
  const reader = wordReader(pack);
  return (possessed.match(WORD) ?? []).map((form) => {
    const word = form.replace(/['’]s$/, '');
    return {
      word,
      low: word.toLowerCase().replaceAll('’', "'"),
      capital: word !== word.toLowerCase(),
      reading: reader.read(word).reading,
    };
  });
}

function pronoun({ reading }: Part): Described {
  const column = columnsOf(reading.slots);
  const plural = column === Col.p;
  const kind: SourceKind = plural ? 'group' : column === Col.n ? 'organization' : 'person';
  return {
    kind,
    gender: column & ANY,
    heads: [],
    names: [],
    pronoun: true,
    plural,
    definite: !(reading.fn & Fn.relative),
    indefinite: false,
    past: false,
    owned: false,
    bare: false,
  };
}

interface Head {
  /** The words before the first preposition. */
  parts: Part[];
  /** The noun that the phrase turns on. */
  noun: Part | null;
  /** "X and Y". */
  joined: boolean;
  all: Part[];
}

function headPart(all: Part[]): Head {
  let end = all.length;
  let joined = false;
  for (let i = 1; i < all.length; i++) {
    const { reading, capital } = all[i] as Part;
    if (reading.fn & Fn.coordinator && !capital) {
      joined = true;
      continue;
    }
    // Prepositions end it, but inside a name: "Alliance to Reclaim Our Schools", "Secretary of State John Kerry".
    if (!capital && reading.pos & Pos.preposition && !namesOn(all, i)) {
      end = i;
      break;
    }
    if (
      !capital &&
      reading.fn & (Fn.relative | Fn.complementizer) &&
      !(reading.fn & Fn.determiner && i === 0)
    ) {
      end = i;
      break;
    }
  }
  const parts = all.slice(0, end);
  const nouns = parts.filter((p) => p.reading.noun && KINDS.has(p.reading.noun.kind));
  const last = parts.at(-1) ?? null;
  return {
    parts,
    noun: last?.reading.noun && KINDS.has(last.reading.noun.kind) ? last : (nouns.at(-1) ?? last),
    joined,
    all,
  };
}

/** Whether a name goes on behind a preposition and ends in a person's: "Secretary of State John Kerry". */
function namesOn(all: readonly Part[], i: number): boolean {
  const next = all[i + 1];
  return !!next?.capital && !!all[i - 1]?.capital;
}

const isRole = (p: Part) => p.reading.noun?.kind === 'person';

/** `Col` bits over all cases. */
function columnsOf(slots: number): number {
  let all = 0;
  for (const base of Object.values(CASES)) all |= (slots >> (base * 4)) & Col.any;
  return all;
}

function isPlural(part: Part | null): boolean {
  const slots = part?.reading.slots ?? 0;
  return slots !== 0 && (slots & Col.any) === Col.p;
}

function decide({ parts, noun, joined, all }: Head, proper: readonly string[], names: NameIndex): SourceKind {
  const kinds = parts
    .map((p) => p.reading.noun?.kind)
    .filter((kind) => kind !== undefined && KINDS.has(kind));
  // "Unconfirmed reports" opens its sentence; "Business Insider" is a name.
  const opened = (p: Part, i: number) => i === 0 && all.length > 1 && !all[1]?.capital && p.low !== p.word;
  if (all.some((p, i) => p.reading.noun?.kind === 'anonymous' && (!p.capital || opened(p, i))))
    return 'anonymous';
  const person = isPersonName(parts, proper, names);
  if (joined && (person || kinds.includes('person'))) return 'group';
  if (person) return 'person';
  const own = noun?.reading.noun?.kind;
  if (own === 'organization' && kinds.includes('media')) return 'media';
  if (own === 'organization' && !noun?.capital && holdsPeople(all, parts.length)) return 'group';
  if (own && KINDS.has(own)) return own === 'person' && isPlural(noun) ? 'group' : (own as SourceKind);
  if (
    own === 'part' ||
    parts.every((p) => p.reading.fn & Fn.determiner) ||
    parts.some((p) => p.reading.noun?.kind === 'part')
  )
    return 'group';
  if (own === 'speech' || (own === 'channel' && !proper.length)) return 'document';
  if (parts[0] && /^\d/.test(parts[0].low)) return 'group';
  if (proper.length) return properKind(proper, parts, names);
  if (noun && isPlural(noun)) return 'group';
  if (all.some((p) => p.reading.noun?.kind === 'document')) return 'document';
  return noun ? 'person' : 'group';
}

/** "Harbor Watch, an advocacy group": a name nothing is known of is what the apposition says. */
function byApposition(
  kind: SourceKind,
  { parts, noun }: Head,
  written: string,
  pack: LanguagePack,
  names: NameIndex,
): SourceKind {
  const surname = parts.at(-1);
  if (kind !== 'person' && kind !== 'organization') return kind;
  if (noun?.reading.noun || !surname?.capital || names.person(surname.low) || parts.some(isRole)) return kind;
  if (parts.some((p) => p.reading.pos & Pos.name && isGiven(p) && genderOf(p.word, pack))) return kind;
  const apposition = /, (?:an?|the) ([^,]+)/u.exec(written)?.[1];
  const explained = apposition === undefined ? null : headPart(partsOf(apposition, pack));
  const trade = pack.references.people.test(explained?.parts.at(-1)?.low ?? '') ? 'person' : undefined;
  const said = explained?.noun?.reading.noun?.kind ?? trade;
  return said === 'organization' || said === 'government' || said === 'media' || said === 'person'
    ? said
    : kind;
}

/** "a group of parents": what follows the owning preposition is people. */
function holdsPeople(all: readonly Part[], end: number): boolean {
  if (!((all[end]?.reading.fn ?? 0) & Fn.owning)) return false;
  const inside = all.slice(end + 1).find((p) => p.reading.noun);
  return inside?.reading.noun?.kind === 'group' || (!!inside && isRole(inside) && isPlural(inside));
}

/** The phrase ends in a person's name: one with a given name, a surname the text completes, or a name after a role. */
function isPersonName(parts: readonly Part[], proper: readonly string[], names: NameIndex): boolean {
  const last = parts.at(-1);
  // "Anna Ledger", but "the Charlotte Observer".
  const given = parts.at(-2);
  if (last?.capital && last.reading.noun?.kind === 'media' && given?.capital && isGivenName(given))
    return !parts.some((p) => p.reading.fn & Fn.definite);
  if (!last?.capital || last.reading.noun) return false;
  if (namesBody(parts)) return false;
  const surname = proper.at(-1);
  if (surname && names.person(surname)) return true;
  if (
    parts.some(
      (p) => p.capital && p.reading.pos & Pos.name && p.reading.slots && !p.reading.noun && isGiven(p),
    )
  )
    return true;
  const before = parts.at(-2);
  const role = parts.slice(0, -1).some((p) => isRole(p) && !isPlural(p));
  return role && !!before;
}

/** A body's noun among the capitals, with no given name and no role behind it: "organizer Alliance to Reclaim Our Schools". */
function namesBody(parts: readonly Part[]): boolean {
  const body = parts.findLastIndex((p) => p.capital && BODIES.has(p.reading.noun?.kind ?? 'time'));
  return (
    body >= 0 &&
    !parts
      .slice(body + 1)
      .some((p) => isRole(p) || (p.capital && p.reading.pos & Pos.name && isGiven(p) && p.reading.slots))
  );
}

const BODIES: ReadonlySet<NounKind> = new Set<NounKind>(['organization', 'government', 'media']);

const isGivenName = ({ reading }: Part) => {
  const columns = columnsOf(reading.slots);
  return !!(reading.pos & Pos.name) && (columns === Col.m || columns === Col.f || columns === ANY);
};

function isGiven({ reading }: Part): boolean {
  const columns = reading.slots & Col.any;
  return columns === Col.m || columns === Col.f || columns === ANY;
}

/** A name that no noun explains. One word is a person's where the text gives the name in full, else a body's. */
function properKind(proper: readonly string[], parts: readonly Part[], names: NameIndex): SourceKind {
  const word = parts.findLast((p) => p.capital);
  const [only = '', ...more] = proper;
  if (more.length === 0) {
    if (names.person(only)) return 'person';
    if (word && word.word.length > 1 && word.word === word.word.toUpperCase()) return 'organization';
    if (isPlural(parts.at(-1) ?? null)) return 'group';
    if (!names.endsName(only)) return 'organization';
  }
  return (parts[0]?.reading.fn ?? 0) & Fn.definite ? 'organization' : 'person';
}

function genderIn(
  parts: readonly Part[],
  proper: readonly string[],
  names: NameIndex,
  pack: LanguagePack,
): number {
  for (const part of parts) {
    // "spokeswoman", "Mrs."
    const columns = isRole(part) ? columnsOf(part.reading.slots) : 0;
    if (columns === Col.m || columns === Col.f) return columns;
  }
  for (const { word } of parts) {
    const gender = genderOf(word, pack);
    if (gender) return gender;
  }
  return names.person(proper.at(-1) ?? '')?.gender ?? ANY;
}
