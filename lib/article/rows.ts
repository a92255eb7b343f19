/** Rows of tables that hold data: which lines make one, and its cells. Tables that lay out a page are none. */
import type { Piece, Segment } from './collapse';
import type { Dom } from './dom';
import { enclosing } from './enclosing';
import type { Box, Line } from './outline';
import type { Cell } from './types';

const TABLE = new Set(['table']);
const ROW = new Set(['tr']);
const CELL = new Set(['td', 'th']);
/** UTF-16 units of a line in a cell; a longer one is text that a table lays out. */
const LONGEST = 200;
const LONGEST_AMONG_DATA = 400;
/** More columns or rows than any table shows: a page's mistake. */
const WIDEST = 1000;

/** A row as read: the lines it takes up, and their pieces by cell. */
export interface Row {
  box: Box;
  table: Box | null;
  lines: number;
  pieces: Piece[];
  cells: { box: Box; from: number; to: number }[];
}

/** Finds the rows among the lines of one article. */
export function createRows(lines: readonly Line[]): (index: number) => Row | null {
  const tables = new Map<Box, boolean>();

  /** Most rows of the table are data, and no cell holds an essay. */
  function holdsData(table: Box, index: number): boolean {
    let known = tables.get(table);
    if (known === undefined) {
      known = isDataTable(lines, table, index);
      tables.set(table, known);
    }
    return known;
  }

  return (index) => {
    const line = lines[index];
    const box = line ? enclosing(line.box, ROW) : null;
    if (!box) return null;
    const table = enclosing(box, TABLE);
    const isData = (table && holdsData(table, index)) || isDataRow(lines, box, index);
    return isData ? readRow(lines, box, table, index) : null;
  };
}

function isDataTable(lines: readonly Line[], table: Box, index: number): boolean {
  let rows = 0;
  let data = 0;
  for (let at = index; lines[at] && enclosing(lines[at]!.box, TABLE) === table; ) {
    const row = enclosing(lines[at]!.box, ROW);
    const start = at;
    while (lines[at] && enclosing(lines[at]!.box, ROW) === row) {
      if (lines[at]!.text.length > LONGEST_AMONG_DATA) return false;
      at++;
    }
    rows++;
    if (row && isDataRow(lines, row, start)) data++;
  }
  return data > 0 && data * 2 >= rows;
}

/** A row of short cells, not one that lays out the page. */
function isDataRow(lines: readonly Line[], row: Box, index: number): boolean {
  const cells = new Set<Box | null>();
  let count = 0;
  for (let at = index; at < index + 100; at++) {
    const line = lines[at];
    if (!line || enclosing(line.box, ROW) !== row) break;
    if (line.text.length > LONGEST) return false;
    cells.add(enclosing(line.box, CELL));
    count++;
  }
  return cells.size > 1 && count <= 2 * cells.size;
}

function readRow(lines: readonly Line[], box: Box, table: Box | null, index: number): Row {
  const row: Row = { box, table, lines: 0, pieces: [], cells: [] };
  let cell: Box | null = null;
  for (let line = lines[index]; line && enclosing(line.box, ROW) === box; line = lines[index + row.lines]) {
    const own = enclosing(line.box, CELL);
    // Several lines of one cell are parted as words are.
    const glue: Piece['glue'] = own === cell ? '\n' : '\t';
    cell = own;
    const from = row.pieces.length;
    row.pieces.push(...line.pieces.map((piece, at) => (at || !from ? piece : { ...piece, glue })));
    const last = row.cells.at(-1);
    if (last && last.box === own) last.to = row.pieces.length;
    else if (own) row.cells.push({ box: own, from, to: row.pieces.length });
    row.lines++;
  }
  return row;
}

/** The cells of a row as the page has them, with their places in the text. `start`: the offset of the row. */
export function cellsOf(dom: Dom, row: Row, segments: readonly Segment[], start: number): Cell[] {
  let end = start;
  return row.box.children
    .filter(({ tag }) => CELL.has(tag))
    .map((box) => {
      const held = row.cells.find((cell) => cell.box === box);
      const own = held ? segments.filter(({ piece }) => piece >= held.from && piece < held.to) : [];
      const [first] = own;
      const last = own.at(-1);
      const from = first ? start + first.at : end;
      end = last ? start + last.at + last.length : end;
      return {
        start: from,
        end: Math.max(from, end),
        head: box.tag === 'th',
        columns: reach(dom.attr(box.element, 'colspan')),
        rows: reach(dom.attr(box.element, 'rowspan')),
      };
    });
}

function reach(value: string | null): number {
  const count = Number.parseInt(value ?? '', 10);
  return count >= 1 && count <= WIDEST ? count : 1;
}
