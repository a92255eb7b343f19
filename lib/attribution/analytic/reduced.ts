/** Relative clauses without a relative: "a sum the owners described as “bus fare”", "an idea Lund called unworkable". */
import { Fn, Frame } from '../../languages/types';
import { contentEnd } from './clauses';
import { at, coreStart, endsNominal, type Range } from './phrases';
import type { Subject } from './subjects';
import type { Tag, Word } from './words';

export interface Reduced {
  source: Range;
  /** What the source says something of, and what it says. */
  content: Range[];
}

/** The reading of a verb of naming that has no object behind it, its object being the noun before its subject. */
export function reducedRelative(
  words: readonly Word[],
  subject: Subject,
  frames: number,
  after: number,
  isEvidential: (i: number) => boolean,
): Reduced | null {
  if (subject.inverted) return null;
  const named = !!(frames & Frame.naming) && complementAt(words, after, frames);
  const bare = !!(frames & Frame.object) && CLOSES.has(at(words, after));
  const parted = named || bare ? partedAt(words, subject.source) : null;
  if (!parted) return null;
  // "a claim the ministry denied".
  if (!named)
    return words[parted.named.to - 1]?.reading.noun?.sense ? { ...parted, content: [parted.named] } : null;
  const quoted = at(words, after) === 'quote';
  const end = quoted ? after + 1 : contentEnd(words, after, 'verb', isEvidential);
  let to = after + 1;
  while (to < end && at(words, to) !== 'comma') to++;
  return { source: parted.source, content: [parted.named, { from: after, to }] };
}

const CLOSES: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop']);

/** "as …", a quotation, or an adjective alone. */
function complementAt(words: readonly Word[], i: number, frames: number): boolean {
  if ((words[i]?.reading.fn ?? 0) & Fn.like) return at(words, i + 1) !== 'adv';
  if (!(frames & Frame.weak)) return false;
  return at(words, i) === 'quote' || (at(words, i) === 'adj' && CLOSES.has(at(words, i + 1)));
}

/** Where the named thing ends and the source begins: before a determiner or pronoun, or inside "an idea Lund". */
function partedAt(words: readonly Word[], { from, to }: Range): { named: Range; source: Range } | null {
  const left = from - 1;
  if (endsNominal(words, left) && ['noun', 'num'].includes(at(words, left)))
    return { named: { from: coreStart(words, left), to: from }, source: { from, to } };
  if (at(words, from) !== 'det') return null;
  for (let k = from + 2; k < to; k++) {
    const common = at(words, k - 1) === 'noun' && !isPerson(words[k - 1]);
    if (common && (at(words, k) === 'name' || (k === to - 1 && isPerson(words[k]))))
      return { named: { from, to: k }, source: { from: k, to } };
  }
  return null;
}

const isPerson = (word: Word | undefined) =>
  word?.reading.noun?.kind === 'person' || word?.reading.noun?.kind === 'group';
