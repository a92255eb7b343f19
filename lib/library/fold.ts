/**
 * Folding of words for keys and search: letter case, ё and е, apostrophes, quotation marks and accents make no
 * difference. Stored keys depend on it, so it stays as it is apart from the text rooms. Knows no database.
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Inside a word only: «п'ять», "O’Neil"; a quotation mark of the same look stands at its edge. */
const APOSTROPHES = /(?<=\p{L})['’ʼ`´‘](?=\p{L})/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** A text folded: «„РБК-Украина“» and «рбк-украина» are equal. Punctuation becomes a space, hyphens stay. */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .trim();
}

/** Folded words in text order: «МИД Беларуси» → ['мид', 'беларуси']. */
export function foldedWords(text: string): string[] {
  return foldLetters(text).match(WORD) ?? [];
}

/**
 * The key of a mention in the names table: `ru|мид беларуси`, or with `articleId` for an identity that holds in one
 * article only: `ru|министр|1f0c…`. `lang` is a BCP 47 tag, of which the language alone counts.
 */
export function nameKey(lang: string | null, mention: string, articleId?: string): string {
  const language = lang?.split('-')[0]?.toLowerCase() || 'und';
  const key = `${language}|${fold(mention).slice(0, 200)}`;
  return articleId === undefined ? key : `${key}|${articleId}`;
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/\u0301/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(APOSTROPHES, '');
}
