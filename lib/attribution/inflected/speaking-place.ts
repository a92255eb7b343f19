/** The place whose people speak: «в министерстве утверждают». */
import { caseMask } from '../../languages/types';
import { isPreposition, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';

/** «В министерстве утверждают»: a place in the locative whose people are the unnamed plural subject. */
export function placeSubject(sentence: Sentence, verbAt: number): NounPhrase | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[verbAt] ?? 0];
  if (!segment) return null;
  const apart = placeApart(sentence, verbAt);
  for (const [from, to] of [
    [verbAt + 1, Math.min(segment.to, verbAt + 4)],
    [segment.from, verbAt],
    ...(apart ? [apart] : []),
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
      // «В Белом доме», «в Большом театре», «в «МегаФоне»»: a body by its name.
      const first = items[phrase.from];
      if (phrase.kind === null && (first?.capital || first?.kind === Kind.quotation)) return phrase;
    }
  }
  return null;
}

/** «В Днепре, где горело, уверяют, что»: the segment before a relative clause that the verb's own clause goes on from. */
function placeApart({ items, segments, segmentOf }: Sentence, verbAt: number): [number, number] | null {
  const own = segmentOf[verbAt] ?? 0;
  if (segments[own]?.from !== verbAt) return null;
  let s = own - 1;
  while (s > 0 && (segments[s]?.opener === 'relative' || segments[s]?.opener === 'subordinate')) s--;
  const first = segments[s];
  return first && s < own - 1 && !first.finite && isPreposition(items[first.from])
    ? [first.from, first.to]
    : null;
}

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у', 'в', 'на']);
