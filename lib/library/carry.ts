/**
 * Moves a claim into another text of its article: to where its words stand there, with what they have become. Pure.
 */
import type { Span } from '../text/types';
import type { Finder, Place, Tolerance } from './finder';
import { LIMITS } from './limits';
import type { Anchor, ClaimRecord } from './types';

/** What of a claim depends on the text it stands in. */
type Standing = Pick<ClaimRecord, 'mention' | 'cue' | 'content' | 'anchor' | 'spans'>;

/**
 * The claim as it stands in the finder's text; all else of it stays as it is. Null where it no longer does: its
 * sentences are gone, or the words of its source, of its cue, or all those of its content.
 */
export function carry<C extends Standing>(claim: C, finder: Finder, tolerance: Tolerance): C | null {
  const place = finder.find(claim.anchor, tolerance);
  if (!place) return null;
  const { source, cue, content } = claim.spans;
  const spans = {
    source: source && place.map(source),
    cue: place.map(cue),
    content: content.flatMap((span) => place.map(span) ?? []),
  };
  if (!spans.cue || (source && !spans.source)) return null;
  if (content.length > 0 && spans.content.length === 0) return null;
  const { text } = finder;
  const moved = {
    ...claim,
    anchor: anchorAt(text, place, claim.anchor),
    spans: { ...spans, cue: spans.cue },
  };
  if (place.verbatim) return moved;
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    ...moved,
    mention: spans.source && words(spans.source).slice(0, LIMITS.line),
    cue: words(spans.cue).slice(0, LIMITS.line),
    content: spans.content.map(words),
  };
}

function anchorAt(text: string, { start, end }: Place, { prefix, suffix }: Anchor): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - Math.max(prefix.length, LIMITS.around)), start),
    suffix: text.slice(end, end + Math.max(suffix.length, LIMITS.around)),
    start,
    end,
  };
}
