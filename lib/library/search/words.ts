/**
 * Words of a text and the stems that an index knows each by. A word's first position is 0; positions count words, not
 * letters, so that phrases can be found. Apostrophes, ё, accents and letter case make no difference.
 */
import { foldedWords } from '../fold';
import { englishStem } from './english-stems';
import { slavicStems } from './slavic-stems';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’ʼ`´‘](?=\p{L}))*/gu;
const PLAIN = /^[A-Za-z0-9А-Яа-яЁёІіЇїЄєҐґ]+$/;
/** Words whose stems are remembered: texts repeat theirs. */
const REMEMBERED = 40_000;
/** Longer «words» are addresses and rubbish. */
const LONGEST = 40;

const known = new Map<string, readonly string[]>();

export interface Word {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  stems: readonly string[];
}

/** Calls back for every word of a text, in order; for those that `wanted` passes over, their stems are not looked for. */
export function eachWord(
  text: string,
  take: (stems: readonly string[], start: number, end: number) => void,
  wanted: (word: string) => boolean = () => true,
): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    if (!wanted(word)) continue;
    const stems = stemsOf(word);
    const at = WORD.lastIndex;
    if (stems.length > 0) take(stems, match.index, match.index + word.length);
    WORD.lastIndex = at;
  }
}

export function wordsOf(text: string, wanted?: (word: string) => boolean): Word[] {
  const words: Word[] = [];
  eachWord(text, (stems, start, end) => words.push({ stems, start, end }), wanted);
  return words;
}

/** Stems of one word as written, the likeliest first; none for what is no word. */
export function stemsOf(word: string): readonly string[] {
  const remembered = known.get(word);
  if (remembered) return remembered;
  const folded = foldWord(word);
  const stems = folded === '' ? [] : stemsOfFolded(folded);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, stems);
  return stems;
}

/** As `fold.ts` folds it, without its expense where there is nothing to decompose. */
export function foldWord(word: string): string {
  const folded = PLAIN.test(word) ? word.toLowerCase().replaceAll('ё', 'е') : foldedWords(word).join('');
  return folded.slice(0, LONGEST);
}

function stemsOfFolded(word: string): string[] {
  if (/[а-яіїєґ]/.test(word)) return slavicStems(word);
  return [englishStem(word)];
}
