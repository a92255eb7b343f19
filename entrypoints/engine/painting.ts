/** What the reader sees in the text: marks on sources, and the light on one statement. From the session's state. */
import type { LiveArticle } from '../../lib/article/types';
import { createPainter, type Mark } from '../../lib/highlight';
import type { Span } from '../../lib/text/types';
import type { Box } from './card/place';
import type { Glimpse, PageReading } from './read';
import { type Stretch, stretchesOf } from './sources';

export interface Painting {
  /** Marks the shown attributions of a page; `null` takes all marks away. */
  paint(page: PageReading | null, shown: readonly number[]): void;
  /** Marks the shown attributions by what the text alone says of their sources. */
  glimpse(glimpse: Glimpse, shown: readonly number[]): void;
  /** Lights one attribution up, or a stretch of text that none has yet; `null` puts the light out. */
  light(what: number | Span | null): void;
  /** The attributions marked at a point of the viewport, best first; null where none is. */
  at(x: number, y: number): readonly number[] | null;
  /** The line box of an attribution's mark, now and whenever called: the one at the point where it has several. */
  boxOf(index: number, point: { x: number; y: number } | null): () => Box | null;
  range(index: number): Range | null;
  stop(): void;
}

export function createPainting(document: Document): Painting {
  const painter = createPainter<readonly number[]>(document);
  let page: PageReading | null = null;
  let lit: number | Span | null = null;

  /** The words that are marked for an attribution, live. */
  function rangesOf(index: number): Range[] {
    const attribution = page?.found[index];
    if (!page || !attribution) return [];
    const { source, cue, content } = attribution;
    const { live } = page;
    if (source) return live.toRanges(source);
    return cue.end > cue.start ? live.toRanges(cue) : content.flatMap((span) => live.toRanges(span));
  }

  return {
    paint(next, shown) {
      page = next;
      painter.paint(next ? marksOf(next.live, stretchesOf(next.found, shown)) : []);
      lit = null;
      painter.light([], []);
    },
    glimpse({ live, attributions }, shown) {
      const found = attributions.map((attribution) => ({ ...attribution, identity: null }));
      painter.paint(marksOf(live, stretchesOf(found, shown)));
    },
    light(what) {
      painter.repair();
      if (what === lit) return;
      lit = what;
      const spans = typeof what === 'number' ? (page?.found[what]?.content ?? []) : what ? [what] : [];
      painter.light(
        spans.flatMap((span) => page?.live.toRanges(span) ?? []),
        typeof what === 'number' ? rangesOf(what) : [],
      );
    },
    at(x, y) {
      painter.repair();
      return painter.at(x, y);
    },
    boxOf(index, point) {
      const boxes = () => rangesOf(index).flatMap((range) => [...range.getClientRects()]);
      const nth = point ? boxes().findIndex((box) => isIn(box, point)) : 0;
      return () => boxes()[Math.max(0, nth)] ?? null;
    },
    range: (index) => rangesOf(index)[0] ?? null,
    stop() {
      painter.clear();
      page = null;
    },
  };
}

function marksOf(live: LiveArticle, stretches: readonly Stretch[]): Mark<readonly number[]>[] {
  return stretches.map(({ kind, unsure, indices, start, end }) => ({
    kind,
    unsure,
    ranges: live.toRanges({ start, end }),
    owner: indices,
  }));
}

function isIn(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
}
