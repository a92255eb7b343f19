/**
 * What the reader changed by hand, as records: each is a step that is taken again over every reading, and that is
 * gone without a trace once its record is. Types only; `corrector.ts` takes the steps, `correct.ts` keeps the records.
 */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import type { Span } from '../text/types';
import type { Anchor, ClaimRecord, SourceRecord } from './types';

interface Kept {
  /** Random. */
  id: string;
  madeAt: number;
  updatedAt: number;
}
interface OfClaims {
  articleId: string;
  claimIds: string[];
}

/** These claims are attributions to no one: they are shown nowhere. */
export interface NotASource extends Kept, OfClaims {
  type: 'not-a-source';
}
/** These claims are another source's, or no source's (null). */
export interface Reassignment extends Kept, OfClaims {
  type: 'reassign';
  into: string | null;
}
/** These claims come from a source of another kind. */
export interface ClaimKind extends Kept, OfClaims {
  type: 'claim-kind';
  kind: SourceKind;
}
/** Where source and content of one claim begin and end, and their words, in the text `versionId`. */
export interface Limits extends Kept, OfClaims {
  type: 'limits';
  versionId: string;
  mention: string | null;
  content: string[];
  anchor: Anchor;
  source: Span | null;
  pieces: Span[];
}
/** All that `from` says is said by `into`, in earlier articles and later ones. */
export interface Merge extends Kept {
  type: 'merge';
  from: string;
  into: string;
}
/** What `from` says under some of its names (`keys`, as those of the names table without an article), or these claims, is said by `into`. */
export interface Split extends Kept {
  type: 'split';
  from: string;
  into: string;
  keys: string[];
  claimIds: string[];
}
/** What the reader calls a source. Labels of other languages stay as they are. */
export interface Rename extends Kept {
  type: 'rename';
  sourceId: string;
  name: string;
  labels: Partial<Record<Lang, string>>;
}
/** Of what kind a source is, and all its claims. */
export interface KindOfSource extends Kept {
  type: 'source-kind';
  sourceId: string;
  kind: SourceKind;
}

export type CorrectionRecord =
  | NotASource
  | Reassignment
  | ClaimKind
  | Limits
  | Merge
  | Split
  | Rename
  | KindOfSource;

type DraftOf<C> = C extends CorrectionRecord ? Omit<C, keyof Kept> : never;
/** A correction before it is made. */
export type CorrectionDraft = DraftOf<CorrectionRecord>;

/** What the engine concluded, in the fields where a correction says otherwise. */
export type ReadOfClaim = Partial<
  Pick<ClaimRecord, 'mention' | 'content' | 'anchor' | 'spans' | 'sourceId' | 'kind'>
>;
export type ReadOfSource = Partial<
  Pick<SourceRecord, 'kind' | 'scope' | 'name' | 'labels' | 'firstSeenAt' | 'lastSeenAt'>
>;
