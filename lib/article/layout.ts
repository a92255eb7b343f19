/**
 * How a block was set in the page: its place in a list, the quotation it belongs to, line breaks, emphasis. For the
 * saved copy alone; nothing that is read from the text depends on it. All of it is offsets and numbers, never markup.
 */
import { EMPHASIS } from './collapse';
import type { Dom } from './dom';
import { enclosing } from './enclosing';
import type { Box, Line } from './outline';
import { cellsOf, type Row } from './rows';
import type { BlockKind, BlockLayout } from './types';

const QUOTE = new Set(['blockquote']);
const ITEM = new Set(['li', 'dt', 'dd']);
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const PRE = new Set(['pre']);
const PLAIN = new Set<BlockKind>(['title', 'heading']);
const TAB = 4;
/** Lists in lists; deeper ones are shown as deep as this. */
const DEEPEST = 20;

export interface Typesetter {
  /** Of the next block, which is `line`; `start` is its offset in the article's text. Undefined where it is plain. */
  ofLine(line: Line, kind: BlockKind, start: number): BlockLayout | undefined;
  /** Of the next block, which is a table's row. */
  ofRow(row: Row, segments: Line['segments'], start: number): BlockLayout;
}

/** For the blocks of one article, in their order. */
export function createTypesetter(dom: Dom): Typesetter {
  let quote: Box | null = null;
  let item: Box | null = null;
  let table: Box | null = null;
  const numbers = new Map<Box, ReadonlyMap<Box, number>>();

  function listOf(line: Line): BlockLayout['list'] {
    const own = enclosing(line.box, ITEM);
    const list = own?.parent ?? null;
    if (!own || !list) return undefined;
    // An explanation goes on its term.
    const goesOn = own === item || (own.tag === 'dd' && item?.parent === list);
    item = own;
    let depth = 0;
    for (let box: Box | null = own.parent; box; box = box.parent) if (LISTS.has(box.tag)) depth++;
    if (list.tag === 'ol' && !numbers.has(list)) numbers.set(list, numbersOf(dom, list));
    return {
      depth: Math.min(Math.max(1, depth), DEEPEST),
      number: numbers.get(list)?.get(own) ?? null,
      goesOn,
    };
  }

  return {
    ofLine(line, kind, start) {
      const layout: BlockLayout = {};
      const before = { quote, item };
      quote = kind === 'quote' ? enclosing(line.box, QUOTE) : null;
      table = null;
      if (quote && before.quote && before.quote !== quote) layout.opens = true;
      if (kind === 'quote' || kind === 'list-item') layout.list = listOf(line);
      else item = null;
      if (layout.list === undefined) delete layout.list;
      if (line.ruled) layout.ruled = true;
      if (PLAIN.has(kind)) return present(layout);
      if (line.joined) layout.joined = true;
      const fixed = enclosing(line.box, PRE) !== null;
      if (fixed) layout.fixed = true;
      const breaks = fixed ? breaksOfData(line, start) : breaksOfElements(line, start);
      if (breaks.length) layout.breaks = breaks;
      const emphasis = emphasisOf(line, start);
      if (emphasis.length) layout.emphasis = emphasis;
      return present(layout);
    },
    ofRow(row, segments, start) {
      const opens = table !== null && table !== row.table;
      table = row.table;
      quote = null;
      item = null;
      const emphasis = emphasisOf({ pieces: row.pieces, segments }, start);
      return {
        ...(opens ? { opens } : {}),
        ...(emphasis.length ? { emphasis } : {}),
        cells: cellsOf(dom, row, segments, start),
      };
    },
  };
}

function present(layout: BlockLayout): BlockLayout | undefined {
  return Object.keys(layout).length ? layout : undefined;
}

/** As HTML counts: from `start`, on from an item's own `value`, downwards where `reversed`. */
function numbersOf(dom: Dom, list: Box): ReadonlyMap<Box, number> {
  const items = list.children.filter(({ tag }) => tag === 'li');
  const step = dom.attr(list.element, 'reversed') === null ? 1 : -1;
  let next = integer(dom.attr(list.element, 'start')) ?? (step > 0 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      const number = integer(dom.attr(item.element, 'value')) ?? next;
      next = number + step;
      return [item, number];
    }),
  );
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Math.abs(number) < 2 ** 31 ? number : null;
}

/** Where `<br>` stands inside a line. */
function breaksOfElements({ pieces, segments, text }: Line, start: number): { at: number; indent: number }[] {
  const found: { at: number; indent: number }[] = [];
  let piece = 0;
  for (const segment of segments) {
    let broken = false;
    for (; piece <= segment.piece; piece++) broken ||= pieces[piece]?.glue === '\n';
    const at = text[segment.at] === ' ' ? segment.at : segment.at - 1;
    if (broken && text[at] === ' ') found.push({ at: start + at, indent: 0 });
  }
  return found;
}

/** Where the ends of lines stand in preformatted text, and how far the next one is set in. */
function breaksOfData({ pieces, segments, text }: Line, start: number): { at: number; indent: number }[] {
  const found: { at: number; indent: number }[] = [];
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    const at = segment.at - 1;
    if (!before || text[at] !== ' ') return;
    const from = before.from + before.length - 1;
    const own = pieces[segment.piece]?.data ?? '';
    const white =
      before.piece === segment.piece
        ? own.slice(from, segment.from)
        : (pieces[before.piece]?.data.slice(from) ?? '') + own.slice(0, segment.from);
    const end = white.lastIndexOf('\n');
    if (end >= 0) found.push({ at: start + at, indent: columns(white.slice(end + 1)) });
  });
  return found;
}

function columns(white: string): number {
  let width = 0;
  for (const char of white) width += char === '\t' ? TAB : 1;
  return Math.min(width, 80);
}

function emphasisOf(
  { pieces, segments }: Pick<Line, 'pieces' | 'segments'>,
  start: number,
): NonNullable<BlockLayout['emphasis']> {
  const found: NonNullable<BlockLayout['emphasis']> = [];
  for (const kind of ['strong', 'em'] as const) {
    let open: { start: number; end: number } | null = null;
    for (const { at, length, piece } of segments) {
      if (!((pieces[piece]?.emphasis ?? 0) & EMPHASIS[kind])) {
        open = null;
      } else if (open) open.end = start + at + length;
      else {
        open = { start: start + at, end: start + at + length };
        found.push({ ...open, kind });
        open = found.at(-1) ?? null;
      }
    }
  }
  return found;
}
