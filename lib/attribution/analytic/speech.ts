/** Attributions by a verb: who says, what it says, in what order the two stand. */
import { type Cue, Fn, Frame } from '../../languages/types';
import type { Channel, Sense } from '../types';
import {
  adjunctEnd,
  contentEnd,
  FINITE,
  finiteVerb,
  isAdverbial,
  isSpeaker,
  phraseContentEnd,
  sentenceEnd,
  skipAdjuncts,
} from './clauses';
import { type Content, contentAfter, contentBefore, type Place } from './contents';
import { type Finding, silent } from './finding';
import { at, endsNominal, headOf, isChannel, type Range } from './phrases';
import { findSubject, type Subject, sharedSubject, type VerbGroup, verbGroup } from './subjects';
import type { Line, Word } from './words';

export interface Scope {
  line: Line;
  polnear: boolean;
  /** Inside a quotation: its speaker is somebody else than whom we look for. */
  nested: boolean;
  isEvidential(i: number): boolean;
}

export const isBe = (word: Word) => !!(word.reading.fn & Fn.be);

/** The attributions of a sentence's verbs, in text order. */
export function findSpeech(scope: Scope): Finding[] {
  const { words } = scope.line;
  const found: Finding[] = [];
  for (let v = 0; v < words.length; v++) {
    const word = words[v] as Word;
    if (word.reading.cues.length && ['verb', 'ing', 'part'].includes(word.tag)) {
      const finding = speechAt(scope, v, found);
      if (finding) found.push(finding);
    }
  }
  return found;
}

function speechAt(scope: Scope, v: number, earlier: readonly Finding[]): Finding | null {
  const { words } = scope.line;
  const group = verbGroup(words, v, isBe);
  const word = words[v] as Word;
  if (group.passive) return passive(scope, group);
  if (group.negated && !scope.polnear && !word.reading.cues.some(({ cue }) => cue.sense === 'denies'))
    return null;
  if (word.tag === 'part' && group.from === v) return null;
  for (const { cue } of word.reading.cues) {
    if (cue.frames & Frame.inner && (!scope.polnear || group.modal)) continue;
    const after = afterParticle(words, v, cue);
    if (after < 0) continue;
    const finding = withCue(scope, group, cue, after, earlier);
    if (finding) return finding;
  }
  return null;
}

/** The first word after the verb and its particle; -1 where the particle is missing. */
function afterParticle(words: readonly Word[], v: number, cue: Cue): number {
  const particle = cue.lemma.indexOf(' ');
  if (particle < 0) return v + 1;
  const wanted = cue.lemma.slice(particle + 1).split(' ');
  return wanted.every((word, k) => words[v + 1 + k]?.low === word) ? v + 1 + wanted.length : -1;
}

function withCue(
  scope: Scope,
  group: VerbGroup,
  cue: Cue,
  after: number,
  earlier: readonly Finding[],
): Finding | null {
  const { words } = scope.line;
  const quotes = !!(cue.frames & Frame.quote);
  // "told" has whom it was said to after it, so never its subject.
  const subject = subjectOf(scope, group, quotes && !(cue.frames & Frame.addressee), earlier);
  if (!subject) return null;
  // Inside a quotation its speaker, outside the author.
  if ((scope.nested || !scope.polnear) && isSpeaker(headOf(words, subject.source) ?? undefined)) return null;
  if (cue.frames & Frame.evidence && !speaksByEvidence(words, subject.source, quotes)) return null;
  const place: Place = {
    words,
    after: subject.inverted ? subject.outer.to : after,
    frames: cue.frames,
    sense: cue.sense,
    tag: at(words, group.verb),
    polnear: scope.polnear,
    reported: earlier.some((f) => f.quoting && f.cue.to < group.from),
    isEvidential: scope.isEvidential,
  };
  const content = arrange(place, subject, group, quotes);
  if (!content) return null;
  return {
    line: scope.line,
    source: subject.source,
    wide: subject.wide,
    cue: { from: group.verb, to: after },
    wideCue: { from: group.from, to: after },
    content: beforeSubject(subject, group.verb, content.pieces),
    that: content.that,
    sense: group.negated ? 'denies' : cue.sense,
    channel: channelOf(words, place.after),
    cites: !!(cue.frames & Frame.relay),
    quoting: quotes,
    relays: !!(cue.frames & Frame.relay),
    reports: content.pieces.some((piece) => piece.to <= group.from),
    passedOn: false,
    confidence: content.confidence,
  };
}

