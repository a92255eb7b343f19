/**
 * What follows the head of a noun phrase and belongs to it: a name in the same case, genitives, quoted names, complements
 * with a preposition. Knows nothing of what stands before the head, and no cue.
 */
import { ALL_SLOTS, CASES, Col, caseMask, columns, Fn, Pos } from '../../languages/types';
import { has, type Item, isPos, isPreposition, isWord, Kind } from './items';
import { DEPTH, type PhraseContext, type ReadPhrase } from './phrase-context';
import {
  COMPLEMENT_KINDS,
  isNominal,
  isPersonName,
  LOOSE,
  modifiesNext,
  NAMED,
  type NounPhrase,
  TIGHT,
  TITLED,
  widen,
} from './phrase-words';
import { isNameLike } from './quotation';
import { isWomansSurname, undeclinedNameEnd } from './undeclined';

/** Takes into `phrase`, which ends with its head, all that belongs to it after the head; changes it. */
export function extend(context: PhraseContext, phrase: NounPhrase, depth: number, read: ReadPhrase): void {
  const { items, limit, sentence } = context;
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
        phrase.kind === 'time' ||
        !isNameLike(sentence.scene, item) ||
        before?.kind === Kind.quotation ||
        (phrase.kind === 'person' && phrase.name >= 0) ||
        isBareName(items, phrase)
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
    // «депо № 2», «школы № 17».
    if (
      item.kind === Kind.other &&
      context.sentence.scene.text.charAt(item.start) === '№' &&
      items[p + 1]?.kind === Kind.number
    ) {
      phrase.to = p += 2;
      continue;
    }
    // «пункт 5 договора», «статья 12».
    if (item.kind === Kind.number && phrase.kind === 'document' && p === phrase.head + 1) {
      phrase.to = ++p;
      continue;
    }
    if (item.kind === Kind.number && before && phrase.name >= 0 && item.start === before.end) {
      phrase.to = ++p;
      continue;
    }
    if (!isWord(item)) break;
    const { reading } = item;
    const topic = context.governed && phrase.kind === 'document' && has(item, Fn.about);
    if (reading.fn & ~(Fn.possessive | Fn.self) && !(reading.fn & Fn.reflexive) && !topic) break;
    if (isPreposition(item)) {
      const to = prepositionalEnd(context, phrase, p, wide, depth, read);
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
    // «писал в мае РБК»: no name belongs to a time.
    if (phrase.kind === 'time' && item.capital && reading.slots === ALL_SLOTS) break;
    // «большинство опрошенных»: those whom an adjective alone names.
    if (isAdjectiveOfSome(items, p, phrase)) {
      if (phrase.slots & caseMask('nom')) phrase.slots |= SEVERAL;
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
    if (phrase.kind === 'person' && phrase.name < 0 && depth < DEPTH && !modifiesNext(items, p)) {
      const role = read(context, p, wide & ~caseMask('gen') || wide, depth + 1);
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
      const genitive = read(context, p, caseMask('gen'), depth + 1);
      // «цитируют Алиева местные СМИ».
      if (genitive && isBareName(items, phrase) && !items[p]?.capital) break;
      // «в интервью РБК Иванов»: no genitive plural of a surname.
      if (genitive && SPOKEN_IN.has(phrase.kind) && isSurnameInPlural(items, genitive)) break;
      const dated = genitive?.kind === 'time' && COMPLEMENT_KINDS.has(phrase.kind);
      if (genitive && !dated) {
        if (isSomeOf(phrase, genitive, items)) phrase.slots |= SEVERAL;
        const named = phrase.kind === 'person' && phrase.name < 0 ? ownNameIn(context, genitive, phrase) : -1;
        phrase.to = p = named < 0 ? genitive.to : named;
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
}

/**
 * «сотрудница института Анна Охлопкова»: where the name of the one in a role begins, when it could also be read on with
 * the body in the genitive; -1 where no such name is.
 */
function ownNameIn({ items }: PhraseContext, genitive: NounPhrase, role: NounPhrase): number {
  const wide = widen(role.slots);
  let from = genitive.to;
  for (; from - 1 > genitive.head; from--) {
    const item = items[from - 1];
    if (!isWord(item) || !item.capital || item.reading.noun || !isPos(item, Pos.name)) break;
    if (!(item.reading.slots & wide) || item.reading.slots === ALL_SLOTS) break;
  }
  const words = genitive.to - from;
  const feminine = Col.f & columns(role.slots, 'nom') & columns(items[from]?.reading.slots ?? 0, 'nom');
  return words >= 2 || (words === 1 && feminine) ? from : -1;
}

/** «Алиева»: nothing but a declined name, which neither a quoted name nor a genitive belongs to. */
function isBareName(items: readonly Item[], { kind, head, name }: NounPhrase): boolean {
  const item = items[head];
  return kind === null && name === head && isWord(item) && item.reading.slots !== ALL_SLOTS;
}

/** «большинство экспертов», «ряд опрошенных»: a quantity of people, whose verb may stand in the plural. */
function isSomeOf({ kind, slots }: NounPhrase, of: NounPhrase, items: readonly Item[]): boolean {
  if (kind !== 'part' || !(slots & caseMask('nom')) || columns(of.slots, 'gen') !== Col.p) return false;
  return (
    of.kind === 'person' || of.kind === 'group' || (of.kind === null && isPos(items[of.head], Pos.adjective))
  );
}

function isAdjectiveOfSome(items: readonly Item[], p: number, { kind, head }: NounPhrase): boolean {
  const item = items[p];
  if (kind !== 'part' || p !== head + 1 || !item || item.reading.noun || !isPos(item, Pos.adjective))
    return false;
  if (columns(item.reading.slots, 'gen') !== Col.p || item.reading.pos & Pos.pronoun) return false;
  return !isNominal(items[p + 1]) && !isPreposition(items[p + 1]);
}

const SEVERAL = Col.p << (CASES.nom * 4);

const SPOKEN_IN: ReadonlySet<NounPhrase['kind']> = new Set<NounPhrase['kind']>(['media', 'channel']);

function isSurnameInPlural(items: readonly Item[], { head, from, kind, name }: NounPhrase): boolean {
  const slots = items[head]?.reading.slots ?? 0;
  return kind === null && name === head && head === from && columns(slots, 'gen') === Col.p;
}

/** The end of a prepositional phrase that belongs to the phrase («представитель от ОБСЕ»), or -1. */
function prepositionalEnd(
  context: PhraseContext,
  phrase: NounPhrase,
  p: number,
  wide: number,
  depth: number,
  read: ReadPhrase,
): number {
  const { items } = context;
  if (phrase.kind === 'document' && TIGHT.has(items[p]?.low ?? '') && items[p + 1]?.kind === Kind.number) {
    const date = read(context, p + 1, caseMask('gen'), DEPTH);
    return date?.kind === 'time' ? date.to : -1;
  }
  // «в соответствии с законом о закупках»: what the document is about is its name.
  if (context.governed && phrase.kind === 'document' && depth < DEPTH && has(items[p], Fn.about)) {
    const topic = read(context, p + 1, items[p]?.reading.governs || ALL_SLOTS, depth + 1);
    return topic ? topic.to : -1;
  }
  if (depth >= DEPTH || !COMPLEMENT_KINDS.has(phrase.kind) || context.sentence.isEvidential(p)) return -1;
  if (phrase.name >= 0 && phrase.kind === 'person') return -1;
  const preposition = items[p];
  if (!preposition || preposition.reading.fn & Fn.about) return -1;
  const inner = read(context, p + 1, preposition.reading.governs || ALL_SLOTS, depth + 1);
  if (!inner) return -1;
  const after = items[inner.to];
  const named =
    isWord(after) &&
    inner.to < context.limit &&
    isPos(after, Pos.name) &&
    after.capital &&
    (after.reading.slots & wide) !== 0;
  // «глава делегации на переговорах Саеб Эрекат», «наблюдатель от ОБСЕ португальский депутат Суареш».
  if (named && (inner.kind !== 'time' || phrase.kind === 'person')) return inner.to;
  // «директор по стратегии», «замдиректора по развитию».
  const field = preposition.low === 'по' && phrase.kind === 'person' && inner.kind !== 'time';
  if (LOOSE.has(inner.kind) && !field) return -1;
  if (
    isWord(after) &&
    inner.to < context.limit &&
    after.reading.noun?.kind === 'person' &&
    (after.reading.slots & wide) !== 0
  )
    return inner.to;
  return TIGHT.has(preposition.low) || phrase.kind === 'anonymous' ? inner.to : -1;
}
