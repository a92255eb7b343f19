/**
 * Which lines are no article's because of the box they stand in: its name says so, or it repeats as teasers do.
 * Guards against names that only describe a wrapper («page-with-comments»).
 */
import { teasers } from './cards';
import { CLUTTER, HINT } from './hints';
import type { Box, Line, Outline } from './outline';
import { linkRatio } from './prose';
import { type Stretch, totalsOf, within } from './totals';

/** 1 for each line of a stretch that is clutter there; what a name says depends on how much of the stretch it covers. */
export type Clutter = (scope: Stretch) => Uint8Array;

export function clutterOf(page: Outline): Clutter {
  const { boxes, lines } = page;
  const prose = totalsOf(lines, (line) => (line.prose ? line.size : 0));
  const filled = boxes.filter((box) => box.first !== box.end);
  const bodies = filled.filter((box) => box.hints & HINT.body);
  const named = filled.filter((box) => box.hints & CLUTTER && !(box.hints & HINT.body));
  const cards = teasers(page);
  return (scope) => {
    const all = Math.max(1, within(prose, scope));
    const starts = new Set(bodies.filter((box) => within(prose, box) > 0.3 * all).map((box) => box.first));
    const bodyStarts = totalsOf(lines, (_, index) => (starts.has(index) ? 1 : 0));
    const marked = new Uint8Array(lines.length);
    for (const box of named) {
      if (!isIn(box, scope) || (marked[box.first] && marked[box.end - 1])) continue;
      if (within(prose, box) > 0.5 * all || within(bodyStarts, box) > 0) continue;
      if (isEmbed(box, lines)) continue;
      marked.fill(1, box.first, box.end);
    }
    for (const card of cards) {
      // What lies around the stretch may be a card among others; within it, it is the whole.
      if (card.parent && isIn(card.parent, scope)) marked.fill(1, card.first, card.end);
    }
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (line && line.hints & CLUTTER && line.size < 200) marked[index] = 1;
    }
    return marked;
  };
}

function isIn({ first, end }: Stretch, scope: Stretch): boolean {
  return first >= scope.first && end <= scope.end;
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
