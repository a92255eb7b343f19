/** The place whose people speak: «в министерстве утверждают». */
import { caseMask } from '../../languages/types';
import { isPreposition } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';

/** «В министерстве утверждают»: a place in the locative whose people are the unnamed plural subject. */
export function placeSubject(sentence: Sentence, verbAt: number): NounPhrase | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[verbAt] ?? 0];
  if (!segment) return null;
  for (const [from, to] of [
    [verbAt + 1, Math.min(segment.to, verbAt + 4)],
    [segment.from, verbAt],
  ] as const) {
    for (let p = from; p < to; p++) {
      if (!isPreposition(items[p]) || !IN.has(items[p]?.low ?? '')) continue;
      const phrase = sentence.phrase(p + 1, caseMask('loc'), p < verbAt ? verbAt : segment.to);
      if (!phrase) continue;
      if (
        phrase.kind === 'government' ||
        phrase.kind === 'organization' ||
        phrase.kind === 'media' ||
        phrase.kind === 'place'
      ) {
        return phrase;
      }
      // «В Белом доме», «в Большом театре»: a body by its name.
      if (phrase.kind === null && items[phrase.from]?.capital) return phrase;
    }
  }
  return null;
}

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у', 'в', 'на']);
