/**
 * Which stored claim a newly read one is: in the same text by where it stands, in a changed text by its words. Small
 * edits and a better engine keep a claim; another statement, or another source of it, is another claim. Pure.
 */
import type { Span } from '../text/types';
import { foldedWords } from './fold';
import type { ClaimDraft, ClaimRecord } from './types';

/** What a draft and a record are compared by. */
type Readable = Pick<ClaimDraft, 'mention' | 'cue' | 'content' | 'anchor' | 'spans' | 'sourceId' | 'by'>;
type Pair = { known: number; draft: number; score: number };

/** Least agreement of contents, and of all words, for two claims of different texts to be one. 0…1. */
const SAME_CONTENT = 0.5;
const SAME_CLAIM = 0.65;
/** Share of the longer content that both must have where nothing else speaks for it. 0…1. */
const NEARLY_SAME_CONTENT = 0.75;
/** Inflected forms of a word mostly differ after this many letters. */
const STEM = 5;

/**
 * Pairs drafts with known claims, each at most once, the surest first.
 * @returns for each draft the claim it is, or undefined.
 */
export function matchClaims<K extends Readable>(
  known: readonly K[],
  drafts: readonly Readable[],
  inSameText: (claim: K) => boolean,
): (K | undefined)[] {
  const result = matchAtOnce(known, drafts, inSameText);
  const matched = new Set(result);
  const taken = new Set<number>();
  const restKnown = [...known.entries()].filter(([, claim]) => !matched.has(claim));
  const restDrafts = [...drafts.entries()].filter(([index]) => !result[index]);
  const draftWords = new Map(restDrafts.map(([index, draft]) => [index, wordsOf(draft)]));
  const pairs: Pair[] = [];
  for (const [k, claim] of restKnown) {
    const sameText = inSameText(claim);
    const words = wordsOf(claim);
    for (const [d, draft] of restDrafts) {
      const score = sameText ? byPlace(claim, draft) : byWords(claim, draft, words, draftWords.get(d)!);
      if (score > 0) pairs.push({ known: k, draft: d, score: score - distance(claim, draft) });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    if (result[pair.draft] || taken.has(pair.known)) continue;
    result[pair.draft] = known[pair.known];
    taken.add(pair.known);
  }
  return result;
}

/**
 * Claims of another text that no draft was matched with by its words: where one, carried into the drafts' text, has cue
 * and source where a draft has them, what was said there was reworded, and it is that draft.
 */
export function matchPlaces<K extends Readable>(
  matches: readonly (K | undefined)[],
  others: readonly K[],
  drafts: readonly Readable[],
  carried: (claim: K) => Readable | null,
): (K | undefined)[] {
  const result = [...matches];
  const matched = new Set(matches);
  if (!result.includes(undefined)) return result;
  for (const claim of others) {
    const moved = matched.has(claim) || claim.by === 'hand' ? null : carried(claim);
    if (!moved) continue;
    const at = drafts.findIndex(
      (draft, i) =>
        !result[i] &&
        draft.by === 'engine' &&
        overlaps(draft.spans.cue, moved.spans.cue) &&
        sourceAgreement(draft, moved) === 1,
    );
    if (at >= 0) result[at] = claim;
  }
  return result;
}

/**
 * Pairs what is left by their contents alone, in the same text: claims that the reader wrote of or corrected must be
 * found again whoever a newer engine takes their source for. Adds to `matches`, parallel to `drafts`.
 */
export function matchByContent<K extends Readable>(
  known: readonly K[],
  drafts: readonly Readable[],
  matches: (K | undefined)[],
): void {
  const taken = new Set(matches);
  for (const claim of known) {
    if (taken.has(claim)) continue;
    let best = -1;
    let most = NEARLY_SAME_CONTENT;
    for (const [index, draft] of drafts.entries()) {
      if (matches[index] || draft.by !== claim.by) continue;
      const common = contentOverlap(claim.spans.content, draft.spans.content);
      const [a, b] = [length(claim.spans.content), length(draft.spans.content)].sort((x, y) => x - y);
      const share = b ? (common * (a ?? 0)) / b : 0;
      if (share >= most) [best, most] = [index, share];
    }
    if (best >= 0) matches[best] = claim;
  }
}

/** Claims with the very same words, each once in both readings, need no comparing: nearly all of a second visit. */
function matchAtOnce<K extends Readable>(
  known: readonly K[],
  drafts: readonly Readable[],
  inSameText: (claim: K) => boolean,
): (K | undefined)[] {
  const place = (claim: Readable) =>
    `${claim.by}|${claim.spans.cue.start}|${claim.spans.source?.start}|${birthWords(claim)}`;
  const words = (claim: Readable) => `${claim.by}|${birthWords(claim)}`;
  const byKey = new Map<string, K | null>();
  for (const claim of known) {
    const key = inSameText(claim) ? place(claim) : words(claim);
    byKey.set(key, byKey.has(key) ? null : claim);
  }
  const wordCounts = new Map<string, number>();
  for (const draft of drafts) wordCounts.set(words(draft), (wordCounts.get(words(draft)) ?? 0) + 1);
  const taken = new Set<K>();
  return drafts.map((draft) => {
    const sole = wordCounts.get(words(draft)) === 1;
    const match = byKey.get(place(draft)) ?? (sole ? byKey.get(words(draft)) : undefined);
    if (!match || taken.has(match)) return undefined;
    taken.add(match);
    return match;
  });
}

/** Two readings of one text: the same cue, or the same source with mostly the same content. */
function byPlace(a: Readable, b: Readable): number {
  const content = contentOverlap(a.spans.content, b.spans.content);
  if (a.by === 'hand' || b.by === 'hand') {
    // A claim made by hand has no cue of its own; its content says which it is.
    return content >= SAME_CONTENT && a.sourceId === b.sourceId ? 1 + content : 0;
  }
  const source = sourceAgreement(a, b);
  const cue = overlaps(a.spans.cue, b.spans.cue);
  if (cue && source >= 0) return 1 + source + content;
  return source > 0 && content >= SAME_CONTENT ? content : 0;
}

/** 1: the same words or none in both; 0: only one names a source; -1: the words stand in different places. */
function sourceAgreement(a: Readable, b: Readable): number {
  if (!a.spans.source || !b.spans.source) return a.spans.source === b.spans.source ? 1 : 0;
  return overlaps(a.spans.source, b.spans.source) ? 1 : -1;
}

interface Words {
  mention: string[];
  cue: string[];
  content: string[];
}

function wordsOf(claim: Readable): Words {
  const stems = (text: string) => foldedWords(text).map((word) => word.slice(0, STEM));
  // «Аналогичное заявление» and the like have no content: then the sentence says which it is.
  const content = claim.content.length > 0 ? claim.content.join(' ') : claim.anchor.exact;
  return { mention: stems(claim.mention ?? ''), cue: stems(claim.cue), content: stems(content) };
}

/** Readings of two texts. */
function byWords(a: Readable, b: Readable, aWords: Words, bWords: Words): number {
  const content = dice(aWords.content, bWords.content);
  if (content < SAME_CONTENT) return 0;
  if (a.by === 'hand' || b.by === 'hand') return a.sourceId === b.sourceId && content > 0.8 ? content : 0;
  const sameSource = a.sourceId !== null && a.sourceId === b.sourceId;
  const mention = sameSource ? 1 : dice(aWords.mention, bWords.mention);
  // The outlet may have corrected whom it quotes: that is a new claim, the old one was read all the same.
  if (mention === 0 && a.mention !== null && b.mention !== null) return 0;
  const score = 0.5 * content + 0.25 * mention + 0.25 * dice(aWords.cue, bWords.cue);
  return score >= SAME_CLAIM ? score : 0;
}

/** Sørensen–Dice coefficient of two bags of words; 1 for two empty ones. */
function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Share of the shorter content that both have; 0 where one is empty. */
function contentOverlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const x of a) {
    for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  const shorter = Math.min(length(a), length(b));
  return shorter === 0 ? 0 : common / shorter;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Only breaks ties between claims that agree equally well, as a refrain does. */
function distance(a: Readable, b: Readable): number {
  return Math.min(Math.abs(a.anchor.start - b.anchor.start), 1e6) * 1e-9;
}

/** The words a claim is born with, and its id made of: who, cue, and the beginning of the content. */
export function birthWords(claim: Pick<ClaimRecord, 'mention' | 'cue' | 'content'>): string {
  const content = foldedWords(claim.content.join(' ')).slice(0, 12);
  return [claim.mention ?? '', claim.cue]
    .map((words) => foldedWords(words).join(' '))
    .concat(content)
    .join('|');
}
