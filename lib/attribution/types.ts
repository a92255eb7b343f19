/**
 * What the engine says of a text: its attributions (PARC 3.0, PolNeAR), with UTF-16 offsets into that text.
 * Knows nothing of pages, identities over articles, or storage.
 */
import type { Span } from '../text/types';

/** What the source does with the content by uttering it. */
export const SENSES = [
  'states',
  'claims',
  'denies',
  'confirms',
  'warns',
  'promises',
  'demands',
  'accuses',
  'estimates',
  'believes',
  'intends',
] as const;
export type Sense = (typeof SENSES)[number];

/** `direct`: all of it in quotation marks or a dash-led line; `indirect`: reported; `mixed`: both. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

export const SOURCE_KINDS = [
  'person',
  'government',
  'organization',
  'media',
  'document',
  'group',
  'anonymous',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `relay`: only passes on what another source of the same content said, as the text says it. */
export const ROLES = ['origin', 'relay'] as const;
export type Role = (typeof ROLES)[number];

/** Where the source said it, when the text says so next to the cue («на сайте», «в Telegram»). */
export const CHANNELS = [
  'website',
  'social',
  'interview',
  'briefing',
  'broadcast',
  'letter',
  'document',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The form a source stands in, as the words around it ask for it («со ссылкой на заявления»: accusative, plural). */
export interface SourceForm {
  case: 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
  /** Null where the words leave it open, and for several sources joined. */
  plural: boolean | null;
}

/**
 * The least confidence of a sure attribution. Of those at or over it 97 in a hundred are right in the annotated articles
 * the figures are kept on, of those under it four in five (`npm run eval` prints both).
 */
export const SURE = 0.88;

export function isSure({ confidence }: { confidence: number }): boolean {
  return confidence >= SURE;
}

/** The part of an attribution that is least sure: whether it is one at all, whose it is, or which words it covers. */
export const DOUBTS = ['cue', 'source', 'content'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Attribution {
  /** The noun phrase that names who it comes from; null where no words name it («сообщается»). */
  source: Span | null;
  /** Null or absent in languages without cases, for no source, and where the sentence leaves the case open. */
  sourceForm?: SourceForm | null;
  /** The words that signal the attribution; never overlaps `source`. */
  cue: Span;
  /** What is attributed, in text order; one piece a paragraph, split where source and cue interrupt it. */
  content: Span[];
  sense: Sense;
  form: Form;
  /** What the words of the text alone say; an identity from the lexicon may know better. */
  kind: SourceKind;
  role: Role;
  channel: Channel | null;
  /**
   * The mention that names the source in full: `source` itself, or the antecedent of a pronoun, role or
   * short name («он», «ведомство»), found by coreference inside this text. Null where unknown or no source.
   */
  referent: Span | null;
  /** Attributions of one text with an equal `cluster` have one source; null where no source words. */
  cluster: number | null;
  /**
   * The path the text states for this very content, from its origin to the last relay, as indices into the
   * attributions of this text. Empty where the text states no relay. Never invented.
   */
  chain: number[];
  /** 0…1: how many of a hundred such attributions are ones, with this source and content, both by half or more. */
  confidence: number;
  /** What speaks against it most; null or absent where nothing does. */
  doubt?: Doubt | null;
}

export interface AttributeOptions {
  /** `polnear` adds beliefs, plans and intentions, which readers are not shown by default. */
  scheme?: 'guidelines' | 'polnear';
}
