/**
 * The words of a sentence as the analytic grammar reads them: clitics split off, a quotation one word. Tags are given
 * in `tags.ts`. Knows no language beyond what the pack reads.
 */
import type { Evidential, LanguagePack, Reading } from '../../languages/types';
import { pairQuotations, type QuotationPairs } from '../../text/quotations';
import { type SentenceRules, splitSentences } from '../../text/sentences';
import type { Steps } from '../../text/steps';
import { Token, type Tokens, tokenize } from '../../text/tokens';
import type { Span } from '../../text/types';
import { behindStamp, joinQuestions, partQuotations, splitAtChannel } from './entries';
import { type Piece, type Vocabulary, vocabularyOf } from './vocabulary';

export type Tag =
  | 'det'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'adv'
  | 'prep'
  | 'verb'
  | 'part'
  | 'ing'
  | 'aux'
  | 'modal'
  | 'to'
  | 'not'
  | 'that'
  | 'rel'
  | 'wh'
  | 'sub'
  | 'coord'
  | 'pron'
  | 'obj'
  | 'poss'
  | 'quote'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semi'
  | 'dash'
  | 'open'
  | 'close'
  | 'other';

export interface Word extends Span {
  /** Lower-case, with straight apostrophes. */
  low: string;
  capital: boolean;
  /** Capitals throughout. */
  shouted: boolean;
  reading: Reading;
  /** The evidential phrases that it may be the first word of, longest first. */
  opens: readonly Evidential[];
  tag: Tag;
  /** The tokens between the marks of a quotation, else null. */
  inner: { from: number; to: number } | null;
  /** A quotation that a comma or a full stop ends inside its marks: no part of a noun phrase («“Go,” officials said»). */
  closed: boolean;
}

export interface Line {
  words: Word[];
  /** Index of the paragraph the sentence begins in. */
  paragraph: number;
  /** First of its paragraph. */
  first: boolean;
  /** Index of the first word behind a dateline or a title's rubric: «KYIV, March 3 (AP) — », «Exclusive: ». */
  from: number;
  /** The first of a live blog's entry: «10:05 Ministry: …». */
  live: boolean;
  /** A title or cross-heading in capitals: «Flynn Says Trump Is Right». */
  headline: boolean;
}

export interface Source {
  text: string;
  tokens: Tokens;
  closeOf: QuotationPairs;
  rules: SentenceRules;
  vocabulary: Vocabulary;
}

/** Longer runs without a full stop are cut: grammar needs no more, and time stays linear. */
const LONGEST = 400;
const EMPTY: Reading = { pos: 0, slots: 0, fn: 0, governs: 0, verb: null, cues: [], noun: null };
const INITIAL = /^\p{L}$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** Tokens of `text`, with its single quotation marks paired too. */
export function prepare(text: string, pack: LanguagePack): Source {
  const tokens = tokenize(markSingleQuotations(text));
  const rules = { isAbbreviation: (word: string) => pack.abbreviations.has(word) || DOTTED.test(word) };
  const closeOf = pairQuotations(tokens);
  partQuotations(tokens, closeOf);
  return { text, tokens, closeOf, rules, vocabulary: vocabularyOf(pack) };
}