/** "Citing a report, Trump said": the participle's content ends before the subject. */
function beforeSubject(subject: Subject, verb: number, pieces: readonly Range[]): Range[] {
  const { from } = subject.source;
  if (from < verb || subject.inverted) return [...pieces];
  return pieces.filter((p) => p.from < from).map((p) => ({ from: p.from, to: Math.min(p.to, from) }));
}

function subjectOf(
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
  const outer = verbGroup(words, k, isBe);
  if (outer.negated || outer.infinitive) return null;
  return subjectOf(scope, outer, false, earlier) ?? sharedSubject(words, outer.from, isBe);
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
  if (['comma', 'coord', 'prep', 'sub', 'dash', 'quote'].includes(tag))
    return sharedWith(words, group.from, earlier);
  return null;
}

/** "Citing a report, Trump said": the subject of the main clause after the comma. */
function followingSubject(words: readonly Word[], verb: number): Subject | null {
  for (let k = verb + 1; k < words.length; k++) {
    if (at(words, k) !== 'comma' && at(words, k) !== 'quote') continue;
    const v = finiteVerb(words, k + 1, words.length);
    if (v < 0) return null;
    const subject = findSubject(words, verbGroup(words, v, isBe), false);
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
  const shared = sharedSubject(words, limit, isBe);
  return shared && { ...shared, outer: { from: limit, to: limit } };
}

/** Documents show and find; people only where their kind makes findings (a ministry, a newspaper, investigators). */
function speaksByEvidence(words: readonly Word[], source: Range, reads: boolean): boolean {
  const head = headOf(words, source);
  if (!head) return false;
  const kind = head.reading.noun?.kind;
  if (reads) return head.tag === 'noun' && kind !== 'person' && kind !== 'group';
  if (head.tag === 'name') return true;
  if (head.tag === 'pron') return !reads;
  return kind !== undefined && kind !== 'time' && kind !== 'part';
}

/** Before, after or around the cue: where the content is. */
function arrange(place: Place, subject: Subject, group: VerbGroup, quotes: boolean): Content | null {
  const { words } = place;
  const boundary = subject.inverted ? group.from : subject.outer.from;
  const end = sentenceEnd(words);
  const resume = skipAdjuncts(words, place.after, !!(place.frames & Frame.addressee));
  const closing =
    resume >= end || ['comma', 'quote', 'dash', 'coord', 'sub', 'prep'].includes(at(words, resume));
  const participle = at(words, group.verb) === 'ing' && group.from === group.verb;
  const postposes = quotes || (place.frames & Frame.clause && !(place.frames & Frame.weak));
  const like =
    subject.outer.to > subject.outer.from &&
    at(words, boundary - 1) === 'sub' &&
    !!((words[boundary - 1]?.reading.fn ?? 0) & Fn.like);
  if (like && quotes) return besides(words, boundary - 1, resume, end);
  const before = postposes && boundary > 0 && !participle ? precedingContent(words, boundary) : null;
  if (before && !subject.inverted && (before.from > 0 || ['prep', 'sub'].includes(at(words, before.from)))) {
    const content = contentAfter(place);
    if (content) return content;
  }
  if (before && (at(words, boundary - 1) === 'quote' || at(words, before.to - 1) === 'quote')) {
    const pieces = [before];
    const next = nextQuotation(words, place.after, end);
    if (next > 0) pieces.push({ from: next, to: end });
    return { pieces, that: false, confidence: 0.95 };
  }
  if (before && (resume >= end || subject.inverted) && !place.reported)
    return { pieces: [before], that: false, confidence: 0.85 };
  // "Climate change, he says, is the greatest threat".
  if (
    quotes &&
    boundary > 1 &&
    at(words, boundary - 1) === 'comma' &&
    at(words, resume) === 'comma' &&
    !subject.inverted
  ) {
    const around = surrounding(words, boundary, resume, end);
    if (around) return around;
  }
  const content = contentAfter(place);
  if (content) return place.polnear ? withRelative(words, subject, content) : content;
  const extracted = extractedContent(words, subject, place.after, end);
  if (extracted) return extracted;
  return before && closing && !place.reported ? { pieces: [before], that: false, confidence: 0.7 } : null;
}

/** The quotation that goes on in the same sentence: "…,” he said in Ohio, “but …”. */
function nextQuotation(words: readonly Word[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const tag = at(words, k);
    if (tag === 'quote')
      return k === from || ['comma', 'colon', 'dash', 'coord'].includes(at(words, k - 1)) ? k : -1;
    if (['verb', 'ing'].includes(tag) && words[k]?.reading.cues.some(({ cue }) => cue.frames & Frame.quote))
      return -1;
  }
  return -1;
}

/** "As the minister said, A", "A, as the minister said". */
function besides(words: readonly Word[], as: number, resume: number, end: number): Content | null {
  if (as <= 0)
    return at(words, resume) === 'comma' && resume + 1 < end
      ? { pieces: [{ from: resume + 1, to: end }], that: false, confidence: 0.85 }
      : null;
  const before = resume >= end ? contentBefore(words, as, 0) : null;
  return before && { pieces: [before], that: false, confidence: 0.8 };
}

function precedingContent(words: readonly Word[], boundary: number): Range | null {
  const range = contentBefore(words, boundary, 0);
  if (!range) return null;
  // "After the vote, he said …": a subordinate clause alone is no content.
  if (at(words, range.from) === 'sub' || at(words, range.from) === 'ing') {
    for (let k = range.from; k < range.to; k++) if (at(words, k) === 'comma') return range;
    if (at(words, range.to - 1) !== 'quote') return null;
  }
  return range;
}

function surrounding(words: readonly Word[], boundary: number, resume: number, end: number): Content | null {
  const left = { from: 0, to: boundary - 1 };
  const right = { from: resume + 1, to: end };
  if (right.to <= right.from || at(words, right.from) === 'ing' || at(words, right.from) === 'rel')
    return null;
  if (at(words, right.from) === 'quote') return null;
  const opener = at(words, 0);
  if (left.to <= 2 && (isAdverbial(opener) || opener === 'coord'))
    return { pieces: [right], that: false, confidence: 0.8 };
  return { pieces: [left, right], that: false, confidence: 0.85 };
}

/** "what critics called a sham": PolNeAR counts "what" among the content. */
function withRelative(words: readonly Word[], subject: Subject, content: Content): Content {
  const rel = subject.outer.from - 1;
  if (subject.inverted || !['rel', 'wh'].includes(at(words, rel))) return content;
  return { ...content, pieces: [{ from: rel, to: rel + 1 }, ...content.pieces] };
}

/** "the funding system, which advocates say disadvantages schools": the noun before the relative is part of it. */
function extractedContent(
  words: readonly Word[],
  subject: Subject,
  after: number,
  end: number,
): Content | null {
  if (!FINITE.has(at(words, after)) || subject.inverted) return null;
  const rel = subject.outer.from - 1;
  const right = { from: after, to: end };
  if (at(words, rel) !== 'rel' && at(words, rel) !== 'that') return null;
  const noun = at(words, rel - 1) === 'comma' ? rel - 2 : rel - 1;
  if (!endsNominal(words, noun)) return null;
  let from = noun;
  while (from > 0 && ['noun', 'name', 'adj', 'num', 'det', 'poss'].includes(at(words, from - 1))) from--;
  return { pieces: [{ from, to: noun + 1 }, right], that: false, confidence: 0.7 };
}

/** What is said of somebody by nobody in particular. */
const HEARSAY: ReadonlySet<Sense> = new Set<Sense>(['states', 'claims', 'estimates', 'believes']);

/** "is expected to", "is said to", "was quoted as saying". */
function passive(scope: Scope, group: VerbGroup): Finding | null {
  const { words } = scope.line;
  const { verb } = group;
  const word = words[verb] as Word;
  const subject = findSubject(words, group, false);
  if (!subject || group.negated) return null;
  const to = skipAdjuncts(words, verb + 1, false);
  const cue = word.reading.cues.find(
    ({ cue }) =>
      cue.frames & Frame.clause &&
      !(cue.frames & (Frame.addressee | Frame.question)) &&
      HEARSAY.has(cue.sense),
  )?.cue;
  if (!cue || at(words, to) !== 'to') return null;
  return {
    ...silent,
    line: scope.line,
    source: null,
    wide: null,
    cue: { from: verb, to: verb + 1 },
    wideCue: { from: group.from, to: verb + 1 },
    content: [
      subject.source,
      { from: to, to: phraseContentEnd(words, to, contentEnd(words, to, 'verb', scope.isEvidential)) },
    ],
    sense: cue.sense,
    confidence: 0.7,
  };
}

/** The place or occasion named right after the cue. */
function channelOf(words: readonly Word[], after: number): Channel | null {
  const end = adjunctEnd(words, after, sentenceEnd(words));
  for (let k = after; k < end; k++) if (isChannel(words[k])) return words[k]?.reading.noun?.channel ?? null;
  return null;
}
