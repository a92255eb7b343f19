/** Looks words up in the lexicon of concepts. Knows no statements. */
import type { Lang } from '../languages/types';
import { CONCEPTS } from './data/concepts';
import { remembered } from './memo';

export interface Concept {
  id: string;
  opposite: string | null;
  /** Concepts of one class exclude one another. */
  rivals: string | null;
  light: boolean;
}

interface Entry {
  concept: Concept;
  whole: boolean;
}

let tables: Record<Lang, Map<string, Entry>> | null = null;
const LONGEST_ENDING = 7;
const ENGLISH_ENDINGS = new Set(
  "|s|es|ed|d|r|e|y|ies|ied|ing|er|ers|or|ors|ion|ions|ation|ations|al|ment|ments|ly|'s|t|n|en|ren|ity|ition|ication|ied|ism|ist|ists|ial|ally|ity|able|ence|ant|ance|ating|ated|ates|ate|ute|uted|ive|ives|ened|ening|ens|ure|ures|ery|ary|ar|e's|ers'|ged|ger|ging|ised|ises|ise|ized|ize|ped|ping|ted|ting|ned|ning|red|ring|ian|ians|tion|sion|ution|utions|ency|ter|fully|eer|eers|age|ages|ound|ure|ured|ional|ement|ements|der|ders|ening|ous|ic|ical".split(
    '|',
  ),
);

function read(): Record<Lang, Map<string, Entry>> {
  const made = { ru: new Map<string, Entry>(), uk: new Map<string, Entry>(), en: new Map<string, Entry>() };
  for (const line of CONCEPTS.trim().split('\n')) {
    const [head = '', ru = '', uk = '', en = ''] = line.split('|');
    const [, id = '', light = '', opposite = null, rivals = null] =
      /^([\w]+)(~?)(?:!(\w+))?(?:\/(\w+))?$/.exec(head.replace(/^(\w+)((?:[!/]\w+)*)(~)$/, '$1$3$2')) ?? [];
    const concept: Concept = { id, opposite, rivals, light: light !== '' };
    for (const [lang, words] of [
      ['ru', ru],
      ['uk', uk],
      ['en', en],
    ] as const) {
      for (const word of words.split(' ')) {
        if (word === '') continue;
        const whole = word.endsWith('=');
        const key = whole ? word.slice(0, -1) : word;
        if (!made[lang].has(key)) made[lang].set(key, { concept, whole });
      }
    }
  }
  return made;
}

let byId: Map<string, Concept> | null = null;
export function conceptById(id: string): Concept | null {
  if (!byId) {
    tables ??= read();
    byId = new Map();
    for (const table of Object.values(tables))
      for (const { concept } of table.values()) byId.set(concept.id, concept);
  }
  return byId.get(id) ?? null;
}

/** The concept of a lower-case word with «е» for «ё»; the longest beginning wins. Null for none. */
export const conceptOf = remembered((word: string, lang: Lang): Concept | null => {
  tables ??= read();
  const table = tables[lang];
  const whole = table.get(word);
  if (whole) return whole.concept;
  const shortest = Math.max(2, word.length - LONGEST_ENDING);
  for (let length = word.length - 1; length >= shortest; length--) {
    const entry = table.get(word.slice(0, length));
    if (!entry || entry.whole) continue;
    if (lang === 'en' && !ENGLISH_ENDINGS.has(word.slice(length))) continue;
    return entry.concept;
  }
  return null;
});
