/**
 * A passage found again in another text, word by word, and where any span of it stands there. Pure. Offsets are UTF-16
 * into the whole texts.
 */
import type { Span } from '../text/types';
import type { Words } from './words';

export interface Passage {
  /** Its words, with offsets from `base` on in the text it is from. */
  words: Words;
  base: number;
  /** For each of its words the index among the other text's words, or -1. Grows with the words. */
  pairs: Int32Array;
}

/**
 * Where a span of the passage stands in the other text: from the first to the last of its words that are still there,
 * and the words put in their place. Null where none is left.
 */
export function mapSpan(passage: Passage, span: Span, text: string, there: Words): Span | null {
  const { words, base, pairs } = passage;
  const [from, to] = [span.start - base, span.end - base];
  let first = words.ends.findIndex((end) => end > from);
  if (first < 0) first = words.words.length;
  const last = words.starts.findLastIndex((start) => start < to);
  if (to <= from || last < first) return mapMark(passage, first, to - from, text, there);
  let [firstKept, lastKept] = [first, last];
  while (firstKept <= last && pairs[firstKept]! < 0) firstKept++;
  if (firstKept > last) return null;
  while (pairs[lastKept]! < 0) lastKept--;

  // Words changed at its edge: those that stand in their place belong to it, as many as there were.
  const before = keptBefore(pairs, first);
  const after = keptAfter(pairs, last);
  const taken =
    firstKept === first || before < 0
      ? 0
      : share(pairs[firstKept]! - pairs[before]! - 1, firstKept - first, first - before - 1);
  const added =
    lastKept === last || after < 0
      ? 0
      : share(pairs[after]! - pairs[lastKept]! - 1, last - lastKept, after - last - 1);
  const startWord = pairs[firstKept]! - taken;
  const endWord = pairs[lastKept]! + added;
  let start = there.starts[startWord]!;
  let end = there.ends[endWord]!;
  // Quotation marks and full stops that stood inside it still do.
  const edge = startWord > 0 ? there.ends[startWord - 1]! : 0;
  for (let n = words.starts[first]! - from; n > 0 && start > edge && !isSpace(text, start - 1); n--) start--;
  const stop = there.starts[endWord + 1] ?? text.length;
  for (let n = to - words.ends[last]!; n > 0 && end < stop && !isSpace(text, end); n--) end++;
  return { start, end };
}

/** A span without words, as an empty one or a dash: beside the words it stood beside. */
function mapMark({ pairs }: Passage, next: number, length: number, text: string, there: Words): Span | null {
  const after = keptAfter(pairs, next - 1);
  const before = keptBefore(pairs, next);
  if (after < 0 && before < 0) return null;
  const stop = after < 0 ? text.length : there.starts[pairs[after]!]!;
  if (length <= 0) {
    const at = after < 0 ? there.ends[pairs[before]!]! : stop;
    return { start: at, end: at };
  }
  if (before < 0) return { start: Math.max(0, stop - length), end: stop };
  let start = there.ends[pairs[before]!]!;
  while (start < stop && isSpace(text, start)) start++;
  return { start, end: Math.min(start + length, stop) };
}

/** How many of the words in between belong to a span that lost `own` at this edge, where its neighbour lost `others`. */
function share(between: number, own: number, others: number): number {
  return others === 0 ? between : Math.min(between, own);
}

function keptBefore(pairs: Int32Array, index: number): number {
  let at = index - 1;
  while (at >= 0 && pairs[at]! < 0) at--;
  return at;
}

function keptAfter(pairs: Int32Array, index: number): number {
  let at = index + 1;
  while (at < pairs.length && pairs[at]! < 0) at++;
  return at < pairs.length ? at : -1;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
