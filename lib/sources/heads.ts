/** What the head noun of a mention says of its kind. Knows common nouns, no names. */
import type { SourceKind } from '../attribution/types';
import { EN_TITLES, HEADS } from './data/heads';
import { foldWord, stem } from './fold';

let singular: Map<string, SourceKind> | null = null;
let exact: Map<string, SourceKind> | null = null;
let titles: Set<string> | null = null;

const SOURCE_KINDS: readonly SourceKind[] = [
  'person',
  'group',
  'anonymous',
  'document',
  'government',
  'organization',
  'media',
];

function load(): void {
  if (singular) return;
  singular = new Map();
  exact = new Map();
  titles = new Set(EN_TITLES.trim().split(/\s+/));
  for (const kind of SOURCE_KINDS) {
    for (const word of (HEADS[kind] ?? '').trim().split(/\s+/)) {
      const folded = foldWord(word);
      const key = stem(folded);
      if (!exact.has(folded)) exact.set(folded, kind);
      // The nominative plural names a group; its stem is also the singular's.
      if (!singular.has(key) && kind !== 'group') singular.set(key, kind);
    }
  }
}

/** Kind by one word in any case, null where the word says nothing. */
export function kindOfHead(word: string): SourceKind | null {
  load();
  const folded = foldWord(word);
  return exact?.get(folded) ?? singular?.get(stem(folded)) ?? null;
}

/** Whether a word is a role («президент», «главы») that precedes a name. */
export function isRole(word: string): boolean {
  load();
  const folded = foldWord(word);
  if (/^[a-z]/.test(folded)) return titles?.has(folded.replace(/\.$/, '')) ?? false;
  return singular?.get(stem(folded)) === 'person';
}

/** Whether a role stands in the nominative: «президент», not «президента». */
export function isNominativeRole(word: string): boolean {
  load();
  return exact?.get(foldWord(word)) === 'person';
}

/** Whether a word is a head in the nominative, singular or plural: «доклад», «эксперты», «источники». */
export function isNominativeHead(word: string): boolean {
  load();
  return exact?.has(foldWord(word)) ?? false;
}
