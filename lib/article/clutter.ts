/**
 * Which lines are no article's because of the box they stand in: its name says so, or it repeats as teasers do.
 * Guards against names that only describe a wrapper («page-with-comments»).
 */
import { teasers } from './cards';
import { CLUTTER, HINT } from './hints';
import type { Box, Line, Outline } from './outline';
import { linkRatio } from './prose';
import { type Stretch, totalsOf, within } from './totals';

/** 1 for each line of `scope` that is clutter. */
export function clutterLines(page: Outline, scope: Stretch): Uint8Array {
  const { boxes, lines } = page;
  const prose = totalsOf(lines, (line) => (line.prose ? line.size : 0));
  const all = Math.max(1, within(prose, scope));
  const bodies = new Set(
    boxes.filter((box) => box.hints & HINT.body && within(prose, box) > 0.3 * all).map((box) => box.first),
  );
  const bodyStarts = totalsOf(lines, (_, index) => (bodies.has(index) ? 1 : 0));
  const marked = new Uint8Array(lines.length);
  for (const box of boxes) {
    if (!(box.hints & CLUTTER) || box.hints & HINT.body || box.first === box.end) continue;
    if (box.first < scope.first || box.end > scope.end || (marked[box.first] && marked[box.end - 1]))
      continue;
    if (within(prose, box) > 0.5 * all || within(bodyStarts, box) > 0) continue;
    if (isEmbed(box, lines)) continue;
    marked.fill(1, box.first, box.end);
  }
  for (const box of teasers(page, scope)) marked.fill(1, box.first, box.end);
  lines.forEach((line, index) => {
    if (line.hints & CLUTTER && line.size < 200) marked[index] = 1;
  });
  return marked;
}

/** A quoted post: its wrapper is named after the network, its text is what the article quotes. */
function isEmbed(box: Box, lines: readonly Line[]): boolean {
  if (box.hints & (CLUTTER & ~(HINT.share | HINT.widget)) || box.end - box.first > 12) return false;
  for (let index = box.first; index < box.end; index++) {
    const line = lines[index];
    for (let at: Box | null = line?.box ?? null; at; at = at.parent) {
      if (at.tag === 'blockquote') return !!line && linkRatio(line) < 0.9;
      if (at === box) break;
    }
  }
  return false;
}
