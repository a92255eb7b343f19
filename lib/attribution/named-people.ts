/** Where a text names people in full («скульптор Георгий Франгулян»), quoted or not. */
import { type LanguagePack, Pos } from '../languages/types';
import type { Span } from '../text/types';
import { type Described, describe } from './classify';
import { wordReader } from './reader';

export interface NamedPerson {
  span: Span;
  described: Described;
}

/** Two or more capitalised words on end: a full name. */
const FULL_NAME =
  /(?:\p{Lu}[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?|\p{Lu}\.)(?: ?\p{Lu}(?:\.|[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?)){1,3}/gu;
const ROLE_WORDS = 5;
const LONGEST = 30;
const NO_WORD = /[^\p{L}'’ʼ-]/u;

/** Full names in text order with the role that stands before them. */
export function namedPeople(text: string, pack: LanguagePack): NamedPerson[] {
  const reader = wordReader(pack);
  const people: NamedPerson[] = [];
  const isName = (word: string): boolean => {
    if (word.endsWith('.')) return true;
    const { reading } = reader.read(word);
    return (reading.pos & Pos.name) !== 0 && !reading.noun && !reading.fn;
  };
  for (const match of text.matchAll(FULL_NAME)) {
    const words = match[0].split(' ');
    // A role or a sentence's first word may stand at its head: «Скульптор Георгий Франгулян».
    let first = words.length;
    while (first > 0 && isName(words[first - 1] ?? '')) first--;
    const last = words[words.length - 1] ?? '';
    if (words.length - first < 2 || last.endsWith('.')) continue;
    const lead = words.slice(0, first).join(' ').length;
    const name = match.index + (first > 0 ? lead + 1 : 0);
    const start = roleStart(text, name, pack);
    const span = { start, end: match.index + match[0].length };
    const described = describe(text, pack, span);
    if (described.kind === 'person') people.push({ span, described });
  }
  return people;
}

/** Where the role before a name begins; the name's own start where there is none. */
function roleStart(text: string, at: number, pack: LanguagePack): number {
  const reader = wordReader(pack);
  let start = at;
  let end = at - 1;
  for (let count = 0; count < ROLE_WORDS && text.charAt(end) === ' '; count++) {
    const from = text.lastIndexOf(' ', end - 1) + 1;
    const word = text.slice(from, end);
    if (from >= end || end - from > LONGEST || NO_WORD.test(word)) break;
    const { reading } = reader.read(word);
    if (reading.verb && !reading.slots) break;
    if (reading.noun?.kind === 'person') start = from;
    end = from - 1;
  }
  return start;
}
