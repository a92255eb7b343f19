/** How likely a phrase names somebody who speaks, and whether it agrees with a verb. */
import { Col, columns, Fn, type VerbReading } from '../../languages/types';
import type { Item } from './items';
import type { NounPhrase } from './phrase-words';

/** How likely a phrase names somebody who speaks. */
export function speakerWeight(items: readonly Item[], phrase: NounPhrase): number {
  switch (phrase.kind) {
    case 'person':
    case 'government':
    case 'organization':
    case 'media':
    case 'group':
    case 'anonymous':
      return 1;
    case 'place':
      return 0.85;
    case 'part':
      return 0.8;
    case 'document':
      return 0.75;
    case 'channel':
      return 0.5;
    case 'time':
    case 'event':
      return 0;
    case 'speech':
      return 0.45;
    case 'fact':
      return 0.1;
    default:
      break;
  }
  const head = items[phrase.head];
  if (!head) return 0;
  if (head.reading.fn & Fn.personal) return 1;
  if (head.reading.fn & Fn.nobody) return 0;
  // The one spoken to says nothing in the text: «вы говорили, что».
  if (head.reading.fn & Fn.speaker && /^[вт][ыи]$/.test(head.low)) return 0;
  if (phrase.name >= 0 || head.capital) return 0.9;
  for (let p = phrase.from + 1; p < phrase.to; p++) if (items[p]?.capital) return 0.8;
  // «Международная амнистия»: a body named by a capital first word.
  if (items[phrase.from]?.capital && (phrase.from > 0 || phrase.head === phrase.from + 1)) return 0.6;
  return 0.45;
}

/** The mask of nominative slots that agree with a verb form. */
export function nominative(verb: VerbReading): number {
  return verb.agree & (Col.f | Col.m) ? verb.agree | Col.m | Col.f : verb.agree & Col.any;
}

export function agrees(phrase: NounPhrase, verb: VerbReading): boolean {
  let cols = columns(phrase.slots, 'nom');
  // «Адвокат заявила»: a role in the masculine may be a woman.
  if (phrase.kind === 'person' && cols & (Col.m | Col.f)) cols |= Col.m | Col.f;
  if (phrase.joined) return (verb.agree & (Col.p | cols)) !== 0;
  return (cols & verb.agree) !== 0;
}
