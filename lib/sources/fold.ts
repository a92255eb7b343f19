/**
 * Names folded so that case endings, spelling variants and order of hyphens do not matter: the keys that lexicons
 * are looked up by. Knows letters and endings, no names. Both Cyrillic languages share one stemmer: a key only has to
 * be equal for all forms of one name, it need not be a word.
 */

const LATIN_MARKS = /[\u0300-\u036f]+/g;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;
const ASCII = /^[\x20-\x7e]*$/;
const APOSTROPHES = /['’ʼ`´"“”]/g;
const DOTTED = /(?<![\p{L}])(?:\p{Lu}\.){2,}/gu;
const ACRONYM = /^(\p{Lu}[\p{Lu}\d]+)(а|у|ом|е|ы|ов|і|ам|ах)?$/u;
const CYRILLIC = /[Ѐ-ӿ]/;
const ENDINGS = new Set(
  `ого его ому ему ыми ими ього ьому ьої ьою ами ями ові еві єві ой ей ої ою ею єю ью ій їй ий ый ая яя ое ее ую юю ые ие ых их їх ым им їм ом ем
  єм ам ям ах ях а я о е є у ю ы и і ї ь й ъ`.split(/\s+/),
);
/** Endings that only adjectives have, and the letters they may follow; else they are part of the noun («хранение»). */
const AFTER: Readonly<Record<string, string>> = { ий: 'кгхншжщчвлрдбпмз', ее: 'ншщжч', ие: 'кгхшжщч' };
/** What a stem may still end in after one ending is off: «Газпромом» is «Газпром», which looks like «-ом». */
const SECOND_PASS = new Set('ом ем ым им ам ям ах ях ых их ой ей ий ій'.split(' '));
const SHORTEST = 3;
const LONGEST_ENDING = 4;

/** Lower case, one letter for «ё/е», «ґ/г» and Latin letters with marks, no apostrophes. */
export function foldWord(word: string): string {
  const low = word.toLowerCase();
  if (ASCII.test(low)) return low.includes("'") || low.includes('"') ? low.replace(APOSTROPHES, '') : low;
  const plain = low.replace(APOSTROPHES, '');
  if (CYRILLIC.test(plain)) return plain.replaceAll('ё', 'е').replaceAll('ґ', 'г');
  // A dash or another script has no marks to take off.
  if (!MARKED.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}

/** The part of a Cyrillic word that all its case forms share; other words are returned as they are. */
export function stem(folded: string): string {
  if (!CYRILLIC.test(folded)) return folded;
  let base = folded;
  for (let n = Math.min(LONGEST_ENDING, folded.length - SHORTEST); n > 0; n--) {
    const ending = folded.slice(-n);
    if (!ENDINGS.has(ending)) continue;
    const before = AFTER[ending];
    if (before && !before.includes(folded.charAt(folded.length - n - 1))) continue;
    base = folded.slice(0, -n);
    break;
  }
  if (base.length >= SHORTEST + 2 && SECOND_PASS.has(base.slice(-2))) base = base.slice(0, -2);
  if (base.length < 4) return base;
  // «Київ / Києва», «рынок / рынка»: the vowel that comes and goes.
  const [vowel, last] = [base.charAt(base.length - 2), base.charAt(base.length - 1)];
  if ('іїє'.includes(vowel) && !'аеиоуыэюяіїєьй'.includes(last)) return `${base.slice(0, -2)}о${last}`;
  if ('ое'.includes(vowel) && 'кц'.includes(last) && !'аеиоуыэюяіїє'.includes(base.charAt(base.length - 3))) {
    return base.slice(0, -2) + last;
  }
  return base;
}

const stems = new Map<string, string>();
/** Words whose stems are kept: more than an article has of them. */
const MOST_STEMS = 20_000;

/** The stem of a word as written; lexicons and articles use the same words again and again. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > MOST_STEMS) stems.clear();
  const fresh = stem(foldWord(word));
  stems.set(word, fresh);
  return fresh;
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
  eachWord(name, (raw, key) => found.push({ raw, key, capital: isCapital(raw) }));
  return found;
}

/** The key of a whole name: keys of its words, one space between. */
export function keyOf(name: string): string {
  let whole = '';
  eachWord(name, (_, key) => {
    whole += whole ? ` ${key}` : key;
  });
  return whole;
}

function eachWord(name: string, visit: (raw: string, key: string) => void): void {
  const plain = name.includes('.') ? name.replace(DOTTED, (dotted) => dotted.replaceAll('.', '')) : name;
  let start = -1;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 32;
    const inside =
      isWordCode(code) ||
      (start >= 0 && isApostrophe(code) && isWordCode(plain.charCodeAt(i + 1))) ||
      ((code === PLUS || code === AMPERSAND) && (start >= 0 || code === AMPERSAND));
    if (inside) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) visitWord(plain.slice(start, i), visit);
    start = -1;
  }
}

function visitWord(word: string, visit: (raw: string, key: string) => void): void {
  const end = word.length - 2;
  const possessive = end > 0 && isApostrophe(word.charCodeAt(end)) && /s/i.test(word.charAt(end + 1));
  const raw = possessive ? word.slice(0, end) : word === '&' ? 'and' : word;
  if (raw.length === 3 && raw.toLowerCase() === 'the') return;
  const second = raw.charAt(1);
  const acronym =
    second !== second.toLowerCase() || (second >= '0' && second <= '9') ? ACRONYM.exec(raw) : null;
  const caps = acronym?.[1];
  const key = caps && caps.length <= 4 ? `#${foldWord(caps)}` : stemOf(raw);
  if (key) visit(raw, key);
}

const PLUS = 43;
const AMPERSAND = 38;

/** Letters and digits of all scripts that names come in; a test on code units, for lexicons are long. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xff00
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 96 || code === 0xb4;
}

function isCapital(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
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
