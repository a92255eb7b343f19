/**
 * Quoting at second hand: "Interfax quoted Orlov as saying that", "Orlov was quoted by Interfax as saying". Who is
 * quoted is the origin, who quotes the relay of the same content.
 */
import { Fn, Frame } from '../../languages/types';
import { arrange } from './arrangement';
import { isSpeaker } from './clauses';
import { type Finding, silent } from './finding';
import { at, headOf, phraseEnd, type Range } from './phrases';
import type { Content, Place } from './place';
import { isTitle, type Scope } from './scope';
import { subjectOf } from './speakers';
import { findSubject, type Subject, type VerbGroup, verbGroup } from './subjects';
import type { Word } from './words';

/** What follows a verb of quoting: whom it quotes, where the active names that, and the verb of speech. */
interface Quoting {
  quoted: Range | null;
  quoter: Range | null;
  saying: number;
}

const NOUNS = { prepositions: true, coordinated: true, appositions: false };

/** Whether a verb of quoting at `v` has whom it quotes and "as saying" behind it. */
export function quotesSaying(words: readonly Word[], v: number): boolean {
  return activeAfter(words, v) !== null;
}

function activeAfter(words: readonly Word[], v: number): Quoting | null {
  const to = phraseEnd(words, v + 1, NOUNS);
  const saying = to > v + 1 ? sayingAt(words, to) : -1;
  return saying < 0 ? null : { quoted: { from: v + 1, to }, quoter: null, saying };
}

/** "as saying", "by Interfax as saying", "as saying by Interfax". */
function passiveAfter(words: readonly Word[], v: number): Quoting | null {
  const before = quoterAt(words, v + 1);
  const saying = sayingAt(words, before?.to ?? v + 1);
  return saying < 0 ? null : { quoted: null, quoter: before ?? quoterAt(words, saying + 1), saying };
}

function sayingAt(words: readonly Word[], as: number): number {
  const verb = words[as + 1];
  if (!((words[as]?.reading.fn ?? 0) & Fn.like) || verb?.tag !== 'ing') return -1;
  return verb.reading.cues.some(({ cue }) => cue.frames & Frame.clause) ? as + 1 : -1;
}

function quoterAt(words: readonly Word[], by: number): Range | null {
  if (!((words[by]?.reading.fn ?? 0) & Fn.agent)) return null;
  const to = phraseEnd(words, by + 1, NOUNS);
  return to > by + 1 ? { from: by + 1, to } : null;
}

/** The attributions of a verb of quoting at `v`, and the verb of speech it governs; null where it is none. */
export function quotedAt(
  scope: Scope,
  v: number,
  earlier: readonly Finding[],
): { findings: Finding[]; saying: number } | null {
  const { words } = scope.line;
  if (!words[v]?.reading.cues.some(({ cue }) => cue.frames & Frame.relay)) return null;
  const group = verbGroup(words, v);
  const quoting = group.passive ? passiveAfter(words, v) : activeAfter(words, v);
  if (!quoting || group.negated) return null;
  const { saying } = quoting;
  const subject = group.passive ? findSubject(words, group, false) : subjectOf(scope, group, false, earlier);
  if (!subject || isSpeaker(headOf(words, subject.source) ?? undefined)) return { findings: [], saying };
  const content = contentOf(scope, subject, group, quoting, earlier);
  if (!content) return { findings: [], saying };
  const shared = { ...silent, line: scope.line, that: content.that, sense: 'states', quoting: true } as const;
  const build = (source: Range, cue: Range, relays: boolean): Finding => ({
    ...shared,
    source,
    wide: source,
    cue,
    wideCue: cue,
    content: [...content.pieces],
    relays,
    passedOn: relays,
    confidence: content.confidence,
  });
  const quoted = quoting.quoted ?? subject.source;
  const quoter = group.passive ? quoting.quoter : subject.source;
  const findings = [build(quoted, { from: saying, to: saying + 1 }, false)];
  if (quoter) findings.push(build(quoter, { from: v, to: v + 1 }, true));
  return { findings, saying };
}

function contentOf(
  scope: Scope,
  subject: Subject,
  group: VerbGroup,
  { quoter, saying }: Quoting,
  earlier: readonly Finding[],
): Content | null {
  const { words } = scope.line;
  const frames = words[saying]?.reading.cues[0]?.cue.frames ?? 0;
  const place: Place = {
    words,
    from: scope.line.from,
    after: Math.max(saying + 1, quoter?.to ?? 0),
    frames,
    sense: 'states',
    tag: at(words, group.verb),
    polnear: scope.polnear,
    title: isTitle(scope),
    led: false,
    reported: earlier.some((f) => f.quoting && f.cue.to < group.from),
    isEvidential: scope.isEvidential,
  };
  return arrange(place, subject, group, true);
}
