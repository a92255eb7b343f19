/** Finds the subject of a verb: before it, behind an insertion, in a relative clause, after it, or shared. */

import { Fn } from '../../languages/types';
import { FINITE, finiteVerb, isAdverbial, sentenceEnd } from './clauses';
import {
  at,
  coreStart,
  endsNominal,
  isNickname,
  isTime,
  namesNobody,
  opensClause,
  phraseEnd,
  type Range,
  subjectStart,
} from './phrases';
import type { Tag, Word } from './words';

export interface Subject {
  source: Range;
  wide: Range;
  /** All the words between the clause's beginning and the verb, or after the verb where inverted. */
  outer: Range;
  inverted: boolean;
}

/** A form of "be". */
export const isBe = (word: Word) => !!(word.reading.fn & Fn.be);

/** The verb with its auxiliaries, adverbs and negations. */
export interface VerbGroup extends Range {
  verb: number;
  negated: boolean;
  /** "to say": an infinitive. */
  infinitive: boolean;
  /** Has "be" before a participle: "was told". */
  passive: boolean;
  modal: boolean;
  /** "may say": perhaps. */
  possible: boolean;
}

/** The group around the verb at `v`. */
export function verbGroup(words: readonly Word[], v: number): VerbGroup {
  let from = v;
  let negated = false;
  let infinitive = false;
  let modal = false;
  let passive = false;
  let possible = false;
  for (; from > 0; from--) {
    const tag = at(words, from - 1);
    const word = words[from - 1] as Word;
    if (tag === 'not') negated = true;
    else if (tag === 'to') infinitive = true;
    else if (tag === 'modal') {
      modal = true;
      possible ||= !!(word.reading.fn & Fn.possible);
    } else if (tag === 'aux') {
      if (isBe(word) && at(words, v) === 'part' && !passive)
        passive = from === v || !hasPerfect(words, from, v);
    } else if (isTime(word) && tag !== 'adv') {
      // "Trump this week also said": the time stands inside.
      let start = coreStart(words, from - 1);
      if (at(words, start - 1) === 'prep') start--;
      if (!['noun', 'name', 'pron', 'adv', 'close', 'rel'].includes(at(words, start - 1))) break;
      from = start + 1;
    } else if (tag !== 'adv') break;
    if ((tag === 'aux' || tag === 'modal') && word.low.endsWith("n't")) negated = true;
    if (infinitive) {
      from--;
      break;
    }
  }
  // Adverbs that open the clause are not the verb's: "Then said".
  while (from < v && at(words, from) === 'adv' && from === 0) from++;
  return { from, to: v + 1, verb: v, negated, infinitive, passive, modal, possible };
}

const hasPerfect = (words: readonly Word[], from: number, v: number) => {
  for (let k = from; k < v; k++) if (at(words, k) === 'aux' && !isBe(words[k] as Word)) return true;
  return false;
};

/** The subject of a verb group, or null where none is found. `quotes`: the verb may stand before its subject. */
export function findSubject(words: readonly Word[], group: VerbGroup, quotes: boolean): Subject | null {
  const left = group.from - 1;
  const tag = at(words, left);
  let found: Subject | null = null;
  if (tag === 'rel' || (tag === 'that' && endsNominal(words, left - 1))) found = relative(words, left);
  else if (tag === 'comma') {
    const inserted = insertion(words, left);
    const inverse = quotes ? inverted(words, group) : null;
    found = inverse && (!inserted || finiteVerb(words, 0, inserted.outer.from) >= 0) ? inverse : inserted;
  } else if (tag === 'quote' && quotes) found = inverted(words, group);
  else if (endsNominal(words, left)) {
    const start = subjectStart(words, left);
    const outer = start < 0 ? behindParticiple(words, left) : behindClause(words, start, left);
    if (outer || start < 0) return outer;
    const range = { from: start, to: left + 1 };
    if (!isTime(words[left])) found = { source: range, wide: range, outer: range, inverted: false };
  } else if (tag === 'verb') found = behindRelative(words, left);
  else if (tag === 'dash') found = insertion(words, left);
  else if (left < 0 && quotes) {
    // "Said Ellis: “…”".
    const inverse = inverted(words, group);
    if (inverse && at(words, inverse.source.to) === 'colon') found = inverse;
  }
  if (!found || namesNobody(words, found.source)) return null;
  return found;
}

