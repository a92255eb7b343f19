/** Where contents begin and end: clauses, what stands around a parenthesis, and the trimming of spans. */
import { Fn, Frame, Pos, type VerbReading } from '../../languages/types';
import { skipConnectives } from './connectives';
import { has, isWord, Kind } from './items';
import { reportAt } from './report';
import { hasSubject, resumesMain, sameForm } from './resumption';
import type { Sentence } from './sentence';
import { type Run, sentenceEnd } from './spans';

/**
 * The runs of a content clause that starts at item `from` and was opened by the cue `verb`: to the sentence's end,
 * but for reports («…, сообщает X»), further cues of the same speaker («…, и добавил, что …»), gerund cues and
 * clauses of other speakers. A `phrasal` content (no clause of its own) also ends where another clause begins.
 */
export function clauseFrom(
  sentence: Sentence,
  from: number,
  verb: VerbReading | null,
  phrasal = false,
): Run[] {
  const { items, segments, segmentOf } = sentence;
  const runs: Run[] = [];
  const last = sentenceEnd(sentence);
  let start = from;
  for (let s = segmentOf[from] ?? 0; s < segments.length; s++) {
    const segment = segments[s];
    if (!segment || segment.from >= last) break;
    if (segment.from > from) {
      if (segment.mark === Kind.semicolon && !has(items[segment.from], Fn.complementizer)) {
        runs.push({ from: start, to: segment.from - 1 });
        return runs;
      }
      const report = reportAt(sentence, s);
      if (report) {
        runs.push({ from: start, to: segment.from - 1 });
        if (segment.mark === Kind.dash || report.to >= last || segments[s + 1] === undefined) return runs;
        start = segment.to + 1;
        continue;
      }
      if (
        breaksOff(sentence, s, verb) ||
        (verb && resumesMain(sentence, s, from, verb)) ||
        (phrasal && beginsClause(sentence, s)) ||
        (!verb && isContrary(sentence, s))
      ) {
        runs.push({ from: start, to: segment.from - 1 });
        return runs;
      }
    }
    const cut = coordinatedCue(sentence, Math.max(segment.from, from), segment.to, verb, phrasal);
    if (cut >= 0) {
      runs.push({ from: start, to: cut });
      return runs;
    }
  }
  runs.push({ from: start, to: last });
  return runs;
}

/** Whether a segment belongs to the cue's own clause or to another speaker, no more to the content. */
function breaksOff(sentence: Sentence, s: number, verb: VerbReading | null): boolean {
  const { items, segments } = sentence;
  const segment = segments[s];
  if (!segment) return true;
  if (segment.opener === 'gerund') {
    for (let p = segment.from; p < Math.min(segment.to, segment.from + 3); p++) {
      const cue = items[p]?.reading.cues[0];
      if (cue?.form === 'gerund' && (cue.cue.frames & Frame.naming || takesMore(sentence, p, segment.to)))
        return true;
    }
    return false;
  }
  if (segment.opener === 'evidential') {
    const match = sentence.evidentials.find((e) => e.from >= segment.from && e.from < segment.to);
    return match?.evidential.cites === true;
  }
  if (segment.opener === 'coordinate') {
    const next = segments[s + 1];
    for (let p = segment.from; p < segment.to; p++) {
      const item = items[p];
      const cue = item?.reading.cues[0];
      if (cue?.form !== 'finite' || cue.person === 1 || cue.cue.frames & Frame.light) continue;
      if (next?.opener === 'complement' && next.from === segment.to + 1) return true;
      if (!verb || !sameForm(verb, cue) || !takesMore(sentence, p, segment.to)) continue;
      if (p === segment.from + 1 || !hasSubject(sentence, segment.from + 1, p, cue)) return true;
    }
  }
  return false;
}

/** Whether a segment is a main clause: «…, но он уехал», «…, все же, они создали условия». */
function beginsClause(sentence: Sentence, s: number): boolean {
  const segment = sentence.segments[s];
  if (!segment?.finite) return false;
  return segment.opener === 'coordinate'
    ? isContrary(sentence, s) || segment.finite
    : segment.opener === 'plain' && segment.mark === Kind.comma;
}

function isContrary(sentence: Sentence, s: number): boolean {
  const segment = sentence.segments[s];
  const link = sentence.items[segment?.from ?? 0]?.low ?? '';
  if (segment && (link === 'а' || link === 'та') && sentence.items[segment.from + 1]?.reading.verb)
    return false;
  return (
    segment?.finite === true &&
    segment.mark === Kind.comma &&
    CONTRARY.has(sentence.items[segment.from]?.low ?? '')
  );
}

/** Whether a cue at `p` is followed by something it takes as content inside its segment. */
function takesMore(sentence: Sentence, p: number, to: number): boolean {
  const { items } = sentence;
  const frames = items[p]?.reading.cues.reduce((all, c) => all | c.cue.frames, 0) ?? 0;
  for (let i = p + 1; i < to; i++) {
    const item = items[i];
    if (!item) break;
    if (frames & Frame.infinitive && item.reading.verb?.form === 'infinitive') return true;
    if (item.kind === Kind.quotation && frames & (Frame.quote | Frame.naming | Frame.object)) return true;
    if (frames & Frame.about && has(item, Fn.about)) return true;
    if (frames & Frame.onto && ONTO.has(item.low)) return true;
  }
  const next = items[to];
  return (frames & Frame.clause) !== 0 && next?.kind === Kind.comma && has(items[to + 1], Fn.complementizer);
}

