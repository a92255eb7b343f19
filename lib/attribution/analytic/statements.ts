/** Attributions by a noun, an adjective or an adverb: "X's claim that", "is sure that", "reportedly". */
import { Fn, Frame, Pos } from '../../languages/types';
import { contentEnd, FINITE, finiteVerb, isSpeaker, mainVerb, sentenceEnd } from './clauses';
import { type Finding, silent } from './finding';
import { at, coreStart, headOf, phraseEnd, type Range } from './phrases';
import type { Scope } from './scope';
import { findSubject, isBe, verbGroup } from './subjects';
import type { Tag, Word } from './words';

/** "Trump's claim that", "his promise to". */
export function byNoun(scope: Scope, i: number): Finding | null {
  const { line, polnear, isEvidential } = scope;
  const { words } = line;
  const word = words[i];
  const noun = word?.reading.noun;
  if (!word || !noun?.sense || word.tag !== 'noun' || (noun.frames & Frame.inner && !polnear)) return null;
  const possessor = possessorBefore(words, i);
  if (!possessor) return polnear || noun.frames & Frame.clause ? byAgent(scope, i) : null;
  const tag = at(words, i + 1);
  let from = -1;
  let that = false;
  if (noun.frames & Frame.clause && tag === 'that' && finiteVerb(words, i + 2, words.length) > 0) {
    from = i + 2;
    that = true;
  } else if (noun.frames & Frame.infinitive && tag === 'to') from = i + 1;
  else if (
    words[i + 1]?.reading.fn === Fn.about &&
    (noun.sense === 'claims' || (noun.sense === 'states' && quotesNext(words, i + 1)))
  )
    from = i + 1;
  else if (polnear && (at(words, i + 1) === 'to' || takesTopic(words[i + 1]))) from = i + 1;
  if (from < 0) return null;
  const to = nounContentEnd(words, from, contentEnd(words, from, 'verb', isEvidential));
  return {
    ...silent,
    line,
    source: possessor,
    wide: possessor,
    cue: { from: i, to: i + 1 },
    wideCue: { from: i, to: i + 1 },
    content: [{ from, to }],
    that,
    sense: noun.sense,
    confidence: 0.7,
  };
}

/** "statement about “thousands of shootings”". */
const quotesNext = (words: readonly Word[], about: number) => at(words, about + 1) === 'quote';

/** "warnings from X that", "a claim by X that". */
function byAgent({ line, isEvidential }: Scope, i: number): Finding | null {
  const { words } = line;
  const noun = words[i]?.reading.noun;
  if (!noun?.sense || !((words[i + 1]?.reading.fn ?? 0) & Fn.agent)) return null;
  const that = phraseEnd(words, i + 2, { prepositions: true, coordinated: true, appositions: false });
  const from = that + 1;
  if (that === i + 2 || at(words, that) !== 'that' || finiteVerb(words, from, words.length) < 0) return null;
  const source = { from: i + 2, to: that };
  if (isSpeaker(headOf(words, source) ?? undefined)) return null;
  const to = nounContentEnd(words, from, contentEnd(words, from, 'verb', isEvidential));
  return {
    ...silent,
    line,
    source,
    wide: source,
    cue: { from: i, to: i + 1 },
    wideCue: { from: i, to: i + 2 },
    content: [{ from, to }],
    that: true,
    sense: noun.sense,
    confidence: 0.7,
  };
}

/** "claims about", "attacks on", "support for". */
const takesTopic = (word: Word | undefined) =>
  !!word &&
  !!(word.reading.fn & (Fn.about | Fn.complement)) &&
  !(word.reading.fn & (Fn.infinitiveMark | Fn.like));

function possessorBefore(words: readonly Word[], noun: number): Range | null {
  let k = noun - 1;
  while (k >= 0 && ['adj', 'noun', 'num', 'adv'].includes(at(words, k))) k--;
  const word = words[k];
  if (!word) return null;
  if (word.tag === 'det' && word.reading.fn & Fn.possessive) return { from: k, to: k + 1 };
  if (word.tag !== 'poss') return null;
  return { from: coreStart(words, k - 1), to: k };
}

