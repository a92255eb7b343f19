/**
 * Anchors of claims, made from an article's text; `finder.ts` finds them again in another. Pure: knows neither page nor
 * database. All offsets are UTF-16 into the whole text of an article.
 */
import type { Span } from '../text/types';
import { LIMITS } from './limits';
import type { Anchor } from './types';

/** Ends a sentence before a space: a full stop, with closing quotation marks and brackets after it. */
const SENTENCE_END = /[.!?…]["'»”’)\]]*\s/g;

/** The smallest span that covers all given ones; null where none is given. */
export function hull(spans: readonly (Span | null)[]): Span | null {
  let whole: Span | null = null;
  for (const span of spans) {
    if (!span) continue;
    whole = whole
      ? { start: Math.min(whole.start, span.start), end: Math.max(whole.end, span.end) }
      : { start: span.start, end: span.end };
  }
  return whole;
}

/** Anchors a claim: its span widened to the sentences it stands in, never beyond its lines. */
export function anchorOf(text: string, span: Span): Anchor {
  const { start, end } = sentencesAround(text, span);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - LIMITS.around), start),
    suffix: text.slice(end, end + LIMITS.around),
    start,
    end,
  };
}

/** How far from a claim its sentences are looked for: whole books in one line must not be searched for each claim. */
const REACH = 2_000;

function sentencesAround(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  let start = span.start - lead.length;
  for (const match of lead.matchAll(SENTENCE_END)) {
    start = span.start - lead.length + match.index + match[0].length;
  }
  // From one character before the end: the content may already hold the full stop.
  const tail = Math.max(span.end - 1, start);
  const after = text.slice(tail, span.end + REACH);
  const lineBreak = after.indexOf('\n');
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(lineBreak < 0 ? after : after.slice(0, lineBreak));
  const end = tail + (stop ? stop.index + stop[0].length - 1 : lineBreak < 0 ? after.length : lineBreak);
  return { start, end: Math.max(end, span.end) };
}
