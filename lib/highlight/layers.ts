/**
 * Spans that may nest or overlap → stretches that do not, each belonging to the innermost span. Painted like this no
 * character is underlined twice, and a point in the text answers to one source. Knows no DOM.
 */
import type { Span } from '../text/types';

/** Of the spans over a character the shortest wins; of equal ones the first given. Adjacent stretches are joined. */
export function innermost<T extends Span>(spans: readonly T[]): { start: number; end: number; owner: T }[] {
  const sorted = spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start);
  const edges = [...new Set(sorted.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const order = new Map(spans.map((span, i) => [span, i]));
  const stretches: { start: number; end: number; owner: T }[] = [];
  let open: T[] = [];
  let next = 0;
  edges.forEach((start, i) => {
    const end = edges[i + 1];
    if (end === undefined) return;
    open = open.filter((span) => span.end > start);
    for (let span = sorted[next]; span && span.start <= start; span = sorted[++next]) open.push(span);
    const owner = open.reduce<T | null>(
      (best, span) => (best && !shorter(span, best, order) ? best : span),
      null,
    );
    if (!owner) return;
    const last = stretches.at(-1);
    if (last?.owner === owner && last.end === start) last.end = end;
    else stretches.push({ start, end, owner });
  });
  return stretches;
}

function shorter<T extends Span>(a: T, b: T, order: ReadonlyMap<T, number>): boolean {
  const difference = a.end - a.start - (b.end - b.start);
  return difference < 0 || (difference === 0 && (order.get(a) ?? 0) < (order.get(b) ?? 0));
}
