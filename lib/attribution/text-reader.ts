/** Reading texts of one language: its pack and its grammar put together, the pack built for the first text. */
import type { Lang, LanguagePack } from '../languages/types';
import { pairQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import type { Steps } from '../text/steps';
import { tokenize } from '../text/tokens';
import type { Span } from '../text/types';
import { attributeBy, type Grammar } from './grammar';
import type { AttributeOptions, Attribution } from './types';

export interface TextReader {
  readonly lang: Lang;
  /** As `attribute` in this room's `index.ts`, to be run step by step: a long text takes longer than a page can wait. */
  attribute(text: string, options?: AttributeOptions): Steps<Attribution[]>;
  /** The sentences of a text in order; offsets in UTF-16 units. */
  sentences(text: string): Span[];
}

export function createTextReader(lang: Lang, makePack: () => LanguagePack, grammar: Grammar): TextReader {
  let made: LanguagePack | null = null;
  const pack = () => {
    made ??= makePack();
    return made;
  };
  return {
    lang,
    attribute: (text, options) => attributeBy(grammar, text, pack(), options),
    sentences(text) {
      const { abbreviations } = pack();
      const rules = { isAbbreviation: (word: string) => abbreviations.has(word) };
      const tokens = tokenize(text);
      return splitSentences(tokens, pairQuotations(tokens), 0, tokens.kinds.length, rules).map(
        ({ from, to }) => ({ start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 }),
      );
    },
  };
}
