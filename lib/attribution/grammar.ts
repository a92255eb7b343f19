/**
 * What a grammar gives the engine, and how its mentions become attributions. A script of one language holds one grammar, so
 * this must not know which there are.
 */
import type { LanguagePack } from '../languages/types';
import type { Steps } from '../text/steps';
import type { Span } from '../text/types';
import type { Mention } from './mention';
import { resolve } from './resolve';
import type { AttributeOptions, Attribution, SourceKind } from './types';

/** What coreference says of one source. */
export interface ResolvedSource {
  kind: SourceKind;
  referent: Span | null;
  cluster: number | null;
}

export interface Grammar {
  /** The attributions of a text with their spans, in the order of their cues. */
  findMentions(text: string, pack: LanguagePack, options: Required<AttributeOptions>): Steps<Mention[]>;
  /** Which of their sources are one; parallel to `mentions`. */
  clusterSources(text: string, pack: LanguagePack, mentions: readonly Mention[]): Steps<ResolvedSource[]>;
}

/** Every attribution of `text`, as `attribute` describes it, by a grammar that suits the pack; a step is a sentence or so. */
export function* attributeBy(
  { findMentions, clusterSources }: Grammar,
  text: string,
  pack: LanguagePack,
  { scheme = 'guidelines' }: AttributeOptions = {},
): Steps<Attribution[]> {
  const mentions = yield* findMentions(text, pack, { scheme });
  yield;
  return yield* resolve(text, pack, mentions, clusterSources);
}
