/** What the head noun of a mention says of its kind: the language packs' nouns read for names. Knows no names. */
import type { SourceKind } from '../attribution/types';
import { packFor } from '../languages';
import { columns, type Lang, type NounReading } from '../languages/types';
import { EN_TITLES, EXTRA_HEADS } from './data/heads';
import { foldWord, isCyrillic, stem } from './fold';

const SINGULAR = 7;
const PLURAL = 8;
const KINDS: readonly SourceKind[] = ['person', 'document', 'anonymous', 'group', 'organization', 'media'];

/** Kind by stem, and whether the form is the nominative that the list gives. */
let extra: Map<string, { kind: SourceKind; forms: Set<string> }> | null = null;
let titles: Set<string> | null = null;

function extraHead(folded: string): { kind: SourceKind; nominative: boolean } | null {
  if (!extra) {
    extra = new Map();
    for (const kind of KINDS) {
      for (const word of (EXTRA_HEADS[kind] ?? '').trim().split(/\s+/)) {
        const key = stem(foldWord(word));
        const known = extra.get(key);
        if (known) known.forms.add(word);
        else extra.set(key, { kind, forms: new Set([word]) });
      }
    }
  }
  const found = extra.get(stem(folded));
  return found ? { kind: found.kind, nominative: found.forms.has(folded) } : null;
}

interface NounForm {
  noun: NounReading;
  slots: number;
}

/** What the lists and the language say of one word as written. Shared by all its places: never changed. */
interface Head {
  folded: string;
  listed: { kind: SourceKind; nominative: boolean } | null;
  form: NounForm | null;
}

const heads: Readonly<Record<Lang, Map<string, Head>>> = { ru: new Map(), uk: new Map(), en: new Map() };
/** Words remembered of a language: more than an article's mentions have. */
const MOST_HEADS = 5_000;

function headOf(word: string, lang: Lang): Head {
  const known = heads[lang].get(word);
  if (known) return known;
  if (heads[lang].size > MOST_HEADS) heads[lang].clear();
  const folded = foldWord(word);
  const head = { folded, listed: extraHead(folded), form: read(folded, lang) };
  heads[lang].set(word, head);
  return head;
}

function read(folded: string, lang: Lang): NounForm | null {
  if (isCyrillic(folded) === (lang === 'en')) return null;
  const { noun, slots } = packFor(lang).read(folded);
  return noun && { noun, slots };
}

/** Kind by one word in any case, null where the word says nothing. Persons in the plural are a group. */
export function kindOfHead(word: string, lang: Lang): SourceKind | null {
  const { listed, form } = headOf(word, lang);
  if (listed) return listed.kind;
  // «Un» in a name is not the UN.
  if (lang === 'en' && /^\p{Lu}\p{Ll}{1,2}$/u.test(word)) return null;
  const kind = form?.noun.kind;
  switch (kind) {
    case 'person':
      return lang !== 'en' && form && isPluralOnly(form.slots) ? 'group' : 'person';
    case 'group':
    case 'government':
    case 'organization':
    case 'media':
    case 'document':
    case 'anonymous':
      return kind;
    default:
      return null;
  }
}

function isPluralOnly(slots: number): boolean {
  let seen = 0;
  for (let rest = slots; rest > 0; rest >>>= 4) seen |= rest & (SINGULAR | PLURAL);
  return (seen & PLURAL) !== 0 && (seen & SINGULAR) === 0;
}

/** Whether a word is a role («президент», «главы») that precedes a name. */
export function isRole(word: string, lang: Lang): boolean {
  const { folded, listed, form } = headOf(word, lang);
  if (lang !== 'en') return listed?.kind === 'person' || form?.noun.kind === 'person';
  titles ??= new Set(EN_TITLES.trim().split(/\s+/));
  const compound = folded.includes('-') && form?.noun.kind === 'person';
  return compound || titles.has(folded.replace(/\.$/, ''));
}

/** Whether a word is a noun for a person, of the lexicon or by its ending. */
export function isPersonNoun(word: string, lang: Lang): boolean {
  const { folded, form } = headOf(word, lang);
  return form?.noun.kind === 'person' || packFor(lang).references.people.test(folded);
}

/** The lemma of a word that the language's lexicon has as a noun; null for another word. */
export function nounLemma(word: string, lang: Lang): string | null {
  return headOf(word, lang).form?.noun.lemma ?? null;
}

/** Whether a role stands in the nominative: «президент», not «президента». */
export function isNominativeRole(word: string, lang: Lang): boolean {
  const { listed, form } = headOf(word, lang);
  if (listed) return listed.nominative;
  return (columns(form?.slots ?? 0, 'nom') & SINGULAR) !== 0;
}

/** Whether a head is in the nominative, singular or plural: «доклад», «эксперты», «источники». */
export function isNominativeHead(word: string, lang: Lang): boolean {
  const { listed, form } = headOf(word, lang);
  if (listed) return listed.nominative;
  const slots = form?.slots ?? 0;
  const nominative = columns(slots, 'nom');
  return (
    (nominative & SINGULAR) !== 0 || ((nominative & PLURAL) !== 0 && (columns(slots, 'gen') & SINGULAR) === 0)
  );
}
