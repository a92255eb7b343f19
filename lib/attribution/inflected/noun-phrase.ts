/**
 * Reads noun phrases that may be sources: a head with what stands before it, what belongs to it after, and what is
 * joined to it, with case agreement where the language has cases. Knows no cue.
 */
import { caseMask } from '../../languages/types';
import { isWord, Kind } from './items';
import { DEPTH, type PhraseContext } from './phrase-context';
import { headAt } from './phrase-head';
import { extend } from './phrase-tail';
import { COORDINATING, compatible, type NounPhrase, widen } from './phrase-words';
import { undeclinedNameEnd } from './undeclined';

/** The phrase that starts at item `i` in one of the slots of `mask`, or null. */
export function nounPhraseAt(context: PhraseContext, i: number, mask: number): NounPhrase | null {
  return read(context, i, mask, 0) ?? (context.governed ? undeclinedName(context, i, mask) : null);
}

function read(context: PhraseContext, i: number, mask: number, depth: number): NounPhrase | null {
  const head = headAt(context, i, mask, depth, read);
  if (!head) return null;
  const { phrase, closed } = head;
  if (closed) return phrase;
  extend(context, phrase, depth, read);
  return depth === 0 ? joinMore(context, phrase) : joinInner(context, phrase, depth);
}

function undeclinedName({ items, limit }: PhraseContext, i: number, mask: number): NounPhrase | null {
  const to = undeclinedNameEnd(items, i, limit, mask);
  return to < 0 ? null : { from: i, to, head: to - 1, slots: mask, kind: null, name: i, joined: false };
}

function joinInner(context: PhraseContext, phrase: NounPhrase, depth: number): NounPhrase {
  // «министерств обороны и юстиции», «блоггеров и СМИ».
  const { items, limit } = context;
  const link = items[phrase.to];
  if (!isWord(link) || !COORDINATING.has(link.low) || phrase.to + 1 >= limit || depth >= DEPTH) return phrase;
  const next = read(context, phrase.to + 1, widen(phrase.slots), depth + 1);
  if (next && compatible(items, phrase, next)) return { ...phrase, to: next.to, joined: true };
  return phrase;
}

function joinMore(context: PhraseContext, phrase: NounPhrase): NounPhrase {
  const { items, limit } = context;
  const wide = widen(phrase.slots);
  let to = phrase.to;
  let found = false;
  for (let count = 0; count < 12; count++) {
    const link = items[to];
    if (!link || to + 1 >= limit) break;
    const word = isWord(link) && COORDINATING.has(link.low);
    if (!word && link.kind !== Kind.comma) break;
    const next = read(context, to + 1, wide, 1);
    if (!next || !compatible(items, phrase, next)) break;
    if (word) {
      to = next.to;
      found = true;
      break;
    }
    to = next.to;
    if (next.joined) {
      found = true;
      break;
    }
  }
  if (!found) return phrase;
  const plural = (wide & caseMask('nom') ? 8 : 0) | (phrase.slots & ~caseMask('nom'));
  return { ...phrase, to, joined: true, slots: plural || phrase.slots };
}
