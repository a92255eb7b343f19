/** The places of a text where sources stand, each once, and in whose quotation. Knows mentions, no grammar. */
import { agreeingTail } from '../../languages/agreement';
import type { LanguagePack } from '../../languages/types';
import { type Case, Col, caseMask, columns, Fn } from '../../languages/types';
import { fold } from '../../text/fold';
import type { Steps } from '../../text/steps';
import type { Span } from '../../text/types';
import { type Described, describe, nameStem } from '../classify';
import type { Mention } from '../mention';
import { wordReader } from '../reader';
import { CASES_READ, EITHER, genderOfName } from './gender';

export interface Place {
  span: Span;
  words: Described;
  /** `Col` bits that name, noun and verb leave. */
  gender: number;
  /** It is the subject of its verb. */
  subject: boolean;
  /** Indices of its mentions. */
  mentions: number[];
  /** «я», "I". */
  speaker: boolean;
}

/** In text order. */
export function* placesOf(text: string, pack: LanguagePack, mentions: readonly Mention[]): Steps<Place[]> {
  const places = new Map<string, Place>();
  for (const [i, mention] of mentions.entries()) {
    const { source } = mention;
    if (!source) continue;
    const key = `${source.start}:${source.end}`;
    const known = places.get(key);
    if (known) known.mentions.push(i);
    else places.set(key, placeOf(text, pack, mention, source, i));
    yield;
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function placeOf(text: string, pack: LanguagePack, mention: Mention, span: Span, i: number): Place {
  let words = describeOwn(text, pack, span, mention.sourceForm?.case === 'nom');
  const only = mention.sourceForm?.case ?? null;
  const subject = only === 'nom';
  let gender = words.columns;
  if (words.kind === 'person' && !words.pronoun) {
    const verb = subject ? genderOfVerb(text.slice(mention.cue.start, mention.cue.end), pack) : 0;
    const ofName = words.names.length ? genderOfName(words.names, pack, only) : EITHER;
    gender = words.names.length ? ofName : genderOfNoun(words, pack, only);
    gender = gender & verb || verb || gender;
    // «Пресс-секретарь министра Льва Окунева заявил»: not the minister, whose name would be a woman's.
    if (verb && !(ofName & verb) && words.lemma && pack.references.relations.has(words.lemma))
      words = { ...words, names: [], generic: true };
  }
  const [word = ''] = words.words;
  const fn = words.words.length === 1 ? wordReader(pack).read(word).reading.fn : 0;
  return { span, words, gender, subject, mentions: [i], speaker: (fn & Fn.speaker) !== 0 };
}

/** A mention by its own words: what it heads and belongs to is no name of its. `words` is what `describe` says of the span. */
export function describeOwn(
  text: string,
  pack: LanguagePack,
  span: Span,
  subject: boolean,
  words = describe(text, pack, span),
): Described {
  const [word = ''] = words.words;
  const { general, posts } = pack.references;
  // «Политик …»: a noun that opens its sentence is no name, though no lexicon has it.
  if (words.names.length === 1 && words.words.length === 1 && (general.has(word) || posts.has(word)))
    return { ...words, kind: 'person', names: [], generic: true, lemma: word };
  const written = text.slice(span.start, span.end);
  return withTrade(withOwnName(words, written, pack, subject), pack);
}

/** «Актриса», «жена» are women; a man's word may be hers too. */
function genderOfNoun({ words, lemma, noun }: Described, pack: LanguagePack, only: Case | null): number {
  const reader = wordReader(pack);
  const head = words.find((word) => reader.read(word).reading.noun?.lemma === lemma) ?? words.at(-1) ?? '';
  const { slots } = reader.read(noun ? head : (words.at(-1) ?? '')).reading;
  let bits = 0;
  for (const name of CASES_READ) if (only === null || only === name) bits |= columns(slots, name) & EITHER;
  return bits === Col.f ? Col.f : EITHER;
}

const QUOTED = /[«"„“][^»"”“]*[»"”]/gu;
const ACRONYM = /^\p{Lu}{2,}$/u;
const CYRILLIC = /[\u0400-\u04ff]/;

/** Without the capitalised words that belong to what the person heads: «глава «Инфолайна»», «ведущий Fox News». */
function withOwnName(words: Described, written: string, pack: LanguagePack, subject: boolean): Described {
  if (words.kind !== 'person' || !words.names.length || words.words.length === words.names.length)
    return words;
  const bare = written.replace(QUOTED, ' # ').replace(/\([^)]*\)/gu, ' ');
  const names = new Set(words.names);
  const reader = wordReader(pack);
  const cyrillic = CYRILLIC.test(written);
  const runs = bare.split(/,|\s[—–-]\s/u).flatMap((piece) => {
    const all = piece.trim().split(/\s+/);
    const own = run(all, names, 1) ?? run(all.reverse(), names, -1);
    if (!own || own.every((name) => ACRONYM.test(name)) || CYRILLIC.test(own[0] ?? '') !== cyrillic)
      return [];
    // «министр финансов Новой Зеландии Майкл Каллен»
    const tail =
      own.length > 2 ? agreeingTail(own, (word) => reader.read(word).reading, subject) : own.length;
    const name = own.slice(own.length - Math.max(1, tail));
    // «пресс-секретарь министра Льва Окунева»: a name in another case is another's.
    const nominative = name.some((word) => {
      const { slots } = reader.read(word).reading;
      return slots === 0 || (slots & caseMask('nom')) !== 0;
    });
    return subject && !nominative ? [] : [name];
  });
  // «Соперница, латвийка Инга Озола»: a name in full before one word.
  const own = runs.find((found) => found.length > 1) ?? runs[0];
  return own ? { ...words, names: own } : { ...words, names: [], generic: true };
}

/** A person's noun that no lexicon has («прораб Игнат Лобода») is a trade like others: its stem stands for the lemma. */
function withTrade(words: Described, { references }: LanguagePack): Described {
  if (words.kind !== 'person' || words.lemma || words.pronoun) return words;
  const names = new Set(words.names.map(fold));
  const first = words.words.findIndex((word) => names.has(word));
  const noun = words.words[first < 0 ? words.words.length - 1 : first - 1];
  if (!noun || (first < 0 && !references.people.test(noun))) return words;
  return { ...words, lemma: `~${nameStem(noun)}` };
}

/** The names at the start of `all`, in reading order; null where it starts with none. */
function run(all: readonly string[], names: ReadonlySet<string>, direction: 1 | -1): string[] | null {
  const end = all.findIndex((word) => !names.has(word) && !/^\p{Lu}\.$/u.test(word));
  const found = all.slice(0, end < 0 ? all.length : end);
  if (!found.length) return null;
  return direction > 0 ? found : found.reverse();
}

/** `Col` bits of a past verb's subject, 0 where the cue shows none. */
function genderOfVerb(cue: string, pack: LanguagePack): number {
  const reader = wordReader(pack);
  for (const word of cue.split(/\s+/)) {
    const { verb } = reader.read(word).reading;
    if (verb?.past && verb.form === 'finite') return verb.agree & (Col.m | Col.f);
  }
  return 0;
}

/** Quotations in text order with who speaks in them. */
export class Speech {
  private readonly spans: { span: Span; mention: number }[];

  constructor(mentions: readonly Mention[]) {
    this.spans = mentions
      .flatMap(({ form, content }, mention) =>
        form === 'direct' ? content.map((span) => ({ span, mention })) : [],
      )
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** The innermost quotation around a place, as the mention that it is the content of; null for none. */
  around({ start, end }: Span): { span: Span; mention: number } | null {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.span.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let k = low - 1; k >= Math.max(0, low - 4); k--) {
      const found = this.spans[k];
      if (found && found.span.start <= start && end <= found.span.end) return found;
    }
    return null;
  }
}
