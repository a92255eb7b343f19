/**
 * Noun phrases in a tagged sentence, found forwards from their first word and backwards from their last. Positions are
 * indices into the sentence's words, ends excluded.
 */
import { Fn } from '../../languages/types';
import type { Tag, Word } from './words';

const HEADS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'quote']);
const MODIFIERS: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'poss']);
/** Longest parenthesis that belongs to a name: «(D-N.C.)». */
const PARENTHESIS = 12;

export interface Range {
  from: number;
  to: number;
}

export function at(words: readonly Word[], i: number): Tag {
  return words[i]?.tag ?? 'stop';
}

/** Whether a noun phrase may end with word `i`. */
export function endsNominal(words: readonly Word[], i: number): boolean {
  const tag = at(words, i);
  return HEADS.has(tag) || tag === 'pron' || tag === 'close' || (tag === 'det' && i >= 0);
}

const YEAR = /^(?:19|20)\d\d$/;

export function isTime(word: Word | undefined): boolean {
  return word?.reading.noun?.kind === 'time' || (word?.tag === 'num' && YEAR.test(word.low));
}

/** A place or occasion where something is said: "interview", "briefing", "statement". */
export function isChannel(word: Word | undefined): boolean {
  return !!word?.reading.noun?.channel;
}

export interface PhraseOptions {
  /** Take prepositional phrases along: "the mayor of Flint". */
  prepositions: boolean;
  /** Take "and X" along. */
  coordinated: boolean;
  /** Take appositions along: "Joseph, the mayor". */
  appositions: boolean;
}
const FULL: PhraseOptions = { prepositions: true, coordinated: true, appositions: true };
export const PLAIN: PhraseOptions = { prepositions: false, coordinated: false, appositions: false };

/** The end of the noun phrase that begins at `i`, or `i` where none does. */
export function phraseEnd(words: readonly Word[], i: number, options: PhraseOptions = FULL): number {
  const first = at(words, i);
  if (first === 'pron' || first === 'obj') return i + 1;
  let k = coreEnd(words, i);
  if (k === i) return i;
  for (;;) {
    const tag = at(words, k);
    if (tag === 'open') {
      const close = closing(words, k);
      for (let inside = k; inside < close; inside++) if (isPredicate(at(words, inside))) return k;
      if (close < 0) return k;
      k = close + 1;
    } else if (tag === 'prep' && options.prepositions && !leadsAdjunct(words, k)) {
      const end = phraseEnd(words, k + 1, { ...options, coordinated: false, appositions: false });
      if (end === k + 1) return k;
      k = end;
    } else if (tag === 'coord' && options.coordinated) {
      const end = phraseEnd(words, k + 1, { ...options, coordinated: false, appositions: false });
      if (end === k + 1 || isPredicate(at(words, end))) return k;
      k = end;
    } else if (tag === 'comma' && options.appositions) {
      const end = appositionEnd(words, k + 1);
      if (end < 0) return k;
      k = end;
    } else return k;
  }
}

const isPredicate = (tag: Tag) => tag === 'verb' || tag === 'aux' || tag === 'modal';

/** Determiners, modifiers and nouns in a row. */
function coreEnd(words: readonly Word[], i: number): number {
  let k = i;
  let head = false;
  for (; k < words.length; k++) {
    const tag = at(words, k);
    if (HEADS.has(tag)) {
      const word = words[k] as Word;
      // "Clinton Monday": the day is no part of the name.
      if (head && isTime(word) && at(words, k - 1) === 'name') break;
      head = true;
    } else if (tag === 'det' && head) break;
    else if (tag === 'poss') head = false;
    else if (tag === 'ing' && !head && k > i && HEADS.has(at(words, k + 1))) continue;
    // "the crossing": after a determiner, what else is a noun.
    else if (tag === 'ing' && !head && k > i && MODIFIERS.has(at(words, k - 1))) head = true;
    else if (tag === 'adv' && !head && at(words, k + 1) === 'adj') continue;
    else if (!MODIFIERS.has(tag)) break;
    else if (head && tag === 'adj' && !HEADS.has(at(words, k + 1))) break;
  }
  if (head) return k;
  // "some said": a determiner alone; "the rich": an adjective as a noun.
  return k > i && at(words, i) === 'det' ? k : i;
}

function closing(words: readonly Word[], open: number): number {
  for (let k = open + 1; k < words.length && k <= open + PARENTHESIS; k++) {
    if (at(words, k) === 'close') return k;
  }
  return -1;
}

/** A prepositional phrase that tells where or when something was said, so is no part of a name. */
export function leadsAdjunct(words: readonly Word[], prep: number): boolean {
  const end = coreEnd(words, prep + 1);
  if (end === prep + 1) return at(words, prep + 1) === 'ing';
  const head = words[end - 1];
  const fn = words[prep]?.reading.fn ?? 0;
  // "James Okello in the Guardian".
  const place = at(words, prep - 1) === 'name' && head?.reading.noun?.kind === 'media';
  return isTime(head) || ((isChannel(head) || place) && !(fn & (Fn.owning | Fn.complement | Fn.agent)));
}

/** The end of an apposition that begins at `i` (after its comma), or -1: no noun phrase, or the subject of a clause. */
function appositionEnd(words: readonly Word[], i: number): number {
  const tag = at(words, i);
  if (!['det', 'noun', 'name', 'num', 'adj'].includes(tag)) return -1;
  const end = phraseEnd(words, i, { prepositions: true, coordinated: true, appositions: false });
  let verb = end;
  while (at(words, verb) === 'adv') verb++;
  if (end === i || isPredicate(at(words, verb)) || isTime(words[end - 1])) return -1;
  return end;
}