const ONTO: ReadonlySet<string> = new Set(['на', 'к', 'до']);

/** «… и добавил, что»: where in a segment the same speaker's next cue is joined on, or -1. */
function coordinatedCue(
  sentence: Sentence,
  from: number,
  to: number,
  verb: VerbReading | null,
  phrasal: boolean,
): number {
  if (verb?.form !== 'finite') return -1;
  const { items } = sentence;
  for (let p = from + 1; p < to - 1; p++) {
    const link = items[p];
    if (!isWord(link) || !has(link, Fn.coordinator)) continue;
    let next = p + 1;
    while (
      next < to &&
      items[next]?.kind === Kind.word &&
      (items[next]?.reading.pos ?? 0) & (Pos.adverb | Pos.particle) &&
      !items[next]?.reading.cues.length
    )
      next++;
    const plain = items[next]?.reading.verb;
    if (
      phrasal &&
      next < to &&
      plain?.form === 'finite' &&
      sameForm(verb, plain) &&
      !((items[next]?.reading.pos ?? 0) & Pos.noun)
    )
      return p;
    const cue = items[next]?.reading.cues.find((c) => c.form === 'finite' && !(c.cue.frames & Frame.light));
    if (
      cue &&
      cue.person !== 1 &&
      cue.cue.frames & Frame.clause &&
      sameForm(verb, cue) &&
      takesMore(sentence, next, to)
    )
      return p;
  }
  return -1;
}

/** How the content of a parenthesis («A, пишет X, B»; «A, по данным X») extends to its left. */
export type Reach = 'sentence' | 'clause';

/** The runs around segments `first` to `last` of a sentence, those included being left out. */
export function around(sentence: Sentence, first: number, last: number, reach: Reach): Run[] {
  const { segments } = sentence;
  const opening = segments[first];
  const closing = segments[last];
  if (!opening || !closing) return [];
  const runs: Run[] = [];
  const left = reach === 'sentence' ? leftmost(sentence, first) : clauseStart(sentence, first);
  const leftEnd = opening.from - 1;
  const end = sentenceEnd(sentence);
  if (left < leftEnd) {
    const from = skipConnectives(sentence, left, leftEnd);
    if (from < leftEnd) runs.push({ from, to: leftEnd });
  }
  if (closing.to + 1 < end) {
    const next = segments[afterRelative(sentence, last)];
    const from = next ? next.from : closing.to + 1;
    runs.push(...withinRelative(sentence, first, last, clauseFrom(sentence, from, null)));
  }
  return runs;
}

/** The segment after a source's relative or participle clauses: «По словам X, который вернулся, …». */
export function afterRelative({ segments }: Sentence, last: number): number {
  let s = last + 1;
  while (
    (segments[s]?.opener === 'relative' || (segments[s]?.opener === 'participle' && !segments[s]?.finite)) &&
    segments[s + 1]?.mark === Kind.comma
  )
    s++;
  return s;
}

/** «X, который, по данным Y, уехал, вернулся»: what goes on after a parenthesis in a relative clause ends with it. */
export function withinRelative(sentence: Sentence, first: number, last: number, runs: Run[]): Run[] {
  const { segments } = sentence;
  const next = segments[last + 1];
  const run = runs[0];
  if (segments[first - 1]?.opener !== 'relative' || segments[first - 1]?.finite || !next || !run) return runs;
  return [{ from: run.from, to: Math.min(run.to, next.to) }];
}

function leftmost(sentence: Sentence, first: number): number {
  const { segments } = sentence;
  for (let s = first - 1; s >= 0; s--) {
    if (segments[s]?.mark === Kind.semicolon) return segments[s]?.from ?? 0;
  }
  return 0;
}

/** Where the clause begins that segment `first` interrupts. */
export function clauseStart(sentence: Sentence, first: number): number {
  const { items, segments } = sentence;
  for (let s = first - 1; s >= 0; s--) {
    const segment = segments[s];
    if (!segment) return 0;
    if (segment.opener === 'complement') {
      let from = segment.from;
      while (from < segment.to && !has(items[from], Fn.complementizer)) from++;
      return from + 1;
    }
    if (segment.mark === Kind.semicolon || segment.mark === Kind.colon) return segment.from;
    if (
      segment.opener === 'coordinate' &&
      segment.mark === Kind.comma &&
      CONTRARY.has(items[segment.from]?.low ?? '')
    ) {
      return segment.from + 1;
    }
    if (segment.opener === 'relative' && s === first - 1) return segment.from;
  }
  return 0;
}

const CONTRARY: ReadonlySet<string> = new Set(['а', 'но', 'зато', 'однако', 'але', 'проте', 'однак', 'but']);
