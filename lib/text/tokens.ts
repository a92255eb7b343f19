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

/** Token `i` is `kinds[i]` (`Token`) from `starts[i]` to `ends[i]`, UTF-16 offsets, in text order, white space left out. */
export interface Tokens {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LETTER = /\p{L}|\p{M}/u;

const OTHER = 1;
const ALPHA = 2;
const DIGIT = 3;
const SPACE = 4;
const LINE = 5;
const INVISIBLE = 6;
/** A mark's class is this and its kind of token. */
const MARK = 16;

/** The class of every UTF-16 unit; 0 where it was never asked for: the alphabets of the world fill it as they come. */
const classes = new Uint8Array(0x10000);
for (let unit = 48; unit < 58; unit++) classes[unit] = DIGIT;
for (const unit of [9, 11, 12, 13, 32, 160, 0x202f, 0x3000]) classes[unit] = SPACE;
for (let unit = 0x2000; unit <= 0x200a; unit++) classes[unit] = SPACE;
for (const unit of [10, 0x2028, 0x2029]) classes[unit] = LINE;
for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) classes[unit] = INVISIBLE;
const MARKS: readonly (readonly [TokenKind, string])[] = [
  [Token.comma, ','],
  [Token.stop, '.'],
  [Token.end, '!?…'],
  [Token.colon, ':'],
  [Token.semicolon, ';'],
  [Token.dash, '—–―−-‑'],
  [Token.quote, '«»„“”‟"'],
  [Token.open, '(['],
  [Token.close, ')]'],
];
for (const [kind, marks] of MARKS)
  for (let i = 0; i < marks.length; i++) classes[marks.charCodeAt(i)] = MARK + kind;

function classOf(unit: number): number {
  return classes[unit] || learnClass(unit);
}

function learnClass(unit: number): number {
  const kind = LETTER.test(String.fromCharCode(unit)) ? ALPHA : OTHER;
  classes[unit] = kind;
  return kind;
}

/** The class of the unit at an offset, `OTHER` beyond the text's ends. */
function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : OTHER;
}

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x60;
const isHyphen = (unit: number) => unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;

/** How many tokens there is room for at first, for a text's length: news has one for five or six units. */
const roomFor = (length: number) => (length >> 2) + 16;

/** Every token of `text`. Linear; total on any string. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let room = roomFor(length);
  let kinds = new Uint8Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let count = 0;
  for (let i = 0; i < length; ) {
    const unit = classOf(text.charCodeAt(i));
    if (unit === SPACE || unit === INVISIBLE) {
      i++;
      continue;
    }
    if (count === room) {
      room *= 2;
      kinds = grown(kinds, new Uint8Array(room));
      starts = grown(starts, new Int32Array(room));
      ends = grown(ends, new Int32Array(room));
    }
    starts[count] = i;
    if (unit === ALPHA || unit === DIGIT) {
      const end = wordEnd(text, i, unit === DIGIT);
      kinds[count] = unit === ALPHA || hasLetter(text, i, end) ? Token.word : Token.number;
      i = end;
    } else {
      kinds[count] = unit >= MARK ? unit - MARK : unit === LINE ? Token.newline : Token.other;
      i++;
    }
    ends[count++] = i;
  }
  return {
    text,
    kinds: kinds.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

function grown<T extends Uint8Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) === ALPHA) return true;
  return false;
}

function wordEnd(text: string, from: number, digits: boolean): number {
  let i = from + 1;
  for (;;) {
    if (i >= text.length) return i;
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === ALPHA || kind === DIGIT || kind === INVISIBLE) {
      i++;
      continue;
    }
    if (kind === SPACE) return i;
    const next = classAt(text, i + 1);
    if (isApostrophe(unit) && next === ALPHA) i += 2;
    // A short dash inside a word («РБК‑Украина»); an en dash only between letters with no space.
    else if (isHyphen(unit) && (next === ALPHA || next === DIGIT) && !(digits && unit === 0x2013)) i += 2;
    else if (unit === 46 && joins(text, from, i, next)) i += 2;
    else if (digits && unit === 44 && next === DIGIT) i += 2;
    else return i;
  }
}

/** «Газета.Ru», «NEWSru.COM». */
const DOMAIN =
  /^(?:ru|ua|com|net|org|by|kz|info|media|рф|укр|today|tv|fm|online|kg|uz|md|ge|su)(?![\p{L}])/iu;

/** A dot inside «Lenta.ru» or «2.5»; not the one that ends a sentence whose next has no space before it. */
function joins(text: string, from: number, dot: number, next: number): boolean {
  if (next === DIGIT) return classAt(text, dot - 1) === DIGIT || dot - from > 3;
  if (next !== ALPHA) return false;
  const after = text.charAt(dot + 1);
  if (after !== after.toLowerCase())
    return isInitials(text, dot) || DOMAIN.test(text.slice(dot + 1, dot + 6));
  return dot - from > 1;
}

/** The dot inside Latin initials that stand for one word: "U.S.", "R-N.C.". */
function isInitials(text: string, dot: number): boolean {
  const single = (at: number, beyond: number) =>
    /[A-Z]/.test(text.charAt(at)) && classAt(text, beyond) !== ALPHA;
  return single(dot - 1, dot - 2) && single(dot + 1, dot + 2);
}
