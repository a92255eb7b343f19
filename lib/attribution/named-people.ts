/** Where a text names people in full («скульптор Георгий Франгулян»), quoted or not. */
import { agreeingTail } from '../languages/agreement';
import { type LanguagePack, Pos } from '../languages/types';
import { capitalisedEnd, isApostrophe, isCapital, isLetter } from '../text/letters';
import type { Steps } from '../text/steps';
import type { Span } from '../text/types';
import { type Described, describe } from './classify';
import { wordReader } from './reader';

export interface NamedPerson {
  span: Span;
  described: Described;
}

/** The longest name, in words. */
const WORDS = 4;
const ROLE_WORDS = 5;
const LONGEST = 30;

/** Full names in text order with the role that stands before them. */
export function* namedPeople(text: string, pack: LanguagePack): Steps<NamedPerson[]> {
  const reader = wordReader(pack);
  const people: NamedPerson[] = [];
  const read = (word: string) => reader.read(word).reading;
  const isName = (word: string): boolean => {
    if (word.endsWith('.')) return true;
    const { reading } = reader.read(word);
    return (reading.pos & Pos.name) !== 0 && !reading.noun && !reading.fn;
  };
  for (let at = 0; at < text.length; at++) {
    const end = fullNameEnd(text, at);
    if (end < 0) continue;
    yield;
    const from = at;
    at = end - 1;
    const words = text.slice(from, end).split(' ');
    // A role or a sentence's first word may stand at its head: «Скульптор Георгий Франгулян».
    let first = words.length;
    while (first > 0 && isName(words[first - 1] ?? '')) first--;
    const last = words[words.length - 1] ?? '';
    // «розплідника Брагіна Олександр Черняєв»: a name in another case belongs to what stands before.
    const own = words.slice(first);
    if (own.length > 2) first += own.length - Math.max(2, agreeingTail(own, read));
    if (words.length - first < 2 || last.endsWith('.')) continue;
    const lead = words.slice(0, first).join(' ').length;
    const name = from + (first > 0 ? lead + 1 : 0);
    const start = roleStart(text, name, pack);
    // «в Красной Поляне»
    if (start === name && pack.references.into.has(wordBefore(text, name))) continue;
    const span = { start, end };
    const described = describe(text, pack, span);
    if (described.kind === 'person') people.push({ span, described });
  }
  return people;
}

/** The end of two or more capitalised words or initials that begin at an offset, or -1: a full name. */
function fullNameEnd(text: string, at: number): number {
  let end = partEnd(text, at);
  if (end < 0) return -1;
  for (let count = 1; count < WORDS; count++) {
    const next = partEnd(text, text.charCodeAt(end) === SPACE ? end + 1 : end);
    if (next < 0) return count > 1 ? end : -1;
    end = next;
  }
  return end;
}

const SPACE = 32;
const STOP = 46;
const HYPHEN = 45;
const isInWord = (unit: number) => isLetter(unit) || isApostrophe(unit) || unit === HYPHEN;

/** The end of «Иван», «Анна-Мария» or «И.» at an offset, or -1. */
function partEnd(text: string, at: number): number {
  if (!isCapital(text.charCodeAt(at))) return -1;
  return text.charCodeAt(at + 1) === STOP ? at + 2 : capitalisedEnd(text, at);
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? '';
}

/** Where the role before a name begins; the name's own start where there is none. */
function roleStart(text: string, at: number, pack: LanguagePack): number {
  const reader = wordReader(pack);
  let start = at;
  let end = at - 1;
  for (let count = 0; count < ROLE_WORDS && text.charCodeAt(end) === SPACE; count++) {
    let from = end;
    while (from > 0 && isInWord(text.charCodeAt(from - 1))) from--;
    if (from === end || end - from > LONGEST || (from > 0 && text.charCodeAt(from - 1) !== SPACE)) break;
    const { reading } = reader.read(text.slice(from, end));
    if ((reading.verb && !reading.slots) || reading.pos & Pos.preposition) break;
    if (reading.noun?.kind === 'person') start = from;
    end = from - 1;
  }
  return start;
}
