/**
 * The language of queries: words, of which all must be there, in any form; phrases in quotation marks; `field:value` and
 * `field:"two words"`, with the fields' names in three languages; `-word` for what must not be there. The last word, if
 * nothing follows it, may be a beginning. Pure.
 */
import { fold } from '../fold';
import { fieldNamed, hasValues, type QueryField, valuesNamed } from './field-names';
import type { Facet, Field } from './terms';
import { wordsOf } from './words';

/** Words that must follow one another; most often one. Each by the stems it may have. */
export interface WordsWanted {
  field: Field;
  words: (readonly string[])[];
  /** What the last word may begin, folded; null where it is whole. */
  beginning: string | null;
  not: boolean;
}
export interface FacetWanted {
  facet: Facet;
  /** Of which one is enough. */
  values: string[];
  not: boolean;
}
export interface ParsedQuery {
  words: WordsWanted[];
  facets: FacetWanted[];
  /** Publication, milliseconds since the epoch: from `after`, and earlier than `before`. */
  after: number | null;
  before: number | null;
  /** Fields whose value says nothing, as `after:soon`; they are passed over. */
  unclear: { field: QueryField; value: string }[];
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”"', '„': '“”"', '"': '"”' };
const FIELD = /^(-?)(\p{L}+):/u;

/** @param typing the reader may be in the middle of the last word. */
export function parseQuery(text: string, { typing = true }: { typing?: boolean } = {}): ParsedQuery {
  const query: ParsedQuery = { words: [], facets: [], after: null, before: null, unclear: [] };
  let rest = text.normalize('NFC').trimStart();
  while (rest !== '') {
    const named = FIELD.exec(rest);
    const field = named ? fieldNamed(named[2] ?? '') : null;
    const minus = field === null ? /^-(?=[\p{L}\p{N}«“„"])/u.test(rest) : named?.[1] === '-';
    if (field !== null) rest = rest.slice(named?.[0].length ?? 0);
    else if (minus) rest = rest.slice(1);
    const piece = pieceOf(rest);
    rest = piece.rest;
    const open = typing && rest === '' && !piece.closed;
    add(query, field, piece.value, { not: minus, open, quoted: piece.quoted });
    rest = rest.trimStart();
  }
  return query;
}

interface Piece {
  value: string;
  quoted: boolean;
  /** Something stands behind it: a space or the closing mark. */
  closed: boolean;
  rest: string;
}

function pieceOf(text: string): Piece {
  const closing = QUOTES[text.charAt(0)];
  if (closing) {
    const end = [...text].findIndex((letter, index) => index > 0 && closing.includes(letter));
    if (end < 0) return { value: text.slice(1), quoted: true, closed: false, rest: '' };
    const letters = [...text];
    return {
      value: letters.slice(1, end).join(''),
      quoted: true,
      closed: true,
      rest: letters.slice(end + 1).join(''),
    };
  }
  const value = /^[^\s«“„"]*/u.exec(text)?.[0] ?? '';
  // A mark alone would never be passed.
  const length = Math.max(1, value.length);
  return {
    value: text.slice(0, length),
    quoted: false,
    closed: text.length > length,
    rest: text.slice(length),
  };
}

function add(
  query: ParsedQuery,
  field: QueryField | null,
  value: string,
  { not, open, quoted }: { not: boolean; open: boolean; quoted: boolean },
): void {
  switch (field) {
    case 'after':
    case 'before': {
      const time = timeOf(value);
      if (time !== null) query[field] = time;
      else if (value !== '') query.unclear.push({ field, value });
      return;
    }
    case 'tag': {
      const tag = fold(value);
      if (tag !== '') query.facets.push({ facet: 'tag', values: [tag], not });
      return;
    }
    case 'kind':
    case 'sense':
    case 'form':
    case 'lang':
    case 'saved': {
      const values = hasValues(field) ? valuesNamed(field, value) : [];
      if (values.length > 0) query.facets.push({ facet: field, values, not });
      else if (value !== '') query.unclear.push({ field, value });
      return;
    }
    default: {
      const words = wordsOf(value);
      if (words.length === 0) return;
      const last = words.at(-1);
      const beginning = open && last ? beginningOf(value.slice(last.start, last.end)) : null;
      const wanted = { field: field ?? ('text' as const), not };
      // «п’ять-шість», “14,25”: what is written as one belongs together as a phrase does.
      if (quoted || words.length > 1) {
        query.words.push({ ...wanted, words: words.map(({ stems }) => stems), beginning });
      } else for (const { stems } of words) query.words.push({ ...wanted, words: [stems], beginning });
    }
  }
}

function beginningOf(word: string): string | null {
  const folded = fold(word).replaceAll('-', '').replaceAll(' ', '');
  return folded === '' ? null : folded;
}

/** Beginning of the day, month or year named, in the reader's time; null for anything else. */
export function timeOf(value: string): number | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?-?$/.exec(value);
  const local = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(value);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : [undefined, undefined, undefined];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const time = new Date(y, m - 1, d);
  return time.getFullYear() === y && time.getMonth() === m - 1 && time.getDate() === d
    ? time.getTime()
    : null;
}
