/**
 * Cuts a text into words, numbers and marks in one pass over its UTF-16 units. Knows no language: a word is a run of
 * letters with the hyphens, apostrophes and dots that hold it together («премьер-министр», «об’єднання», «Lenta.ru»).
 */

export const Token = {
  word: 0,
  number: 1,
  /** , */
  comma: 2,
  /** . */
  stop: 3,
  /** ! ? … */
  end: 4,
  colon: 5,
  semicolon: 6,
  /** A dash with space beside it, of any length. */
  dash: 7,
  quote: 8,
  open: 9,
  close: 10,
  newline: 11,
  other: 12,
} as const;
export type TokenKind = (typeof Token)[keyof typeof Token];

/** Token `i` is `kinds[i]` from `starts[i]` to `ends[i]`, UTF-16 offsets, in text order, white space left out. */
export interface Tokens {
  readonly text: string;
  readonly kinds: readonly TokenKind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LETTER = /\p{L}|\p{M}/u;

const OTHER = 0;
const ALPHA = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const INVISIBLE = 5;

/** Classes of the units below 0x600, filled once; the rest is asked of the regular expression. */
const classes = new Uint8Array(0x600);
for (let unit = 0; unit < classes.length; unit++) {
  if (LETTER.test(String.fromCharCode(unit))) classes[unit] = ALPHA;
}
for (let unit = 48; unit < 58; unit++) classes[unit] = DIGIT;
for (const unit of [9, 11, 12, 13, 32, 160]) classes[unit] = SPACE;
classes[10] = LINE;
classes[0xad] = INVISIBLE;

function classOf(unit: number): number {
  if (unit < 0x600) return classes[unit] ?? OTHER;
  if (unit === 0x2028 || unit === 0x2029) return LINE;
  if ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000) return SPACE;
  if ((unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) return INVISIBLE;
  if (unit >= 0x2010 && unit <= 0x206f) return OTHER;
  return LETTER.test(String.fromCharCode(unit)) ? ALPHA : OTHER;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  ',': Token.comma,
  '.': Token.stop,
  '!': Token.end,
  '?': Token.end,
  '…': Token.end,
  ':': Token.colon,
  ';': Token.semicolon,
  '—': Token.dash,
  '–': Token.dash,
  '―': Token.dash,
  '−': Token.dash,
  '-': Token.dash,
  '‑': Token.dash,
  '«': Token.quote,
  '»': Token.quote,
  '„': Token.quote,
  '“': Token.quote,
  '”': Token.quote,
  '‟': Token.quote,
  '"': Token.quote,
  '(': Token.open,
  '[': Token.open,
  ')': Token.close,
  ']': Token.close,
};

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x60;
const isHyphen = (unit: number) => unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;

/** Every token of `text`. Linear; total on any string. */
export function tokenize(text: string): Tokens {
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === SPACE || kind === INVISIBLE) {
      i++;
      continue;
    }
    starts.push(i);
    if (kind === ALPHA || kind === DIGIT) {
      const end = wordEnd(text, i, kind === DIGIT);
      kinds.push(hasLetter(text, i, end) ? Token.word : Token.number);
      i = end;
    } else if (kind === LINE) {
      kinds.push(Token.newline);
      i++;
    } else {
      kinds.push(MARKS[text.charAt(i)] ?? Token.other);
      i++;
    }
    ends.push(i);
  }
  return { text, kinds, starts, ends };
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) === ALPHA) return true;
  return false;
}

function wordEnd(text: string, from: number, digits: boolean): number {
  let i = from + 1;
  for (;;) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === ALPHA || kind === DIGIT || kind === INVISIBLE) {
      i++;
      continue;
    }
    const unit = text.charCodeAt(i);
    const next = classOf(text.charCodeAt(i + 1));
    if (isApostrophe(unit) && next === ALPHA) i += 2;
    // A short dash inside a word («РБК‑Украина»); an en dash only between letters with no space.
    else if (isHyphen(unit) && (next === ALPHA || next === DIGIT) && !(digits && unit === 0x2013)) i += 2;
    else if (unit === 46 && joins(text, from, i, next)) i += 2;
    else if (digits && unit === 44 && next === DIGIT) i += 2;
    else return i;
  }
}

/** «Газета.Ru», «NEWSru.COM». */
const DOMAIN = /^(?:ru|ua|com|net|org|by|kz|info|media|рф|укр)(?![\p{L}])/iu;

/** A dot inside «Lenta.ru» or «2.5»; not the one that ends a sentence whose next has no space before it. */
function joins(text: string, from: number, dot: number, next: number): boolean {
  if (next === DIGIT) return classOf(text.charCodeAt(dot - 1)) === DIGIT || dot - from > 3;
  if (next !== ALPHA) return false;
  const after = text.charAt(dot + 1);
  if (after !== after.toLowerCase())
    return isInitials(text, dot) || DOMAIN.test(text.slice(dot + 1, dot + 6));
  return dot - from > 1;
}

/** The dot inside Latin initials that stand for one word: "U.S.", "R-N.C.". */
function isInitials(text: string, dot: number): boolean {
  const single = (at: number, beyond: number) =>
    /[A-Z]/.test(text.charAt(at)) && classOf(text.charCodeAt(beyond)) !== ALPHA;
  return single(dot - 1, dot - 2) && single(dot + 1, dot + 2);
}
