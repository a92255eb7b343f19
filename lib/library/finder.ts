/**
 * Finds anchors again in another text: their very words; else the same words in another typography; else, where asked
 * for, most of their words. Pure: knows neither page nor database. Offsets are UTF-16 into the whole text.
 *
 * Words are looked up in an index of the text and vote for where the passage begins; the few places with most votes are
 * aligned word by word. That is quick however many anchors there are, and says where every span of the passage went.
 */
import type { Span } from '../text/types';
import { alignWords } from './align';
import { mapSpan, type Passage } from './passage';
import type { Anchor } from './types';
import { type Words, weightOf, wordsIn } from './words';

/** `typography`: every word must still be there; `edits`: a few may have come, gone or changed. */
export type Tolerance = 'typography' | 'edits';

export interface Place extends Span {
  /** The words are letter by letter those of the anchor. */
  verbatim: boolean;
  /** Where a span of the anchored passage, in its own text, stands in this one; null where none of its words is left. */
  map(span: Span): Span | null;
}

export interface Finder {
  readonly text: string;
  /** Null where the anchor's words are no longer there. */
  find(anchor: Anchor, tolerance: Tolerance): Place | null;
}

/** Least share of words, by their weight, that anchor and place have in common. */
const ALIKE = 0.6;
/** An anchor of fewer words is found by all of them or not at all. */
const FEW = 4;
/** Words that stand in a text more often than this say nothing of the place. */
const FREQUENT = 80;
/** Places that are aligned. */
const CANDIDATES = 3;

/** @param text of which an index is made when it is first needed. */
export function createFinder(text: string): Finder {
  let made: { words: Words; places: ReadonlyMap<string, readonly number[]> } | null = null;
  const index = () => {
    if (!made) {
      const words = wordsIn(text);
      made = { words, places: placesOf(words.words) };
    }
    return made;
  };

  function passageOf({ exact, prefix, suffix, start }: Anchor) {
    const words = wordsIn(prefix + exact + suffix);
    const [from, to] = [prefix.length, prefix.length + exact.length];
    const first = words.starts.findIndex((at) => at >= from);
    const last = words.starts.findLastIndex((at) => at < to);
    return { words, base: start - prefix.length, first, last };
  }

  function placeOf(passage: Passage, anchor: Anchor): Place | null {
    const { words } = index();
    const map = (span: Span) => mapSpan(passage, span, text, words);
    const whole = map({ start: anchor.start, end: anchor.start + anchor.exact.length });
    return whole && { ...whole, verbatim: false, map };
  }

  /** All words in a row. */
  function findWords(anchor: Anchor): Place | null {
    const { words, base, first, last } = passageOf(anchor);
    if (first < 0 || last < first) return null;
    const here = index();
    let rarest = first;
    const placesOfWord = (i: number) => here.places.get(words.words[i]!) ?? [];
    for (let i = first + 1; i <= last; i++) {
      if (placesOfWord(i).length < placesOfWord(rarest).length) rarest = i;
    }
    let best: { by: number; score: number } | null = null;
    for (const at of placesOfWord(rarest)) {
      const by = at - rarest;
      const equal = (i: number) => words.words[i] === here.words.words[i + by];
      let i = first;
      while (i <= last && equal(i)) i++;
      if (i <= last) continue;
      let around = 0;
      for (let j = first - 1; j >= 0 && equal(j); j--) around++;
      for (let j = last + 1; j < words.words.length && equal(j); j++) around++;
      const away = Math.abs(here.words.starts[first + by]! - anchor.start) / (text.length + 1);
      const score = around - away;
      if (!best || score > best.score) best = { by, score };
    }
    if (!best) return null;
    const { by } = best;
    const pairs = Int32Array.from(words.words, (word, i) =>
      word === here.words.words[i + by] ? i + by : -1,
    );
    return placeOf({ words, base, pairs }, anchor);
  }

  /** Most words, nearly in a row. */
  function findMost(anchor: Anchor): Place | null {
    const { words, base, first, last } = passageOf(anchor);
    if (first < 0 || last - first + 1 < FEW) return null;
    const here = index();
    const { length } = words.words;
    const reach = 8 + (length >> 1);
    let best: { pairs: Int32Array; score: number } | null = null;
    for (const by of likelyPlaces(words.words, here.places, reach)) {
      const low = Math.max(0, by - reach);
      const stretch = here.words.words.slice(low, Math.max(low, by + length + 2 * reach));
      const aligned = alignWords(words.words, stretch);
      if (!aligned || aligned.score <= (best?.score ?? 0)) continue;
      const pairs = aligned.pairs.map((pair) => (pair < 0 ? -1 : pair + low));
      if (likenessOf(words, pairs, first, last, here.words) >= ALIKE) best = { pairs, score: aligned.score };
    }
    return best && placeOf({ words, base, pairs: best.pairs }, anchor);
  }

  return {
    text,
    find(anchor, tolerance) {
      if (anchor.exact === '') return null;
      return (
        findVerbatim(text, anchor) ?? findWords(anchor) ?? (tolerance === 'edits' ? findMost(anchor) : null)
      );
    },
  };
}