/**
 * "One of the doctors who wrote the letter called", "a report released last year found": the noun phrase before the
 * verb belongs to a clause after the subject's own noun.
 */
function behindClause(words: readonly Word[], start: number, last: number): Subject | null {
  let k = start - 1;
  if (isTime(words[last])) {
    while (k > 0 && ['prep', 'adv', 'noun', 'name', 'det', 'adj', 'num'].includes(at(words, k))) k--;
    const verb = words[k]?.reading.verb;
    if (!verb?.slots || !endsNominal(words, k - 1)) return null;
    return whole(words, k, last);
  }
  for (; k > 1 && k > start - 14; k--) {
    const tag = at(words, k);
    if ((tag === 'rel' || (tag === 'that' && FINITE.has(at(words, k + 1)))) && endsNominal(words, k - 1))
      return FINITE.has(at(words, start - 1)) || at(words, start - 1) === 'prep'
        ? whole(words, k, last)
        : null;
    if (['comma', 'quote', 'semi', 'colon', 'that', 'sub', 'coord'].includes(tag)) return null;
  }
  return null;
}

/** "Those who fled say", "all the experts I asked said": the verb before is a relative clause's. */
function behindRelative(words: readonly Word[], last: number): Subject | null {
  if (at(words, last - 1) === 'pron' && ['noun', 'det'].includes(at(words, last - 2)))
    return whole(words, last - 1, last);
  for (let k = last - 1; k > 0 && k > last - 6; k--) {
    if (at(words, k) === 'rel') return endsNominal(words, k - 1) ? whole(words, k, last) : null;
    if (!['aux', 'adv', 'not', 'modal', 'verb'].includes(at(words, k))) return null;
  }
  return null;
}

/** "Many people involved in the talks assumed": the noun before the participle. */
function behindParticiple(words: readonly Word[], last: number): Subject | null {
  let k = last;
  while (k > 0 && ['noun', 'name', 'num', 'adj', 'det', 'poss', 'prep', 'adv'].includes(at(words, k))) k--;
  const verb = words[k]?.reading.verb;
  if (!verb) return null;
  let rel = k - 1;
  while (['adv', 'aux', 'not', 'modal'].includes(at(words, rel))) rel--;
  if (['rel', 'that'].includes(at(words, rel)) && endsNominal(words, rel - 1)) return whole(words, rel, last);
  // A pronoun takes no participle after it: "It edged up its forecast".
  if (!(verb.slots || verb.form === 'gerund') || !endsNominal(words, k - 1) || at(words, k - 1) === 'pron')
    return null;
  return whole(words, k, last);
}

function whole(words: readonly Word[], clause: number, last: number): Subject | null {
  const start = subjectStart(words, clause - 1);
  if (start < 0) return null;
  const wide = { from: start, to: last + 1 };
  return { source: { from: start, to: clause }, wide, outer: wide, inverted: false };
}

function relative(words: readonly Word[], rel: number): Subject | null {
  // "victims, many of whom say".
  const partitive =
    at(words, rel - 1) === 'prep' &&
    ['det', 'num'].includes(at(words, rel - 2)) &&
    at(words, rel - 3) === 'comma';
  const open = partitive ? rel - 2 : rel;
  const last = at(words, open - 1) === 'comma' ? open - 2 : open - 1;
  if (!endsNominal(words, last)) return null;
  const start = partitive ? ofStart(words, last) : coreStart(words, last);
  const source = { from: start, to: last + 1 };
  const wide = { from: open, to: rel + 1 };
  return { source, wide, outer: { from: start, to: rel + 1 }, inverted: false };
}

/** The start of the noun phrase that ends here, with one "of" phrase. */
function ofStart(words: readonly Word[], last: number): number {
  const start = coreStart(words, last);
  return at(words, start - 1) === 'prep' &&
    (words[start - 1]?.reading.fn ?? 0) & Fn.owning &&
    endsNominal(words, start - 2)
    ? coreStart(words, start - 2)
    : start;
}

