/**
 * What an article says of persons elsewhere in its text: full names behind family names, who holds a role. Reads names only
 * around the words asked for. Knows no attributions.
 */
import { packFor } from '../languages';
import type { Lang } from '../languages/types';
import { casesAt, isReportingNoun } from './context';
import { findPlaces } from './countries';
import { foldWord, stem, tokens } from './fold';
import { givenName, isInitial } from './given';
import { isGiven, nameRun } from './name-run';
import { isOwnName } from './offices';
import { knownPerson, type PersonName, personKey, readPerson, surnameKey } from './persons';
import { remember } from './remember';
import { foldable, type WordIndex } from './word-index';

const NAME_PART =
  /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}?\.|фон|дер|де|да|ван|ле|аль|бен|бин|бін|von|der|de|da|van|al|bin|el)$/u;
const MOST_PARTS = 4;
/** Letters of the longest part that is looked for. */
const LONGEST_PART = 30;
const PATRONYMIC_AFTER =
  /^[ \u00a0]\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+)?[ \u00a0]\p{L}*(?:вич|вна|[Оо]гли|[Оо]глы)\p{L}{0,3}(?!\p{L})/u;
const ROLE_THEN_NAME =
  /^[^\s,.;:!?()«»"]+(?:[ \u00a0][^\s,.;:()«»"]+){0,7}?(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){2,3}(?![\p{L}-])/u;
const NAME_THEN_ROLE =
  /((?:\p{Lu}[\p{L}'’-]+[ \u00a0]){1,2}\p{Lu}[\p{L}'’-]+)(?: \([^)]*\))?,[ \u00a0](?:[\p{Ll}-]+[ \u00a0]){0,2}$/u;

export class PeopleInText {
  private readonly text: string;
  private readonly lang: Lang;
  private readonly words: WordIndex;
  private readonly attested: (name: string) => boolean;
  private readonly families = new Map<string, readonly (readonly PersonName[])[]>();
  private readonly voted = new Map<string, readonly Voted[]>();
  private readonly holders = new Map<string, readonly PersonName[]>();

  /** `attested`: whether words stand in the text in this very form. */
  constructor(text: string, lang: Lang, words: WordIndex, attested: (name: string) => boolean) {
    this.text = text;
    this.lang = lang;
    this.words = words;
    this.attested = attested;
  }

  /** Full names of the text that a family name, read as `reading`, can stand for; one for each person, commonest first. */
  fullNames(reading: PersonName): readonly PersonName[] {
    return this.fullNamesWithVotes(reading).map(({ name }) => name);
  }

  private fullNamesWithVotes(reading: PersonName): readonly Voted[] {
    return remember(this.voted, `${reading.name}|${reading.family}|${reading.gender}`, () =>
      this.vote(reading),
    );
  }

  private vote(reading: PersonName): readonly Voted[] {
    const family = reading.family.split(' ').at(-1) ?? '';
    const key = surnameKey(reading.name.split(' '));
    const fitting = this.occurrences(foldable(family))
      .map((readings) =>
        readings.filter((full) => surnameKey(full.name.split(' ')) === key && agree(full, reading)),
      )
      .filter((readings) => readings.length > 0);
    return this.agreeOn(fitting);
  }

  /**
   * Where a family name, alone or with initials, may be several persons of this text: the identity of the one that the text names in full at least
   * twice as often as any other, or «» where none is; null where the name is no such name.
   */
  dominantNamesake(name: string): string | null {
    const words = name.split(' ');
    const family = words.at(-1) ?? '';
    const initial = words.length > 1 && words.slice(0, -1).every(isInitial) ? name.charAt(0) : '';
    if ((words.length > 1 && !initial) || !/^\p{Lu}\p{Ll}/u.test(family)) return null;
    const reading = { name: family, given: null, family, gender: null, initials: false };
    const [first, second] = this.fullNamesWithVotes(reading).filter((each) =>
      each.name.name.startsWith(initial),
    );
    if (!first || !second) return null;
    if (first.votes < 2 * second.votes) return '';
    const key = personKey(first.name.name.split(' ')) ?? '';
    return knownPerson(key, this.lang)?.id ?? `person:${key}`;
  }

