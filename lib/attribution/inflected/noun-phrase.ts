/**
 * Reads noun phrases that may be sources: role, institution, name, quoted name, their genitives, appositions and
 * coordinations, with case agreement where the language has cases. Knows no cue.
 */
import { ALL_SLOTS, caseMask, Fn, Pos } from '../../languages/types';
import { has, type Item, isPos, isPreposition, isWord, Kind } from './items';
import {
  COMPLEMENT_KINDS,
  COORDINATING,
  compatible,
  isNominal,
  isPersonName,
  kindOf,
  LOOSE,
  modifiesNext,
  NAMED,
  type NounPhrase,
  OUT_OF,
  TIGHT,
  TITLED,
  widen,
} from './phrase-words';
import { isNameLike, type Scene } from './quotation';
import { isWomansSurname, undeclinedNameEnd } from './undeclined';

export interface PhraseContext {
  scene: Scene;
  items: readonly Item[];
  /** No phrase goes past this item. */
  limit: number;
  /** The case slots that the words of a quoted name show («Ведомостям»). */
  slotsOfName(item: Item): number;
  /** The word before the phrase asks for its case, so that a name in it may stand undeclined. */
  governed: boolean;
  /** Whether an evidential phrase starts at this item. */
  isEvidential(i: number): boolean;
}

const DEPTH = 5;
/** Adverbs that may grade an adjective: «всемирно известная», not «сейчас Высшая комиссия». */
const MANNER = /(?:о|е|ски|цки|ьки)$/;

/** The phrase that starts at item `i` in one of the slots of `mask`, or null. */
export function nounPhraseAt(context: PhraseContext, i: number, mask: number, depth = 0): NounPhrase | null {
  return coreAt(context, i, mask, depth) ?? (context.governed ? undeclinedName(context, i, mask) : null);
}

function undeclinedName({ items, limit }: PhraseContext, i: number, mask: number): NounPhrase | null {
  const to = undeclinedNameEnd(items, i, limit, mask);
  return to < 0 ? null : { from: i, to, head: to - 1, slots: mask, kind: null, name: i, joined: false };
}

function coreAt(context: PhraseContext, i: number, mask: number, depth: number): NounPhrase | null {
  const { items, limit, scene } = context;
  let p = i;
  let current = mask;
  let lastAdjective = -1;
  let quantity = false;
  for (; p < limit; p++) {
    const item = items[p];
    if (!item) return null;
    if (item.kind === Kind.number) {
      quantity = true;
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
      const whole = coreAt(context, p + 2, caseMask('gen'), depth + 1);
      if (!whole) return null;
      const slots = reading.slots & current;
      return extend(
        context,
        {
          from: i,
          to: whole.to,
          head: p,
          slots,
          kind: whole.kind === 'person' ? 'person' : 'part',
          name: -1,
          joined: false,
        },
        depth,
      );
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
        ((next?.reading.slots ?? ALL_SLOTS) & current & reading.slots || next?.kind === Kind.quotation)
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
        if (quantity || lastAdjective >= 0) return null;
        return reading.pos & Pos.pronoun ? null : adjectiveAsHead(context, i, p, current & reading.slots);
      }
    }
    break;
  }
  const head = items[p];
  if (!head || p >= limit) return null;
  if (head.kind === Kind.quotation) {
    if (!isNameLike(scene, head)) return null;
    if (!(context.slotsOfName(head) & current)) return null;
    return extend(
      context,
      { from: i, to: p + 1, head: p, slots: current, kind: null, name: p, joined: false },
      depth,
    );
  }
  if (!isWord(head)) return null;
  const { reading } = head;
  if (!isNominal(head) || reading.fn & (Fn.relative | Fn.complementizer | Fn.oneself)) return null;
  if (quantity) {
    // «14 экспертов», «более 1000 человек»: the numeral carries the case, the noun is in the genitive.
    const counted = reading.slots & (caseMask('gen') | current);
    if (!counted) return null;
    return extend(
      context,
      { from: i, to: p + 1, head: p, slots: current, kind: kindOf(head), name: -1, joined: false },
      depth,
    );
  }
  const slots = reading.slots & current;
  if (!slots) return null;
  const name = reading.pos & Pos.name && !reading.noun ? p : -1;
  return extend(
    context,
    { from: i, to: p + 1, head: p, slots, kind: kindOf(head), name, joined: false },
    depth,
  );
}

