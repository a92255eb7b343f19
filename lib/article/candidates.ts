/**
 * Which box holds the body: the one whose running text, less all other text, weighs most. Clutter (boxes whose names
 * say comments, related links, sharing…) counts as other text, unless it holds most of the page's prose: then the
 * name was a wrapper's. Linear in boxes and lines.
 */
import type { Clutter } from './clutter';
import { HINT } from './hints';
import type { Box, Line, Outline } from './outline';
import { endsSentence, linkRatio } from './prose';
import { totalsOf, within } from './totals';

/** The box that holds the body, null where the page has no running text. */
export function findBody(page: Outline, clutterIn: Clutter): Box | null {
  const { boxes, lines } = page;
  const clutter = clutterIn({ first: 0, end: lines.length });
  const value = totalsOf(lines, (line, index) => {
    const size = Math.min(line.size, 2000);
    if (clutter[index]) return -0.3 * Math.min(size, 100);
    if (line.prose) return size;
    // One link, to what the paragraph reports, where paragraphs stand on.
    if (isLinkedParagraph(line) && isAmongProse(lines, index)) return 0;
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

function isLinkedParagraph({ box, size, text }: Line): boolean {
  return box.tag === 'p' && size >= 60 && endsSentence(text);
}

/** Running text stands right before or after the line, in the same box. */
function isAmongProse(lines: readonly Line[], index: number): boolean {
  const around = lines[index]?.box.parent;
  return [lines[index - 1], lines[index + 1]].some((next) => !!next?.prose && next.box.parent === around);
}
