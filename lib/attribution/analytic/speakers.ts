/** Whose words a cue verb reports: its own subject, that of the verb that governs it, or one shared with it. */
import { Fn } from '../../languages/types';
import { FINITE, finiteVerb } from './clauses';
import type { Finding } from './finding';
import { at, endsNominal, headOf, isChannel, type Range } from './phrases';
import type { Scope } from './scope';
import { findSubject, type Subject, sharedSubject, type VerbGroup, verbGroup } from './subjects';
import type { Word } from './words';

/** "Citing a report, Trump said": the participle's content ends before the subject. */
export function beforeSubject(subject: Subject, verb: number, pieces: readonly Range[]): Range[] {
  const { from } = subject.source;
  if (from < verb || subject.inverted) return [...pieces];
  return pieces.filter((p) => p.from < from).map((p) => ({ from: p.from, to: Math.min(p.to, from) }));
}

export function subjectOf(
  scope: Scope,
  group: VerbGroup,
  quotes: boolean,
  earlier: readonly Finding[],
): Subject | null {
  const { words } = scope.line;
  const { verb } = group;
  const tag = at(words, verb);
  if (group.infinitive || (tag === 'ing' && at(words, group.from - 1) === 'verb'))
    return governed(scope, group, earlier);
  const hasFinite =
    FINITE.has(tag) || (group.from < verb && ['aux', 'modal'].includes(at(words, group.from)));
  if (tag === 'ing' && !hasFinite) return participleSubject(words, group, earlier);
  const own = findSubject(words, group, quotes);
  if (own) return own;
  const left = at(words, group.from - 1);
  if (left === 'coord' || left === 'comma') return sharedWith(words, group.from, earlier);
  return null;
}

/** "went on to say", "was the first to note": the subject of the verb or predicate that governs the infinitive. */
function governed(scope: Scope, group: VerbGroup, earlier: readonly Finding[]): Subject | null {
  const { words } = scope.line;
  let k = group.from - 1;
  if (at(words, k) === 'adv' || at(words, k) === 'prep') k--;
  const word = words[k];
  if (!word || !(word.reading.fn & Fn.modal)) return null;
  const outer = verbGroup(words, k);
  if (outer.negated || outer.infinitive) return null;
  return subjectOf(scope, outer, false, earlier) ?? sharedSubject(words, outer.from);
}

function participleSubject(
  words: readonly Word[],
  group: VerbGroup,
  earlier: readonly Finding[],
): Subject | null {
  const left = group.from - 1;
  const tag = at(words, left);
  if (left < 0) return followingSubject(words, group.verb);
  if (endsNominal(words, left) && tag !== 'quote') {
    const subject = findSubject(words, group, false);
    // "released a letter urging": who released it.
    const written = subject && !isChannel(headOf(words, subject.source) ?? undefined);
    return written ? subject : (sharedWith(words, group.from, earlier) ?? subject);
  }
  if (['comma', 'coord', 'prep', 'sub', 'dash', 'quote'].includes(tag)) {
    const shared = sharedWith(words, group.from, earlier);
    // "It goes without saying".
    const expletive = tag === 'prep' && shared && words[shared.source.from]?.low === 'it';
    return expletive ? null : shared;
  }
  return null;
}

/** "Citing a report, Trump said": the subject of the main clause after the comma. */
function followingSubject(words: readonly Word[], verb: number): Subject | null {
  for (let k = verb + 1; k < words.length; k++) {
    if (at(words, k) !== 'comma' && at(words, k) !== 'quote') continue;
    const v = finiteVerb(words, k + 1, words.length);
    if (v < 0) return null;
    const subject = findSubject(words, verbGroup(words, v), false);
    if (subject && subject.outer.from > k) return subject;
  }
  return null;
}

function sharedWith(words: readonly Word[], limit: number, earlier: readonly Finding[]): Subject | null {
  // The sentence's own speaker, not one whose words are reported in it.
  const last = earlier.findLast(
    (f) => !earlier.some((g) => g !== f && g.content.some((p) => p.from <= f.cue.from && f.cue.from < p.to)),
  );
  if (last?.source && last.cue.to <= limit) {
    const { source } = last;
    const wide = last.wide ?? source;
    return { source, wide, outer: { from: limit, to: limit }, inverted: false };
  }
  const shared = sharedSubject(words, limit);
  return shared && { ...shared, outer: { from: limit, to: limit } };
}

/** Documents show and find; people only where their kind makes findings (a ministry, a newspaper, investigators). */
export function speaksByEvidence(words: readonly Word[], source: Range, reads: boolean): boolean {
  const head = headOf(words, source);
  if (!head) return false;
  const kind = head.reading.noun?.kind;
  if (reads) return head.tag === 'noun' && kind !== 'person' && kind !== 'group';
  if (head.tag === 'name') return true;
  if (head.tag === 'pron') return !reads;
  return kind !== undefined && kind !== 'time' && kind !== 'part';
}
