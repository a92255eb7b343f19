/**
 * Attributions by a verb in the passive: what is said of its subject or told to it, and by whom ("was accused by X of",
 * "is expected to", "were told that"). Active verbs are in `speech.ts`, "was quoted as saying" in `quoted.ts`.
 */
import { Col, type Cue, columns, Fn, Frame } from '../../languages/types';
import { skipAdjuncts } from './adjuncts';
import { contentEnd, isSpeaker, mainVerb, phraseContentEnd, sentenceEnd } from './clauses';
import { type Finding, silent } from './finding';
import { hasQuote } from './naming';
import { at, headOf, isTime, phraseEnd, type Range } from './phrases';
import type { Scope } from './scope';
import { findSubject, type VerbGroup } from './subjects';
import type { Word } from './words';

const isHearsay = ({ sense, frames }: Cue) =>
  sense === 'believes' || sense === 'estimates' || !!(frames & Frame.hearsay);

interface Told {
  source: Range | null;
  content: Range[];
  that: boolean;
  confidence: number;
}

/** The attribution of a verb group with "be" and a participle, or of a headline's participle alone; null for none. */
export function passiveAt(scope: Scope, group: VerbGroup): Finding | null {
  const { line, polnear } = scope;
  const { words } = line;
  const { verb } = group;
  const subject = findSubject(words, group, false);
  if (!subject) return null;
  for (const { cue } of words[verb]?.reading.cues ?? []) {
    if (cue.frames & Frame.inner || cue.lemma.includes(' ') || (group.negated && !isHearsay(cue))) continue;
    const told = toldBy(scope, cue, subject.source, verb);
    if (!told) continue;
    const { source } = told;
    if (source && !polnear && isSpeaker(headOf(words, source) ?? undefined)) continue;
    return {
      ...silent,
      line,
      source,
      wide: source,
      cue: { from: verb, to: verb + 1 },
      wideCue: { from: group.from, to: verb + 1 },
      content: told.content,
      that: told.that,
      sense: cue.sense,
      confidence: told.confidence,
    };
  }
  return null;
}

function toldBy(scope: Scope, cue: Cue, subject: Range, verb: number): Told | null {
  const { words } = scope.line;
  const { frames } = cue;
  const agent = agentAt(words, verb + 1, !!(frames & Frame.accusing));
  const from = skipAdjuncts(words, agent?.to ?? verb + 1, false);
  const source = agent && namesSpeaker(words, agent) ? agent : null;
  if (agent && !source) return null;
  const rest = (start: number) => ({ from: start, to: contentEnd(words, start, 'verb', scope.isEvidential) });
  const own = (words[from]?.reading.fn ?? 0) & Fn.owning;
  if (frames & Frame.accusing && own)
    return { source, content: [subject, rest(from)], that: false, confidence: 0.8 };
  if (frames & Frame.directive && cue.sense !== 'estimates' && source && at(words, from) === 'to')
    return { source, content: [rest(from)], that: false, confidence: 0.8 };
  if (frames & Frame.addressee && at(words, from) === 'that')
    return { source, content: [rest(from + 1)], that: true, confidence: source ? 0.8 : 0.6 };
  // "Jurors were told the car was stolen".
  if (
    frames & Frame.addressee &&
    !(frames & Frame.directive) &&
    ['det', 'name', 'pron'].includes(at(words, from))
  ) {
    const clause = rest(from);
    if (mainVerb(words, from, clause.to) > from)
      return { source, content: [clause], that: false, confidence: 0.6 };
  }
  if (frames & Frame.naming) return named(scope, frames, subject, { source, from, verb });
  if (
    (cue.sense === 'confirms' || cue.sense === 'denies') &&
    frames & Frame.object &&
    source &&
    closes(words, from)
  )
    return { source, content: [subject], that: false, confidence: 0.6 };
  const hearsay = frames & Frame.clause && isHearsay(cue);
  if (!hearsay || at(words, from) !== 'to') return null;
  const said = rest(from);
  said.to = phraseContentEnd(words, from, said.to);
  return { source, content: [subject, said], that: false, confidence: 0.7 };
}

/** "by X" at `k`. `owned`: "of Y" after it is what X says, unless another "of" follows. */
function agentAt(words: readonly Word[], k: number, owned: boolean): Range | null {
  if (!((words[k]?.reading.fn ?? 0) & Fn.agent)) return null;
  const options = { prepositions: !owned, coordinated: true, appositions: false };
  const to = phraseEnd(words, k + 1, options);
  return to > k + 1 ? { from: k + 1, to } : null;
}

/** Not "by then", "by accident", "by saying". */
function namesSpeaker(words: readonly Word[], agent: Range): boolean {
  const head = headOf(words, agent);
  if (!head || isTime(head) || head.tag === 'num' || head.tag === 'quote') return false;
  const several = !(columns(head.reading.slots, 'nom') & Col.singular);
  return head.tag === 'name' || head.reading.noun !== null || several || at(words, agent.from) === 'det';
}

/** "was described by critics as reckless", "was called “reckless” by critics". */
function named(
  scope: Scope,
  frames: number,
  subject: Range,
  { source, from, verb }: { source: Range | null; from: number; verb: number },
): Told | null {
  const { words } = scope.line;
  const end = contentEnd(words, from, 'verb', scope.isEvidential);
  if (from >= end) return null;
  let to = end;
  let by = source;
  if (!by)
    for (let k = from + 1; k < end && !by; k++) {
      // "called a sham paid for by Moscow": that one paid.
      if (['part', 'ing', 'verb'].includes(at(words, k))) break;
      const agent = agentAt(words, k, false);
      if (agent && namesSpeaker(words, agent)) {
        by = agent;
        to = k;
      }
    }
  if (!by) return null;
  const as = (words[from]?.reading.fn ?? 0) & Fn.complement;
  const weak = !!(frames & Frame.weak);
  const says = weak
    ? hasQuote(words, from, to) || (from === verb + 1 && ['det', 'adj'].includes(at(words, from)))
    : !!as || hasQuote(words, from, to);
  return says ? { source: by, content: [subject, { from, to }], that: false, confidence: 0.7 } : null;
}

/** Nothing follows but times and occasions, or a comma. */
const closes = (words: readonly Word[], from: number) =>
  from >= sentenceEnd(words) || ['comma', 'coord', 'prep', 'sub', 'dash'].includes(at(words, from));
