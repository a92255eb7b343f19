/**
 * Pairs the quotation marks of a text, of all kinds, nested and over several paragraphs. Knows no language; whether
 * a quotation is speech, a name or irony is not decided here.
 */
import { Token, type Tokens } from './tokens';

/** How many tokens after a paragraph's end the closing mark of a quotation is looked for. */
const REACH = 2000;
/** How many paragraphs may repeat the opening mark. */
const HEADS = 12;
/** A quotation nested deeper than this is read as flat text. */
const DEPTH = 6;

/** `closeOf[i]` is the token that closes the quotation opened by token `i`, -1 elsewhere. */
export type QuotationPairs = Int32Array;

const OPEN = 1;
const CLOSE = 2;
const EITHER = 3;

function roleOf(mark: string): number {
  if (mark === '«' || mark === '„' || mark === '‟') return OPEN;
  if (mark === '»' || mark === '”') return CLOSE;
  return EITHER;
}

/** `«` pairs with `»`, the others with each other: writers mix „“, “” and "". */
function family(mark: string): number {
  return mark === '«' || mark === '»' ? 0 : mark === '"' ? 1 : 2;
}

/** Pairs all marks that can be paired. Linear; total on any text. */
export function pairQuotations(tokens: Tokens): QuotationPairs {
  const { kinds } = tokens;
  const closeOf: QuotationPairs = new Int32Array(kinds.length).fill(-1);
  const stack: number[] = [];
  let settled = -1;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    if (kind === Token.newline) {
      if (stack.length && i > settled) settled = settle(tokens, i, stack, closeOf);
    } else if (kind === Token.quote) {
      take(tokens, i, stack, closeOf);
    }
  }
  if (stack.length) shut(tokens, kinds.length, stack, closeOf);
  return closeOf;
}

function take(tokens: Tokens, i: number, stack: number[], closeOf: QuotationPairs): void {
  const mark = tokens.text.charAt(tokens.starts[i] ?? 0);
  let role = roleOf(mark);
  const top = topOf(tokens, stack, mark);
  if (role === EITHER) role = guess(tokens, i, mark, top);
  if (role === OPEN) {
    if (repeatsOpening(tokens, i, mark, stack)) return;
    if (stack.length < DEPTH) stack.push(i);
    return;
  }
  if (top < 0) return;
  const at = stack.lastIndexOf(top);
  stack.length = at;
  closeOf[top] = i;
}

/** The innermost open mark that `mark` could close, or -1. */
function topOf(tokens: Tokens, stack: readonly number[], mark: string): number {
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = stack[k] ?? -1;
    if (family(tokens.text.charAt(tokens.starts[open] ?? 0)) === family(mark)) return open;
  }
  return -1;
}

function guess(tokens: Tokens, i: number, mark: string, top: number): number {
  const { text } = tokens;
  const at = tokens.starts[i] ?? 0;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1) || ' ';
  const spaceBefore = /[\s([«„“—–\u00a0-]/.test(before);
  const spaceAfter = /[\s.,;:!?)\]»—–\u00a0]/.test(after);
  if (mark === '“' && top >= 0) {
    return text.charAt(tokens.starts[top] ?? 0) === '„' || !spaceBefore || spaceAfter ? CLOSE : OPEN;
  }
  if (top < 0) return spaceAfter && !spaceBefore ? CLOSE : OPEN;
  return spaceBefore && !spaceAfter ? OPEN : CLOSE;
}

/** Long quotations repeat the opening mark at the head of each paragraph. */
function repeatsOpening(tokens: Tokens, i: number, mark: string, stack: readonly number[]): boolean {
  const bottom = stack[0];
  if (bottom === undefined || tokens.kinds[i - 1] !== Token.newline) return false;
  return tokens.text.charAt(tokens.starts[bottom] ?? 0) === mark;
}

/** At a paragraph's end: a mark that closes later keeps its quotation open, else the paragraph ends it. */
function settle(tokens: Tokens, newline: number, stack: number[], closeOf: QuotationPairs): number {
  stack.length = 1;
  const close = closesLater(tokens, newline, stack[0] ?? 0, closeOf);
  if (close < 0) shut(tokens, newline, stack, closeOf);
  return close;
}

/** The token that closes a quotation left open at the end of its paragraph, or -1. */
function closesLater(tokens: Tokens, newline: number, open: number, closeOf: QuotationPairs): number {
  const { text, starts, kinds } = tokens;
  const mark = text.charAt(starts[open] ?? 0);
  const limit = Math.min(kinds.length, newline + REACH);
  const leads = leadsQuotation(tokens, open);
  if (!leads && nestedName(tokens, open, closeOf)) return -1;
  let depth = 1;
  let repeated = 0;
  for (let i = newline + 1; i < limit; i++) {
    if (kinds[i] !== Token.quote) continue;
    const other = text.charAt(starts[i] ?? 0);
    if (family(other) !== family(mark)) continue;
    const role = roleOf(other) === EITHER ? guess(tokens, i, other, open) : roleOf(other);
    if (role === OPEN && kinds[i - 1] === Token.newline && depth === 1) {
      // The next paragraph of the same quotation, or one of its own: then ours was never closed.
      if (!leads || ++repeated > HEADS) return -1;
    } else if (role === OPEN) depth++;
    else if (--depth === 0) return i;
  }
  return -1;
}

/** «БВК «Компания»: a name that shares its closing mark with a name inside it. */
function nestedName({ kinds }: Tokens, open: number, closeOf: QuotationPairs): boolean {
  for (let i = open + 1; i <= open + 4; i++)
    if (kinds[i] === Token.quote && (closeOf[i] ?? -1) > i) return true;
  return false;
}

/** Whether a mark stands where speech begins: at the head of a paragraph, after a colon, dash or full stop. */
function leadsQuotation({ kinds }: Tokens, open: number): boolean {
  const before = open === 0 ? Token.newline : kinds[open - 1];
  return before !== Token.word && before !== Token.number && before !== Token.quote;
}

/** Gives up on what is still open, but for names that share one closing mark with a name inside them. */
function shut(tokens: Tokens, end: number, stack: number[], closeOf: QuotationPairs): void {
  for (const open of stack) {
    const limit = Math.min(end, open + 5);
    for (let i = open + 1; i < limit; i++) {
      const close = closeOf[i] ?? -1;
      if (tokens.kinds[i] === Token.quote && close > 0) {
        closeOf[open] = close;
        break;
      }
    }
  }
  stack.length = 0;
}