  /** Identities of the persons whom the text names in full with that family name. */
  namesakes(name: string): readonly string[] {
    const family = name.split(' ').at(-1) ?? '';
    const reading = { name: family, given: null, family, gender: null, initials: false };
    return this.fullNamesWithVotes(reading).map(({ name: full }) => {
      const key = personKey(full.name.split(' ')) ?? '';
      return knownPerson(key, this.lang)?.id ?? `person:${key}`;
    });
  }

  /** The fewest persons that explain all occurrences: «Исы», «Исе» and «Исой» are one «Иса». */
  private agreeOn(occurrences: readonly (readonly PersonName[])[]): readonly Voted[] {
    const people: Voted[] = [];
    let left = occurrences;
    while (left.length > 0) {
      const votes = new Map<string, Voted>();
      for (const readings of left) {
        readings.forEach((name, i) => {
          const key = personKey(name.name.split(' ')) ?? name.name;
          const known = votes.get(key);
          const weight = 1 - i / 10 + (this.attested(name.name) && i === 0 ? 0.05 : 0);
          if (!known) votes.set(key, { name, votes: weight });
          else {
            known.votes += weight;
            if (i === 0) known.name = name;
          }
        });
      }
      const [best] = [...votes.entries()].sort((x, y) => y[1].votes - x[1].votes);
      if (!best) break;
      people.push(best[1]);
      left = left.filter(
        (readings) => !readings.some(({ name }) => (personKey(name.split(' ')) ?? name) === best[0]),
      );
    }
    return people;
  }

  private occurrences(prefix: string): readonly (readonly PersonName[])[] {
    return remember(this.families, prefix, () => {
      const found: (readonly PersonName[])[] = [];
      for (const { start } of this.words.beginning(prefix)) {
        if (this.words.joinsAt(start - 1) || !/^\p{Lu}/u.test(this.text.charAt(start))) continue;
        const end = this.words.endOfCompound(start);
        const from = this.startOfName(start);
        const follows = /^[ \u00a0]\p{Lu}/u.test(this.text.slice(end, end + 3));
        const after = follows ? (PATRONYMIC_AFTER.exec(this.text.slice(end, end + 50))?.[0] ?? '') : '';
        // No other part of a name stands beside it.
        if (from === start && after === '') continue;
        const readings = this.readAt(from, end, after);
        if (readings.length > 0) found.push(readings);
      }
      return found;
    });
  }

  /** Where the parts of a name before a family name begin: «Касым-Жомарт Токаев», «И. И. Петров». */
  private startOfName(family: number): number {
    let start = family;
    for (let parts = 0; parts < MOST_PARTS && isSpace(this.text.charCodeAt(start - 1)); parts++) {
      let from = start - 1;
      const least = Math.max(0, from - LONGEST_PART);
      while (from > least && !isSeparator(this.text.charCodeAt(from - 1))) from--;
      if (!NAME_PART.test(this.text.slice(from, start - 1))) break;
      start = from;
    }
    return start;
  }

