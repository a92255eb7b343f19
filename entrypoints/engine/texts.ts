/** The interface's texts in the page, in the language the reader has chosen. */
import { card as en } from '../../lib/i18n/en/card';
import { type UiLang, uiLang } from '../../lib/i18n/locale';
import { card as ru } from '../../lib/i18n/ru/card';
import { createTranslator } from '../../lib/i18n/translate';
import { card as uk } from '../../lib/i18n/uk/card';
import type { Translate } from './card/phrases';

export interface Texts {
  t: Translate;
  lang: UiLang;
}

export function textsFor(choice: 'auto' | UiLang): Texts {
  const lang = uiLang(choice, navigator.languages);
  return { lang, t: createTranslator(lang, { en, ru, uk }[lang]) };
}
