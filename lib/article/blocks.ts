/** Lines that were kept → blocks of the article's text, with their links. Decides no longer what belongs. */
import { type Collapsed, collapse, type Piece } from './collapse';
import type { Dom } from './dom';
import { enclosing } from './enclosing';
import { HINT } from './hints';
import { createTypesetter } from './layout';
import { parseUrl } from './metadata';
import type { Box, Line } from './outline';
import { createRows } from './rows';
import type { BoundBlock } from './text-map';
import type { Block, BlockKind, BlockLayout, Link } from './types';

export interface BuiltText {
  text: string;
  blocks: Block[];
  links: Link[];
  bound: BoundBlock[];
}

/** Words that stand nowhere in the page. */
const UNBOUND = { pieces: [], segments: [] };

const QUOTE = new Set(['blockquote']);
const ITEM = new Set(['li', 'dd', 'dt']);

/** The title stands in the page (`pieces`) or nowhere in it. */
export function buildText(
  dom: Dom,
  { title, pieces }: { title: string; pieces: Piece[] },
  lines: readonly Line[],
): BuiltText {
  const built: BuiltText = { text: '', blocks: [], links: [], bound: [] };
  const name = { kind: 'title', level: 1, caption: null } as const;
  append(dom, built, {
    ...name,
    ...(pieces.length ? { pieces, ...collapse(pieces) } : { ...UNBOUND, text: title }),
  });
  const rowAt = createRows(lines);
  const typesetter = createTypesetter(dom);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const start = built.text.length + 1;
    const row = rowAt(index);
    if (row) {
      const { text, segments } = collapse(row.pieces);
      const layout = typesetter.ofRow(row, segments, start);
      append(dom, built, {
        kind: 'table',
        level: null,
        text,
        pieces: row.pieces,
        segments,
        caption: null,
        layout,
      });
      index += row.lines - 1;
      continue;
    }
    const kind = kindOf(line);
    const level = kind === 'heading' ? Number(/^h([1-6])$/.exec(line.box.tag)?.[1] ?? 3) : null;
    const { text, pieces, segments } = line;
    const caption = kind === 'caption' ? line : null;
    append(dom, built, {
      kind,
      level,
      text,
      pieces,
      segments,
      caption,
      layout: typesetter.ofLine(line, kind, start),
    });
  }
  return built;
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

interface NewBlock extends Collapsed {
  kind: BlockKind;
  level: number | null;
  pieces: Piece[];
  /** The line of a caption, whose picture is looked for. */
  caption: Line | null;
  layout?: BlockLayout;
}

function append(dom: Dom, built: BuiltText, made: NewBlock): void {
  const { kind, level, text, pieces, segments, caption, layout } = made;
  const start = built.text.length + (built.blocks.length ? 1 : 0);
  built.text += (built.blocks.length ? '\n' : '') + text;
  built.blocks.push({
    kind,
    level,
    start,
    end: start + text.length,
    image: caption ? imageOf(dom, caption) : null,
    ...(layout ? { layout } : {}),
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