function adjectiveAsHead(context: PhraseContext, from: number, at: number, slots: number): NounPhrase | null {
  const item = context.items[at];
  // «Русские», «Некоторые»: only plural adjectives stand for people.
  if (!item || item.reading.verb || !(slots & 0x888888)) return null;
  return { from, to: at + 1, head: at, slots: slots & 0x888888, kind: null, name: -1, joined: false };
}

function extend(context: PhraseContext, phrase: NounPhrase, depth: number): NounPhrase {
  const { items, limit, scene } = context;
  const wide = widen(phrase.slots);
  let p = phrase.to;
  let steps = 0;
  while (p < limit && steps++ < 30) {
    const item = items[p];
    if (!item) break;
    const before = items[p - 1];
    if (item.kind === Kind.parenthesis) {
      if (item.to - item.from > 8 || !phrase.to) break;
      phrase.to = p + 1;
      p++;
      continue;
    }
    if (item.kind === Kind.quotation) {
      if (
        !isNameLike(scene, item) ||
        before?.kind === Kind.quotation ||
        (phrase.kind === 'person' && phrase.name >= 0)
      )
        break;
      if (phrase.name < 0) phrase.name = p;
      phrase.to = ++p;
      continue;
    }
    if (item.kind === Kind.stop) {
      // «А. Кудрин», «В. В. Путин»: the stop of an initial.
      if (
        !before ||
        !isWord(before) ||
        before.end - before.start > (before.capital ? 1 : 3) ||
        !items[p + 1]?.capital
      )
        break;
      p++;
      continue;
    }
    if (item.kind === Kind.number && before && phrase.name >= 0 && item.start === before.end) {
      phrase.to = ++p;
      continue;
    }
    if (!isWord(item)) break;
    const { reading } = item;
    if (reading.fn & ~(Fn.possessive | Fn.self) && !(reading.fn & Fn.reflexive)) break;
    if (isPreposition(item)) {
      const to = prepositionalEnd(context, phrase, p, wide, depth);
      if (to < 0) break;
      phrase.to = p = to;
      continue;
    }
    if (reading.cues.length && !(reading.pos & Pos.noun) && reading.verb?.form !== 'passive') break;
    if (reading.verb && !(reading.slots || reading.pos & Pos.noun)) break;
    // The body of a role in letters or Latin script: «юрист АТ «…» Елена Турская», «журналист BBC».
    if (
      phrase.kind === 'person' &&
      phrase.name < 0 &&
      reading.slots === ALL_SLOTS &&
      reading.pos & Pos.name
    ) {
      phrase.to = ++p;
      continue;
    }
    // A name in the same case: «министр Иванов», «Сергей Лавров»; not the adjective of a body's name.
    if (
      !modifiesNext(items, p) &&
      reading.pos & Pos.name &&
      reading.slots & wide &&
      TITLED.has(phrase.kind) &&
      !(reading.noun && reading.noun.kind !== 'person')
    ) {
      if (phrase.name < 0) phrase.name = p;
      phrase.to = ++p;
      continue;
    }
    if (phrase.name === p - 1 && isWomansSurname(items, p, phrase.slots)) {
      phrase.to = ++p;
      continue;
    }
    if (context.governed && depth === 0 && phrase.kind === 'person' && phrase.name < 0) {
      const end = undeclinedNameEnd(items, p, limit, phrase.slots);
      if (end > 0) {
        phrase.name = p;
        phrase.to = p = end;
        continue;
      }
    }
    // Another role in the same case: «журналист, помощник заместителя».
    if (phrase.kind === 'person' && phrase.name < 0 && depth < DEPTH) {
      const role = coreAt(context, p, wide & ~caseMask('gen') || wide, depth + 1);
      if (
        role &&
        (role.kind === 'person' || role.name >= 0) &&
        role.slots & wide &&
        !(widen(role.slots) & caseMask('gen') && !(wide & caseMask('gen')) && !(role.slots & wide))
      ) {
        phrase.to = p = role.to;
        if (role.name >= 0) phrase.name = role.name;
        continue;
      }
    }
    if (
      depth < DEPTH &&
      !(phrase.kind === 'person' && phrase.name >= 0 && phrase.name < p - 0 && isPersonName(items, phrase)) &&
      !has(items[phrase.head], Fn.personal)
    ) {
      const genitive = coreAt(context, p, caseMask('gen'), depth + 1);
      const dated = genitive?.kind === 'time' && COMPLEMENT_KINDS.has(phrase.kind);
      if (genitive && !dated) {
        phrase.to = p = genitive.to;
        continue;
      }
    }
    // An outlet or body by its name: «агентство Рейтер», «группа Metallica».
    if (
      reading.pos & Pos.name &&
      item.capital &&
      phrase.name < 0 &&
      NAMED.has(phrase.kind) &&
      (depth === 0 || reading.slots === ALL_SLOTS)
    ) {
      phrase.name = p;
      phrase.to = ++p;
      continue;
    }
    break;
  }
  return depth === 0 ? joinMore(context, phrase) : joinInner(context, phrase, depth);
}

