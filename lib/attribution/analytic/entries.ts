/**
 * Where sentences begin and end as news writes them: behind the time stamps of live blogs, behind a platform's name of
 * one letter, and around quotations that end in a question. Knows tokens and words, no grammar.
 */
import { Fn, Frame, Pos } from '../../languages/types';
import type { QuotationPairs } from '../../text/quotations';
import type { Sentence } from '../../text/sentences';
import { Token, type Tokens } from '../../text/tokens';
import type { Source } from './words';

const STAMP =
  /\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.m\.)(?:\s+[A-Z]{2,4}T?\b(?=[\s.,—–-]))?[.,:]?(?=\s+[\p{Lu}\d“”‘"'«—–-]|\s*$)/uy;

const BEHIND_STAMP: ReadonlySet<number> = new Set([Token.stop, Token.dash]);

/** The first token behind the time that opens an entry of a live blog: «7:40 a.m. », «10:05. », «9:15 GMT — ». */
export function behindStamp({ text, tokens }: Source, { from, to }: Sentence): number {
  STAMP.lastIndex = tokens.starts[from] ?? 0;
  const end = STAMP.exec(text) ? STAMP.lastIndex : 0;
  let k = from;
  while (k < to && (tokens.starts[k] ?? 0) < end) k++;
  while (k > from && k < to && BEHIND_STAMP.has(tokens.kinds[k] ?? Token.other)) k++;
  return k;
}

/**
 * «… posted on X. Harbor Watch said …», «… was not a no. The union …»: a platform's name of one letter is no initial,
 * a small "no" before a capital no "number".
 */
export function splitAtChannel(source: Source, { from, to }: Sentence): Sentence[] {
  const { text, tokens, closeOf, vocabulary } = source;
  const form = (k: number) => text.slice(tokens.starts[k], tokens.ends[k]);
  const read = (k: number) => vocabulary.read(form(k));
  for (let k = from; k + 2 < to; k++) {
    // A quotation stays whole.
    k = Math.max(k, closeOf[k] ?? -1);
    if (k === from) continue;
    if (tokens.kinds[k] !== Token.word || tokens.kinds[k + 1] !== Token.stop) continue;
    if (tokens.kinds[k + 2] !== Token.word) continue;
    const { noun, fn } = read(k);
    const denies = fn & Fn.nobody && isSmall(form(k)) && !isSmall(form(k + 2));
    const channel = noun?.channel === 'social' && form(k).length === 1;
    if (!denies && !(channel && read(k - 1).pos & Pos.preposition)) continue;
    return [{ from, to: k + 2 }, ...splitAtChannel(source, { from: k + 2, to })];
  }
  return [{ from, to }];
}

const isSmall = (word: string) => word === word.toLowerCase();

/**
 * «… she said. “It is late.⏎“We must go,” he added»: parts in `closeOf` a quotation that is left open within a paragraph
 * from the next paragraph's, which has words of its own behind it.
 */
export function partQuotations({ kinds }: Tokens, closeOf: QuotationPairs): void {
  for (let open = 1; open < kinds.length; open++) {
    const close = closeOf[open] ?? -1;
    if (close < 0 || kinds[open - 1] === Token.newline || kinds[close + 1] !== Token.word) continue;
    let end = open + 1;
    while (end < close && kinds[end] !== Token.newline) end++;
    let next = end;
    while (kinds[next] === Token.newline) next++;
    if (next >= close || kinds[next] !== Token.quote) continue;
    closeOf[open] = end - 1;
    closeOf[next] = close;
  }
}

/** «“Is it?” Clinton asked»: a question or exclamation in quotation marks does not end the sentence it is reported in. */
export function joinQuestions(source: Source, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && last.to === sentence.from && endsQuoted(source, last) && startsWithCue(source, sentence))
      last.to = sentence.to;
    else joined.push({ ...sentence });
  }
  return joined;
}

function endsQuoted({ tokens }: Source, { to }: Sentence): boolean {
  return tokens.kinds[to - 1] === Token.quote && tokens.kinds[to - 2] === Token.end;
}

/** Longest subject looked through, in tokens. */
const SUBJECT = 24;
const APPOSED: ReadonlySet<number> = new Set([
  Token.comma,
  Token.stop,
  Token.open,
  Token.close,
  Token.number,
  Token.other,
]);

/** A short subject and a reporting verb, and nothing that it could report after it. */
function startsWithCue({ text, tokens, closeOf, vocabulary }: Source, { from, to }: Sentence): boolean {
  for (let i = from; i < Math.min(to, from + SUBJECT); i++) {
    const kind = tokens.kinds[i] ?? Token.other;
    // An apposition stands in a subject, a nickname in quotation marks too, no other quotation.
    if (kind === Token.quote && (closeOf[i] ?? -1) - i === 2) {
      i += 2;
      continue;
    }
    if (i > from && APPOSED.has(kind)) continue;
    if (kind !== Token.word) return false;
    const { verb, noun, cues } = vocabulary.read(text.slice(tokens.starts[i], tokens.ends[i]));
    // "state Sen. Reid": rather the noun.
    if (noun && !verb?.past) continue;
    if (verb?.form !== 'finite' || !cues.some(({ cue }) => cue.frames & Frame.quote)) continue;
    if (cues.some(({ cue }) => cue.frames & Frame.parenthetical)) return true;
    const next = tokens.kinds[i + 1];
    return i === from || i + 1 >= to || next !== Token.word || i + 4 > to - 1;
  }
  return false;
}
