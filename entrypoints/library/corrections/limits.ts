/** Spans that the reader draws in a piece of an article's text. Pure. */
import type { ClaimRecord, SavedBlock } from '../../../lib/library';
import type { Span } from '../../../lib/text/types';

/** Paragraphs shown before and after those a statement stands in. */
const BESIDE = 2;

/** The paragraphs around a claim as one text, and where that begins in the whole text. */
export function around(
  blocks: readonly SavedBlock[],
  { anchor, spans }: ClaimRecord,
): { text: string; start: number } {
  const all = [anchor, spans.cue, ...spans.content, ...(spans.source ? [spans.source] : [])];
  const from = Math.min(...all.map(({ start }) => start));
  const to = Math.max(...all.map(({ end }) => end));
  const endOf = ({ start, text }: SavedBlock) => start + text.length;
  const first = blocks.findIndex((block) => endOf(block) > from);
  const last = blocks.findLastIndex(({ start }) => start < to);
  const shown = blocks.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE);
  const start = shown[0]?.start ?? 0;
  let text = '';
  for (const block of shown) text = text.padEnd(block.start - start, '\n') + block.text;
  return { text, start };
}

/** Pieces in text order; those that the new one touches become one with it. */
export function withPiece(pieces: readonly Span[], piece: Span): Span[] {
  const touching = pieces.filter(({ start, end }) => start <= piece.end && piece.start <= end);
  const whole = {
    start: Math.min(piece.start, ...touching.map(({ start }) => start)),
    end: Math.max(piece.end, ...touching.map(({ end }) => end)),
  };
  return [...pieces.filter((one) => !touching.includes(one)), whole].sort((a, b) => a.start - b.start);
}

export function overlapping(source: Span | null, content: readonly Span[]): boolean {
  return source !== null && content.some(({ start, end }) => source.start < end && start < source.end);
}
