/** The texts and formats of the reader's language, handed down to every part. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLang } from '../lib/i18n/locale';
import { type PagesTranslator, pagesTranslator, type TermKey, termsTranslator } from '../lib/i18n/pages';
import type { Translator } from '../lib/i18n/translate';
import { createFormats, type Formats } from './formats';

export interface Texts {
  lang: UiLang;
  t: PagesTranslator;
  /** Names of kinds, senses, forms and channels. */
  term: Translator<TermKey>;
  formats: Formats;
}

/** @param preferred the browser's languages, best first: «en-GB» tells how a reader of English writes dates. */
export function textsIn(lang: UiLang, preferred: readonly string[] = []): Texts {
  const variant = preferred.find((tag) => tag.toLowerCase().split('-')[0] === lang) ?? lang;
  return { lang, t: pagesTranslator(lang), term: termsTranslator(lang), formats: createFormats(variant) };
}

export const TextsContext = createContext<Texts | null>(null);

/** @throws outside a page: there is no language to guess. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No language was chosen for this part of the page');
  return texts;
}