/** The very words, where prefix and suffix fit best, then nearest. */
function findVerbatim(text: string, { exact, prefix, suffix, start }: Anchor): Place | null {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const fit = commonBefore(text, at, prefix) + commonAfter(text, at + exact.length, suffix);
    const score = fit - Math.abs(at - start) / (text.length + 1);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (best < 0) return null;
  const by = best - start;
  const inside = (at: number) => Math.min(Math.max(0, at + by), text.length);
  return {
    start: best,
    end: best + exact.length,
    verbatim: true,
    map: (span) => ({ start: inside(span.start), end: inside(span.end) }),
  };
}

function commonBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && at - n > 0 && text[at - n - 1] === prefix[prefix.length - n - 1]) n++;
  return n;
}

function commonAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text[at + n] === suffix[n]) n++;
  return n;
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(i);
    else places.set(word, [i]);
  }
  return places;
}

/** By how many words the passage would be moved, likeliest first: rare words say more than frequent ones. */
function likelyPlaces(
  words: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  reach: number,
): number[] {
  const votes: { by: number; weight: number }[] = [];
  for (const [i, word] of words.entries()) {
    const found = places.get(word) ?? [];
    if (found.length > FREQUENT) continue;
    for (const at of found) votes.push({ by: at - i, weight: weightOf(word) / found.length });
  }
  votes.sort((a, b) => a.by - b.by);
  const sums: { by: number; weight: number }[] = [];
  let from = 0;
  let weight = 0;
  for (const vote of votes) {
    weight += vote.weight;
    while (votes[from]!.by < vote.by - reach) weight -= votes[from++]!.weight;
    sums.push({ by: votes[from]!.by, weight });
  }
  sums.sort((a, b) => b.weight - a.weight);
  const likely: number[] = [];
  for (const { by } of sums) {
    if (likely.some((other) => Math.abs(other - by) <= reach)) continue;
    likely.push(by);
    if (likely.length === CANDIDATES) break;
  }
  return likely;
}

/** Sørensen–Dice coefficient of the anchor's words and those it would stand on, by weight. */
function likenessOf(words: Words, pairs: Int32Array, first: number, last: number, there: Words): number {
  let all = 0;
  let common = 0;
  let [from, to] = [-1, -1];
  for (let i = first; i <= last; i++) {
    const weight = weightOf(words.words[i]!);
    all += weight;
    const pair = pairs[i]!;
    if (pair < 0) continue;
    common += weight;
    if (from < 0) from = pair;
    to = pair;
  }
  if (from < 0) return 0;
  for (let j = from; j <= to; j++) all += weightOf(there.words[j]!);
  return (2 * common) / all;
}
