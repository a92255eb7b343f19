/**
 * The engine: a text and the pack of its language → attributions, with relays, chains and coreference.
 * Pure: no page, no identity over articles, no storage. Knows both grammars; scripts that read one language have one
 * (`text-reader.ts`).
 */
import type { LanguagePack } from '../languages/types';
import { finish } from '../text/steps';
import { analytic } from './analytic';
import { attributeBy } from './grammar';
import { inflected } from './inflected';
import type { AttributeOptions, Attribution } from './types';

/**
 * Every attribution of `text`, in the order of their cues. Spans are UTF-16 offsets into `text`; the first line counts
 * as a title. Linear in the text's length; never throws; the same text gives the same answer.
 */
export function attribute(text: string, pack: LanguagePack, options: AttributeOptions = {}): Attribution[] {
  return finish(attributeBy(pack.grammar.cases ? inflected : analytic, text, pack, options));
}
