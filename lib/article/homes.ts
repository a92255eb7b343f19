/**
 * Where the body's paragraphs live: the kinds of place in the page that hold a good part of its running text. A short
 * line is the article's when it lives where long ones do.
 */
import { makeOf } from './cards';
import type { Box, Line } from './outline';
import type { Stretch } from './totals';

const WITHIN = new Set('p li dd dt h1 h2 h3 h4 h5 h6 blockquote ul ol dl'.split(' '));

/** The box around a paragraph, list or quotation. */
function containerOf(line: Line): Box {
  let box = line.box;
  while (box.parent && WITHIN.has(box.tag)) box = box.parent;
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

/** How many lines may stand between two places that make one body. */
const NEAR_AFTER = 5;
const NEAR_BEFORE = 15;

/**
 * The place with most of the prose in `scope`, clutter left aside, and those with a tenth of it or more that stand
 * among its lines or follow on them.
 */
export function findHomes(lines: readonly Line[], scope: Stretch, clutter: Uint8Array): Homes {
  const places = new Map<Line, string>();
  const found = new Map<string, { box: Box; size: number; first: number; last: number }>();
  let all = 0;
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index]) continue;
    const place = placeOf(line);
    places.set(line, place);
    if (!line.prose) continue;
    const size = line.size;
    all += size;
    const known = found.get(place);
    if (known) {
      known.size += size;
      known.last = index;
    } else found.set(place, { box: containerOf(line), size, first: index, last: index });
  }
  const large = [...found].filter(([, { size }]) => size >= all / 10).sort(([, a], [, b]) => b.size - a.size);
  const main = large[0]?.[1];
  if (!main) return { has: () => false, first: -1, last: -1 };
  let { first, last } = main;
  const homes = new Set<string>();
  // Places are taken in until none is near any more; each round takes at least one, and they are ten at most.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [place, { box, first: from, last: to, size }] of large) {
      if (homes.has(place) || from > last + NEAR_AFTER || to < first - NEAR_BEFORE) continue;
      // What follows the main place must be of some size to be more of it, not a footer.
      const small =
        size < 300 || (size < main.size / 2 && (size < main.size / 4 || crossesHeading(lines, last, from)));
      // A box of its own inside the main place, as around what is for subscribers, is none.
      const within = box.parent === main.box && size >= main.size / 4;
      if (from > last && small && !within) continue;
      homes.add(place);
      first = Math.min(first, from);
      last = Math.max(last, to);
      grown = true;
    }
  }
  return { has: (line) => homes.has(places.get(line) ?? ''), first, last };
}

function crossesHeading(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).some((line) => /^h[1-6]$/.test(line.box.tag));
}
