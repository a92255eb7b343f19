/**
 * Cuts tokens into sentences. A quotation is one unit: a full stop inside it ends no sentence around it, and a
 * sentence may run over paragraphs only inside a quotation. Abbreviations are handed in.
 */
import type { QuotationPairs } from './quotations';
import { Token, type Tokens } from './tokens';

/** Tokens `from` up to `to`, excluded. */
export interface Sentence {
  from: number;
  to: number;
}

/**
 * A sentence of more tokens outside quotations is none that anybody wrote; it is cut, so that reading one takes
 * bounded time.
 */
const LONGEST = 300;

export interface SentenceRules {
  /** Whether a full stop after this word (lower-case) ends no sentence. */
  isAbbreviation(word: string): boolean;
}

/** The sentences of tokens `from` up to `to`. Linear. */
export function splitSentences(
  tokens: Tokens,
  closeOf: QuotationPairs,
  from: number,
  to: number,
  rules: SentenceRules,
): Sentence[] {
  const { kinds } = tokens;
  const sentences: Sentence[] = [];
  let start = from;
  const finish = (end: number, next: number) => {
    if (end > start) sentences.push({ from: start, to: end });
    start = next;
  };
  let size = 0;
  for (let i = from; i < to; i++) {
    const kind = kinds[i];
    if (i === start) size = 0;
    if (++size > LONGEST) {
      finish(i, i);
      size = 1;
    }
    if (kind === Token.newline) finish(i, i + 1);
    else if (kind === Token.quote) {
      const close = closeOf[i] ?? -1;
      if (close > i && close < to) {
        i = close;
        if (endsInside(tokens, close) && startsSentence(tokens, close + 1, to)) finish(close + 1, close + 1);
      }
    } else if (kind === Token.stop || kind === Token.end) {
      let end = i + 1;
      while (end < to && (kinds[end] === Token.stop || kinds[end] === Token.end)) end++;
      if (end < to && kinds[end] === Token.close) end++;
      const single = kind === Token.stop && end === i + 1;
      if (single && isInner(tokens, i, rules)) continue;
      i = end - 1;
      if (startsSentence(tokens, end, to)) finish(end, end);
    }
  }
  finish(to, to);
  return sentences;
}

/** Whether the quotation closed by token `close` ends with a mark that ends sentences. */
function endsInside({ kinds }: Tokens, close: number): boolean {
  const last = kinds[close - 1];
  return last === Token.stop || last === Token.end;
}

function startsSentence({ text, kinds, starts, ends }: Tokens, at: number, to: number): boolean {
  let i = at;
  // «. — Текст»: a sentence of dash-led speech, or a quotation going on; told apart where the quotation is read.
  while (i < to && kinds[i] === Token.dash) i++;
  if (i >= to) return true;
  const kind = kinds[i];
  if (kind === Token.newline || kind === Token.quote || kind === Token.open) return true;
  if (kind === Token.number) return (starts[i] ?? 0) > (ends[i - 1] ?? 0);
  if (kind === Token.word) {
    const first = text.charAt(starts[i] ?? 0);
    return first !== first.toLowerCase() || /[\p{Lo}]/u.test(first);
  }
  return false;
}

/** A stop after an initial («А. Кудрин») or an abbreviation, inside the sentence. */
function isInner({ text, kinds, starts, ends }: Tokens, stop: number, rules: SentenceRules): boolean {
  if (stop === 0 || kinds[stop - 1] !== Token.word) return false;
  const at = starts[stop - 1] ?? 0;
  const word = text.slice(at, ends[stop - 1]);
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  return rules.isAbbreviation(word.toLowerCase());
}
