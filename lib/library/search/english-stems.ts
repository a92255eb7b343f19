/**
 * Stems of English words for search: number, tense and the silent e make no difference; what derives other words is left
 * alone, for a reader who asks for “minister” does not ask for “ministry”. Takes folded words (`fold.ts`).
 */

/** Words whose ends are none. */
const WHOLE = new Set([
  'news',
  'united',
  'during',
  'nothing',
  'something',
  'anything',
  'everything',
  'politics',
]);

/** The stem of a folded word in Latin letters. */
export function englishStem(word: string): string {
  if (word.length <= 3 || WHOLE.has(word)) return word;
  const singular = withoutS(word);
  const plain = withoutTense(singular);
  return plain.length > 3 ? plain.replace(/e$/, '') : plain;
}

function withoutS(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z|us)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !/is$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = word.replace(/(?<!e)ed$|ing$/, '');
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  return stem.replace(/([bdgmnprtk])\1$/, '$1');
}
