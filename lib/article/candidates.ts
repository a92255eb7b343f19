/**
 * Which box holds the body: the one whose running text, less all other text, weighs most. Clutter (boxes whose names
 * say comments, related links, sharing…) counts as other text, unless it holds most of the page's prose: then the
 * name was a wrapper's. Linear in boxes and lines.
 */
import { clutterLines } from './clutter';
import { HINT } from './hints';
import type { Box, Outline } from './outline';
import { endsSentence, linkRatio } from './prose';
import { totalsOf, within } from './totals';

/** The box that holds the body, null where the page has no running text. */
export function findBody(page: Outline): Box | null {
  const { boxes, lines } = page;
  const clutter = clutterLines(page, { first: 0, end: lines.length });
  const value = totalsOf(lines, (line, index) => {
    const size = Math.min(line.size, 2000);
    if (clutter[index]) return -0.3 * Math.min(size, 100);
    if (line.prose) return size;
    // A paragraph may be one link, to what it reports.
    if (line.box.tag === 'p' && size >= 60 && endsSentence(line.text)) return 0;
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
