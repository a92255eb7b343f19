/** Where a text names people in full («скульптор Георгий Франгулян»), quoted or not. */
import { type LanguagePack, Pos } from '../languages/types';
import type { Span } from '../text/types';
import { type Described, describe } from './classify';
import { wordReader } from './reader';

export interface NamedPerson {
  span: Span;
  described: Described;
}

/** Two or more capitalised words on end, with up to six words of one line before them that may hold the role. */
const FULL_NAME =
  /(?:\p{Lu}[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?|\p{Lu}\.)(?: ?\p{Lu}(?:\.|[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?)){1,3}/gu;
const BEFORE = 60;

/** Full names in text order with the role that stands before them. */
export function namedPeople(text: string, pack: LanguagePack): NamedPerson[] {
  const reader = wordReader(pack);
  const people: NamedPerson[] = [];
  for (const match of text.matchAll(FULL_NAME)) {
    const words = match[0].split(/ /);
    const last = words[words.length - 1] ?? '';
    const names = words.every((word) => {
      const { reading } = reader.read(word.replace(/\.$/, ''));
      return word.endsWith('.') || ((reading.pos & Pos.name) !== 0 && !reading.noun && !reading.fn);
    });
    if (!names || last.endsWith('.')) continue;
    const start = roleStart(text, match.index, pack);
    const span = { start, end: match.index + match[0].length };
    const described = describe(text, pack, span);
    if (described.kind === 'person') people.push({ span, described });
  }
  return people;
}

/** Where the role before a name begins; the name's own start where there is none. */
function roleStart(text: string, at: number, pack: LanguagePack): number {
  const reader = wordReader(pack);
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const run = /(?:[\p{L}'’ʼ-]+ ){1,5}$/u.exec(before)?.[0] ?? '';
  let start = at;
  let offset = at;
  for (const word of run.trimEnd().split(' ').reverse()) {
    offset -= word.length + 1;
    const { reading } = reader.read(word);
    if (reading.verb && !reading.slots) break;
    if (reading.noun?.kind === 'person') start = offset;
  }
  return start;
}
