/** Limits of a claim that the reader drew: made from spans of a text, and found again in a later text. Pure. */
import type { Span } from '../text/types';
import { anchorOf, hull } from './anchor';
import { carry } from './carry';
import type { Limits } from './correction';
import { LibraryError } from './errors';
import type { Finder } from './finder';
import { LIMITS } from './limits';
import type { ClaimRecord } from './types';

/** What the reader drew, in the text of the version that the claim stands in. */
export interface DrawnLimits {
  source: Span | null;
  content: readonly Span[];
}

/** @throws LibraryError `invalid` for spans that are not in the text, overlap, or leave nothing of the content. */
export function drawnIn(
  text: string,
  claim: Pick<ClaimRecord, 'spans'>,
  { source, content }: DrawnLimits,
): Pick<Limits, 'mention' | 'content' | 'anchor' | 'source' | 'pieces'> {
  const pieces = content.map((span) => trimmed(text, span)).sort((a, b) => a.start - b.start);
  const named = source && trimmed(text, source);
  if (pieces.length === 0) throw new LibraryError('invalid', 'A statement needs words');
  const all = [...pieces, ...(named ? [named] : [])];
  for (const [index, span] of all.entries()) {
    const after = all.slice(index + 1);
    if (after.some((other) => span.start < other.end && other.start < span.end)) {
      throw new LibraryError('invalid', 'Limits overlap');
    }
  }
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    mention: named && words(named).slice(0, LIMITS.line),
    content: pieces.map(words),
    anchor: anchorOf(text, hull([...all, claim.spans.cue]) ?? claim.spans.cue),
    source: named,
    pieces,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new LibraryError('invalid', 'Limits are not in the text');
  }
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (from >= to) throw new LibraryError('invalid', 'Limits hold no words');
  return { start: from, end: to };
}

/** The same limits in another text of the article, where their sentences still stand in it; else as they are. */
export function followed(limits: Limits, versionId: string, finder: Finder, now: number): Limits {
  const { mention, content, anchor, source, pieces } = limits;
  const [cue] = pieces;
  if (limits.versionId === versionId || !cue) return limits;
  const moved = carry(
    { mention, cue: '', content, anchor, spans: { source, cue, content: pieces } },
    finder,
    'edits',
  );
  if (!moved) return limits;
  return {
    ...limits,
    versionId,
    mention: moved.mention,
    content: moved.content,
    anchor: moved.anchor,
    source: moved.spans.source,
    pieces: moved.spans.content,
    updatedAt: now,
  };
}