/** The tag of the word before `k` with adverbs looked through. */
function lastVerb(words: readonly Word[], k: number): Tag {
  let i = k;
  while (i > 0 && ['adv', 'not'].includes(at(words, i))) i--;
  return at(words, i);
}

/** The clause of a noun ends where the sentence's own verb comes: "His claim that A is B drew laughter". */
function nounContentEnd(words: readonly Word[], from: number, end: number): number {
  // "about" opens no clause, so that the first verb is the sentence's.
  let open = (words[from]?.reading.fn ?? 0) & Fn.about ? 0 : 1;
  let verbs = 0;
  for (let k = from; k < end; k++) {
    const tag = at(words, k);
    if (tag === 'comma' && verbs > 0) return k;
    if (['that', 'rel', 'sub', 'wh', 'coord'].includes(tag)) open++;
    if (
      !FINITE.has(tag) ||
      (['aux', 'modal', 'adv', 'not'].includes(at(words, k - 1)) &&
        verbs > 0 &&
        FINITE.has(lastVerb(words, k - 1)))
    )
      continue;
    if (verbs === open) return k;
    verbs++;
  }
  return end;
}

/** "is sure that", "seem confident they": an adjective that says what its subject believes. */
export function byPredicate({ line, polnear, isEvidential }: Scope, i: number): Finding | null {
  const { words } = line;
  const word = words[i];
  if (!word || !(word.reading.pos & Pos.predicative) || !['adj', 'part', 'verb'].includes(word.tag))
    return null;
  let verb = i - 1;
  while (['adv', 'not'].includes(at(words, verb))) verb--;
  const copula = words[verb];
  if (!copula || !FINITE.has(copula.tag) || !(isBe(copula) || copula.reading.fn & Fn.modal)) return null;
  const group = verbGroup(words, verb);
  const subject = findSubject(words, group, false);
  if (!subject || (!polnear && (group.negated || isSpeaker(headOf(words, subject.source) ?? undefined))))
    return null;
  const tag = at(words, i + 1);
  const end = contentEnd(words, i + 1, 'verb', isEvidential);
  let from = -1;
  if (tag === 'that') from = i + 2;
  else if (['pron', 'det', 'name', 'noun'].includes(tag) && mainVerb(words, i + 1, end) > 0) from = i + 1;
  else if (polnear && (tag === 'to' || words[i + 1]?.reading.fn === Fn.about)) from = i + 1;
  if (from < 0 || from >= end) return null;
  return {
    ...silent,
    line,
    source: subject.source,
    wide: subject.wide,
    cue: { from: i, to: i + 1 },
    wideCue: { from: group.from, to: i + 1 },
    content: [{ from, to: end }],
    that: tag === 'that',
    sense: 'believes',
    confidence: 0.7,
  };
}

/** "reportedly", "allegedly": the clause around the adverb has no named source. */
export function byHearsay({ line }: Scope, i: number): Finding | null {
  const { words } = line;
  const word = words[i];
  if (!word || !(word.reading.fn & Fn.hearsay)) return null;
  const end = sentenceEnd(words);
  let from = 0;
  for (let k = i - 1; k > 0; k--) {
    if (
      ['comma', 'semi', 'dash', 'colon'].includes(at(words, k)) ||
      (['coord', 'sub', 'that'].includes(at(words, k)) && finiteVerb(words, 0, k) >= 0)
    ) {
      from = k + 1;
      break;
    }
  }
  let to = end;
  for (let k = i + 1; k < end; k++)
    if (at(words, k) === 'semi' || (at(words, k) === 'comma' && finiteVerb(words, i, k) > 0)) {
      to = k;
      break;
    }
  // "Moss, who allegedly stole a car".
  const relative = at(words, from) === 'rel' && at(words, from - 1) === 'comma';
  const left = relative ? { from: coreStart(words, from - 2), to: from - 1 } : { from, to: i };
  const content = [left, { from: i + 1, to }].filter((r) => r.to > r.from);
  if (!content.length || (from === i && finiteVerb(words, i, to) < 0)) return null;
  return {
    ...silent,
    line,
    source: null,
    wide: null,
    cue: { from: i, to: i + 1 },
    wideCue: { from: i, to: i + 1 },
    content,
    sense: 'claims',
    confidence: 0.6,
  };
}
