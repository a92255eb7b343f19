/**
 * Where the main clause goes on after a content clause inside it: «X сказал, что A, и сел в машину», «X, заявивший, что
 * A, уехал». Knows clauses only by their verbs: form, tense and agreement.
 */
import { ALL_SLOTS, Col, caseMask, columns, Fn, Pos, type VerbReading } from '../../languages/types';
import { has, type Item, isPlainPredicate, isPos, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';
import type { Run } from './spans';

export function sameForm(a: VerbReading, b: VerbReading): boolean {
  return a.form === b.form && a.past === b.past && (a.agree & b.agree) !== 0;
}

/**
 * Whether the coordinated segment `s` is the cue's own subject doing something else: its verb has the form of the cue,
 * `verb`, no subject of its own, and the content since item `from` speaks in another form.
 */
export function resumesMain(sentence: Sentence, s: number, from: number, verb: VerbReading): boolean {
  const { items, segments } = sentence;
  const segment = segments[s];
  if (segment?.opener !== 'coordinate' || segment.mark !== Kind.comma || verb.form !== 'finite') return false;
  const at = firstPredicate(items, segment.from + 1, segment.to);
  const own = items[at]?.reading.verb;
  if (!own || !sameForm(verb, own)) return false;
  // «…, а мэр назвал это ложью»: another speaks.
  const other = hasSubject(sentence, segment.from + 1, segment.to, own);
  if (other && !(own.past && items[at]?.reading.cues.length)) return false;
  let seen = false;
  for (let p = from; p < segment.from; p++) {
    if (items[p]?.kind === Kind.quotation && !other) seen = true;
    const inner = items[p]?.reading.verb;
    if (!isPlainPredicate(items[p]) || !inner) continue;
    if (sameForm(verb, inner)) return false;
    seen = true;
  }
  return seen;
}

function firstPredicate(items: readonly Item[], from: number, to: number): number {
  for (let p = from; p < to; p++) if (isPlainPredicate(items[p])) return p;
  return -1;
}

/** Whether a nominative in the items could be the subject of `verb`. */
export function hasSubject(sentence: Sentence, from: number, to: number, verb: VerbReading): boolean {
  const { items } = sentence;
  for (let p = from; p < to; p++) {
    const item = items[p];
    if (isPreposition(item)) {
      const inner = sentence.phrase(p + 1, item?.reading.governs || ALL_SLOTS, to);
      if (inner) p = inner.to - 1;
      continue;
    }
    if (item?.kind === Kind.quotation) return true;
    if (!isWord(item) || !isPos(item, Pos.noun | Pos.name | Pos.pronoun | Pos.numeral)) continue;
    if (has(item, Fn.demonstrative | Fn.nobody | Fn.speaker)) return true;
    const nominative = columns(item.reading.slots, 'nom');
    // What may as well be the object, after the verb, is taken for it.
    const object = p > from && (item.reading.slots & caseMask('acc')) !== 0 && nominative !== Col.f;
    if (nominative & verb.agree && !object) return true;
  }
  return false;
}

/**
 * Cuts a content where the clause of its speaker goes on: «X, который заявил, что A, уехал». `own` is the segment of the
 * cue in a relative or participle clause of `phrase`.
 */
export function cutAtMainClause(
  sentence: Sentence,
  runs: readonly Run[],
  own: number,
  phrase: NounPhrase,
): void {
  const { items, segments, segmentOf } = sentence;
  const last = runs[runs.length - 1];
  const opener = segments[own]?.opener;
  if (!last || (opener !== 'relative' && opener !== 'participle')) return;
  const begun = segmentOf[runs[0]?.from ?? 0] ?? own;
  for (let s = begun + 1; s < segments.length; s++) {
    const segment = segments[s];
    if (!segment || segment.from >= last.to) return;
    if (segment.from <= last.from || segment.opener !== 'plain' || segment.mark !== Kind.comma) continue;
    let p = segment.from;
    while (p < segment.to && (isPos(items[p], Pos.adverb | Pos.particle) || has(items[p], Fn.negation))) p++;
    const verb = items[p]?.reading.verb;
    if (!verb || !isPlainPredicate(items[p]) || !(columns(phrase.slots, 'nom') & verb.agree)) continue;
    if (s > begun + 1 && firstPredicate(items, runs[0]?.from ?? 0, segment.from - 1) < 0) continue;
    last.to = segment.from - 1;
    return;
  }
}
