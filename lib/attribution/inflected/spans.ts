/** Spans of the text from runs of items, without the marks and spaces at their ends. */
import type { Span } from '../../text/types';
import { type Item, Kind } from './items';
import type { Sentence } from './sentence';

/** Runs of items `from` up to `to`. */
export interface Run {
  from: number;
  to: number;
}

/** The text of a run without the marks and spaces at its ends; null where nothing is left. */
export function spanOf(items: readonly Item[], { from, to }: Run): Span | null {
  while (from < to && isEdge(items[from])) from++;
  while (to > from && isEdge(items[to - 1])) to--;
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last || from >= to) return null;
  const keepsStop = items[to]?.kind === Kind.stop && isAbbreviated(items, to);
  return { start: first.start, end: keepsStop ? (items[to]?.end ?? last.end) : last.end };
}

export function isEdge(item: Item | undefined): boolean {
  if (!item) return true;
  const { kind } = item;
  return kind >= Kind.comma && kind <= Kind.dash;
}

function isAbbreviated(items: readonly Item[], stop: number): boolean {
  const before = items[stop - 1];
  return (
    before !== undefined && before.kind === Kind.word && before.end - before.start === 1 && before.capital
  );
}

export function spansOf(items: readonly Item[], runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    const span = spanOf(items, run);
    if (span) spans.push(span);
  }
  return spans;
}

/** The last item of a sentence that is no closing mark, as an excluded end. */
export function sentenceEnd(sentence: Sentence): number {
  const { items } = sentence;
  let end = items.length;
  while (end > 0 && (items[end - 1]?.kind === Kind.stop || items[end - 1]?.kind === Kind.end)) end--;
  return end;
}
