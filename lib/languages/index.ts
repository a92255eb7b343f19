/** The packs by language, built when first asked for, and the naming of a text's language. */
import { en } from './en';
import { russian } from './ru';
import type { Lang, LanguagePack } from './types';
import { ukrainian } from './uk';

export { detectLanguage } from './detect';

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