  /** Readings of the full name that ends at `end`; none where the words there are no full name. */
  private readAt(start: number, end: number, after: string): readonly PersonName[] {
    const phrase = this.text.slice(start, end).replace(/[’']s?$/, '');
    const run = nameRun(phrase, this.lang);
    const last = phrase.split(/[ \u00a0]/).at(-1) ?? '';
    const reversed = run?.words.length === 1 && after ? nameRun(last + after, this.lang) : null;
    const words = reversed?.words ?? run?.words;
    if (!words || words.length < 2 || this.isOpening(words, start, run?.before ?? '')) return [];
    const lead =
      this.text
        .slice(Math.max(0, start - 90), start)
        .split(/[.,;:!?«»()\n]/)
        .at(-1) ?? '';
    const from = casesAt(this.text, start + phrase.indexOf(words[0] ?? ''), this.lang, phrase);
    const cases = run?.cases || nameRun(`${lead}${phrase}`.trim(), this.lang)?.cases || from;
    // Without a role the word before decides little: a verb may govern the name.
    const sure = run?.cases === 'n' || cases !== 'n' ? cases : '';
    return readPerson(words, this.lang, sure, this.attested).filter(({ given }) => given !== null);
  }

  /**
   * Persons that the text gives a role with their full name: «скульптора Георгия Франгуляна», «Валерий Зорькин, председатель
   * …». Places in the mention and in the text must not contradict each other.
   */
  peopleInRole(role: string, places: readonly string[]): readonly PersonName[] {
    const key = `${stem(foldWord(role))}|${foldable(role)}|${places}`;
    return remember(this.holders, key, () => this.findInRole(role, places));
  }

  private findInRole(role: string, places: readonly string[]): readonly PersonName[] {
    const shared = foldable(role);
    const key = stem(foldWord(role));
    const found: Counted = new Map();
    for (const word of this.words.beginning(shared)) {
      if (word.end - word.start > shared.length + 4 || this.words.joinsAt(word.start - 1)) continue;
      const held = this.text.slice(word.start, word.end);
      if (this.words.joinsAt(word.end) || stem(foldWord(held)) !== key) continue;
      const rest = this.text.slice(word.start, word.start + 140);
      const ahead = ROLE_THEN_NAME.exec(rest)?.[0];
      const head = this.text.slice(Math.max(0, word.start - 100), word.start);
      const behind = head.lastIndexOf(',') >= 0 ? NAME_THEN_ROLE.exec(head) : null;
      const spans: [number, number][] = [];
      if (ahead && isOnePhrase(ahead, this.lang)) spans.push([word.start, word.start + ahead.length]);
      if (behind?.[1]) {
        const start = word.start - behind[0].length;
        spans.push([start, start + behind[1].length]);
      }
      for (const [start, end] of spans) {
        const [name] = this.readAt(start, end, '');
        if (name && !isOwnName(held, name, this.lang)) continue;
        const here = findPlaces(tokens(this.text.slice(word.start, end))).map(({ code }) => code);
        if (name && (!places.length || !here.length || here.some((code) => places.includes(code)))) {
          count(found, name, this.attested(name.name));
        }
      }
    }
    return commonest(found);
  }

  /** Whether the first word is capitalised only because it opens a sentence: «Сообщил Петров», «Позже Петров». */
  private isOpening(words: readonly string[], start: number, before: string): boolean {
    const [word = ''] = words;
    if (
      before !== '' ||
      givenName(word) ||
      !/(?:^|[.!?…\n»”"—-]\s*)$/u.test(this.text.slice(Math.max(0, start - 3), start))
    ) {
      return false;
    }
    // «Гараж Соломії»: a given name that ends a pair is somebody's first.
    if (this.lang !== 'en' && words.length === 2 && isGiven(words[1] ?? '')) return true;
    if (isReportingNoun(word) || /^(?:сам|сама|само|его|её|ее|він|его)$/i.test(word)) return true;
    if (/(?:л|ла|ло|ли|лся|лась|ает|яет|ит|ют|ят|ть|ив|ав|о|же|ее|ый|ий|ая|им|ым|ом)$/u.test(word))
      return true;
    return this.text.includes(` ${word.toLowerCase()} `);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** What no part of a name has in it: spaces, brackets, quotation marks, commas. */
function isSeparator(code: number): boolean {
  return (
    code <= 0x26 ||
    (code >= 0x28 && code <= 0x2c) ||
    code === 0xa0 ||
    code === 0xab ||
    code === 0x201e ||
    code === 0x201c
  );
}

/** Whether no verb of saying and no place stands between a role and a name: «мэр опроверг сообщения о … в Красной Поляне». */
function isOnePhrase(ahead: string, lang: Lang): boolean {
  const { read, references } = packFor(lang);
  return ahead
    .split(/[ \u00a0]/)
    .slice(1)
    .every((word) => {
      if (/^\p{Lu}/u.test(word)) return true;
      return read(word).cues.length === 0 && !references.into.has(word);
    });
}

interface Voted {
  name: PersonName;
  votes: number;
}

type Counted = Map<string, { name: PersonName; count: number }>;

/** Counts a person once more; a spelling that stands in the text in the nominative is the one to keep. */
function count(found: Counted, name: PersonName, nominative: boolean): void {
  const key = personKey(name.name.split(' '));
  if (!key) return;
  const weight = nominative ? 100 : 1;
  const known = found.get(key);
  if (!known) found.set(key, { name, count: weight });
  else {
    if (nominative && known.count < 100) known.name = name;
    known.count += weight;
  }
}

function commonest(found: Counted): readonly PersonName[] {
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

function agree(full: PersonName, reading: PersonName): boolean {
  return !reading.gender || !full.gender || reading.gender === full.gender;
}
