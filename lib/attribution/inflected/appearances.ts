/**
 * Speech that is there without a speaker: «Появились сообщения, что …», «Ходят слухи о …», «Есть мнение, что …», «Стало
 * известно, что …». Knows no speaker but the outlet in which it appears.
 */
import { withFrames } from '../../languages/readings';
import { ALL_SLOTS, type CueReading, caseMask, Fn, Frame, Pos } from '../../languages/types';
import { skipConnectives } from './connectives';
import { clauseOf } from './cue-clause';
import { aboutOf } from './cue-match';
import type { Finding } from './finding';
import { has, isPos, isPreposition, isWord, UNREAD } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';
import { spanOf, spansOf } from './spans';
import { placeSubject } from './speaking-place';

export function findAppearances(sentence: Sentence): Finding[] {
  const { items } = sentence;
  const findings: Finding[] = [];
  for (let at = 0; at < items.length; at++) {
    const { cues, fn } = items[at]?.reading ?? UNREAD;
    if ((!cues.length && !(fn & Fn.be)) || has(items[at - 1], Fn.negation)) continue;
    const appears = cues.some((c) => c.form === 'finite' && c.cue.frames & Frame.appearing && c.person !== 1);
    const known = cues.find((c) => (c.cue.frames & KNOWN) === KNOWN && c.form === 'passive');
    const finding =
      appears || fn & Fn.be
        ? appearing(sentence, at, appears)
        : known && BECAME.test(items[at - 1]?.low ?? '')
          ? becameKnown(sentence, at, known)
          : null;
    if (finding) findings.push(finding);
  }
  return findings;
}

/** «известно»: what it says follows is there. */
const KNOWN = Frame.following | Frame.appearing;

/** «стало», «становится», «стає» before «известно». */
const BECAME = /^ста/;

function becameKnown(sentence: Sentence, at: number, reading: CueReading): Finding | null {
  const clause = sentence.segments[sentence.segmentOf[at] ?? 0]?.to === at + 1;
  const frames = reading.cue.frames | Frame.clause;
  const taken = clause ? clauseOf(sentence, at, withFrames(reading, frames)) : null;
  return taken?.pattern === 'clause'
    ? build(sentence, null, { from: at - 1, to: at + 1 }, taken.runs, null)
    : null;
}

/** The noun that a verb at `at` says to be there, with its clause or topic. */
function appearing(sentence: Sentence, at: number, verb: boolean): Finding | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  let p = at + 1;
  while (
    p < at + 4 &&
    isWord(items[p]) &&
    !items[p]?.reading.noun &&
    isPos(items[p], Pos.adjective | Pos.adverb)
  )
    p++;
  const noun = items[p]?.reading.noun;
  if (!segment || !noun?.sense || p >= segment.to || !opensClause(sentence, segment.from, at)) return null;
  if (!((items[p]?.reading.slots ?? 0) & caseMask('nom')) || noun.frames & Frame.inner) return null;
  const from = p + 1;
  const about = has(items[from], Fn.about);
  const reading: CueReading = {
    form: 'finite',
    agree: 15,
    person: 3,
    slots: 0,
    past: false,
    cue: { lemma: noun.lemma, sense: noun.sense, frames: noun.frames | Frame.object },
  };
  const clause = segment.to === from || (about && has(items[from + 1], Fn.demonstrative));
  const taken = clause
    ? clauseOf(sentence, p, reading, from)
    : verb && about
      ? aboutOf(sentence, p, reading, true)
      : null;
  if (!taken || taken.pattern === 'colon') return null;
  const place = verb ? placeSubject(sentence, at) : null;
  const outlet = place?.kind === 'media' ? place : null;
  const finding = build(sentence, outlet, { from: at, to: p + 1 }, taken.runs, noun.lemma);
  return finding && { ...finding, sense: noun.sense };
}

/** «Причиной является мнение, что …» says what the cause is; «В сети есть мнение, что …» that it is there. */
function opensClause(sentence: Sentence, from: number, at: number): boolean {
  const { items } = sentence;
  let p = skipConnectives(sentence, from, at);
  while (p < at) {
    const item = items[p];
    if (isPreposition(item)) {
      const inner = sentence.phrase(p + 1, item?.reading.governs || ALL_SLOTS, at);
      if (!inner) return false;
      p = inner.to;
    } else if (isPos(item, Pos.adverb | Pos.particle | Pos.conjunction)) p++;
    else return false;
  }
  return true;
}

function build(
  sentence: Sentence,
  phrase: NounPhrase | null,
  cueRun: { from: number; to: number },
  runs: readonly { from: number; to: number }[],
  noun: string | null,
): Finding | null {
  const { items, place } = sentence;
  const cue = spanOf(items, cueRun);
  const content = spansOf(items, runs);
  if (!cue || !content.length) return null;
  return {
    place,
    phrase,
    source: phrase && spanOf(items, phrase),
    cue,
    content,
    sense: 'states',
    pattern: noun ? 'noun' : 'clause',
    channel: null,
    role: 'origin',
    weight: 1,
    relays: false,
    inner: false,
  };
}
