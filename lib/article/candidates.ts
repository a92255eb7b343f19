/**
 * Which box holds the body: the one whose running text, less all other text, weighs most. Clutter (boxes whose names
 * say comments, related links, sharing…) counts as other text, unless it holds most of the page's prose: then the
 * name was a wrapper's. Linear in boxes and lines.
 */
import { teasers } from './cards';
import { CLUTTER, HINT } from './hints';
import type { Box, Line, Outline } from './outline';
import { isProse, linkRatio, weight } from './prose';

/** Running totals: the sum over lines a…b is total[b] − total[a]. */
type Totals = Float64Array;

function totals(lines: readonly Line[], value: (line: Line, index: number) => number): Totals {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value(line, index);
  });
  return sums;
}

function within(sums: Totals, { first, end }: { first: number; end: number }): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}

/**
 * Marks the lines inside `scope` that are clutter: in boxes that are so by name, unless they hold half of the scope's
 * prose or the very element that is named as the body, and in teasers of other pages.
 */
export function clutterLines(page: Outline, scope: { first: number; end: number }): Uint8Array {
  const { boxes, lines } = page;
  const prose = totals(lines, (line) => (isProse(line) ? weight(line.text) : 0));
  const named = new Float64Array(lines.length);
  for (const box of boxes) {
    if (box.hints & HINT.body && box.end > box.first)
      named[box.first] = Math.max(named[box.first] ?? 0, within(prose, box));
  }
  const bodies = totals(lines, (_, index) => (named[index] ? 1 : 0));
  const all = within(prose, scope);
  const marked = new Uint8Array(lines.length);
  for (const box of boxes) {
    if (!(box.hints & CLUTTER) || box.hints & HINT.body || box.first < scope.first || box.end > scope.end)
      continue;
    if (box.first === box.end || (marked[box.first] && marked[box.end - 1])) continue;
    const share = within(prose, box) / Math.max(1, all);
    if (share > 0.5 || (share > 0.1 && within(bodies, box) > 0)) continue;
    marked.fill(1, box.first, box.end);
  }
  for (const box of teasers(page, scope)) marked.fill(1, box.first, box.end);
  lines.forEach((line, index) => {
    if (line.hints & CLUTTER && weight(line.text) < 200) marked[index] = 1;
  });
  return marked;
}

/** The box that holds the body, null where the page has no running text. */
export function findBody(page: Outline): Box | null {
  const { boxes, lines } = page;
  const clutter = clutterLines(page, { first: 0, end: lines.length });
  const value = totals(lines, (line, index) => {
    const size = Math.min(weight(line.text), 2000);
    if (clutter[index]) return -0.3 * Math.min(size, 100);
    if (isProse(line)) return size;
    return -Math.min(size, 100) * (linkRatio(line) > 0.5 ? 0.7 : 0.25);
  });
  let best: Box | null = null;
  let bestValue = 0;
  for (const box of boxes) {
    let worth = within(value, box);
    if (box.hints & HINT.body) worth *= 1.1;
    // The smallest of equals: boxes come in document order, inner ones after outer ones.
    if (worth > 0 && worth >= bestValue) {
      best = box;
      bestValue = worth;
    }
  }
  return best;
}
