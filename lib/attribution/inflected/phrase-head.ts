/**
 * The head of a noun phrase with what stands before it: numerals, adjectives in agreement, demonstratives, a quantity of
 * something. Knows nothing of what follows the head.
 */
import { ALL_SLOTS, Col, caseMask, columns, Fn, Pos } from '../../languages/types';
import { has, type Item, isPos, isPreposition, isWord, Kind } from './items';
import type { PhraseContext, ReadPhrase } from './phrase-context';
import { isNominal, kindOf, type NounPhrase, OUT_OF } from './phrase-words';
import { isNameLike } from './quotation';

export interface Head {
  phrase: NounPhrase;
  /** Nothing after the head belongs to it. */
  closed: boolean;
}

/** Adverbs that may grade an adjective: «всемирно известная», not «сейчас Высшая комиссия». */
const MANNER = /(?:о|е|ски|цки|ьки)$/;

const open = (phrase: NounPhrase): Head => ({ phrase, closed: false });

/** The head of the phrase that starts at item `i` in one of the slots of `mask`, with the words before it; null for none. */
export function headAt(
  context: PhraseContext,
  i: number,
  mask: number,
  depth: number,
  read: ReadPhrase,
): Head | null {
  const { items, limit, sentence } = context;
  let p = i;
  let current = mask;
  let lastAdjective = -1;
  let quantity = false;
  for (; p < limit; p++) {
    const item = items[p];
    if (!item) return null;
    if (item.kind === Kind.number) {
      quantity = true;
      const share = context.sentence.scene.text.charAt(items[p + 1]?.start ?? 0) === '%';
      if (share) p++;
      // «11% заявили»: a share of those asked, left unsaid.
      const counted = items[p + 1];
      if (
        share &&
        current & caseMask('nom') &&
        !(isNominal(counted) && counted && counted.reading.slots & caseMask('gen'))
      )
        return open({ from: i, to: p + 1, head: p, slots: current, kind: 'group', name: -1, joined: false });
      continue;
    }
    if (item.kind === Kind.quotation || !isWord(item)) break;
    const { reading } = item;
    if (reading.fn & Fn.self) {
      if (reading.slots & current) continue;
      return null;
    }
    if (reading.fn & (Fn.possessive | Fn.reflexive) && isNominal(items[p + 1])) continue;
    if (reading.noun?.kind === 'part' && isPreposition(items[p + 1]) && OUT_OF.has(items[p + 1]?.low ?? '')) {
      if (!(reading.slots & current)) return null;
      const whole = read(context, p + 2, caseMask('gen'), depth + 1);
      if (!whole) return null;
      const slots = reading.slots & current;
      return open({
        from: i,
        to: whole.to,
        head: p,
        slots,
        kind: whole.kind === 'person' ? 'person' : 'part',
        name: -1,
        joined: false,
      });
    }
    if (reading.fn & Fn.demonstrative) {
      if (items[p + 1]?.reading.pos === Pos.particle && isNominal(items[p + 2])) {
        current &= reading.slots;
        p++;
        continue;
      }
      if (!(reading.slots & current) || !isNominal(items[p + 1])) return null;
      current &= reading.slots;
      continue;
    }
    if (reading.pos & Pos.numeral) {
      // «рассказали «Вестнику» два источника»: no genitive of what stands before.
      if (!(reading.slots & current)) return null;
      current &= reading.slots;
      if (!isNominal(items[p + 1]) && reading.noun?.kind === 'part') break;
      quantity = true;
      continue;
    }
    if (
      reading.pos & Pos.adverb &&
      MANNER.test(item.low) &&
      isPos(items[p + 1], Pos.adjective | Pos.numeral) &&
      !reading.slots
    )
      continue;
    if (item.low === 'более' || item.low === 'менее' || item.low === 'свыше' || item.low === 'около') {
      if (items[p + 1]?.kind === Kind.number) continue;
    }
    if (reading.pos & Pos.adjective && !reading.noun && reading.slots & current) {
      const next = items[p + 1];
      if (
        isNominal(next) &&
        ((next?.reading.slots ?? ALL_SLOTS) & current & reading.slots ||
          (next?.kind === Kind.quotation && !isSurname(item)))
      ) {
        current &= reading.slots;
        lastAdjective = p;
        continue;
      }
      if (
        has(next, Fn.coordinator) &&
        isPos(items[p + 2], Pos.adjective) &&
        (items[p + 2]?.reading.slots ?? 0) & current & reading.slots
      ) {
        current &= reading.slots;
        p++;
        continue;
      }
      if (
        next?.kind === Kind.comma &&
        isPos(items[p + 2], Pos.adjective) &&
        !items[p + 2]?.reading.verb &&
        (items[p + 2]?.reading.slots ?? 0) & current & reading.slots &&
        isNominal(items[p + 3])
      ) {
        current &= reading.slots;
        p++;
        continue;
      }
      if (!(reading.pos & (Pos.name | Pos.noun))) {
        if (lastAdjective >= 0) return null;
        if (quantity) return countedAdjective(i, p, item, current);
        return reading.pos & Pos.pronoun ? null : adjectiveAsHead(context, i, p, current & reading.slots);
      }
    }
    break;
  }
  const head = items[p];
  if (!head || p >= limit) return null;
  if (head.kind === Kind.quotation) {
    if (!isNameLike(sentence.scene, head)) return null;
    if (!(sentence.slotsOfName(head) & current)) return null;
    return open({ from: i, to: p + 1, head: p, slots: current, kind: null, name: p, joined: false });
  }
  if (!isWord(head)) return null;
  const { reading } = head;
  if (!isNominal(head) || reading.fn & (Fn.relative | Fn.complementizer | Fn.oneself)) return null;
  if (quantity) {
    // «14 экспертов», «более 1000 человек»: the numeral carries the case, the noun is in the genitive.
    const counted = reading.slots & (caseMask('gen') | current);
    if (!counted) return null;
    return open({ from: i, to: p + 1, head: p, slots: current, kind: kindOf(head), name: -1, joined: false });
  }
  const slots = reading.slots & current;
  if (!slots) return null;
  const name = reading.pos & Pos.name && !reading.noun ? p : -1;
  return open({ from: i, to: p + 1, head: p, slots, kind: kindOf(head), name, joined: false });
}

/** «Алієва» before «…»: a surname that ends like an adjective. */
function isSurname({ capital, reading: { pos, slots } }: Item): boolean {
  const man = columns(slots, 'gen') & Col.m;
  return capital && (pos & Pos.name) !== 0 && man !== 0 && (columns(slots, 'nom') & Col.f) !== 0;
}

/** «трое задержанных», «о 12 погибших»: an adjective for those counted, in the genitive or the numeral's own case. */
function countedAdjective(from: number, at: number, { reading }: Item, slots: number): Head | null {
  if (reading.pos & Pos.pronoun || !(reading.slots & (caseMask('gen') | slots) & PLURAL)) return null;
  const phrase = { from, to: at + 1, head: at, slots, kind: null, name: -1, joined: false };
  return { phrase, closed: true };
}

const PLURAL = 0x888888;

function adjectiveAsHead(context: PhraseContext, from: number, at: number, slots: number): Head | null {
  const item = context.items[at];
  // «Русские», «Некоторые»: only plural adjectives stand for people.
  if (!item || item.reading.verb || !(slots & PLURAL)) return null;
  const phrase = { from, to: at + 1, head: at, slots: slots & PLURAL, kind: null, name: -1, joined: false };
  return { phrase, closed: true };
}
