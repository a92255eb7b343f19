/**
 * Which cases the sentence allows a phrase, by the word before it: «по словам …» a genitive, «в …» a locative, nothing
 * or a verb a nominative. Knows prepositions and the nouns of reporting, no names.
 */
import type { Lang } from '../languages/types';
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

/** Cases as letters (n g d a i l); empty in English and where nothing is known. */
export function casesAt(text: string, start: number, lang: Lang, phrase: string): string {
  if (lang === 'en') return '';
  const before = /([\p{L}'’-]+)[\s«„“"(]*$/u.exec(text.slice(Math.max(0, start - 40), start));
  const word = foldWord(before?.[1] ?? '');
  const gap = before ? before[0].slice(before[1]?.length ?? 0) : '';
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