function inverted(words: readonly Word[], group: VerbGroup): Subject | null {
  if (at(words, group.verb) !== 'verb') return null;
  const from = group.verb + 1;
  const to = phraseEnd(words, from);
  if (to === from || FINITE.has(at(words, to)) || at(words, from) === 'quote' || at(words, from) === 'obj')
    return null;
  if (isTime(words[to - 1]) && to === from + 1) return null;
  const source = { from, to };
  let end = to;
  // A relative clause after it belongs to the whole phrase.
  const rel = at(words, to) === 'comma' ? to + 1 : to;
  if (['rel', 'that'].includes(at(words, rel))) {
    end = sentenceEnd(words);
    for (let k = rel; k < end; k++)
      if (at(words, k) === 'comma' && ['ing', 'coord', 'sub', 'quote'].includes(at(words, k + 1))) end = k;
  }
  const wide = { from, to: end };
  return { source, wide, outer: wide, inverted: true };
}

const OPENS_INSERTION: ReadonlySet<Tag> = new Set<Tag>([
  'rel',
  'det',
  'noun',
  'name',
  'num',
  'adj',
  'prep',
  'ing',
  'part',
  'sub',
  'adv',
  'verb',
  'wh',
]);
const APPOSITION: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'name', 'num', 'adj']);

/** "X, the mayor of Y, said": the subject before an insertion whose closing comma (or dash) is at `close`. */
function insertion(words: readonly Word[], close: number): Subject | null {
  const mark = at(words, close);
  let found: { start: number; open: number } | null = null;
  for (let k = close - 1; k > 0; k--) {
    const tag = at(words, k);
    if (tag === 'quote' && isNickname(words, k)) continue;
    if (tag === 'quote' || tag === 'semi' || tag === 'colon' || tag === 'stop') break;
    if (tag !== mark || !endsNominal(words, k - 1) || !isInsertion(words, k + 1, close)) continue;
    const start = subjectStart(words, k - 1);
    if (start < 0 || isTime(words[k - 1]) || !opensClause(words, start)) continue;
    if (found && !isApposed(words, found.start)) break;
    found = { start, open: k };
  }
  if (!found) return null;
  const { start, open } = found;
  let end = APPOSITION.has(at(words, open + 1)) ? close : open;
  for (let k = open + 1; k < end; k++) {
    if (at(words, k) === 'comma' && !APPOSITION.has(at(words, k + 1))) end = k;
    else if (at(words, k) === 'rel' && k > open + 1) end = at(words, k - 1) === 'comma' ? k - 1 : k;
  }
  return {
    source: { from: start, to: end },
    wide: {
      from: start,
      to: APPOSITION.has(at(words, open + 1)) || at(words, open + 1) === 'rel' ? close : open,
    },
    outer: { from: start, to: close + 1 },
    inverted: false,
  };
}

function isInsertion(words: readonly Word[], from: number, to: number): boolean {
  const tag = at(words, from);
  if (!OPENS_INSERTION.has(tag) || from >= to) return false;
  if (!APPOSITION.has(tag)) return true;
  const verb = finiteVerb(words, from, to);
  if (verb < 0) return true;
  for (let k = from; k < verb; k++) if (at(words, k) === 'rel' || at(words, k) === 'that') return true;
  return false;
}

/** Whether the phrase that begins here is itself an apposition: "the director", "R-Ky." */
function isApposed(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || at(words, i - 1) !== 'comma') return false;
  return at(words, i) === 'det' || !word.capital || /^[dri]-/.test(word.low);
}

/** The subject of the sentence's first finite verb before `limit`: what a later verb without one shares. */
export function sharedSubject(words: readonly Word[], limit: number): Subject | null {
  let from = 0;
  for (;;) {
    const v = finiteVerb(words, from, limit);
    if (v < 0) return null;
    let last = v;
    while (
      last + 1 < limit &&
      (FINITE.has(at(words, last + 1)) || isAdverbial(at(words, last + 1)) || at(words, last + 1) === 'part')
    )
      last++;
    const subject = findSubject(words, verbGroup(words, v), false);
    // The verb of a relative or subordinate clause is not the sentence's.
    if (subject && at(words, subject.outer.to - 1) !== 'rel' && at(words, subject.outer.from - 1) !== 'sub')
      return subject;
    from = last + 1;
  }
}
