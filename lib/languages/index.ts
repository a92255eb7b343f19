/** The packs by language, built when first asked for, and the naming of a text's language. */
import { en } from './en';
import { russian } from './ru';
import { LANGS, type Lang, type LanguagePack } from './types';
import { ukrainian } from './uk';

const BUILDERS: Readonly<Record<Lang, () => LanguagePack>> = {
  ru: russian,
  uk: ukrainian,
  en: () => en,
};
const built = new Map<Lang, LanguagePack>();

/** The pack of a language; built once. */
export function packFor(lang: Lang): LanguagePack {
  let pack = built.get(lang);
  if (!pack) {
    pack = BUILDERS[lang]();
    built.set(lang, pack);
  }
  return pack;
}

/** How much of a text is looked at to name its language. */
const SAMPLE = 6000;
const WORDS = /[\p{L}'’ʼ]+/gu;

/**
 * The language of a text among those with a pack, by its function words and letters; null where it is none of them
 * or too short to tell.
 */
export function detectLanguage(text: string): Lang | null {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  if (!words.length) return null;
  let best: Lang | null = null;
  let most = 0;
  for (const lang of LANGS) {
    const { functionWords, ownLetters } = packFor(lang);
    let score = 0;
    for (const word of words) {
      if (functionWords.has(word)) score += 1;
      for (const letter of ownLetters) if (word.includes(letter)) score += 0.5;
    }
    if (score > most) {
      most = score;
      best = lang;
    }
  }
  return most / words.length >= (words.length < 8 ? 0.25 : 0.15) ? best : null;
}
