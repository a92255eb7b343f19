/** What stands beside a report and is no part of it: times, occasions, whom it was said to. Indices into words. */
import { Fn, Pos } from '../../languages/types';
import { FINITE, isAdverbial, opensPredicate, sentenceEnd } from './clauses';
import { at, coreStart, endsNominal, isChannel, isTime, PLAIN, phraseEnd } from './phrases';
import type { Word } from './words';

/**
 * Passes over what may stand between a cue and its content: adverbs, times, occasions ("in a statement on Monday"), and
 * with `addressee` whom it was said to.
 */
export function skipAdjuncts(words: readonly Word[], from: number, addressee: boolean): number {
  const end = sentenceEnd(words);
  let k = from;
  let told = !addressee;
  while (k < end) {
    const next = adjunctEnd(words, k, end);
    if (next > k) {
      k = next;
      continue;
    }
    if (!told) {
      told = true;
      const person = addresseeEnd(words, k);
      if (person > k) {
        k = person;
        continue;
      }
    }
    return k;
  }
  return k;
}

/** The end of one adverb, time or occasion at `k`, or `k`. */
export function adjunctEnd(words: readonly Word[], k: number, end: number): number {
  const tag = at(words, k);
  if (tag === 'adv') return k + 1;
  if (tag === 'det' || tag === 'name' || tag === 'noun' || tag === 'adj') {
    const stop = phraseEnd(words, k, PLAIN);
    if (
      stop > k &&
      isTime(words[stop - 1]) &&
      !FINITE.has(at(words, stop)) &&
      !((words[stop]?.reading.fn ?? 0) & Fn.owning)
    )
      return stop;
    // "Wednesday night that": the name of a day alone, before a clause.
    if (isTime(words[k])) return k + 1;
  }
  if (tag === 'prep' || tag === 'sub') return occasionEnd(words, k, end);
  return k;
}

/** The end of "in an interview with NBC", "during a rally in Flint"; `k` where the phrase is no occasion. */
function occasionEnd(words: readonly Word[], k: number, end: number): number {
  const core = phraseEnd(words, k + 1, PLAIN);
  if (core === k + 1 || (words[k]?.reading.fn ?? 0) & (Fn.owning | Fn.infinitiveMark)) return k;
  const head = words[core - 1];
  // "said through his lawyer".
  const voice = (words[k]?.reading.fn ?? 0) & Fn.agent && head?.reading.noun?.kind === 'person';
  const occasion = voice || isTime(head) || isChannel(head) || hasChannel(words, k + 1, core);
  if (!occasion) return k;
  let stop = core;
  while (stop < end && ['prep', 'part'].includes(at(words, stop))) {
    // "in a statement posted on its website".
    const prep = at(words, stop) === 'part' ? stop + 1 : stop;
    const further = at(words, prep) === 'prep' ? phraseEnd(words, prep + 1, PLAIN) : prep + 1;
    if (further === prep + 1 || FINITE.has(at(words, further))) break;
    stop = further;
  }
  return stop;
}

function hasChannel(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isChannel(words[k])) return true;
  return false;
}

/** The end of the person told, at `k`; `k` where the noun phrase is the subject of the content instead. */
function addresseeEnd(words: readonly Word[], k: number): number {
  const tag = at(words, k);
  if (tag === 'obj') return k + 1;
  const full = phraseEnd(words, k, { prepositions: true, coordinated: true, appositions: false });
  if (full === k) return k;
  const plain = phraseEnd(words, k, PLAIN);
  for (const stop of [full, plain]) {
    if (!FINITE.has(at(words, stop))) return stop;
  }
  // "told The Post Trump's policy would": the name ends where the next noun phrase begins; not seen here.
  return k;
}

/** Cuts occasions and times off the end of a noun-phrase content: "(called for investment) in a statement". */
export function trimAdjuncts(words: readonly Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const tag = at(words, k);
    // "a response within 30 days": how long, not when it was said.
    if (tag === 'prep' && at(words, k + 1) === 'num' && isTime(words[k + 2]) && at(words, k + 2) === 'noun') {
      k += 2;
      continue;
    }
    if ((tag === 'prep' || tag === 'sub') && adjunctEnd(words, k, to) > k)
      return at(words, k - 1) === 'comma' ? k - 1 : k;
    if (isTime(words[k]) && tag === 'name' && endsNominal(words, k - 1) && coreStart(words, k) >= k) return k;
    if (tag === 'comma' && !continuesList(words, k, to)) return k;
    if (tag === 'dash') return k;
    if (tag === 'coord' && opensPredicate(words, k + 1)) return at(words, k - 1) === 'comma' ? k - 1 : k;
    // "after", "before", "as" open what the author adds; "if" belongs to what was said.
    if (tag === 'sub' && (words[k]?.reading.pos ?? 0) & Pos.preposition && startsClause(words, k + 1, to))
      return k;
  }
  return to;
}

/** Whether a comma stands between items: "schools, roads and parks". */
function continuesList(words: readonly Word[], comma: number, to: number): boolean {
  const tag = at(words, comma + 1);
  if (tag === 'coord') return true;
  // "schools, especially for the poor", "questions, including “…”".
  if (tag === 'adv') return at(words, comma + 2) === 'prep';
  if (tag === 'prep') for (let k = comma + 2; k < comma + 5; k++) if (at(words, k) === 'quote') return true;
  if (!['det', 'noun', 'name', 'adj', 'num', 'quote', 'ing'].includes(tag)) return false;
  for (let k = comma + 2; k < Math.min(to, comma + 12); k++) {
    if (at(words, k) === 'coord') return !opensPredicate(words, k + 1);
    if (['rel', 'sub', 'that', 'dash', 'semi'].includes(at(words, k)) || FINITE.has(at(words, k)))
      return false;
  }
  return false;
}

/** Whether a noun phrase and a finite verb follow. */
function startsClause(words: readonly Word[], from: number, to: number): boolean {
  const subject = phraseEnd(words, from);
  let verb = subject;
  while (verb < to && isAdverbial(at(words, verb))) verb++;
  return subject > from && verb < to && FINITE.has(at(words, verb));
}
