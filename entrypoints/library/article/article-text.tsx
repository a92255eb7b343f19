/** The saved text with its sources marked; a click on one chooses its claim. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { adoptHighlightStyles, createPainter } from '../../../lib/highlight';
import type { ClaimRecord, SavedBlock } from '../../../lib/library';
import { Blocks } from './blocks';
import { markedSpan, stretchesOf } from './marks';
import { scrollToRange } from './scroll';
import { rangesIn } from './text-ranges';

interface ArticleTextProps {
  blocks: readonly SavedBlock[];
  /** Claims whose spans are offsets into these blocks' text. */
  claims: readonly ClaimRecord[];
  lang: string | null;
  chosen: string | null;
  /** Counts how often the chosen claim was asked to be brought into view. */
  reveal: number;
  onChoose: (claimId: string) => void;
}

export function ArticleText({ blocks, claims, lang, chosen, reveal, onChoose }: ArticleTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const painter = useMemo(() => createPainter<readonly string[]>(document), []);
  const [hovered, setHovered] = useState<string | null>(null);

  useEffect(() => adoptHighlightStyles(document), []);
  useEffect(() => () => painter.clear(), [painter]);

  useLayoutEffect(() => {
    const text = root.current;
    if (!text) return;
    painter.paint(
      stretchesOf(claims).map((stretch) => ({
        kind: stretch.kind,
        unsure: stretch.unsure,
        ranges: rangesIn(text, stretch),
        owner: stretch.claims,
      })),
    );
  }, [painter, blocks, claims]);

  useLayoutEffect(() => {
    const text = root.current;
    const lit = claims.find(({ id }) => id === (hovered ?? chosen));
    if (!text || !lit) return painter.light([], []);
    painter.light(
      lit.spans.content.flatMap((span) => rangesIn(text, span)),
      rangesIn(text, markedSpan(lit)),
    );
  }, [painter, blocks, claims, hovered, chosen]);

  // Only when asked to: the chosen claim may be in view already, and the reader may have moved on since.
  useEffect(() => {
    const text = root.current;
    const claim = claims.find(({ id }) => id === chosen);
    const [range] = text && claim && reveal > 0 ? rangesIn(text, markedSpan(claim)) : [];
    if (range) scrollToRange(range);
  }, [reveal]);

  const claimAt = (event: MouseEvent): string | null => {
    if (event.target instanceof Element && event.target.closest('a')) return null;
    const found = painter.at(event.clientX, event.clientY);
    if (!found) return null;
    // Several statements under one mark: each further click goes to the next.
    const at = chosen === null ? -1 : found.indexOf(chosen);
    return found[(at + 1) % found.length] ?? null;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of sources beside the text does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks in the text are no elements that could have a role
    <div
      class={hovered === null ? 'reading' : 'reading reading-over'}
      ref={root}
      // Unknown is said to be unknown: else the text would be hyphenated as the interface's language.
      lang={lang ?? ''}
      dir="auto"
      onMouseMove={(event) => {
        const found =
          event.target instanceof Element && event.target.closest('a')
            ? null
            : painter.at(event.clientX, event.clientY);
        setHovered(found?.find((id) => id === chosen) ?? found?.[0] ?? null);
      }}
      onMouseLeave={() => setHovered(null)}
      onClick={(event) => {
        const claim = isSelecting() ? null : claimAt(event);
        if (claim !== null) onChoose(claim);
      }}
    >
      <Blocks blocks={blocks} />
    </div>
  );
}

/** A click that ends a selection of text chooses nothing. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
