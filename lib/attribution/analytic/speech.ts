/** Attributions by a verb: who says, what it says, in what order the two stand. */
import { type Cue, Fn, Frame } from '../../languages/types';
import type { Channel, Sense } from '../types';
import { adjunctEnd } from './adjuncts';
import { arrange } from './arrangement';
import { isSpeaker, opensPredicate, sentenceEnd } from './clauses';
import type { Finding } from './finding';
import { passiveAt } from './passives';
import { at, headOf, isChannel, PLAIN, phraseEnd, type Range } from './phrases';
import type { Place } from './place';
import { quotedAt } from './quoted';
import { reducedRelative } from './reduced';
import { isTitle, type Scope } from './scope';
import { beforeSubject, speaksByEvidence, subjectOf } from './speakers';
import { type VerbGroup, verbGroup } from './subjects';
import type { Word } from './words';

/** The attributions of a sentence's verbs, in text order. */
export function findSpeech(scope: Scope): Finding[] {
  const { words } = scope.line;
  const found: Finding[] = [];
  for (let v = 0; v < words.length; v++) {
    const word = words[v] as Word;
    if (word.reading.cues.length && ['verb', 'ing', 'part'].includes(word.tag)) {
      const quoted = quotedAt(scope, v, found);
      if (quoted) {
        found.push(...quoted.findings);
        v = quoted.saying;
        continue;
      }
      const finding = speechAt(scope, v, found);
      if (finding) found.push(finding);
    }
  }
  return found;
}

function speechAt(scope: Scope, v: number, earlier: readonly Finding[]): Finding | null {
  const { words } = scope.line;
  const group = verbGroup(words, v);
  const word = words[v] as Word;
  if (group.passive || (isTitle(scope) && accuses(words, v))) return passiveAt(scope, group);
  if (group.negated && !scope.polnear && !word.reading.cues.some(({ cue }) => cue.sense === 'denies'))
    return null;
  // "one could argue": nobody has.
  if (group.possible && !scope.polnear) return null;
  if (word.tag === 'part' && group.from === v) return null;
  for (const { cue } of word.reading.cues) {
    if (cue.frames & Frame.inner && (!scope.polnear || group.modal)) continue;
    const noun = cue.frames & Frame.light ? spokenEnd(words, v + 1) : -1;
    const after = cue.frames & Frame.light ? noun : afterParticle(words, v, cue);
    if (after < 0) continue;
    // "may announce a merger", "will announce plans": not said yet.
    const frames = group.modal && !scope.polnear ? cue.frames & ~Frame.object : cue.frames;
    const sense = words[noun - 1]?.reading.noun?.sense ?? cue.sense;
    const finding = withCue(scope, group, { ...cue, sense, frames }, after, earlier);
    if (finding) return finding;
  }
  return null;
}

/** "Mayor accused of": a headline leaves out "is". */
const accuses = (words: readonly Word[], v: number) =>
  !!((words[v + 1]?.reading.fn ?? 0) & Fn.owning) &&
  !!words[v]?.reading.cues.some(({ cue }) => cue.frames & Frame.accusing);

/** The end of the noun of speech that a light verb has behind it: "the case", "her promise"; -1 for none. */
function spokenEnd(words: readonly Word[], from: number): number {
  const end = phraseEnd(words, from, PLAIN);
  const noun = end > from ? words[end - 1]?.reading.noun : null;
  return noun?.sense ? end : -1;
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
  if (cue.frames & Frame.outlet && headOf(words, subject.source)?.reading.noun?.kind !== 'media') return null;
  if (cue.frames & Frame.evidence && !speaksByEvidence(words, subject.source, quotes)) return null;
  const place: Place = {
    words,
    from: scope.line.from,
    after: subject.inverted ? subject.outer.to : after,
    frames: cue.frames,
    sense: cue.sense,
    tag: at(words, group.verb),
    polnear: scope.polnear,
    title: isTitle(scope),
    led: ['rel', 'wh'].includes(at(words, subject.outer.from - 1)),
    reported: earlier.some((f) => f.quoting && f.cue.to < group.from),
    isEvidential: scope.isEvidential,
  };
  const reduced = reducedRelative(words, subject, cue.frames, place.after, scope.isEvidential);
  const content = reduced
    ? { pieces: reduced.content, that: false, confidence: 0.7 }
    : arrange(place, subject, group, quotes);
  if (!content) return null;
  const source = reduced?.source ?? subject.source;
  return {
    line: scope.line,
    source,
    wide: reduced?.source ?? subject.wide,
    cue: { from: group.verb, to: after },
    wideCue: { from: group.from, to: after },
    content: reduced
      ? content.pieces
      : clipped(beforeSubject(subject, group.verb, content.pieces), relativeEnd(words, group)),
    that: content.that,
    sense: group.negated ? NEGATED[cue.sense] : cue.sense,
    channel: channelOf(words, place.after),
    cites: false,
    quoting: quotes,
    relays: !!(cue.frames & Frame.relay),
    reports: content.pieces.some((piece) => piece.to <= group.from),
    passedOn: false,
    confidence: content.confidence,
  };
}

/** "X, who promised a refund, said": where the relative clause around the verb ends, or infinity. */
function relativeEnd(words: readonly Word[], group: VerbGroup): number {
  if (at(words, group.from - 1) !== 'rel' || at(words, group.from - 2) !== 'comma') return Infinity;
  for (let k = group.to; k < words.length; k++)
    if (at(words, k) === 'comma' && opensPredicate(words, k + 1)) return k;
  return Infinity;
}

const clipped = (pieces: readonly Range[], end: number) =>
  pieces.filter(({ from }) => from < end).map(({ from, to }) => ({ from, to: Math.min(to, end) }));

/** "did not deny", "did not say". */
const NEGATED: Readonly<Record<Sense, Sense>> = {
  states: 'denies',
  claims: 'denies',
  denies: 'states',
  confirms: 'denies',
  warns: 'warns',
  promises: 'denies',
  demands: 'demands',
  accuses: 'accuses',
  estimates: 'estimates',
  believes: 'believes',
  intends: 'denies',
};

/** The place or occasion named right after the cue. */
function channelOf(words: readonly Word[], after: number): Channel | null {
  const end = adjunctEnd(words, after, sentenceEnd(words));
  for (let k = after; k < end; k++) if (isChannel(words[k])) return words[k]?.reading.noun?.channel ?? null;
  return null;
}
