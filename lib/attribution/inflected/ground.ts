/** What a statement follows from: a document or somebody's words after «из». Knows no verb. */
import { caseMask } from '../../languages/types';
import { isWord } from './items';
import { type NounPhrase, OUT_OF } from './phrase-words';
import type { Sentence } from './sentence';

export interface Ground {
  phrase: NounPhrase;
  /** Whose words they are stands in them, and is the source: «из слов директора». */
  owner: NounPhrase | null;
}

/** What stands after «из» at item `p`, if it can state anything. */
export function groundAt(sentence: Sentence, p: number, limit: number): Ground | null {
  const { items } = sentence;
  if (!isWord(items[p]) || !OUT_OF.has(items[p]?.low ?? '')) return null;
  const phrase = sentence.phrase(p + 1, caseMask('gen'), limit);
  const noun = phrase && items[phrase.head]?.reading.noun;
  if (!phrase || !noun || !(noun.kind === 'document' || noun.sense)) return null;
  const owner = noun.sense ? sentence.phrase(phrase.head + 1, caseMask('gen'), phrase.to) : null;
  return { phrase, owner: owner?.to === phrase.to ? owner : null };
}
