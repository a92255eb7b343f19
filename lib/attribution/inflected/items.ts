/**
 * A sentence as the grammar reads it: words with their readings, marks, and quotations and parentheses as single
 * items that can be opened on demand. Knows no construction.
 */
import { ALL_SLOTS, type Evidential, Pos, type Reading } from '../../languages/types';
import { Token, type Tokens } from '../../text/tokens';
import { Signal } from '../reader';
import type { Scene } from './quotation';

export const Kind = {
  word: 0,
  number: 1,
  comma: 2,
  stop: 3,
  end: 4,
  colon: 5,
  semicolon: 6,
  dash: 7,
  quotation: 8,
  parenthesis: 9,
  other: 12,
} as const;

export interface Item {
  kind: number;
  start: number;
  end: number;
  /** Folded word, empty for marks. */
  low: string;
  reading: Reading;
  /** Starts with a capital letter. */
  capital: boolean;
  /** The evidential phrases that the word may be the first of. */
  opens: readonly Evidential[];
  /** It can be the predicate of a clause. */
  predicate: boolean;
  /** What of an attribution the word may be, as `Signal` bits. */
  signals: number;
  /** Tokens inside a quotation or parenthesis; for words the token itself. */
  from: number;
  to: number;
}

/** The reading of marks, and of words nothing is known of. */
export const UNREAD: Reading = { pos: 0, slots: 0, fn: 0, governs: 0, verb: null, cues: [], noun: null };
/** «А.» before a surname. */
const INITIAL: Reading = {
  pos: Pos.name | Pos.noun,
  slots: ALL_SLOTS,
  fn: 0,
  governs: 0,
  verb: null,
  cues: [],
  noun: null,
};
const NONE: readonly Evidential[] = [];

/** The items of tokens `from` up to `to`. */
export function itemsOf({ tokens, closeOf, words }: Scene, from: number, to: number): Item[] {
  const { kinds, starts, ends } = tokens;
  const items: Item[] = [];
  for (let i = from; i < to; i++) {
    const kind = kinds[i] ?? Token.other;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const word = words[i];
    if (word) {
      const { low, capital, opens } = word;
      const initial = end - start === 1 && capital && kinds[i + 1] === Token.stop && starts[i + 1] === end;
      const reading = initial ? INITIAL : word.reading;
      const signals = initial ? word.signals & Signal.evidential : word.signals;
      const predicate = !initial && word.predicate;
      items.push({
        kind: Kind.word,
        start,
        end,
        low,
        reading,
        capital,
        opens,
        predicate,
        signals,
        from: i,
        to: i + 1,
      });
      continue;
    }
    let last = i;
    if (kind === Token.quote) {
      const close = closeOf[i] ?? -1;
      if (close <= i || close >= to) continue;
      last = close;
    } else if (kind === Token.open) {
      last = closing(tokens, i, to);
      if (last <= i) continue;
    } else if (kind === Token.close || kind === Token.newline) {
      continue;
    }
    const inner = last > i;
    items.push({
      kind: kind === Token.quote ? Kind.quotation : kind === Token.open ? Kind.parenthesis : kind,
      start,
      end: ends[last] ?? end,
      low: '',
      reading: UNREAD,
      capital: false,
      opens: NONE,
      predicate: false,
      signals: 0,
      from: inner ? i + 1 : i,
      to: inner ? last : i + 1,
    });
    i = last;
  }
  return items;
}

/** How far a closing bracket is looked for, in tokens. */
const BRACKET_REACH = 60;

function closing({ kinds }: Tokens, open: number, to: number): number {
  const limit = Math.min(to, open + BRACKET_REACH);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    if (kinds[i] === Token.open) depth++;
    else if (kinds[i] === Token.close && --depth === 0) return i;
  }
  return -1;
}

export const isWord = (item: Item | undefined): item is Item => item !== undefined && item.kind === Kind.word;
export const has = (item: Item | undefined, fn: number): boolean =>
  item !== undefined && (item.reading.fn & fn) !== 0;
export const isPos = (item: Item | undefined, pos: number): boolean =>
  item !== undefined && (item.reading.pos & pos) !== 0;
export const isPreposition = (item: Item | undefined): boolean => isPos(item, Pos.preposition);
/** A verb form that can be the predicate of a clause. */
export const isPredicate = (item: Item | undefined): boolean => item?.predicate === true;
/** A predicate that is not as likely a noun. */
export const isPlainPredicate = (item: Item | undefined): boolean =>
  isPredicate(item) && !isPos(item, Pos.noun);
/** A mark at which a clause may end. */
export const isBreak = (item: Item | undefined): boolean =>
  item === undefined || (item.kind >= Kind.comma && item.kind <= Kind.dash);
