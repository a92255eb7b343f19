/**
 * How a block was set in the page: its place in a list, the quotation it belongs to, line breaks, emphasis. For the
 * saved copy alone; nothing that is read from the text depends on it. All of it is offsets and numbers, never markup.
 */
import { EMPHASIS, type Segment } from './collapse';
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
const TAB = '    ';
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
      const breaks = breaksOf(line, start, fixed);
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

/** Where `<br>` stands inside a line; in preformatted text, where its lines end and how far the next one is set in. */
function breaksOf({ pieces, segments, text }: Line, start: number, fixed: boolean) {
  const found: { at: number; indent: number }[] = [];
  segments.forEach(({ at, piece, from }, index) => {
    const before = segments[index - 1];
    if (!before || text[at - 1] !== ' ') return;
    const white = fixed
      ? whiteBetween(pieces, before, { piece, from })
      : pieces.slice(before.piece + 1, piece + 1).find(({ glue }) => glue === '\n')?.glue;
    const indent = white?.split('\n').at(-1);
    if (white?.includes('\n')) {
      found.push({ at: start + at - 1, indent: Math.min(indent?.replaceAll('\t', TAB).length ?? 0, 80) });
    }
  });
  return found;
}

/** The page's own white space between two stretches of a line. */
function whiteBetween(
  pieces: Line['pieces'],
  { piece, from, length }: Segment,
  next: Pick<Segment, 'piece' | 'from'>,
) {
  const data = pieces[piece]?.data ?? '';
  const start = from + length - 1;
  return piece === next.piece
    ? data.slice(start, next.from)
    : data.slice(start) + (pieces[next.piece]?.data.slice(0, next.from) ?? '');
}

function emphasisOf(
  { pieces, segments }: Pick<Line, 'pieces' | 'segments'>,
  start: number,
): NonNullable<BlockLayout['emphasis']> {
  const found: NonNullable<BlockLayout['emphasis']> = [];
  for (const kind of ['strong', 'em'] as const) {
    let open: (typeof found)[number] | null = null;
    for (const { at, length, piece } of segments) {
      const end = start + at + length;
      if (!((pieces[piece]?.emphasis ?? 0) & EMPHASIS[kind])) open = null;
      else if (open) open.end = end;
      else {
        open = { start: start + at, end, kind };
        found.push(open);
      }
    }
  }
  return found;
}
