/**
 * Which of our ranges lies under a point of the viewport. The browser is asked for the highlights there; browsers
 * before Chrome 140 and Firefox 150 cannot tell, for them the caret position under the point is looked up. A caret
 * snaps to the nearest text, so that a point beside the line would count: the range's own boxes have the last word.
 */

/** Not yet in TypeScript's library of the DOM. */
interface HighlightsFromPoint {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
}
/** The older name of `caretPositionFromPoint`, in Chrome before 128. */
interface CaretRangeFromPoint {
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * @param ranges those to choose from; they do not overlap. @param x @param y CSS pixels of the viewport.
 * @param shadowRoots of those that stand in shadow trees: what is not named here is not looked into.
 */
export function rangeAt(
  document: Document,
  ranges: ReadonlyMap<Range, unknown>,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[] = [],
): Range | null {
  if (ranges.size === 0) return null;
  const registry = document.defaultView?.CSS?.highlights as
    | (HighlightRegistry & HighlightsFromPoint)
    | undefined;
  if (registry?.highlightsFromPoint) {
    for (const hit of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of hit.ranges) if (isOneOf(range, ranges)) return range;
    }
    return null;
  }
  const caret = caretAt(document, x, y, shadowRoots);
  if (!caret) return null;
  for (const range of ranges.keys()) {
    if (touches(range, caret) && boxAt(range, x, y)) return range;
  }
  return null;
}

function isOneOf(range: AbstractRange, ranges: ReadonlyMap<Range, unknown>): range is Range {
  return ranges.has(range as Range);
}

/** The line box of a range that a point lies in, null where it lies in none. */
export function boxAt(range: Range, x: number, y: number): DOMRect | null {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return box;
  }
  return null;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const older: CaretRangeFromPoint = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A caret in the middle of a letter goes to either side of it, hence both edges count. */
function touches(range: Range, { node, offset }: Caret): boolean {
  if (!range.startContainer.isConnected || node.getRootNode() !== range.startContainer.getRootNode()) {
    return false;
  }
  return range.comparePoint(node, offset) === 0;
}
