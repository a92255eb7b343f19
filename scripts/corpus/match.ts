/**
 * Which found attributions are which annotated ones. Spans are compared as sets of words (Dice): an attribution is found
 * where content and source both overlap by half or more, one to one, the closest first.
 */
import type { Span } from '../../lib/text/types';
import type { Answer } from '../analyze/texts';
import type { AnnotatedText, Gold } from './documents';

/** An attribution with the words of its spans, as their numbers in the text. */
export interface Worded<T extends { source: Span | null; cue: Span; content: Span[] }> {
  of: T;
  source: ReadonlySet<number> | null;
  content: ReadonlySet<number>;
}

/** The annotated attributions of a text against the found ones. */
export interface Matched {
  text: AnnotatedText;
  words: Words;
  gold: Worded<Gold>[];
  found: Worded<Answer>[];
  pairs: [Worded<Gold>, Worded<Answer>][];
}

/** The numbers of the words in some spans of a text. */
export type Words = (spans: readonly Span[]) => Set<number>;

/** The overlap of content, and of source, from which on they are the same. */
export const HALF = 0.5;

export function match(text: AnnotatedText, answers: readonly Answer[]): Matched {
  const words = wordsOf(text.text);
  const gold = text.attributions.map((of) => worded(of, words));
  const found = answers.map((of) => worded(of, words));
  const pairs = pair(gold, found, (a, b) => {
    const content = dice(a.content, b.content);
    const source = sourceOverlap(a, b);
    return content >= HALF && source >= HALF ? content + source : 0;
  });
  return { text, words, gold, found, pairs };
}

/** Two attributions without source words have the same source: none. */
export function sourceOverlap(a: Pick<Worded<Gold>, 'source'>, b: Pick<Worded<Answer>, 'source'>): number {
  return a.source && b.source ? dice(a.source, b.source) : a.source || b.source ? 0 : 1;
}

/** Twice the common words by all words of both; 0 for two empty sets. */
export function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (!a.size && !b.size) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Joins one to one, the best first; of equally good ones those that come first. */
export function pair<A, B>(as: readonly A[], bs: readonly B[], value: (a: A, b: B) => number): [A, B][] {
  const all = as.flatMap((a, i) =>
    bs.flatMap((b, j) => {
      const worth = value(a, b);
      return worth > 0 ? [{ worth, a, b, i, j }] : [];
    }),
  );
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return all
    .sort((x, y) => y.worth - x.worth)
    .flatMap(({ a, b, i, j }): [A, B][] => {
      if (takenA.has(i) || takenB.has(j)) return [];
      takenA.add(i);
      takenB.add(j);
      return [[a, b]];
    });
}

function worded<T extends { source: Span | null; cue: Span; content: Span[] }>(
  of: T,
  words: Words,
): Worded<T> {
  return { of, source: of.source && words([of.source]), content: words(of.content) };
}

function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    starts.push(word.index);
    ends.push(word.index + word[0].length);
  }
  return (spans) => {
    const numbers = new Set<number>();
    for (const { start, end } of spans) {
      for (let i = firstAfter(ends, start); i < starts.length && (starts[i] ?? 0) < end; i++) numbers.add(i);
    }
    return numbers;
  };
}

/** The first word that ends behind an offset. */
function firstAfter(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
