/** Lines that were kept → blocks of the article's text, with their links. Decides no longer what belongs. */
import { collapse, type Piece } from './collapse';
import type { Dom } from './dom';
import { HINT } from './hints';
import { parseUrl } from './metadata';
import type { Box, Line } from './outline';
import type { BoundBlock } from './text-map';
import type { Block, BlockKind, Link } from './types';

export interface BuiltText {
  text: string;
  blocks: Block[];
  links: Link[];
  bound: BoundBlock[];
}

const ROW = new Set(['tr']);
const CELL = new Set(['td', 'th']);
const QUOTE = new Set(['blockquote']);
const ITEM = new Set(['li', 'dd', 'dt']);

/** The nearest enclosing box (itself included) with one of the tags. */
function enclosing(box: Box, tags: ReadonlySet<string>): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (tags.has(at.tag)) return at;
  return null;
}

/** The title stands in the page (`pieces`) or nowhere in it. */
export function buildText(
  dom: Dom,
  { title, pieces }: { title: string; pieces: Piece[] },
  lines: readonly Line[],
): BuiltText {
  const built: BuiltText = { text: '', blocks: [], links: [], bound: [] };
  if (pieces.length) appendPieces(dom, built, 'title', 1, pieces);
  else append(dom, built, 'title', 1, title, [], null);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const row = enclosing(line.box, ROW);
    if (row && isDataRow(row, lines.slice(index, index + 100))) {
      const pieces = [...line.pieces];
      for (let next = lines[index + 1]; next && enclosing(next.box, ROW) === row; next = lines[index + 1]) {
        pieces.push(...next.pieces.map((piece, at) => (at ? piece : { ...piece, glue: '\t' as const })));
        index++;
      }
      appendPieces(dom, built, 'table', null, pieces);
      continue;
    }
    const kind = kindOf(line);
    const level = kind === 'heading' ? Number(/^h([1-6])$/.exec(line.box.tag)?.[1] ?? 3) : null;
    const { text, pieces, segments } = line;
    append(dom, built, kind, level, text, pieces, kind === 'caption' ? line : null, segments);
  }
  return built;
}

/** A row of short cells, not one that lays out the page. `lines` are those kept, from the row's first on. */
function isDataRow(row: Box, lines: readonly Line[]): boolean {
  const cells = new Set<Box | null>();
  let count = 0;
  for (const line of lines) {
    if (enclosing(line.box, ROW) !== row) break;
    if (line.text.length > 200) return false;
    cells.add(enclosing(line.box, CELL));
    count++;
  }
  return cells.size > 1 && count <= 2 * cells.size;
}

export function isCaption(line: Line): boolean {
  if (line.hints & HINT.caption) return true;
  let depth = 0;
  for (let box: Box | null = line.box; box && depth < 4; box = box.parent, depth++) {
    if (box.tag === 'figure' || box.tag === 'figcaption' || box.tag === 'caption') return true;
    if (box.hints & HINT.caption && !(box.hints & HINT.body)) return true;
  }
  return false;
}

function kindOf(line: Line): BlockKind {
  if (/^h[1-6]$/.test(line.box.tag)) return 'heading';
  if (isCaption(line)) return 'caption';
  if (enclosing(line.box, QUOTE)) return 'quote';
  if (enclosing(line.box, ITEM)) return 'list-item';
  return 'paragraph';
}

function appendPieces(
  dom: Dom,
  built: BuiltText,
  kind: BlockKind,
  level: number | null,
  pieces: Piece[],
): void {
  const { text, segments } = collapse(pieces);
  append(dom, built, kind, level, text, pieces, null, segments);
}

function append(
  dom: Dom,
  built: BuiltText,
  kind: BlockKind,
  level: number | null,
  text: string,
  pieces: Piece[],
  caption: Line | null,
  segments: BoundBlock['segments'] = [],
): void {
  const start = built.text.length + (built.blocks.length ? 1 : 0);
  built.text += (built.blocks.length ? '\n' : '') + text;
  built.blocks.push({
    kind,
    level,
    start,
    end: start + text.length,
    image: caption ? imageOf(dom, caption) : null,
  });
  built.bound.push({ start, pieces, segments });
  let anchor: Element | null = null;
  let open: Link | null = null;
  for (const segment of segments) {
    const element = pieces[segment.piece]?.link ?? null;
    const end = start + segment.at + segment.length;
    if (element !== anchor) {
      anchor = element;
      open = null;
      const address = element ? parseUrl(dom.attr(element, 'href') ?? '', dom.baseURI) : null;
      if (address) {
        open = { start: start + segment.at, end, href: address.href };
        built.links.push(open);
      }
    }
    if (open) open.end = end;
  }
}

function imageOf(dom: Dom, line: Line): { src: string; alt: string } | null {
  for (let box: Box | null = line.box, depth = 0; box && depth < 4; box = box.parent, depth++) {
    const image = dom.all(box.element, 'img')[0];
    if (!image) continue;
    const src =
      parseUrl(dom.attr(image, 'src') ?? dom.attr(image, 'data-src') ?? '', dom.baseURI)?.href ?? '';
    return { src, alt: dom.attr(image, 'alt') ?? '' };
  }
  return null;
}
