/**
 * Runs of capitalised words in a text, which names of people are made of: "Gov. Kristi Noem", "Ludwig van Beethoven". Goes
 * through the text unit by unit, for every article is searched as a whole. Knows no word.
 */
import { isCapital, isLetter } from '../../text/letters';
import type { Span } from '../../text/types';

/** A run and its words, marks around them left out; offsets in UTF-16 units. */
export interface Run extends Span {
  words: Span[];
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della der di dos du el ibn la ten van von'.split(' '),
);
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const STOP = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 115;

/** The runs of two or more capitalised words from an offset on, in text order, with particles and nicknames in them. */
export function runsOfCapitals(text: string, from: number): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    const first = wordEnd(text, at);
    const end = runEnd(text, first);
    if (end > first) runs.push({ start: at, end, words: wordsOf(text, at, end) });
    at = end - 1;
  }
  return runs;
}

/** The end of what follows a word of a run and belongs to it. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (isSpace(text.charCodeAt(end)) && !endsSentence(text, end)) {
    const next = memberEnd(text, end + 1);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** "in Bilbao. Leinster fans": a stop behind a word too long for an abbreviation. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== STOP) return false;
  let from = at - 1;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return at - 1 - from > LONGEST_ABBREVIATION;
}

/** "Supt.", "Prof." */
const LONGEST_ABBREVIATION = 4;

/** The end of a capitalised word, a nickname in quotation marks or a particle at an offset, or -1. */
function memberEnd(text: string, at: number): number {
  if (at >= text.length) return -1;
  if (isCapital(text.charCodeAt(at))) return wordEnd(text, at);
  if (isMark(text.charAt(at))) {
    let end = at + 1;
    while (end < text.length && isInNickname(text.charCodeAt(end))) end++;
    return end > at + 1 && isMark(text.charAt(end)) ? end + 1 : -1;
  }
  const word = lettersEnd(text, at);
  // "Omar al Bashir", not "Hall also": a word by itself, with the name it leads to.
  if (!isSpace(text.charCodeAt(word)) || !PARTICLES.has(text.slice(at, word))) return -1;
  return memberEnd(text, word + 1);
}

const isMark = (mark: string) => mark === '"' || mark === '“' || mark === '”';
const isSpace = (unit: number) => unit === SPACE || unit === NO_BREAK_SPACE;
const isInNickname = (unit: number) => isLetter(unit) || unit === STOP || unit === SPACE;

/** The end of the word whose first letter stands at an offset, with the stop of an abbreviation. */
function wordEnd(text: string, at: number): number {
  const end = lettersEnd(text, at + 1);
  return text.charCodeAt(end) === STOP ? end + 1 : end;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isLetter(unit) && !isApostrophe(unit) && unit !== HYPHEN) break;
    end++;
  }
  return end;
}

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === CURLY_APOSTROPHE;

function wordsOf(text: string, from: number, to: number): Span[] {
  const words: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSpace(text.charCodeAt(at))) continue;
    if (at > start) words.push({ start, end: at });
    start = at + 1;
  }
  return words;
}

/** Where a word that ends at an offset ends without its possessive and its stop: "Clinton's", "Gov.". */
export function bareEnd(text: string, start: number, end: number): number {
  let to = end;
  if (to - start >= 2 && text.charCodeAt(to - 1) === SMALL_S && isApostrophe(text.charCodeAt(to - 2)))
    to -= 2;
  if (to > start && text.charCodeAt(to - 1) === STOP) to--;
  return to;
}

/** Calls `visit` with every capitalised word of two letters or more from an offset on, its marks left out. */
export function eachCapitalised(
  text: string,
  from: number,
  visit: (start: number, end: number) => void,
): void {
  for (let at = from; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    const end = lettersEnd(text, at + 1);
    if (end > at + 1) visit(at, bareEnd(text, at, end));
    at = Math.max(at, end - 1);
  }
}
