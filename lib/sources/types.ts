/** Who a source is, over mentions, articles and languages. */
import type { Attribution, SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';

/**
 * Why a mention has its identity: `lexicon`, a name known to be one body or outlet; `in-text`, completed by this
 * text (a surname by a full name, a ministry by its country); `outlet-country`, completed by the country of the
 * outlet, and shown as inferred; `local`, not completed, so it stays inside this article; `reader`, set by hand.
 */
export const IDENTITY_REASONS = ['lexicon', 'in-text', 'outlet-country', 'local', 'reader'] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

export interface Identity {
  /**
   * Equal for equal sources: `mfa:BY` (institution × country), `org:csto`, `outlet:rbc-ukraine`,
   * `person:tokaev kasymzhomart`, `local:<hash of article and name>`.
   */
  id: string;
  kind: SourceKind;
  /** `global` identities join articles; `local` ones never do. */
  scope: 'global' | 'local';
  reason: IdentityReason;
  /** ISO 3166-1 alpha-2, null where unknown or none. */
  country: string | null;
  /** The name in the nominative, the fullest the text gives, in the text's language («МИД Беларуси»). */
  name: string;
  /** Names in the reader's languages where known ({ ru: 'МИД Беларуси', en: 'MFA Belarus' }). */
  labels: Partial<Record<Lang, string>>;
}

export interface IdentifyContext {
  text: string;
  lang: Lang;
  /** Where this text was published: keeps local identities apart; any stable string, the article's URL in the product. */
  scope: string;
  /** The outlet's own country (ISO 3166-1 alpha-2), completes a bare «МИД»; null where unknown. */
  outletCountry: string | null;
  /** The outlet's name: a source with that name is the outlet itself. */
  outlet: string | null;
}

/** An attribution with the identity of its source; null where the attribution has no source words. */
export interface IdentifiedAttribution extends Attribution {
  identity: Identity | null;
}
