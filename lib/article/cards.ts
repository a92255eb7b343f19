/**
 * Repetition: siblings of one make that each begin with a link are teasers of other pages (cards, lists of news),
 * whatever their names say. Knows boxes and lines; decides nothing else.
 */
import type { Box, Line, Outline } from './outline';
import { linkRatio } from './prose';

const MAX_LINES = 8;
const MAX_TEXT = 600;
const LEAST = 3;

/** By tag, then by class as written: a joined key would have to be hashed anew for each element. */
const makes = new Map<string, Map<string, string>>();

/** The make of an element: its tag and its first two classes that carry no number. */
export function makeOf({ tag, names }: Box): string {
  let ofTag = makes.get(tag);
  if (!ofTag || ofTag.size > 5000) {
    ofTag = new Map();
    makes.set(tag, ofTag);
  }
  let make = ofTag.get(names);
  if (make === undefined) {
    const kept = names.split(/\s+/).filter((name) => name && !/\d/.test(name));
    make = [tag, ...kept.slice(0, 2)].join('.');
    ofTag.set(names, make);
  }
  return make;
}

/** Length of the link that the line begins with; 0 where it begins with other text. */
function leadingLink(line: Line): number {
  let length = 0;
  for (const { piece, at, length: size } of line.segments) {
    if (!line.pieces[piece]?.link) break;
    length = at + size;
  }
  return length;
}

/** Length of the link that makes up a line but for a time or date before it; 0 where there is other text. */
function linkAfterStamp(line: Line): number {
  const before = line.text.length - line.linked;
  return before <= 20 && line.linked > before && /^\D{0,8}\d/.test(line.text) ? line.linked : 0;
}

function isTeaser(box: Box, lines: readonly Line[]): boolean {
  const count = box.end - box.first;
  if (count < 1 || count > MAX_LINES) return false;
  let text = 0;
  let opened = false;
  for (let index = box.first; index < box.end; index++) {
    const line = lines[index];
    if (!line) continue;
    text += line.text.length;
    // A date or a rubric may stand above the link or before it.
    const link = leadingLink(line) || linkAfterStamp(line);
    if (index - box.first < 3 && (link >= 20 || (link >= 8 && /^h[1-6]$/.test(line.box.tag)))) opened = true;
    if (!opened && linkRatio(line) < 0.5 && line.text.length > 60) return false;
  }
  return opened && text <= MAX_TEXT;
}

/** The boxes that are teasers among at least two others. */
export function teasers({ boxes, lines }: Outline): Box[] {
  const found: Box[] = [];
  for (const { children } of boxes) {
    if (children.length < 2) continue;
    const siblings = children.filter(({ first, end, tag }) => first !== end && tag !== 'p');
    if (siblings.length < LEAST && !isPair(siblings)) continue;
    for (const like of families(siblings)) {
      if (like.length < LEAST && !isPair(like)) continue;
      const cards = like.filter((box) => isTeaser(box, lines));
      if (cards.length < like.length * 0.7) continue;
      for (const card of cards) found.push(card);
    }
  }
  return found;
}

/** Two whole articles side by side. */
function isPair(siblings: readonly Box[]): boolean {
  return siblings.length === 2 && siblings[0]?.tag === 'article';
}

/** Siblings of one make. */
function families(siblings: readonly Box[]): Iterable<Box[]> {
  const byMake = new Map<string, Box[]>();
  for (const box of siblings) {
    const make = makeOf(box);
    const like = byMake.get(make);
    if (like) like.push(box);
    else byMake.set(make, [box]);
  }
  return byMake.values();
}
