/**
 * Which cases the sentence allows a phrase, by the word before it: «по словам …» a genitive, «в …» a locative, nothing
 * or a verb a nominative. Knows prepositions and the nouns of reporting, no names.
 */
import type { Lang } from '../languages/types';
import { isLetter } from '../text/letters';
import { foldWord } from './fold';

const PREPOSITIONS: Readonly<Record<'ru' | 'uk', Readonly<Record<string, string>>>> = {
  ru: {
    в: 'la',
    во: 'la',
    на: 'la',
    о: 'l',
    об: 'l',
    при: 'l',
    согласно: 'd',
    по: 'd',
    к: 'd',
    ко: 'd',
    благодаря: 'd',
    вопреки: 'd',
    от: 'g',
    из: 'g',
    у: 'g',
    до: 'g',
    для: 'g',
    без: 'g',
    против: 'g',
    со: 'gi',
    с: 'gi',
    за: 'ia',
    между: 'i',
    про: 'a',
    через: 'a',
    перед: 'i',
  },
  uk: {
    в: 'la',
    у: 'la',
    на: 'la',
    о: 'l',
    при: 'l',
    згідно: 'd',
    завдяки: 'd',
    всупереч: 'd',
    від: 'g',
    до: 'g',
    для: 'g',
    без: 'g',
    проти: 'g',
    з: 'gi',
    із: 'gi',
    зі: 'gi',
    за: 'i',
    про: 'a',
    через: 'a',
    між: 'i',
    по: 'l',
    відповідно: 'd',
  },
};

/** Nouns that the source follows in the genitive. */
const REPORTING =
  /^(?:слов|данн|мнени|информаци|сведени|заявлени|оценк|сообщени|подсчет|верси|утверждени|признани|прогноз|расчет|убеждени|выражени|свидетельств|цитат|комментари|ответ|замечани|наблюдени|материал|даних|дани|думк|інформаці|відомост|заяв|оцінк|повідомленн|підрахунк|версі|твердженн|визнанн|прогноз|розрахунк|переконанн|пояснен|услови|умов|положени|положенн|пункт|результат|итог|підсумк|норм|текст|строк|рядк|рассказ|показани|свідченн|речниц?|имени|імені|устами|лице|сторон)/;

/** How far before a phrase the word may begin that asks for its case. */
const FAR = 40;
/** What may stand between them. */
const GAP = /[\s«„“"(]/;
const isInWord = (unit: number) => isLetter(unit) || unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Cases as letters (n g d a i l); empty in English and where nothing is known. */
export function casesAt(text: string, start: number, lang: Lang, phrase: string): string {
  if (lang === 'en') return '';
  const least = Math.max(0, start - FAR);
  let end = start;
  while (end > least && GAP.test(text.charAt(end - 1))) end--;
  let from = end;
  while (from > least && isInWord(text.charCodeAt(from - 1))) from--;
  const word = foldWord(text.slice(from, end));
  const gap = text.slice(end, start);
  if (word && !/[\n(]/.test(gap)) {
    const byPreposition = PREPOSITIONS[lang][word];
    if (byPreposition) return byPreposition;
    if (REPORTING.test(word)) return 'g';
  }
  // «… заявлено организаторами акции»: the one who acts stands in the instrumental.
  return /^(?:\S+(?:ыми|ими)\s)?\S+(?:ами|ями)(?=\s|$)/u.test(phrase) ? 'i' : 'n';
}

/** «Слова», «данные»: nouns of reporting, no names even where a sentence opens with them. */
export function isReportingNoun(word: string): boolean {
  return REPORTING.test(foldWord(word));
}
