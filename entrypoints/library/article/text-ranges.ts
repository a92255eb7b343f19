/** Offsets into a saved text ↔ the text nodes that show it. */
import type { Span } from '../../../lib/text/types';

/** Marks an element whose text is exactly that of a block; its value is the block's offset in the whole text. */
export const BLOCK_START = 'data-start';

/** Live ranges for a span of the whole text, one a block that it touches; none for what is not shown. */
export function rangesIn(root: Element, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const element of root.querySelectorAll(`[${BLOCK_START}]`)) {
    const start = Number(element.getAttribute(BLOCK_START));
    const end = start + (element.textContent?.length ?? 0);
    if (span.start >= end || span.end <= start) continue;
    const from = placeIn(element, Math.max(span.start, start) - start, false);
    const to = placeIn(element, Math.min(span.end, end) - start, true);
    if (!from || !to) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
}

/** @param atEnd between two text nodes the end of the first is meant, else the start of the second. */
function placeIn(element: Element, offset: number, atEnd: boolean): { node: Text; offset: number } | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const length = node.data.length;
    if (offset < passed + length || (atEnd && offset === passed + length)) {
      return { node, offset: offset - passed };
    }
    passed += length;
  }
  return null;
}
