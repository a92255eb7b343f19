/**
 * Paints ranges by the CSS Custom Highlight API and tells which of them lies under a point. Changes no node. The
 * registry is shared with the page's scripts, which may clear it: `repair` puts our entries back. Where the browser
 * has no such registry nothing is painted, and points are still answered.
 */
import { rangeAt } from './hit';
import { adoptHighlightStyles, hasHighlightStyles } from './sheets';
import { highlightName, type Layer, MARK_KINDS, type MarkKind } from './styles';

/** A painted stretch of text; `owner` is the caller's. Stretches of one painting do not overlap. */
export interface Mark<T> {
  kind: MarkKind;
  /** It may be wrong, and is painted so. */
  unsure: boolean;
  ranges: readonly Range[];
  owner: T;
}

export interface Painter<T> {
  /** Replaces all marks. */
  paint(marks: readonly Mark<T>[]): void;
  /** Lights up the contents of a source and the source itself; empty lists put the light out. */
  light(content: readonly Range[], current: readonly Range[]): void;
  /** The owner of the mark under a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): T | null;
  /** Registers again what the page removed. Cheap: meant for every frame in which the pointer moved. */
  repair(): void;
  /** Takes everything away and lets go of the ranges. */
  clear(): void;
}

/** Lines lie over the light, so that a lit source keeps its own. */
const PRIORITY: Readonly<Partial<Record<Layer, number>>> = { content: 0, current: 1 };
const LINE_PRIORITY = 2;

export function createPainter<T>(document: Document): Painter<T> {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights ?? null;
  const layers = new Map<Layer, Highlight>();
  const owners = new Map<Range, T>();
  /** The shadow trees that marks stand in, each with what takes our styles out of it. */
  let shadows = new Map<ShadowRoot, () => void>();

  /** Looks where marks stand now; trees that they have left get rid of our styles. */
  function enterShadows(): void {
    const known = shadows;
    shadows = new Map();
    for (const { startContainer } of owners.keys()) {
      const root = startContainer.getRootNode();
      if (!isShadowRoot(root) || shadows.has(root)) continue;
      shadows.set(root, known.get(root) ?? dress(root, startContainer.parentElement));
      known.delete(root);
    }
    for (const undress of known.values()) undress();
  }

  function fill(layer: Layer, ranges: readonly Range[]): void {
    if (!view || !registry) return;
    if (ranges.length === 0) {
      if (registry.get(highlightName(layer)) === layers.get(layer)) registry.delete(highlightName(layer));
      layers.delete(layer);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY[layer] ?? LINE_PRIORITY;
    layers.set(layer, highlight);
    registry.set(highlightName(layer), highlight);
  }

  return {
    paint(marks) {
      owners.clear();
      for (const mark of marks) for (const range of mark.ranges) owners.set(range, mark.owner);
      enterShadows();
      for (const kind of MARK_KINDS) {
        const own = marks.filter((mark) => mark.kind === kind);
        const rangesOf = (unsure: boolean) =>
          own.filter((mark) => mark.unsure === unsure).flatMap((mark) => mark.ranges);
        fill(kind, rangesOf(false));
        fill(`${kind}-unsure`, rangesOf(true));
      }
    },
    light(content, current) {
      fill('content', content);
      fill('current', current);
    },
    at(x, y) {
      const range = rangeAt(document, owners, x, y, [...shadows.keys()]);
      return range ? (owners.get(range) ?? null) : null;
    },
    repair() {
      if (!registry) return;
      for (const [layer, highlight] of layers) {
        if (registry.get(highlightName(layer)) !== highlight) registry.set(highlightName(layer), highlight);
      }
    },
    clear() {
      owners.clear();
      enterShadows();
      for (const layer of [...layers.keys()]) fill(layer, []);
    },
  };
}

/** By its kind: it may be of another document's class. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}

/** Gives a shadow tree our styles where the document's do not apply to an element in it. @returns what takes them away. */
function dress(root: ShadowRoot, element: Element | null): () => void {
  if (!element || hasHighlightStyles(element)) return () => {};
  try {
    return adoptHighlightStyles(root);
  } catch (error) {
    console.debug('Sourceline cannot show its marks in a part of this page', error);
    return () => {};
  }
}
