/**
 * Where the body's paragraphs live: the kinds of place in the page that hold a good part of its running text. A short
 * line is the article's when it lives where long ones do.
 */
import { makeOf } from './cards';
import type { Box, Line } from './outline';
import { isProse, weight } from './prose';

const WITHIN = /^(?:p|li|dd|dt|h[1-6]|blockquote|ul|ol|dl)$/;

/** The box around a paragraph, list or quotation. */
function containerOf(line: Line): Box {
  let box = line.box;
  while (WITHIN.test(box.tag) && box.parent) box = box.parent;
  return box;
}

/** Equal for lines in places of one make, though each paragraph may have a wrapper of its own. */
export function placeOf(line: Line): string {
  const box = containerOf(line);
  return `${makeOf(box)} < ${box.parent ? makeOf(box.parent) : ''}`;
}

export interface Homes {
  has(line: Line): boolean;
  /** Index of the first and last line of running text in a home; −1 where there is none. */
  first: number;
  last: number;
}

/** The places with a tenth or more of the prose in `scope`, clutter left aside. */
export function findHomes(
  lines: readonly Line[],
  scope: { first: number; end: number },
  clutter: Uint8Array,
): Homes {
  const places = new Map<Line, string>();
  const sizes = new Map<string, number>();
  let all = 0;
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index]) continue;
    const place = placeOf(line);
    places.set(line, place);
    if (!isProse(line)) continue;
    const size = weight(line.text);
    all += size;
    sizes.set(place, (sizes.get(place) ?? 0) + size);
  }
  const has = (line: Line): boolean => (sizes.get(places.get(line) ?? '') ?? 0) >= all / 10 && all > 0;
  let first = -1;
  let last = -1;
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index] || !isProse(line) || !has(line)) continue;
    if (first < 0) first = index;
    last = index;
  }
  return { has, first, last };
}
