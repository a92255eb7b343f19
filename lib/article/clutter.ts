/**
 * Which lines inside the body's box are the article's. Decides line by line from the names around it, its links, its
 * words and what stands beside it; the order of the rules is that of their certainty.
 */
import { clutterLines } from './candidates';
import { HINT } from './hints';
import type { Box, Line, Outline } from './outline';
import { invites } from './phrases';
import { isProse, linkRatio, weight } from './prose';

const HEADING = /^h[1-6]$/;
const DATA_TAG = /^(?:td|th|tr|table)$/;

/** Indices of the lines of `body` that belong to the article, in order. */
export function articleLines(page: Outline, body: Box, title: string): number[] {
  const { lines } = page;
  const scope = { first: body.first, end: body.end };
  const clutter = clutterLines(page, scope);
  const containers = proseContainers(lines, scope, clutter);
  const keep: number[] = [];
  let begun = false;
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index]) continue;
    if (line.text === title) continue;
    if (invites(line.text, linkRatio(line))) continue;
    const prose = isProse(line);
    if (linkRatio(line) > 0.8 && !inList(line)) continue;
    const home = containers.has(container(line));
    if (HEADING.test(line.box.tag)) {
      if (begun && linkRatio(line) < 0.5) keep.push(index);
      continue;
    }
    if (DATA_TAG.test(line.box.tag)) {
      if (home || prose || begun) keep.push(index);
      continue;
    }
    if (!prose && !(home && begun) && !(home && line.box.tag === 'p' && weight(line.text) > 30)) continue;
    begun ||= prose;
    keep.push(index);
  }
  return dropEnds(lines, keep);
}

function inList(line: Line): boolean {
  return line.box.tag === 'li';
}

function container(line: Line): Box {
  return (line.box.tag === 'p' || line.box.tag === 'li') && line.box.parent ? line.box.parent : line.box;
}

/** The boxes right around a tenth or more of the body's prose. */
function proseContainers(
  lines: readonly Line[],
  scope: { first: number; end: number },
  clutter: Uint8Array,
): Set<Box> {
  const sizes = new Map<Box, number>();
  let all = 0;
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index] || !isProse(line)) continue;
    const size = weight(line.text);
    all += size;
    sizes.set(container(line), (sizes.get(container(line)) ?? 0) + size);
  }
  return new Set([...sizes].filter(([, size]) => size >= all / 10).map(([box]) => box));
}

/** Headings with nothing below them are not the article's. */
function dropEnds(lines: readonly Line[], keep: number[]): number[] {
  let end = keep.length;
  while (end > 0) {
    const line = lines[keep[end - 1] ?? -1];
    if (!line || !(HEADING.test(line.box.tag) || line.hints & HINT.meta)) break;
    end--;
  }
  return keep.slice(0, end);
}
