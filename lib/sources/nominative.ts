/**
 * Leads a noun phrase back to the nominative: words before the head that agree with it, and the head; what follows
 * the head («… обороны Украины») stays. Knows endings through the language's tables, no names.
 */
import { packFor } from '../languages';
import type { Gender, Inflection } from '../languages/inflection';
import { RU } from '../languages/ru/inflection';
import { ALL_SLOTS, type Case, Col, columns, type Lang } from '../languages/types';
import { UK } from '../languages/uk/inflection';
import { fold } from '../text/fold';

const INFLECTIONS: Record<Lang, Inflection | null> = { ru: RU, uk: UK, en: null };
const compiled = new Map<string, RegExp>();

/** Words for one, which no table of adjectives covers: «одного из них». */
const COUNTED: Partial<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { одного: 'один', одному: 'один', одним: 'один', одном: 'один', одной: 'одна', одну: 'одна' },
  uk: {
    одного: 'один',
    одному: 'один',
    одним: 'один',
    однієї: 'одна',
    одній: 'одна',
    однією: 'одна',
    одну: 'одна',
  },
};

/** «на заявления», «на последние данные», «на заявление»: things in the accusative look as in the nominative. */
const THINGS = /[ыиіїаяе]$/;
const THING = /[оеє]$/;

export function inflectionOf(lang: Lang): Inflection | null {
  return INFLECTIONS[lang];
}

/** `endings` at the end of a word, compiled once. */
export function endingPattern(endings: string): RegExp {
  const known = compiled.get(endings);
  if (known) return known;
  const pattern = new RegExp(`(?:${endings})$`, 'u');
  compiled.set(endings, pattern);
  return pattern;
}

/**
 * The nominative of `phrase`. `cases` are the cases that the place in the sentence allows, one letter each, «n» among
 * them where it may be the subject; empty where nothing is known: then only clear endings are changed. `plural` is
 * null where the number is open.
 */
export function nominative(phrase: string, lang: Lang, cases = '', plural: boolean | null = null): string {
  const inflection = INFLECTIONS[lang];
  if (!inflection || cases === 'n') return phrase;
  const words = phrase.split(' ');
  const counted = COUNTED[lang]?.[words[0]?.toLowerCase() ?? ''];
  if (counted) return [keepCase(words[0] ?? '', counted), ...words.slice(1)].join(' ');
  const found = agreeing(words, inflection, cases);
  const last = found.length;
  const head = words[last];
  if (head === undefined) return phrase;
  if (cases === 'a' && (plural ? THINGS : THING).test(head)) return phrase;
  const features = combine(found, cases, plural);
  if (features === null) return phrase;
  if (/(?:[ыиі]ми)$/.test(head) && features.genders.includes('p'))
    return substantive(words, last, head, inflection);
  const noun =
    fromLexicon(head, lang, features) ??
    restoreNoun(head, inflection, features.genders, features.cases, last > 0);
  if (!noun && last === 0) return phrase;
  // An indeclinable head («СМИ», «Минобороны») takes its gender from the words that agree with it.
  const gender: Gender = noun?.gender ?? pickGender(features.genders, head, inflection);
  const before = found.map(({ stem, word }) => keepCase(word, inflection.adjectiveTo(stem, gender)));
  return [...before, noun?.word ?? head, ...words.slice(last + 1)].join(' ');
}

const CASE_OF: Readonly<Record<string, Case>> = { g: 'gen', d: 'dat', a: 'acc', i: 'ins', l: 'loc' };
const COLUMN_OF: readonly (readonly [Gender, number])[] = [
  ['m', Col.m],
  ['f', Col.f],
  ['n', Col.n],
];

/** The nominative singular of a noun that the language's lexicon has, null where its form is none in these cases. */
function fromLexicon(
  head: string,
  lang: Lang,
  { genders, cases }: { genders: string; cases: string },
): { word: string; gender: Gender } | null {
  const low = fold(head);
  const { read } = packFor(lang);
  const { noun, slots } = read(low);
  if (!noun || slots === ALL_SLOTS || genders === 'p') return null;
  const { lemma } = noun;
  const own = columns(read(lemma).slots, 'nom') & Col.singular;
  const here = [...cases].reduce((bits, letter) => bits | columns(slots, CASE_OF[letter] ?? 'gen'), 0);
  // «адвокатов»: the plural keeps its number.
  if (!(here & own)) return null;
  const gender = COLUMN_OF.find(([letter, bit]) => own & bit && genders.includes(letter))?.[0];
  let shared = 0;
  while (shared < lemma.length && lemma[shared] === low[shared]) shared++;
  if (!gender || shared < Math.min(3, lemma.length - 1)) return null;
  return { word: head.slice(0, shared) + lemma.slice(shared), gender };
}

/** A head that declines like an adjective: «военными» → «военные». */
function substantive(words: readonly string[], at: number, head: string, inflection: Inflection): string {
  const restored = words.slice(0, at + 1).map((word) => {
    const reading = readAdjective(word.toLowerCase(), inflection);
    return reading ? keepCase(word, inflection.adjectiveTo(reading.stem, 'p')) : head;
  });
  return [...restored, ...words.slice(at + 1)].join(' ');
}

