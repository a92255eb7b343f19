/**
 * The engine: a text and the pack of its language → attributions, with relays, chains and coreference.
 * Pure: no page, no identity over articles, no storage.
 */
import type { LanguagePack } from '../languages/types';
import { findMentions as findAnalytic } from './analytic';
import { findMentions as findInflected } from './inflected';
import { resolve } from './resolve';
import type { AttributeOptions, Attribution } from './types';

/**
 * Every attribution of `text`, in the order of their cues. Spans are UTF-16 offsets into `text`; the first line counts
 * as a title. Linear in the text's length; never throws; the same text gives the same answer.
 */
export function attribute(text: string, pack: LanguagePack, options: AttributeOptions = {}): Attribution[] {
  const scheme = options.scheme ?? 'guidelines';
  const mentions = pack.grammar.cases
    ? findInflected(text, pack, { scheme })
    : findAnalytic(text, pack, { scheme });
  return resolve(text, pack, mentions);
}
