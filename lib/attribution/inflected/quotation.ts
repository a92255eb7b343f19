/** What a quotation is, seen by itself: speech, or a name or a few words that stand in somebody else's sentence. */
import type { QuotationPairs } from '../../text/quotations';
import { Token, type Tokens } from '../../text/tokens';
import type { WordEntry } from '../reader';
import { type Item, Kind } from './items';

/** A text with its tokens, what its words are, and its quotations. */
export interface Scene {
  text: string;
  tokens: Tokens;
  words: readonly (WordEntry | null)[];
  closeOf: QuotationPairs;
}

/** «Труд», «РБК-Украина»: short, starts with a capital or digit, ends with no mark. */
export function isNameLike(scene: Scene, item: Item | undefined): boolean {
  if (item?.kind !== Kind.quotation) return false;
  const { kinds, starts } = scene.tokens;
  const size = item.to - item.from;
  if (size < 1 || size > 9) return false;
  const last = kinds[item.to - 1];
  if (last === Token.comma || last === Token.stop || (last === Token.end && size > 4)) return false;
  const first = scene.text.charAt(starts[item.from] ?? 0);
  if (kinds[item.from] === Token.number) return true;
  return first !== first.toLowerCase();
}

/** Long enough, or punctuated, to be somebody's sentence. */
export function isSpeechLike(scene: Scene, item: Item | undefined): boolean {
  if (item?.kind !== Kind.quotation) return false;
  if (item.to - item.from <= 3 && scene.tokens.starts[item.from + 1] === scene.tokens.ends[item.from])
    return false;
  const { kinds } = scene.tokens;
  if (item.to - item.from >= 5) return true;
  for (let i = item.from; i < item.to; i++) {
    const kind = kinds[i];
    if (kind === Token.comma || kind === Token.stop || kind === Token.end) return true;
  }
  return false;
}
