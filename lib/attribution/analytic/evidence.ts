/** Attributions without a verb: "according to X", "X's claim that", "reportedly", "Poll: …". */
import { type Evidential, Fn, Frame, Pos } from '../../languages/types';
import { contentEnd, FINITE, finiteVerb, isSpeaker, mainVerb, sentenceEnd } from './clauses';
import { type Finding, silent } from './finding';
import { at, coreStart, headOf, phraseEnd, type Range } from './phrases';
import { isBe, type Scope } from './speech';
import { findSubject, verbGroup } from './subjects';
import type { Line, Tag, Word } from './words';

/** Evidential phrases by their first word. */
export type EvidentialIndex = ReadonlyMap<string, readonly Evidential[]>;

export function indexEvidentials(evidentials: readonly Evidential[]): EvidentialIndex {
  const index = new Map<string, Evidential[]>();
  for (const phrase of evidentials) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

interface Match {
  phrase: Evidential;
  /** The phrase's words, the source among them left in. */
  range: Range;
  /** A possessive inside the phrase: its source. */
  possessive: Range | null;
}

/** The evidential phrase at `i`, or null. */
export function matchEvidential(words: readonly Word[], i: number, index: EvidentialIndex): Match | null {
  const word = words[i];
  if (!word || word.low === '') return null;
  for (const phrase of index.get(word.low) ?? []) {
    const match = matchPhrase(words, i, phrase);
    if (match) return match;
  }
  return null;
}

function matchPhrase(words: readonly Word[], i: number, phrase: Evidential): Match | null {
  let k = i;
  let possessive: Range | null = null;
  for (const wanted of phrase.words) {
    if (wanted === '*') {
      const end = possessorEnd(words, k);
      if (end === k) return null;
      possessive = { from: k, to: at(words, end - 1) === 'poss' ? end - 1 : end };
      k = end;
    } else if (words[k]?.low === wanted) k++;
    else return null;
  }
  return { phrase, range: { from: i, to: k }, possessive };
}

/** "his", "Trump's", "the president's": the end of a possessive at `i`, or `i`. */
function possessorEnd(words: readonly Word[], i: number): number {
  const word = words[i];
  if (word && word.reading.fn & Fn.possessive) return i + 1;
  for (let k = i; k < Math.min(words.length, i + 8); k++) {
    const tag = at(words, k);
    if (tag === 'poss') return k + 1;
    if (!['det', 'noun', 'name', 'adj', 'num'].includes(tag)) return i;
  }
  return i;
}

export function findEvidence(scope: Scope, index: EvidentialIndex): Finding[] {
  const found: Finding[] = [];
  const { words } = scope.line;
  for (let i = 0; i < words.length; i++) {
    const match = usable(matchEvidential(words, i, index), scope);
    const finding = match
      ? byPhrase(scope, match)
      : (byNoun(scope, i) ?? byPredicate(scope, i) ?? byHearsay(scope, i));
    if (!finding) continue;
    found.push(finding);
    if (match) i = match.range.to - 1;
  }
  return found;
}

/** PolNeAR takes who cites for the source: "citing" is a verb there. */
function usable(match: Match | null, { polnear }: Scope): Match | null {
  return match && polnear && match.phrase.cites && match.phrase.words.length === 1 ? null : match;
}

function byPhrase({ line }: Scope, { phrase, range, possessive }: Match): Finding | null {
  const { words } = line;
  let source: Range | null = possessive;
  let cue = range;
  let close = range.to;
  if (phrase.governs) {
    close = phraseEnd(words, range.to);
    if (close === range.to) return null;
    source = { from: range.to, to: close };
    if (phrase.document && headOf(words, source)?.reading.noun?.kind !== 'document') return null;
    close = behindParticiple(words, range.from, close);
  } else if (possessive) cue = { from: possessive.to, to: range.to };
  if (possessive && at(words, cue.from) === 'poss') cue = { from: cue.from + 1, to: cue.to };
  const clausal = phrase.governs === 0 && !possessive;
  const content = clausal ? afterPhrase(words, close) : aroundPhrase(words, range.from, close);
  if (!content) return null;
  return finding(line, source, cue, content, phrase);
}

/** "According to a complaint filed by X, the developers …": where the phrase opens the sentence, its comma ends it. */
function behindParticiple(words: readonly Word[], open: number, close: number): number {
  if (open > 0 || (at(words, close) === 'comma' && at(words, close + 1) !== 'ing')) return close;
  for (let k = close; k < words.length; k++) {
    if (at(words, k) !== 'comma') continue;
    const subject = phraseEnd(words, k + 1, { prepositions: true, coordinated: true, appositions: false });
    if (subject > k + 1 && finiteVerb(words, subject, Math.min(words.length, subject + 3)) >= 0) return k;
  }
  return close;
}

const finding = (
  line: Line,
  source: Range | null,
  cue: Range,
  content: Range[],
  phrase: Evidential,
): Finding => ({
  ...silent,
  line,
  source,
  wide: source,
  cue,
  wideCue: cue,
  content,
  sense: phrase.sense,
  cites: phrase.cites,
  reports: true,
  confidence: 0.9,
});

/** "It is claimed that …": the clause after it. */
function afterPhrase(words: readonly Word[], close: number): Range[] | null {
  const end = sentenceEnd(words);
  let from = close;
  if (at(words, from) === 'comma') from++;
  if (at(words, from) === 'that') from++;
  else if (finiteVerb(words, from, end) < 0) return null;
  return from < end ? [{ from, to: end }] : null;
}

/** The clause the phrase stands in: after it, before it, or both where it interrupts. */
function aroundPhrase(words: readonly Word[], open: number, close: number): Range[] | null {
  const end = sentenceEnd(words);
  let from = clauseStart(words, open);
  if (open > from && at(words, open - 1) === 'comma') open--;
  const before = open > from ? { from, to: open } : null;
  let next = close;
  if (at(words, next) === 'comma') next++;
  const after = next < end ? { from: next, to: contentEnd(words, next, 'verb', () => false) } : null;
  if (!before) return after ? [after] : null;
  if (!after) return [before];
  // Only a clause that has not had its verb goes on behind the phrase.
  if (finiteVerb(words, before.from, before.to) < 0 && FINITE.has(at(words, next))) return [before, after];
  if (finiteVerb(words, before.from, before.to) < 0) {
    from = before.from;
    return [before, after];
  }
  return [before];
}

function clauseStart(words: readonly Word[], open: number): number {
  for (let k = open - 1; k > 0; k--) if (at(words, k) === 'semi') return k + 1;
  return 0;
}

/** "Trump's claim that", "his promise to". */
function byNoun({ line, polnear, isEvidential }: Scope, i: number): Finding | null {
  const { words } = line;
  const word = words[i];
  const noun = word?.reading.noun;
  if (!word || !noun?.sense || word.tag !== 'noun' || (noun.frames & Frame.inner && !polnear)) return null;
  const possessor = possessorBefore(words, i);
  if (!possessor) return null;
  const tag = at(words, i + 1);
  let from = -1;
  let that = false;
  if (noun.frames & Frame.clause && tag === 'that' && finiteVerb(words, i + 2, words.length) > 0) {
    from = i + 2;
    that = true;
  } else if (noun.frames & Frame.infinitive && tag === 'to') from = i + 1;
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

/** "claims about", "attacks on", "support for". */
const takesTopic = (word: Word | undefined) =>
  !!word &&
  !!(word.reading.fn & (Fn.about | Fn.complement)) &&
  !(word.reading.fn & (Fn.infinitiveMark | Fn.like));

function possessorBefore(words: readonly Word[], noun: number): Range | null {
  let k = noun - 1;
  while (k >= 0 && ['adj', 'noun', 'num'].includes(at(words, k))) k--;
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
  let open = 1;
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
function byPredicate({ line, polnear, isEvidential }: Scope, i: number): Finding | null {
  const { words } = line;
  const word = words[i];
  if (!word || !(word.reading.pos & Pos.predicative) || !['adj', 'part', 'verb'].includes(word.tag))
    return null;
  let verb = i - 1;
  while (['adv', 'not'].includes(at(words, verb))) verb--;
  const copula = words[verb];
  if (!copula || !FINITE.has(copula.tag) || !(isBe(copula) || copula.reading.fn & Fn.modal)) return null;
  const group = verbGroup(words, verb, isBe);
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
function byHearsay({ line }: Scope, i: number): Finding | null {
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
  const content = [
    { from, to: i },
    { from: i + 1, to },
  ].filter((r) => r.to > r.from);
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
