/**
 * Gets the names of a language ready before they are asked for: lexicons sort themselves when first used, and an engine
 * compiles code when it first runs. Names of every kind are looked up, and what they are is thrown away.
 */
import type { Lang } from '../languages/types';
import { resolveName } from './resolve';

/** An institution of a country, an outlet, a person in office, a family name alone, a crowd, nobody, a name in Latin letters. */
const EXAMPLES: Readonly<Record<Lang, string>> = {
  ru: 'МИДа Беларуси|газеты «Коммерсантъ»|президента Казахстана Ивана Ивановича Петрова|главы компании Петровой|экспертов из Германии|источников|Reuters',
  uk: 'МЗС Білорусі|газети «Дзеркало тижня»|президента Казахстану Івана Івановича Петренка|голови компанії Петренко|експертів з Німеччини|джерел|Reuters',
  en: "Belarus's Foreign Ministry|the newspaper Kommersant|President of Kazakhstan John Smith|company chief Smith|experts from Germany|sources|Reuters",
};

/** Worth calling where there is time before the first article's sources are known; later it does next to nothing. */
export function prepareNames(lang: Lang): void {
  for (const name of EXAMPLES[lang].split('|')) resolveName(name, lang, { cases: 'g' });
}