/** The end of a prepositional phrase that belongs to the phrase («представитель от ОБСЕ»), or -1. */
function prepositionalEnd(
  context: PhraseContext,
  phrase: NounPhrase,
  p: number,
  wide: number,
  depth: number,
): number {
  const { items } = context;
  if (phrase.kind === 'document' && TIGHT.has(items[p]?.low ?? '') && items[p + 1]?.kind === Kind.number) {
    const date = coreAt(context, p + 1, caseMask('gen'), DEPTH);
    return date?.kind === 'time' ? date.to : -1;
  }
  if (depth >= DEPTH || !COMPLEMENT_KINDS.has(phrase.kind) || context.isEvidential(p)) return -1;
  if (phrase.name >= 0 && phrase.kind === 'person') return -1;
  const preposition = items[p];
  if (!preposition || preposition.reading.fn & Fn.about) return -1;
  const inner = coreAt(context, p + 1, preposition.reading.governs || ALL_SLOTS, depth + 1);
  if (!inner || LOOSE.has(inner.kind)) return -1;
  const after = items[inner.to];
  const named =
    isWord(after) &&
    inner.to < context.limit &&
    isPos(after, Pos.name) &&
    after.capital &&
    (after.reading.slots & wide) !== 0;
  if (named) return inner.to;
  if (
    isWord(after) &&
    inner.to < context.limit &&
    after.reading.noun?.kind === 'person' &&
    (after.reading.slots & wide) !== 0
  )
    return inner.to;
  return TIGHT.has(preposition.low) || (phrase.kind === 'anonymous' && inner.kind !== null) ? inner.to : -1;
}

function joinInner(context: PhraseContext, phrase: NounPhrase, depth: number): NounPhrase {
  // «министерств обороны и юстиции», «блоггеров и СМИ».
  const { items, limit } = context;
  const link = items[phrase.to];
  if (!isWord(link) || !COORDINATING.has(link.low) || phrase.to + 1 >= limit || depth >= DEPTH) return phrase;
  const next = coreAt(context, phrase.to + 1, widen(phrase.slots), depth + 1);
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
    const next = coreAt(context, to + 1, wide, 1);
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
