/** What a verb calls somebody or something: "called the plan a sham", "described him as tired". */
import { Fn, Frame } from '../../languages/types';
import { adjunctEnd, trimAdjuncts } from './adjuncts';
import { at, PLAIN, phraseEnd } from './phrases';
import type { Content, Place } from './place';
import type { Word } from './words';

const objectEnd = (words: readonly Word[], from: number) =>
  phraseEnd(words, from, { prepositions: true, coordinated: true, appositions: false });

export function opensObject(words: readonly Word[], i: number): boolean {
  return ['det', 'adj', 'noun', 'name', 'num', 'quote', 'ing', 'wh', 'rel', 'pron', 'obj'].includes(
    at(words, i),
  );
}

/** "called the plan a disaster", "criticized X as a crazy system", "blasted him for being dishonest". */
/** "as a sham", not "as well as". */
const says = (words: readonly Word[], k: number) =>
  !!((words[k]?.reading.fn ?? 0) & Fn.like) && at(words, k + 1) !== 'adv';

const complements = (words: readonly Word[], k: number) => {
  const fn = words[k]?.reading.fn ?? 0;
  return fn & Fn.like ? says(words, k) : !!(fn & Fn.complement);
};

export function naming(
  { words, frames, sense, polnear, led }: Place,
  start: number,
  end: number,
): Content | null {
  if (end <= start + 1) return null;
  // "what analysts described as a gamble".
  if (led && sense !== 'believes' && !(frames & Frame.weak) && complements(words, start))
    return { pieces: [{ from: start, to: end }], that: false, confidence: 0.7 };
  if (!opensObject(words, start)) return null;
  const object = objectEnd(words, start);
  if (object === start) return null;
  const to = trimAdjuncts(words, Math.min(object, end) - 1, end);
  const content = { pieces: [{ from: start, to }], that: false, confidence: 0.8 };
  if (frames & Frame.weak) {
    // "call", "term": two phrases in a row, or a quotation.
    // "a box labeled “medical”" says what it is, "what he called “a sham”" who calls it so.
    if (at(words, start) === 'quote') return led ? content : null;
    if (hasQuote(words, start, to) || (object < to && says(words, object))) return content;
    const past = at(words, object) === 'verb' && words[object]?.reading.verb?.past;
    return past ||
      ['det', 'adj', 'num'].includes(at(words, object)) ||
      (at(words, start) === 'obj' &&
        object < to &&
        at(words, object) !== 'prep' &&
        adjunctEnd(words, object, end) === object)
      ? content
      : null;
  }
  if (hasQuote(words, start, to)) return frames & Frame.evidence && !endsQuoted(words, to) ? null : content;
  if (frames & Frame.evidence) return null;
  for (let k = phraseEnd(words, start, PLAIN); k < to; k++)
    if (sense === 'believes' ? says(words, k) : complements(words, k) || at(words, k) === 'that')
      return content;
  return polnear && sense !== 'believes' ? { ...content, confidence: 0.5 } : null;
}

const endsQuoted = (words: readonly Word[], to: number) => at(words, to - 1) === 'quote';

export function hasQuote(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (at(words, k) === 'quote') return true;
  return false;
}