interface Agreeing {
  word: string;
  stem: string;
  genders: string;
  cases: string;
}

/** Adjectives before the head, in oblique forms; none where the first is in the nominative already. */
function agreeing(words: readonly string[], inflection: Inflection, cases: string): Agreeing[] {
  const found: Agreeing[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] ?? '';
    const low = word.toLowerCase();
    const reading = readAdjective(low, inflection);
    if (!reading || low.length < 4) break;
    // A feminine accusative of the noun looks like one of an adjective; the cases of the sentence decide.
    if (cases && ![...reading.cases].some((letter) => cases.includes(letter))) break;
    if (!/(?:[сц]к|[сц]ьк|зьк|н|ст|в|щ|ч|г|х|т|л|м|ж|ш|ем|им|р|д|п)$/.test(reading.stem)) break;
    const sureEnding = /(?:[ыиі]х|[ыиі]ми|[оеь]го|[оеь]му)$/.test(low);
    if (
      (!sureEnding && inflection.feminine.test(low)) ||
      /^(?:президент|депутат|эксперт|експерт)|ств(?:о|а|у|ом|е|і)$/.test(low)
    )
      break;
    found.push({ word, ...reading });
  }
  return found;
}

function readAdjective(low: string, inflection: Inflection): Omit<Agreeing, 'word'> | null {
  for (const [endings, genders, cases] of inflection.adjective) {
    const match = endingPattern(endings).exec(low);
    if (match && match.index >= 2) return { stem: low.slice(0, match.index), genders, cases };
  }
  return null;
}

function combine(
  found: readonly Agreeing[],
  cases: string,
  plural: boolean | null,
): { genders: string; cases: string } | null {
  let genders = plural === null ? 'mfnp' : plural ? 'p' : 'mfn';
  let left = cases || 'gdail';
  for (const reading of found) {
    genders = [...genders].filter((letter) => reading.genders.includes(letter)).join('');
    left = [...left].filter((letter) => reading.cases.includes(letter)).join('');
  }
  return genders && left ? { genders, cases: left } : null;
}

/** Plural heads of names, whose genitive has no ending of its own. */
const GENITIVE_PLURALS = new Map<Inflection, Readonly<Record<string, string>>>([
  [RU, { сил: 'силы', войск: 'войска', штатов: 'штаты' }],
  [UK, { сил: 'сили', військ: 'війська', штатів: 'штати' }],
]);

/** Nominative of one noun, null where its ending fits none of the cases and genders. */
export function restoreNoun(
  word: string,
  inflection: Inflection,
  genders: string,
  cases: string,
  sure: boolean,
): { word: string; gender: Gender } | null {
  const low = word.toLowerCase();
  const whole = GENITIVE_PLURALS.get(inflection)?.[low];
  if (whole && genders.includes('p') && cases.includes('g'))
    return { word: keepCase(word, whole), gender: 'p' };
  const acronym = /^(\p{Lu}[\p{Lu}\d]+)(?:а|у|ом|е|і|ові)$/u.exec(word);
  if (acronym?.[1]) return { word: acronym[1], gender: 'm' };
  if (low.length < 4 || word === word.toUpperCase()) return null;
  const feminine = inflection.feminine.test(low);
  for (const [endings, gender, endingCases, nominativeEnding] of inflection.nouns) {
    if (!genders.includes(gender) || (feminine && gender !== 'f' && gender !== 'p')) continue;
    if (![...endingCases].some((letter) => cases.includes(letter))) continue;
    const match = endingPattern(endings).exec(low);
    if (!match || match.index < 2) continue;
    if (
      !sure &&
      gender === 'f' &&
      !feminine &&
      /^(?:[ыуие]|і|ою|ой)$/.test(match[0]) &&
      likelyMasculine(match[0], cases)
    )
      continue;
    if (!sure && isAmbiguous(match[0], cases, feminine)) continue;
    return { word: word.slice(0, match.index) + nominativeEnding, gender };
  }
  return null;
}

/** «докладу», «докладе»: without a word that agrees, an unknown noun on these endings is more often masculine. */
function likelyMasculine(ending: string, cases: string): boolean {
  if (ending === 'у') return !cases.includes('a') || cases.length > 1;
  if (ending === 'е' || ending === 'і') return true;
  return false;
}

/** Endings that nominatives have too («газета», «эксперты»): changed only where the sentence rules the nominative out. */
function isAmbiguous(ending: string, cases: string, feminine: boolean): boolean {
  if (cases === 'gdail' || cases.includes('n')) {
    if (/^(?:а|я|и|ы|е|о|і|ї|ь|у|ю)$/.test(ending))
      return !(feminine && /^[ыуюи]$/.test(ending) && !cases.includes('n'));
  }
  return false;
}

function pickGender(genders: string, head: string, inflection: Inflection): Gender {
  const low = head.toLowerCase();
  if (low === 'бюро' && genders.includes('n')) return 'n';
  if (inflection.feminine.test(low) && genders.includes('f')) return 'f';
  if (/^мин|^мін/.test(low) && genders.includes('n')) return 'n';
  const order: Gender[] = ['m', 'f', 'n', 'p'];
  return order.find((gender) => genders.includes(gender)) ?? 'm';
}

function keepCase(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