/** The start of the plain noun phrase (no prepositions) that ends with word `i`, included. */
export function coreStart(words: readonly Word[], i: number): number {
  let k = i;
  if (at(words, k) === 'pron') return k;
  if (at(words, k) === 'close') {
    const open = opening(words, k);
    if (open <= 0) return k;
    k = open - 1;
  }
  for (; k > 0; k--) {
    const left = at(words, k - 1);
    const here = at(words, k);
    if (here === 'det' && left !== 'det' && left !== 'poss' && left !== 'adv') break;
    if (words[k - 1]?.closed) break;
    const nickname = left === 'quote' && isNickname(words, k - 1);
    if (left === 'ing' ? !MODIFIERS.has(at(words, k - 2)) : !nickname && !isInside(left, here)) break;
    if (isTime(words[k - 1]) && here === 'name' && at(words, k - 2) !== 'det') break;
    // "In a radio interview Trump said".
    if (here === 'name' && isChannel(words[k - 1]) && !words[k - 1]?.capital) break;
  }
  return k;
}

/** A quotation within a name: Marcia “Cia” Price. */
export const isNickname = (words: readonly Word[], quote: number) =>
  at(words, quote - 1) === 'name' && at(words, quote + 1) === 'name' && !words[quote]?.closed;

function isInside(left: Tag, here: Tag): boolean {
  if (left === 'poss') return true;
  if (left === 'det') return here !== 'pron';
  if (left === 'adv') return here === 'adj';
  if (left === 'quote') return here === 'noun';
  return left === 'noun' || left === 'name' || left === 'adj' || left === 'num';
}

function opening(words: readonly Word[], close: number): number {
  for (let k = close - 1; k >= 0 && k >= close - PARENTHESIS; k--) if (at(words, k) === 'open') return k;
  return -1;
}

/** The words before are no subject: they belong to a prepositional phrase. */
export const NO_SUBJECT = -1;

/**
 * The start of the subject that ends with word `i`: takes "of Flint" and "Trump and" along where a clause begins
 * before them, and leaves a prepositional phrase that opens the clause outside ("In Ohio Trump said").
 */
export function subjectStart(words: readonly Word[], i: number): number {
  let start = coreStart(words, i);
  for (;;) {
    const left = at(words, start - 1);
    if (left === 'prep' && endsNominal(words, start - 2) && !isTime(words[start - 2])) {
      const further = coreStart(words, start - 2);
      if (
        opensClause(words, further) ||
        at(words, further - 1) === 'prep' ||
        (words[start - 1]?.reading.fn ?? 0) & Fn.owning
      ) {
        start = further;
        continue;
      }
      return NO_SUBJECT;
    }
    // "observers in Virginia and around the country".
    if (left === 'prep' && at(words, start - 2) === 'coord' && endsNominal(words, start - 3)) {
      start = coreStart(words, start - 3);
      continue;
    }
    if (left === 'prep' && !opensClause(words, start - 1)) return NO_SUBJECT;
    if (
      left === 'coord' &&
      endsNominal(words, start - 2) &&
      !['pron', 'quote'].includes(at(words, start - 2))
    ) {
      const further = subjectStart(words, start - 2);
      if (further >= 0 && opensClause(words, further)) {
        start = listStart(words, further);
        continue;
      }
    }
    // "federal and state officials".
    if (left === 'coord' && at(words, start - 2) === 'adj' && at(words, start) !== 'det') {
      start = coreStart(words, start - 2);
      continue;
    }
    if (left === 'coord' && at(words, start - 2) === 'pron' && opensClause(words, start - 2))
      return start - 2;
    return start;
  }
}

/** The start of the list whose last item but one begins at `i`: "A, B and C". */
function listStart(words: readonly Word[], i: number): number {
  let start = i;
  while (at(words, start - 1) === 'comma' && endsNominal(words, start - 2) && !isTime(words[start - 2])) {
    const item = coreStart(words, start - 2);
    // "the leaders of France, Germany and Britain".
    const owned = !!((words[item - 1]?.reading.fn ?? 0) & Fn.owning);
    if ((!opensClause(words, item) && !owned) || at(words, item - 1) === 'adv') return start;
    start = item;
  }
  return start;
}

/** Whether a clause may begin at `i`: what stands before is no part of it. */
export function opensClause(words: readonly Word[], i: number): boolean {
  if (i <= 0) return true;
  const tag = at(words, i - 1);
  return [
    'comma',
    'sub',
    'that',
    'wh',
    'quote',
    'colon',
    'semi',
    'dash',
    'stop',
    'rel',
    'coord',
    'adv',
    'open',
  ].includes(tag);
}

/** Whether a word can stand for nobody in particular: "no one", "nobody". */
export function namesNobody(words: readonly Word[], { from }: Range): boolean {
  const first = words[from];
  // "No 10 said".
  return !first || (!!(first.reading.fn & Fn.nobody) && !(first.capital && at(words, from + 1) === 'num'));
}

/** The noun that a phrase turns on: the last of its first row of nouns ("mayor" in "the mayor of Flint"). */
export function headOf(words: readonly Word[], { from, to }: Range): Word | null {
  let head: Word | null = null;
  for (let k = from; k < to; k++) {
    const tag = at(words, k);
    if (HEADS.has(tag) || tag === 'pron' || tag === 'obj' || tag === 'rel') head = words[k] ?? null;
    else if (head && tag !== 'poss' && !MODIFIERS.has(tag)) break;
    else if (!head && tag === 'det') head = null;
  }
  return head ?? words[to - 1] ?? null;
}
