/** The clause that a cue opens: with a complementizer, a question word or a colon. */
import { type CueReading, Fn, Frame } from '../../languages/types';
import type { Sense } from '../types';
import { clauseFrom } from './content';
import type { Pattern } from './finding';
import { has, type Item, isPlainPredicate, isPreposition, Kind } from './items';
import { isSpeechLike } from './quotation';
import { reportAt } from './report';
import type { Segment, Sentence } from './sentence';
import type { Run } from './spans';

export interface Taken {
  runs: Run[];
  pattern: Pattern;
  /** The cue ends here when a noun joined it («выразил мнение»), else right after the verb. */
  cueTo: number;
  /** What the noun in the content makes of the cue: «заявил о намерении». */
  sense?: Sense;
}

/** Segments that may stand between a cue and its clause: «заявил, отвечая на вопрос, что». */
const INTERPOSED: ReadonlySet<string> = new Set(['gerund', 'relative', 'participle', 'like', 'evidential']);

/** The clause that a cue at `at` opens with a complementizer, question word or colon; null where none does. */
export function clauseOf(sentence: Sentence, at: number, reading: CueReading, from = at + 1): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const own = segmentOf[at] ?? 0;
  const segment = segments[own];
  if (!segment) return null;
  for (let p = from; p < segment.to; p++) {
    const item = items[p];
    if (!item) return null;
    // A further verb of the speaker's own clause takes the clause that follows.
    if (isPlainPredicate(item) && !has(item, Fn.modal)) return null;
    if (item.kind === Kind.quotation && isSpeechLike(sentence.scene, item)) return null;
    if (has(item, Fn.coordinator) && items[p + 1]?.reading.cues.some((c) => c.form === reading.form))
      return null;
    if (item.reading.verb?.form === 'infinitive' && p > at && !(reading.cue.frames & Frame.clause))
      return null;
  }
  for (let s = own + 1; s < segments.length && s <= own + 5; s++) {
    const next = segments[s];
    if (!next) return null;
    if (next.mark === Kind.colon && s === own + 1) return colonClause(sentence, s, at, reading);
    if (next.mark !== Kind.comma) return null;
    if (next.opener === 'complement') return complement(sentence, s, at, reading);
    if (
      next.opener === 'subordinate' &&
      reading.cue.sense !== 'believes' &&
      reading.form !== 'passive' &&
      s === own + 1 &&
      opensQuestion(items, next.from) &&
      !COMPARATIVE.test(items[next.from - 2]?.low ?? '')
    ) {
      const runs = clauseFrom(sentence, questionStart(items, next.from), reading);
      return { runs, pattern: 'clause', cueTo: at + 1 };
    }
    if (
      next.opener === 'like' &&
      reading.cue.sense !== 'believes' &&
      (next.to - next.from > 2 || !segments[s + 1]) &&
      reading.form !== 'passive' &&
      s === own + 1 &&
      !reportAt(sentence, s)
    ) {
      return { runs: clauseFrom(sentence, next.from, reading), pattern: 'clause', cueTo: at + 1 };
    }
    if (INTERPOSED.has(next.opener)) {
      // «отвергают шаг, заявляя, что»: the clause is the gerund's.
      if (speaksItself(items, next)) return null;
      continue;
    }
    if (next.opener === 'plain' && !next.finite && segments[s + 1]?.opener === 'complement') continue;
    return null;
  }
  return null;
}

function speaksItself(items: readonly Item[], { from, to, opener }: Segment): boolean {
  if (opener === 'like') return false;
  for (let p = from; p < to; p++) {
    if (items[p]?.reading.cues.some((c) => c.cue.frames & Frame.clause && c.form !== 'passive')) return true;
  }
  return false;
}

function complement(sentence: Sentence, s: number, at: number, reading: CueReading): Taken | null {
  const { items, segments } = sentence;
  const next = segments[s];
  if (!next) return null;
  let from = next.from;
  while (from < next.to && !has(items[from], Fn.complementizer)) from++;
  // «…, чтобы» of a purpose is no content of verbs that only state.
  if (PURPOSE.has(items[from]?.low ?? '') && !(reading.cue.frames & (Frame.infinitive | Frame.object))) {
    if (reading.cue.sense === 'states') return null;
  }
  const start = from + 1;
  if (start >= items.length) return null;
  if (start >= next.to) {
    // «что, по словам X, …» or «что, если …»: the clause goes on after the comma.
    return {
      runs: clauseFrom(sentence, Math.min(next.to + 1, items.length - 1), reading),
      pattern: 'clause',
      cueTo: at + 1,
    };
  }
  return { runs: clauseFrom(sentence, start, reading), pattern: 'clause', cueTo: at + 1 };
}

const PURPOSE: ReadonlySet<string> = new Set(['чтобы', 'чтоб', 'щоб', 'аби', 'дабы']);

/** «хуже, чем соседи» compares. */
const COMPARATIVE = /(?:е|ше|ще)$/;

function opensQuestion(items: readonly Item[], from: number): boolean {
  let p = from;
  if (isPreposition(items[p])) p++;
  return has(items[p], Fn.question);
}

function questionStart(items: readonly Item[], from: number): number {
  return has(items[from], Fn.coordinator) ? from + 1 : from;
}

function colonClause(sentence: Sentence, s: number, at: number, reading: CueReading): Taken | null {
  const segment = sentence.segments[s];
  if (!segment || sentence.items[segment.from]?.kind === Kind.quotation) return null;
  if (!(reading.cue.frames & Frame.clause) || segment.to - segment.from < 2) return null;
  if (reading.form === 'passive' && reading.cue.sense !== 'states') return null;
  return { runs: clauseFrom(sentence, segment.from, reading), pattern: 'colon', cueTo: at + 1 };
}
