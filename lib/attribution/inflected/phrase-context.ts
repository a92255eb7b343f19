/** What reading a noun phrase is given of its sentence, and how its parts ask for phrases inside it. */
import type { Item } from './items';
import type { NounPhrase } from './phrase-words';
import type { Scene } from './quotation';

/** What a phrase asks of the sentence it stands in. */
export interface PhraseHost {
  readonly scene: Scene;
  /** The case slots that the words of a quoted name show («Ведомостям»). */
  slotsOfName(item: Item): number;
  /** Whether an evidential phrase starts at this item. */
  isEvidential(i: number): boolean;
}

export interface PhraseContext {
  sentence: PhraseHost;
  items: readonly Item[];
  /** No phrase goes past this item. */
  limit: number;
  /** The word before the phrase asks for its case, so that a name in it may stand undeclined. */
  governed: boolean;
}

/** Reads a whole phrase inside another; `depth` counts how deep. */
export type ReadPhrase = (
  context: PhraseContext,
  i: number,
  mask: number,
  depth: number,
) => NounPhrase | null;

/** Phrases inside phrases are read this deep. */
export const DEPTH = 5;
