/**
 * The exact way between offsets of the article's text and positions in live text nodes. Never throws: where nodes are
 * gone or were cut since they were read, there are no ranges.
 */
import type { Span } from '../text/types';
import type { Piece, Segment } from './collapse';
import type { Dom } from './dom';
import { TEXT } from './dom';

/** A block of the article's text with the nodes it was read from; `pieces` is empty where it is bound to none. */
export interface BoundBlock {
  /** Offset of the block in the article's text. */
  start: number;
  pieces: Piece[];
  segments: Segment[];
}

export interface TextMap {
  toRanges(span: Span): Range[];
  toOffset(node: Node, offset: number): number | null;
  intact(): boolean;
}

interface Position {
  piece: Piece;
  offset: number;
}

/** The index of the first item for which `holds`, which must not turn false again; the length where there is none. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `blocks` in the order of the text. */
export function createTextMap(dom: Dom, blocks: readonly BoundBlock[]): TextMap {
  const intact = ({ piece, offset }: Position): boolean =>
    dom.isConnected(piece.node) && dom.data(piece.node).length >= offset;

  function range(start: Position, end: Position): Range | null {
    if (!intact(start) || !intact(end)) return null;
    const made = dom.createRange();
    made.setStart(start.piece.node, start.offset);
    made.setEnd(end.piece.node, end.offset);
    return made;
  }

  /** The ranges of one block between two offsets into the block; a new one after each gap in the page. */
  function blockRanges(block: BoundBlock, from: number, to: number): Range[] {
    const made: Range[] = [];
    let start: Position | null = null;
    let end: Position | null = null;
    let last = -1;
    const close = (): void => {
      const closed = start && end ? range(start, end) : null;
      if (closed) made.push(closed);
      start = null;
    };
    for (let i = firstIndex(block.segments, (s) => s.at + s.length > from); i < block.segments.length; i++) {
      const segment = block.segments[i] as Segment;
      if (segment.at >= to) break;
      const piece = block.pieces[segment.piece] as Piece;
      for (let p = last + 1; start && p <= segment.piece; p++) {
        if (p !== last && block.pieces[p]?.gap) close();
      }
      start ??= { piece, offset: segment.from + Math.max(0, from - segment.at) };
      end = { piece, offset: segment.from + Math.min(segment.length, to - segment.at) };
      last = segment.piece;
    }
    close();
    return made;
  }

  let index: Map<Node, { block: BoundBlock; piece: number }[]> | null = null;
  function byNode(): Map<Node, { block: BoundBlock; piece: number }[]> {
    if (index) return index;
    index = new Map();
    for (const block of blocks) {
      block.pieces.forEach((piece, number) => {
        const places = index?.get(piece.node) ?? [];
        places.push({ block, piece: number });
        index?.set(piece.node, places);
      });
    }
    return index;
  }

  /** Offset into the text of a position in a text node that was read. */
  function inNode(node: Node, offset: number): number | null {
    for (const { block, piece } of byNode().get(node) ?? []) {
      const { from, to } = block.pieces[piece] as Piece;
      if (offset < from || offset > to) continue;
      const at = firstIndex(
        block.segments,
        (s) => s.piece > piece || (s.piece === piece && s.from + s.length >= offset),
      );
      const segment = block.segments[at];
      const before = block.segments[at - 1];
      if (segment?.piece === piece) return block.start + segment.at + Math.max(0, offset - segment.from);
      if (segment) return block.start + segment.at;
      if (before) return block.start + before.at + before.length;
    }
    return null;
  }

  let ordered: Node[] | null = null;
  /** Positions between elements: that of the text right after it, or else right before it. */
  function inElement(node: Node, offset: number): number | null {
    ordered ??= [...byNode().keys()].sort((a, b) => (dom.compare(a, b) & 4 ? -1 : 1));
    const child = dom.childNodes(node)[offset] ?? null;
    const follows = child
      ? (text: Node) => text === child || (dom.compare(child, text) & 4) !== 0
      : (text: Node) => (dom.compare(node, text) & 4) !== 0 && !dom.contains(node, text);
    const at = firstIndex(ordered, follows);
    const next = ordered[at];
    const previous = ordered[at - 1];
    if (next && (previous || dom.contains(node, next))) return inNode(next, 0) ?? firstOf(next);
    if (previous && dom.contains(node, previous)) return inNode(previous, dom.data(previous).length);
    return null;
  }
  function firstOf(node: Node): number | null {
    const place = byNode().get(node)?.[0];
    return place ? inNode(node, place.block.pieces[place.piece]?.from ?? 0) : null;
  }

  return {
    toRanges({ start, end }) {
      const ranges: Range[] = [];
      if (!(start < end)) return ranges;
      // The block before the first one that starts after `start` is the one `start` is in.
      for (let i = Math.max(0, firstIndex(blocks, (b) => b.start > start) - 1); i < blocks.length; i++) {
        const block = blocks[i] as BoundBlock;
        if (block.start >= end) break;
        ranges.push(...blockRanges(block, start - block.start, end - block.start));
      }
      return ranges;
    },
    toOffset(node, offset) {
      return dom.nodeType(node) === TEXT ? inNode(node, offset) : inElement(node, offset);
    },
    intact: () =>
      blocks.every(({ pieces }) =>
        pieces.every(({ node, data }) => dom.isConnected(node) && dom.data(node) === data),
      ),
  };
}
