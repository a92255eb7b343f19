/**
 * Words for generated articles: some of the news of three languages in forms, and as many invented ones as a large library
 * has, so that dictionaries and lists grow as they would. Frequencies follow Zipf's law. Pure and repeatable.
 */
import type { Lang } from '../../lib/languages/types';

/** A number from 0 to below 1, the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Index below `count`, the first far more often than the last: the n-th as often as 1/n. */
export function zipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1)) - 1));
}

export const LANGUAGES: readonly Lang[] = ['ru', 'uk', 'en'];

const LITTLE: Record<Lang, readonly string[]> = {
  ru: 'в и на не с что по о из за к для от до при это как уже также после еще'.split(' '),
  uk: 'у і на не з що про та за до для від при це як вже також після ще'.split(' '),
  en: 'the of to in and a that for on with as is was by at from it after not'.split(' '),
};
const NEWS: Record<Lang, string> = {
  ru:
    'заявлени ставк переговор министерств решени област президент правительств договор инфляци граница выбор ' +
    'рынок компани проект бюджет закон комисси депутат регион экономик завод школ больниц дорог пожар паводок ' +
    'следстви суд эксперт опрос исследовани тариф экспорт импорт нефт газ санкци визит саммит соглашени',
  uk:
    'заяв ставк перемовин міністерств рішенн област президент уряд договір інфляці кордон вибор ринок компані ' +
    'проєкт бюджет закон комісі депутат регіон економік завод школ лікарн дорог пожеж повін слідств суд експерт ' +
    'опитуванн дослідженн тариф експорт імпорт нафт газ санкці візит саміт угод',
  en:
    'statement rate talk ministry decision region president government treaty inflation border election market ' +
    'company project budget law commission deputy economy plant school hospital road fire flood inquiry court ' +
    'expert poll study tariff export import oil gas sanction visit summit agreement',
};
const ENDINGS: Record<Lang, readonly string[]> = {
  ru: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах', 'и', 'ой'],
  uk: ['', 'а', 'у', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах', 'ою'],
  en: ['', 's', '', 'ed', 'ing', ''],
};
const SYLLABLES: Record<Lang, readonly string[]> = {
  ru: 'ба ве го ди жа зу ки ло ме на об пе ра со ту фы хо ца че шо ярк ств лен гор пол вод мир ток'.split(
    ' ',
  ),
  uk: 'ба ве го ді жа зу кі ло ме на об пе ра со ту фи хо ця че шо ярк ств лін гор пол вод мир тік'.split(
    ' ',
  ),
  en: 'ba con der fi gra hol in ker lo man ner or pel qua ris ston tur ver wen yo zan ber ford mont'.split(
    ' ',
  ),
};
/** Stems of a language, the known ones first. */
const STEMS = 12_000;

const made = new Map<Lang, string[]>();

function stemsOf(lang: Lang): string[] {
  const known = made.get(lang);
  if (known) return known;
  const random = randomOf(LANGUAGES.indexOf(lang) + 1);
  const stems = NEWS[lang].split(' ');
  const syllables = SYLLABLES[lang];
  while (stems.length < STEMS) {
    let stem = '';
    const length = 2 + Math.floor(random() * 3);
    for (let i = 0; i < length; i++) stem += syllables[Math.floor(random() * syllables.length)];
    stems.push(stem);
  }
  made.set(lang, stems);
  return stems;
}

/** A word of news in one of its forms. */
export function wordOf(random: Random, lang: Lang): string {
  const little = LITTLE[lang];
  if (random() < 0.3) return little[zipf(random, little.length)] ?? '';
  const stems = stemsOf(lang);
  const endings = ENDINGS[lang];
  return (stems[zipf(random, stems.length)] ?? '') + (endings[Math.floor(random() * endings.length)] ?? '');
}

export function wordsOf(random: Random, lang: Lang, count: number): string {
  return Array.from({ length: count }, () => wordOf(random, lang)).join(' ');
}

const names = new Map<string, string>();

/** A name of two words, the same for the same number. */
export function nameOf(index: number, lang: Lang): string {
  const key = `${lang}${index}`;
  const known = names.get(key);
  if (known) return known;
  const random = randomOf(1_000 + index);
  const syllables = SYLLABLES[lang];
  const part = () => {
    const [first, second, third] = [0, 0, 0].map(
      () => syllables[Math.floor(random() * syllables.length)] ?? '',
    );
    const word = `${first}${second}${third}`;
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const name = `${part()} ${part()}`;
  names.set(key, name);
  return name;
}
