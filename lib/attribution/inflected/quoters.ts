/** Who quotes whom: «цитирует Хвана Чжан Епа Lenta.ru», «X, которого цитирует РБК». */
import { ALL_SLOTS, caseMask, columns, Fn, Frame } from '../../languages/types';
import type { Finding } from './finding';
import { has, type Item, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';
import { spanOf } from './spans';
import { speakerWeight } from './speaker';
import { antecedentOf } from './subject';

export interface Quoting {
  quoter: NounPhrase;
  quoted: NounPhrase | null;
  /** The end of the cue, as an item: «приводит слова». */
  cueTo: number;
}

/** Cuts what follows a relaying verb into who quotes and who is quoted; null where it is not two phrases. */
export function quoterAndQuoted(sentence: Sentence, verbAt: number, to: number): Quoting | null {
  const { items } = sentence;
  for (let cut = verbAt + 2; cut < to; cut++) {
    const first = sentence.phrase(verbAt + 1, ALL_SLOTS, cut);
    if (first?.to !== cut) continue;
    const second = sentence.phrase(cut, ALL_SLOTS, to);
    if (!second || (second.to < to && !isPreposition(items[second.to]))) continue;
    const pair = arrange(sentence, first, second, verbAt);
    if (pair) return pair;
  }
  return null;
}

function arrange(sentence: Sentence, first: NounPhrase, second: NounPhrase, verbAt: number): Quoting | null {
  const { items } = sentence;
  const outlets = [isOutlet(items, first), isOutlet(items, second)];
  if (outlets[0] === outlets[1]) return null;
  const [quoter, other] = outlets[0] ? [first, second] : [second, first];
  if (!columns(quoter.slots, 'nom')) return null;
  if (!(other.slots & (caseMask('acc') | caseMask('gen')))) return null;
  const quoted = other.kind === 'speech' ? sentence.phrase(other.head + 1, caseMask('gen'), other.to) : other;
  const cueTo = other.kind === 'speech' && other.head === verbAt + 1 ? verbAt + 2 : verbAt + 1;
  return quoted && isQuotable(items, quoted) ? { quoter, quoted, cueTo } : null;
}

function isQuotable(items: readonly Item[], phrase: NounPhrase): boolean {
  if (phrase.kind === 'person' || phrase.kind === 'group' || phrase.kind === 'anonymous') return true;
  if (phrase.kind === 'part') return phrase.name >= 0;
  return phrase.kind === null && (phrase.name >= 0 || has(items[phrase.head], Fn.possessive));
}

/** Whether a phrase names what passes on: an outlet, an agency, a press service. */
function isOutlet(items: readonly Item[], phrase: NounPhrase): boolean {
  if (phrase.kind === 'media') return true;
  if (phrase.kind !== null) return phrase.kind === 'government' || phrase.kind === 'organization';
  const head = items[phrase.head];
  if (!head) return false;
  return head.kind === Kind.quotation || (isWord(head) && /^[a-z\d]/.test(head.low));
}

/** «…», — намекнул X, которого цитирует РБК: РБК passes on what X said. */
export function findQuoters(sentence: Sentence, findings: readonly Finding[]): Finding[] {
  const { items, segments } = sentence;
  const found: Finding[] = [];
  for (const [s, segment] of segments.entries()) {
    if (segment.opener !== 'relative') continue;
    for (let p = segment.from; p < segment.to; p++) {
      const reading = items[p]?.reading.cues.find((c) => c.form === 'finite' && c.cue.frames & Frame.relay);
      if (!reading) continue;
      const quoter =
        sentence.phrase(p + 1, caseMask('nom'), segment.to) ?? beforeVerb(sentence, segment.from + 1, p);
      const antecedent = antecedentOf(sentence, s, null);
      const origin = findings.find((f) => f.phrase && antecedent && f.phrase.to === antecedent.to);
      const cue = spanOf(items, { from: p, to: p + 1 });
      if (!quoter || !origin || !cue) continue;
      found.push({
        ...origin,
        phrase: quoter,
        source: spanOf(items, quoter),
        cue,
        sense: 'states',
        pattern: 'report',
        role: 'relay',
        weight: speakerWeight(items, quoter),
        relays: true,
      });
      break;
    }
  }
  return found;
}

function beforeVerb(sentence: Sentence, from: number, verbAt: number): NounPhrase | null {
  const phrase = sentence.phrase(from, caseMask('nom'), verbAt);
  return phrase?.to === verbAt ? phrase : null;
}
