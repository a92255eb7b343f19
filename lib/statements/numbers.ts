/** Reads numbers: digits as the language groups them, and numerals in Russian, Ukrainian and English. Knows no units. */
import type { Lang } from '../languages/types';
import { remembered } from './memo';
import type { Word } from './words';

type Scale = readonly [beginning: RegExp, value: number];

const SLAVIC: readonly Scale[] = [
  [/^(?:полтор|півтор)/, 1.5],
  [/^одинадцат|^одиннадцат/, 11],
  [/^(?:дв[ае]надцат|двенадцат)/, 12],
  [/^(?:тринадцат)/, 13],
  [/^(?:четырнадцат|чотирнадцят)/, 14],
  [/^(?:пятнадцат|п'ятнадцят)/, 15],
  [/^(?:шестнадцат|шістнадцят)/, 16],
  [/^(?:семнадцат|сімнадцят)/, 17],
  [/^(?:восемнадцат|вісімнадцят)/, 18],
  [/^(?:девятнадцат|дев'ятнадцят)/, 19],
  [/^(?:двадцат|двадцят)/, 20],
  [/^(?:тридцат|тридцят)/, 30],
  [/^сорок/, 40],
  [/^(?:пятьдесят|пятидесят|п'ятдесят)/, 50],
  [/^(?:шестьдесят|шестидесят|шістдесят)/, 60],
  [/^(?:семьдесят|семидесят|сімдесят)/, 70],
  [/^(?:восемьдесят|восьмидесят|вісімдесят)/, 80],
  [/^(?:девяност|дев'яност)/, 90],
  [/^(?:двест|двухсот|двумст|двохсот|двісті)/, 200],
  [/^(?:трист|трехсот|трьохсот)/, 300],
  [/^(?:четырест|четырехсот|чотирист|чотирьохсот)/, 400],
  [/^(?:пятьсот|пятисот|п'ятсот|п'ятисот)/, 500],
  [/^(?:шестьсот|шестисот|шістсот|шестисот)/, 600],
  [/^(?:семьсот|семисот|сімсот|семисот)/, 700],
  [/^(?:восемьсот|восьмисот|вісімсот|восьмисот)/, 800],
  [/^(?:девятьсот|девятисот|дев'ятсот|дев'ятисот)/, 900],
  [/^(?:сто|ста|сотня|сотни|сотню)$/, 100],
  [/^(?:один|одна|одного|одну|одной|одним|одному|одне|однієї|первое|первого|першого|перше)$/, 1],
  [/^(?:два|две|двух|двум|двое|двоих|дві|двох|двоє|двом|второго|другого|второе)$/, 2],
  [/^(?:три|трех|трем|трое|троих|трьох|троє|трьом|третьего|третього|третье)$/, 3],
  [/^(?:четыре|четырех|четырем|четверо|четверых|чотири|чотирьох|четвертого)$/, 4],
  [/^(?:пять|пяти|пятеро|пятерых|п'ять|п'яти|п'ятьох|п'ятеро|пятого|п'ятого)$/, 5],
  [/^(?:шесть|шести|шестеро|шестерых|шість|шістьох|шестого|шостого|шостій|шестой)$/, 6],
  [/^(?:семь|семи|семеро|семерых|сім|сімох|седьмого|сьомого|сьомій|седьмой)$/, 7],
  [/^(?:восемь|восьми|восьмеро|вісім|вісьмох|восьмого|восьмій|восьмой)$/, 8],
  [/^(?:девять|девяти|девятеро|дев'ять|дев'яти|дев'ятьох|девятого|дев'ятого|дев'ятій|девятой)$/, 9],
  [/^(?:десять|десяти|десятеро|десятьох|десяток|десятого|десятій|десятой)$/, 10],
  [/^(?:тысяч|тис|тысячн|тыс)/, 1e3],
  [/^(?:миллион|млн|мільйон)/, 1e6],
  [/^(?:миллиард|млрд|мільярд)/, 1e9],
  [/^(?:триллион|трлн|трильйон)/, 1e12],
];
const ENGLISH: readonly Scale[] = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
)
  .split(' ')
  .map((word, i): Scale => [new RegExp(`^${word}$`), i + 1])
  .concat(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, i): Scale => [new RegExp(`^${word}$`), (i + 2) * 10]),
    [
      [/^dozens?$/, 12],
      [/^hundreds?$/, 100],
      [/^(?:thousand|k$)/, 1e3],
      [/^(?:million|mn?$)/, 1e6],
      [/^(?:billion|bn$)/, 1e9],
      [/^(?:trillion|tn$)/, 1e12],
    ],
  );

/** The value of a word; null for none. */
export const numeral = remembered((word: string, lang: Lang): number | null => {
  for (const [pattern, value] of lang === 'en' ? ENGLISH : SLAVIC) if (pattern.test(word)) return value;
  return null;
});

/** «13,5», "2.3", "48,000", «1 400» (spaces are joined by the words' reader). Null for none. */
function digits(word: string, lang: Lang): number | null {
  if (!/^\d[\d.,]*$/.test(word)) return null;
  const plain = word.replace(/[.,]$/, '');
  if (lang === 'en')
    return Number(
      /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'),
    );
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return Number(plain.replace(',', '.'));
}

export interface Run {
  value: number;
  /** Index after its last word. */
  end: number;
  written: boolean;
}

/** The number that begins with a word: «двести пятьдесят», «1,2 тыс.», "two point three million". Null for none. */
export function runAt(words: readonly Word[], start: number, lang: Lang): Run | null {
  let [total, part, end, written] = [0, 0, start, false];
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (i > start && word.breakBefore) break;
    const number = digits(word.low, lang);
    if (number !== null) {
      if (i > start) break;
      part = number;
      end = i + 1;
      written = true;
      continue;
    }
    if (i > start && lang === 'en' && word.low === 'and' && numeral(words[i - 1]?.low ?? '', lang) === 100)
      continue;
    const decimals = i > start && word.low === 'point' ? digitsAfter(words, i + 1, lang) : null;
    if (decimals) {
      part += decimals.value;
      i = end = decimals.end;
      i--;
      continue;
    }
    const value = numeral(word.low, lang);
    if (value === null) break;
    // «5 5», "four five": two numbers.
    if (value >= 1000) {
      total += (part || 1) * value;
      part = 0;
    } else if (value === 100 && part > 0 && part < 10) part *= 100;
    else if (
      part === 0 ||
      (!written && part % 10 === 0 && value < 10 && part >= 20) ||
      (part >= 100 && value < 100)
    )
      part += value;
    else break;
    end = i + 1;
  }
  return end > start ? { value: total + part, end, written } : null;
}

/** The decimals of "two point three". */
function digitsAfter(
  words: readonly Word[],
  start: number,
  lang: Lang,
): { value: number; end: number } | null {
  let [value, at] = [0, start];
  for (let place = 10; at < words.length; place *= 10, at++) {
    const digit = numeral(words[at]?.low ?? '', lang);
    if (digit === null || digit > 9) break;
    value += digit / place;
  }
  return at > start ? { value, end: at } : null;
}
