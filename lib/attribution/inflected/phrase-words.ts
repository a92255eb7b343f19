/** What single words may be to a noun phrase: its head, a role with a name to come, a body, a link to another. */
import { CASES, type Case, caseMask, Fn, type NounKind, Pos } from '../../languages/types';
import { type Item, isPos, isWord, Kind } from './items';

export interface NounPhrase {
  /** Items `from` up to `to`, excluded. */
  from: number;
  to: number;
  head: number;
  slots: number;
  /** What the head names; null for words nothing is known of. */
  kind: NounKind | null;
  /** The index of the first word of a proper name in it, or -1. */
  name: number;
  /** Several joined by «и» or commas. */
  joined: boolean;
}

const CASE_NAMES = Object.keys(CASES) as Case[];

/** Columns of every case in `slots`, folded together by case: agreement in case only. */
export function widen(slots: number): number {
  let wide = 0;
  for (const name of CASE_NAMES) if (slots & caseMask(name)) wide |= caseMask(name);
  return wide;
}

/** Whether an item can be, or come before, the head of a phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === Kind.quotation || item.kind === Kind.number) return true;
  if (!isWord(item)) return false;
  const { pos, slots, fn, cues, verb } = item.reading;
  if (fn & (Fn.relative | Fn.question | Fn.complementizer | Fn.coordinator)) return false;
  if (cues.length && verb?.form !== 'participle' && verb?.form !== 'passive' && !(pos & Pos.noun))
    return false;
  return slots !== 0 && (pos & (Pos.noun | Pos.name | Pos.adjective | Pos.pronoun | Pos.numeral)) !== 0;
}

export function kindOf(item: Item): NounKind | null {
  return item.reading.noun?.kind ?? null;
}

/** Kinds whose phrase may be followed by a personal name in the same case. */
export const TITLED: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  'person',
  'part',
  'group',
  null,
]);

/** «Международного» in «Международного института»: an adjective that agrees with the word after it. */
export function modifiesNext(items: readonly Item[], p: number): boolean {
  const item = items[p];
  const next = items[p + 1];
  if (!item || !isPos(item, Pos.adjective) || !isWord(next) || next.capital) return false;
  return isNominal(next) && (next.reading.slots & item.reading.slots) !== 0;
}

export function isPersonName(items: readonly Item[], phrase: NounPhrase): boolean {
  const first = items[phrase.name];
  return first !== undefined && first.kind === Kind.word;
}

/** Bodies whose name may follow uninflected. */
export const NAMED: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  'media',
  'organization',
  'government',
  'document',
]);

export const COMPLEMENT_KINDS: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  'person',
  'government',
  'organization',
  'anonymous',
  'group',
  'part',
]);

export const LOOSE: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  'time',
  'channel',
  'event',
  'speech',
  'document',
  'fact',
]);

/** Prepositions that tie a complement to a role even where no name follows. */
export const TIGHT: ReadonlySet<string> = new Set([
  'при',
  'от',
  'из',
  'по',
  'від',
  'із',
  'з',
  'of',
  'for',
  'at',
  'from',
]);

export const OUT_OF: ReadonlySet<string> = new Set(['из', 'з', 'із', 'зі', 'среди', 'серед', 'of']);

export const COORDINATING: ReadonlySet<string> = new Set(['и', 'та', 'й', 'і', 'and']);

/** Whether two phrases are of one sort, so that a conjunction joins them and not two clauses. */
export function compatible(items: readonly Item[], a: NounPhrase, b: NounPhrase): boolean {
  const sort = (phrase: NounPhrase) => {
    const { kind } = phrase;
    if (kind === 'person' || kind === 'group' || kind === 'part') return 'people';
    if (kind === 'government' || kind === 'organization' || kind === 'place' || kind === 'media')
      return 'body';
    if (kind === null && (phrase.name >= 0 || items[phrase.head]?.capital)) return 'name';
    return kind === 'fact' || kind === 'event' ? 'thing' : (kind ?? 'thing');
  };
  const [first, second] = [sort(a), sort(b)];
  if (first === 'thing' || second === 'thing') return first === second;
  return (
    first === second || first === 'name' || second === 'name' || first === 'people' || second === 'people'
  );
}