const SINGLE = /(^|[\s([“"—–-])[‘'](?=[\p{L}“"])([^‘"“”\n]{1,600}?)['’](?![\p{L}\p{N}])/gmu;

/** Gives '' and ‘…’ the marks of “…”, unit for unit, so that offsets stay. */
function markSingleQuotations(text: string): string {
  return alikeMarks(text)
    .replace(/(^|[\s([—–-])''/g, '$1"\u200b')
    .replaceAll("''", '\u200b"')
    .replace(SINGLE, (_, before, inside) => `${before}“${inside}”`);
}

/** Where one paragraph opens with one of "…" and “…” and closes with the other, gives its marks the curly form. */
function alikeMarks(text: string): string {
  if (!text.includes('"') || !/[“”]/.test(text)) return text;
  return text
    .split('\n')
    .map((paragraph) => (isMixed(paragraph) ? paragraph.replace(/"/g, curly) : paragraph))
    .join('\n');
}

/** An odd number of straight marks, and curly ones that do not pair among themselves either. */
function isMixed(paragraph: string): boolean {
  const count = (mark: string) => paragraph.split(mark).length - 1;
  return count('"') % 2 === 1 && count('“') !== count('”');
}

const curly = (_: string, at: number, paragraph: string) =>
  /^$|[\s([—–-]/.test(paragraph.charAt(at - 1)) ? '“' : '”';

/** The sentences of tokens `from` up to `to`. */
export function* readLines(source: Source, from: number, to: number): Steps<Line[]> {
  const { tokens, closeOf, rules } = source;
  const lines: Line[] = [];
  let paragraph = 0;
  let scanned = from;
  // A time stamp has been read, and its entry begins with the next words.
  let stamped = false;
  const sentences = joinQuestions(source, splitSentences(tokens, closeOf, from, to, rules));
  for (const sentence of sentences.flatMap((whole) => splitAtChannel(source, whole))) {
    const before = paragraph;
    for (; scanned < sentence.from; scanned++) if (tokens.kinds[scanned] === Token.newline) paragraph++;
    if (paragraph !== before) stamped = false;
    const opens: boolean = lines.length === 0 || paragraph !== before || stamped;
    const body: number = opens ? behindStamp(source, sentence) : sentence.from;
    const live: boolean = stamped || body > sentence.from;
    stamped = live && body === sentence.to;
    for (let at = body; at < sentence.to; ) {
      const { words, next } = readWords(source, at, sentence.to);
      const first = at === body && opens;
      if (words.length)
        lines.push({
          words,
          paragraph,
          first,
          from: first ? behindDateline(words) || (paragraph === 0 ? behindRubric(words) : 0) : 0,
          live: first && live,
          headline: isHeadline(words, paragraph),
        });
      at = next;
    }
    yield;
  }
  return lines;
}

const ENDS_QUOTATION: ReadonlySet<number> = new Set([Token.comma, Token.stop, Token.end]);

function readWords(source: Source, from: number, to: number): { words: Word[]; next: number } {
  const { text, tokens, closeOf, vocabulary } = source;
  const words: Word[] = [];
  let i = from;
  for (; i < to && words.length < LONGEST; i++) {
    const kind = tokens.kinds[i] ?? Token.other;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const close = closeOf[i] ?? -1;
    if (kind === Token.quote && close > i && close < to) {
      const closed = ENDS_QUOTATION.has(tokens.kinds[close - 1] ?? Token.other);
      words.push(mark('quote', start, tokens.ends[close] ?? end, { from: i + 1, to: close }, closed));
      i = close;
    } else if (kind === Token.word) pushWord(words, vocabulary.pieces(text.slice(start, end)), start);
    else if (kind === Token.number) pushNumber(words, text, start, end);
    else if (end === start + 1 && text.charAt(start) === '&')
      pushWord(words, vocabulary.pieces(text.slice(start, end)), start);
    else if (isPossessive(text, start, end)) words.push(mark('poss', start, end, null));
    else if (joinsWord(source, words.at(-1), start, kind)) (words.at(-1) as Word).end = end;
    else if (kind === Token.dash && words.at(-1)?.tag === 'dash') (words.at(-1) as Word).end = end;
    else words.push(mark(MARK_TAGS[kind] ?? 'other', start, end, null));
  }
  return { words, next: i };
}

/** A full stop that belongs to an abbreviation, the slash of "9/11", the sign of an amount. */
function joinsWord({ rules }: Source, word: Word | undefined, start: number, kind: number): boolean {
  if (!word || word.end !== start || word.low === '') return false;
  if (kind === Token.stop) return rules.isAbbreviation(word.low) || INITIAL.test(word.low);
  return kind === Token.other && word.tag === 'num';
}

function pushNumber(words: Word[], text: string, start: number, end: number): void {
  const last = words.at(-1);
  // "9/11": the slash has joined the number before it.
  if (last?.tag === 'num' && last.end === start) last.end = end;
  else {
    const number = mark('num', start, end, null);
    number.low = text.slice(start, end);
    words.push(number);
  }
}

const MARK_TAGS: Readonly<Record<number, Tag>> = {
  [Token.comma]: 'comma',
  [Token.stop]: 'stop',
  [Token.end]: 'stop',
  [Token.colon]: 'colon',
  [Token.semicolon]: 'semi',
  [Token.dash]: 'dash',
  [Token.open]: 'open',
  [Token.close]: 'close',
};

const NONE: readonly Evidential[] = [];

function mark(tag: Tag, start: number, end: number, inner: Word['inner'], closed = false): Word {
  const low = '';
  return { start, end, low, capital: false, shouted: false, reading: EMPTY, opens: NONE, tag, inner, closed };
}

function pushWord(words: Word[], pieces: readonly Piece[], start: number): void {
  let at = start;
  for (const { length, low, capital, shouted, reading, opens } of pieces) {
    const end = at + length;
    words.push({
      start: at,
      end,
      low,
      capital,
      shouted,
      reading,
      opens,
      tag: 'other',
      inner: null,
      closed: false,
    });
    at = end;
  }
}

/** The apostrophe of "the voters' choice": right after a word in -s. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false;
  const mark = text.charAt(start);
  if (mark !== "'" && mark !== '’') return false;
  const last = text.charAt(start - 1);
  return last === 's' || last === 'S';
}

/** Longest dateline, in words. */
const DATELINE = 12;

function behindDateline(words: readonly Word[]): number {
  if (!words[0]?.shouted) return 0;
  const dash = words.findIndex((w) => w.tag === 'dash');
  if (dash < 1 || dash > DATELINE) return 0;
  const plain = words
    .slice(0, dash)
    .every((w) => w.capital || ['num', 'comma', 'open', 'close', 'other', 'stop'].includes(w.tag));
  return plain ? dash + 1 : 0;
}

/** Longest rubric of a title, in words. */
const RUBRIC = 4;

/** «Hong Kong protests: »: short, and something stands behind it. */
function behindRubric(words: readonly Word[]): number {
  const colon = words.findIndex((w) => w.tag === 'colon' || w.tag === 'quote');
  return colon > 0 && colon <= RUBRIC && words[colon]?.tag === 'colon' && colon + 2 < words.length
    ? colon + 1
    : 0;
}

/** Most long words in capitals, and more than a name. */
function isHeadline(words: readonly Word[], paragraph: number): boolean {
  if (paragraph > 0 && (words.length > 20 || words.at(-1)?.tag === 'stop')) return false;
  const long = words.filter((w) => w.low.length > 3);
  if (long.length < 4) return paragraph === 0;
  return long.filter((w) => w.capital).length >= 0.7 * long.length;
}
