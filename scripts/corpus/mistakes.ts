/** What went wrong, worst first: what was found and is wrong by its confidence, what was missed by how far off it was. */
import type { Span } from '../../lib/text/types';
import type { Answer } from '../analyze/texts';
import type { Gold } from './documents';
import { dice, HALF, type Matched, sourceOverlap, type Worded } from './match';

export interface Mistake {
  document: string;
  /** UTF-16 offset of the cue. */
  at: number;
  source: string | null;
  cue: string;
  content: string;
  why: string;
  /** Of found ones. */
  confidence?: number;
}

/** Found and wrong, the surest first: what costs the reader's trust most. */
export function alarmsOf(texts: readonly Matched[]): Mistake[] {
  return texts
    .flatMap((matched) => {
      const right = new Set(matched.pairs.map(([, f]) => f));
      return matched.found
        .filter((f) => !right.has(f))
        .map((f) => ({
          ...described(matched, f.of),
          why: whyWrong(f, matched),
          confidence: f.of.confidence,
        }));
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Annotated and not found: first those of which nothing was found, then those found with other words. */
export function missesOf(texts: readonly Matched[]): Mistake[] {
  return texts
    .flatMap((matched) => {
      const seen = new Set(matched.pairs.map(([g]) => g));
      return matched.gold
        .filter((g) => !seen.has(g))
        .map((g) => ({ ...described(matched, g.of), why: whyMissed(g, matched) }));
    })
    .sort((a, b) => Number(b.why === NOTHING) - Number(a.why === NOTHING));
}

const NOTHING = 'nothing found there';

function whyWrong(f: Worded<Answer>, { gold }: Matched): string {
  return gold.map((g) => difference(g, f)).find((why) => why !== null) ?? 'no attribution there';
}

function whyMissed(g: Worded<Gold>, { found }: Matched): string {
  return found.map((f) => difference(g, f)).find((why) => why !== null) ?? NOTHING;
}

/** What sets two attributions apart that share their words in part; null where they have nothing to do with each other. */
function difference(g: Worded<Gold>, f: Worded<Answer>): string | null {
  const content = dice(g.content, f.content);
  const source = sourceOverlap(g, f);
  const sameCue = g.of.cue.start < f.of.cue.end && f.of.cue.start < g.of.cue.end;
  if (content >= HALF) return source >= HALF ? 'another one of the same' : 'other source';
  if (sameCue) return source >= HALF ? 'other content' : 'other content and source';
  return null;
}

function described({ text }: Matched, { source, cue, content }: Gold): Omit<Mistake, 'why'> {
  const words = ({ start, end }: Span) => text.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    document: text.id,
    at: cue.start,
    source: source && words(source),
    cue: words(cue),
    content: content.map(words).join(' … '),
  };
}

/** `n` of a list, evenly from its beginning to its end where it is longer. */
export function sample<T>(list: readonly T[], n: number): T[] {
  const step = Math.max(1, list.length / Math.max(1, n));
  return Array.from({ length: Math.min(n, list.length) }, (_, i) => list[Math.floor(i * step)]).filter(
    (one): one is T => one !== undefined,
  );
}
