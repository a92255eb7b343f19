/** Which words of a text a query means, and the piece of a long text that shows most of them. Pure. */
import type { Span } from '../../text/types';
import { parseQuery } from './parse';
import { foldWord, type Word, wordsOf } from './words';

export interface Snippet {
  text: string;
  /** Offsets into `text`, in order. */
  marks: Span[];
  /** Whether the whole text goes on before and after. */
  before: boolean;
  after: boolean;
}

export interface Marker {
  /** Spans of the words that the query means, in order. */
  marks(text: string): Span[];
  /** About `length` characters, cut between words, with as many marks as possible; from the beginning if there are none. */
  snippet(text: string, length?: number): Snippet;
}

const LENGTH = 240;
/** Of a snippet this part stands before its first mark. */
const LEAD = 0.25;

/** @param query as typed, see `parse.ts`. */
export function markerOf(query: string, { typing = true }: { typing?: boolean } = {}): Marker {
  const { words } = parseQuery(query, { typing });
  const wanted = words.filter(({ not }) => !not);
  const stems = new Set(wanted.flatMap((one) => one.words.flat()));
  const begun = wanted.flatMap(({ beginning }) => beginning ?? []);
  // Stems begin as their words do: most words of a long text need not be looked at.
  const initials = new Set([...stems, ...begun].map((start) => start.charAt(0)));
  const mayMean = (word: string) => initials.has(foldWord(word.charAt(0)).replace('ґ', 'г'));
  const means = (text: string, word: Word) => {
    if (word.stems.some((stem) => stems.has(stem))) return true;
    if (begun.length === 0) return false;
    const folded = foldWord(text.slice(word.start, word.end));
    return begun.some((start) => folded.startsWith(start));
  };
  const marks = (text: string): Span[] =>
    stems.size === 0
      ? []
      : wordsOf(text, mayMean)
          .filter((word) => means(text, word))
          .map(({ start, end }) => ({ start, end }));
  return {
    marks,
    snippet(text, length = LENGTH) {
      const all = marks(text);
      if (text.length <= length) return { text, marks: all, before: false, after: false };
      const start = wordEdge(text, Math.max(0, bestStart(all, length) - Math.floor(length * LEAD)), -1);
      const end = wordEdge(text, Math.min(text.length, start + length), -1, start + 1);
      return {
        text: text.slice(start, end),
        marks: all
          .filter((mark) => mark.start >= start && mark.end <= end)
          .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
        before: start > 0,
        after: end < text.length,
      };
    },
  };
}

/** The mark from which on a stretch of the length holds most. */
function bestStart(marks: readonly Span[], length: number): number {
  let [best, most] = [marks[0]?.start ?? 0, 0];
  let to = 0;
  for (const [from, { start }] of marks.entries()) {
    while (to < marks.length && (marks[to]?.end ?? 0) <= start + length * (1 - LEAD)) to++;
    if (to - from > most) [best, most] = [start, to - from];
  }
  return best;
}

/** The nearest place going back where no word is cut. */
function wordEdge(text: string, at: number, by: -1, least = 0): number {
  if (at >= text.length) return text.length;
  for (let edge = at; edge > least; edge += by) {
    if (/\s/.test(text.charAt(edge - 1)) || /\s/.test(text.charAt(edge))) return edge;
    if (at - edge > 40) break;
  }
  return at;
}
