/**
 * What an article says of names elsewhere in its text: full names behind family names, countries behind bare institutions,
 * names behind acronyms. Searches only around the words asked for. Knows no attributions.
 */
import type { Lang } from '../languages/types';
import { casesAt } from './context';
import { foldWord, type Token, tokens } from './fold';
import { givenName } from './given';
import { findInstitution } from './institutions';
import { nameRun } from './mention';
import { type PersonName, personKey, readPerson } from './persons';

const NAME_BEFORE =
  /(?:(?:\p{Lu}[\p{L}'’-]*\.?|фон|дер|де|да|ван|ле|аль|бен|бин|von|der|de|da|van|al|bin|el)[ \u00a0]){0,4}$/u;
const ESCAPE = /[.*+?^${}()|[\]\\]/g;

export class ArticleNames {
  private readonly text: string;
  private readonly lang: Lang;
  private readonly families = new Map<string, PersonName[]>();

  constructor(text: string, lang: Lang) {
    this.text = text;
    this.lang = lang;
  }

  /** Whether the words stand in the text in this very form. */
  readonly attested = (name: string): boolean => this.text.includes(name);

  /** Full names of the text whose family name may be `family` (any case), one for each person, commonest first. */
  fullNames(family: string): readonly PersonName[] {
    const prefix = foldable(family);
    const known = this.families.get(prefix);
    if (known) return known;
    const found = new Map<string, { name: PersonName; count: number }>();
    for (const { name, nominative } of this.occurrences(prefix)) {
      const key = personKey(name.name.split(' '));
      if (!key) continue;
      const entry = found.get(key);
      if (!entry) found.set(key, { name, count: nominative ? 100 : 1 });
      else {
        if (nominative && entry.count < 100) entry.name = name;
        entry.count += nominative ? 100 : 1;
      }
    }
    const names = [...found.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
    this.families.set(prefix, names);
    return names;
  }

  private *occurrences(prefix: string): Generator<{ name: PersonName; nominative: boolean }> {
    const pattern = new RegExp(`(?<![\\p{L}-])${prefix.replace(ESCAPE, '\\$&')}[\\p{L}'’-]*`, 'giu');
    for (const match of this.text.matchAll(pattern)) {
      if (!/^\p{Lu}/u.test(match[0])) continue;
      const end = match.index + match[0].length;
      const before = NAME_BEFORE.exec(this.text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
      const after =
        /^[ \u00a0]\p{Lu}[\p{L}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]*(?:вич|вна)\p{L}*)?/u.exec(
          this.text.slice(end, end + 50),
        )?.[0] ?? '';
      const start = match.index - before.length;
      const phrase = this.text.slice(start, end).replace(/[’]s?$/, '');
      const run = nameRun(phrase, this.lang) ?? null;
      const reversed =
        run?.words.length === 1 && /(?:вич|вна)/.test(after) ? nameRun(match[0] + after, this.lang) : null;
      const words = reversed?.words ?? run?.words;
      if (!words || words.length < 2 || this.isOpening(words[0] ?? '', start, run?.before ?? '')) continue;
      const from = casesAt(this.text, start + phrase.indexOf(words[0] ?? ''), this.lang, phrase);
      const cases = run?.cases || from;
      const [name] = readPerson(words, this.lang, cases === 'n' ? '' : cases, this.attested);
      if (name?.given) yield { name, nominative: this.text.includes(name.name) };
    }
  }

  /** Whether the first word is capitalised only because it opens a sentence: «Сообщил Петров», «Позже Петров». */
  private isOpening(word: string, start: number, before: string): boolean {
    if (
      before !== '' ||
      givenName(word) ||
      !/(?:^|[.!?…\n»”"—-]\s*)$/u.test(this.text.slice(Math.max(0, start - 3), start))
    ) {
      return false;
    }
    if (/(?:л|ла|ло|ли|лся|лась|ает|яет|ит|ют|ят|ть|ив|ав|о|же|ее|ый|ий|ая|им|ым|ом)$/u.test(word))
      return true;
    return this.text.includes(` ${word.toLowerCase()} `);
  }

  /** Countries that the text gives an institution elsewhere; its words as the bare mention has them. */
  placesOf(institution: string, words: readonly Token[]): readonly string[] {
    const first = words[0]?.raw;
    if (!first) return [];
    const found = new Set<string>();
    const pattern = new RegExp(`(?<![\\p{L}])${foldable(first).replace(ESCAPE, '\\$&')}[\\p{L}]*`, 'giu');
    for (const match of this.text.matchAll(pattern)) {
      const line = this.sentenceAround(match.index);
      const here = tokens(line.text);
      const at = tokens(line.text.slice(0, match.index - line.start)).length;
      for (let start = Math.max(0, at - 3); start <= at; start++) {
        for (let end = Math.min(here.length, at + 9); end > at; end--) {
          const name = findInstitution(here.slice(start, end), this.lang);
          if (name?.institution !== institution || !name.place) continue;
          found.add(name.place);
          break;
        }
      }
    }
    return [...found];
  }

  private sentenceAround(index: number): { text: string; start: number } {
    const head = this.text.slice(Math.max(0, index - 120), index);
    const cut =
      Math.max(
        head.lastIndexOf('. '),
        head.lastIndexOf('\n'),
        head.lastIndexOf(', '),
        head.lastIndexOf(' и '),
        head.lastIndexOf(' і '),
      ) + 1;
    const start = Math.max(0, index - 120) + cut;
    const rest = this.text.slice(index, index + 160);
    const stop = rest.search(/[.,;:!?»)](?:\s|$)|\n/);
    return { text: this.text.slice(start, stop < 0 ? index + 160 : index + stop), start };
  }

  /** The name that the text introduces an acronym with: «Комитет защиты журналистов (КЗЖ)»; null where it does not. */
  nameOf(acronym: string): string | null {
    const bare = acronym.replace(/(?<=\p{Lu}{2})\p{Ll}{1,2}$/u, '');
    if (!/^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(bare)) return null;
    const at = this.text.indexOf(`(${bare})`);
    if (at < 0) return null;
    const before =
      this.text
        .slice(Math.max(0, at - 160), at)
        .split(/[.,;:!?\n«»"(]\s*/)
        .at(-1)
        ?.trim() ?? '';
    return matchInitials(before, bare);
  }
}

/** The shortest tail of words whose initials are the acronym's letters, small words skipped. */
function matchInitials(phrase: string, acronym: string): string | null {
  const words = phrase.split(/\s+/);
  const letters = [...foldWord(acronym)];
  let next = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && i > words.length - 14; i--) {
    const word = foldWord(words[i] ?? '');
    if (word.startsWith(letters[next] ?? '\n')) {
      next--;
      if (next < 0) return words.slice(i).join(' ');
    } else if (word.length > 3) return null;
  }
  return null;
}

/** The part of a word that all its cases share, at least three letters. */
function foldable(word: string): string {
  const acronym = /^\p{Lu}{2,}/u.exec(word)?.[0];
  if (acronym && acronym.length >= word.length - 2) return acronym;
  return word.slice(0, Math.max(3, word.length - 3));
}
