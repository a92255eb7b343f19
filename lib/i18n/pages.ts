/** The translators of our own pages. Kinds, senses, forms and channels are called the same there as on the card. */
import { type CardKey, card as cardEn } from './en/card';
import { pages as en, type PagesKey } from './en/pages';
import type { UiLang } from './locale';
import { card as cardRu } from './ru/card';
import { pages as ru } from './ru/pages';
import { type Catalogue, createTranslator, type Translator } from './translate';
import { card as cardUk } from './uk/card';
import { pages as uk } from './uk/pages';

export type { PagesKey };
export type TermKey = CardKey;
export type PagesTranslator = Translator<PagesKey>;

const CATALOGUES: Record<UiLang, Catalogue<PagesKey>> = { en, ru, uk };
const TERMS: Record<UiLang, Catalogue<TermKey>> = { en: cardEn, ru: cardRu, uk: cardUk };

export function pagesTranslator(lang: UiLang): PagesTranslator {
  return createTranslator(lang, CATALOGUES[lang]);
}

/** The words of the field: `person`, `denies`, `direct`, `website`. */
export function termsTranslator(lang: UiLang): Translator<TermKey> {
  return createTranslator(lang, TERMS[lang]);
}
