/** One spelling for words that are written in several: what lexicons and comparisons work on. */

const RARE = /[ёЁ’ʼ`\u00ad\u200b-\u200f\u2060\ufeff]|\u0301/;

/** Lower case, «ё» as «е», one kind of apostrophe, nothing invisible. */
export function fold(word: string): string {
  if (!RARE.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|\u0301/g, '');
}

/** A word of a text that is to be kept: engines make a slice a view of its text, which would then stay in memory too. */
export function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}
