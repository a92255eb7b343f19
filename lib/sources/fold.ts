/**
 * Names folded so that case endings, spelling variants and order of hyphens do not matter: the keys that lexicons
 * are looked up by. Knows letters and endings, no names. Both Cyrillic languages share one stemmer: a key only has to
 * be equal for all forms of one name, it need not be a word.
 */

const LATIN_MARKS = /(?<=[a-z])[\u0300-\u036f]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*[+&]?|&/gu;
const APOSTROPHES = /['’ʼ`´"“”]/g;
const DOTTED = /(?<![\p{L}])(?:\p{Lu}\.){2,}/gu;
const ACRONYM = /^(\p{Lu}[\p{Lu}\d]+)(а|у|ом|е|ы|ов|і|ам|ах)?$/u;
const CYRILLIC = /[Ѐ-ӿ]/;
const ADJECTIVE_ENDINGS = /(?:ого|его|ому|ему|ыми|ими|ього|ьому|ьої|ьою)$/;
const LONG_ENDINGS = /(?:ами|ями|ого|ему|ому|ові|еві|єві)$/;
const ENDINGS =
  /(?:ой|ей|ої|ою|ею|єю|ью|ій|їй|ий(?<=[кгхншжщчсц]ий)|ый|ая|яя|ое|ее(?<=[нншщжч]ее)|ую|юю|ые|ие(?<=[кгхшжщч]ие)|ых|их|їх|ым|им|їм|ом|ем|єм|ам|ям|ах|ях|[аяоеєуюыиіїьъй])$/;
const SECOND_PASS = /(?:ом|ем|ым|им|ам|ям|ах|ях|ых|их|ой|ей|ий|ій)$/;

/** Lower case, one letter for «ё/е», «ґ/г» and Latin letters with marks, no apostrophes. */
export function foldWord(word: string): string {
  const low = word.toLowerCase().replace(APOSTROPHES, '').replace(/ё/g, 'е').replace(/ґ/g, 'г');
  if (CYRILLIC.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/** The part of a Cyrillic word that all its case forms share; other words are returned as they are. */
export function stem(folded: string): string {
  if (!CYRILLIC.test(folded)) return folded;
  let base = cut(folded, ADJECTIVE_ENDINGS) ?? cut(folded, LONG_ENDINGS) ?? cut(folded, ENDINGS) ?? folded;
  base = cut(base, SECOND_PASS) ?? base;
  // «Київ / Києва», «рынок / рынка»: the vowel that comes and goes.
  base = base
    .replace(/[іїє]([бвгджзклмнпрстфхцчш])$/, 'о$1')
    .replace(/([^аеиоуыэюяіїє])[оеё]([кц])$/, '$1$2');
  return base;
}

function cut(word: string, endings: RegExp): string | null {
  const end = word.search(endings);
  return end >= 3 ? word.slice(0, end) : null;
}

export interface Token {
  raw: string;
  /** What lexicons are keyed by: a stem, or «#мид» for an acronym of up to four letters, which never inflects. */
  key: string;
  capital: boolean;
}

/** Words of a name with their keys; the article «the» and possessive «’s» are left out. */
export function tokens(name: string): Token[] {
  const found: Token[] = [];
  for (const match of name.replace(DOTTED, (dotted) => dotted.replaceAll('.', '')).matchAll(WORD)) {
    const raw = match[0].replace(/['’ʼ`´]s$/i, '');
    if (/^the$/i.test(raw)) continue;
    const acronym = ACRONYM.exec(raw);
    const caps = acronym?.[1];
    const key = caps && caps.length <= 4 ? `#${foldWord(caps)}` : stem(foldWord(raw));
    if (key) found.push({ raw, key, capital: /^[\p{Lu}\d]/u.test(raw) });
  }
  return found;
}

/** The key of a whole name: keys of its words, one space between. */
export function keyOf(name: string): string {
  return tokens(name)
    .map((token) => token.key)
    .join(' ');
}

/** A key and those with a Ukrainian «г, к, х» softened («Слуга» → «Слузі», «Бундестаг» → «Бундестазі»). */
export function withAlternations(key: string): string[] {
  if (!CYRILLIC.test(key)) return [key];
  const found = [key];
  for (const match of key.matchAll(/(?<=[аоуиіе])[гкх](?= |$)/g)) {
    found.push(
      `${key.slice(0, match.index)}${{ г: 'з', к: 'ц', х: 'с' }[match[0]]}${key.slice(match.index + 1)}`,
    );
  }
  return found;
}

/** A short stable hash (FNV-1a, 32 bits, base 36). */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}
