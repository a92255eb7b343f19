/** What is known of a mention's place in its text, and the identity of a mention that nothing completes. */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { hash, keyOf } from './fold';
import type { Identity, IdentityReason } from './types';

export interface ResolveContext {
  /** Keeps local identities of different articles apart. */
  scope?: string;
  /** Cases the sentence allows the phrase, one letter each (n g d a i l); empty where unknown. */
  cases?: string;
  /** Whether the phrase is known to be plural, or singular; null or absent where it is open. */
  plural?: boolean | null;
  /** What the engine takes the source for; the lexicon and the head noun know better. */
  kind?: SourceKind | null;
  /** Gender that the verb shows of its subject; null where it does not. */
  gender?: 'm' | 'f' | null;
  /** Completes an institution that the phrase leaves without a country. */
  country?: { code: string; reason: IdentityReason } | null;
  /** Whether a spelling stands in the text: decides between readings of an inflected name. */
  attested?: (name: string) => boolean;
}

/** An identity that stays in its article: equal there for equal names in any case. */
export function local(name: string, lang: Lang, context: ResolveContext, kind: SourceKind): Identity {
  // One expert and «эксперты» are not the same.
  const id = `local:${hash(`${context.scope ?? ''}\n${keyOf(name)}${kind === 'group' ? '\n+' : ''}`)}`;
  return { id, kind, scope: 'local', reason: 'local', country: null, name, labels: { [lang]: name } };
}
