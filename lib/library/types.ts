/**
 * The records as stored and exported: plain JSON. What was read is kept apart from what was concluded, so that a
 * better engine refines claims and never doubles them. Times are milliseconds since the epoch unless named ISO.
 */
import type { BlockKind, BlockLayout } from '../article/types';
import type { Channel, Form, Role, Sense, SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import type { Identity, IdentityReason } from '../sources/types';
import type { Span } from '../text/types';
import type { CorrectionRecord, ReadOfClaim, ReadOfSource } from './correction';

export type * from './correction';

/** How a claim finds its text again (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export interface Anchor {
  /** The sentence or sentences, from source to content, as they stood. */
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  /** Offsets into the version's text. */
  start: number;
  end: number;
}

export interface SavedBlock {
  kind: BlockKind;
  level: number | null;
  text: string;
  /** Offset of the block in the article's text: claims' spans refer to the whole text. */
  start: number;
  /** Offsets into the article's text too, never beyond the block. */
  links: { start: number; end: number; href: string }[];
  image: { src: string; alt: string } | null;
  /** Offsets as those of links. Absent where there is nothing to say, and from blocks saved before it was kept. */
  layout?: BlockLayout;
}

export interface ArticleRecord {
  /** Hash of the normalised URL. */
  id: string;
  url: string;
  title: string;
  outletName: string;
  outletDomain: string;
  authors: string[];
  /** ISO 8601 as the page gave it. */
  published: string | null;
  /** The same of its last change; absent from records made before it was kept. */
  modified?: string | null;
  /** `published` as time, or the time of reading where the page gives none; what lists sort by. */
  publishedAt: number;
  lang: string | null;
  /** When it was last read. */
  readAt: number;
  /** When the reader saved it; null for an article only read. */
  savedAt: number | null;
  updatedAt: number;
}

/** One text of an article as it stood at a time. */
export interface VersionRecord {
  /** `${articleId}:${fingerprint}` */
  id: string;
  articleId: string;
  fingerprint: string;
  /** When this text was last seen. */
  seenAt: number;
  /** The clean text with structure; null where the article was only read, not saved. */
  blocks: SavedBlock[] | null;
  /** The engine that last read it; absent in records of earlier programs. */
  engineVersion?: string;
  /** What it says otherwise than the text the reader saw before; absent where there was none or nothing changed. */
  changes?: VersionChanges;
  /** Only a selection of the article: other texts are not compared with it. */
  excerpt?: boolean;
  updatedAt: number;
}

/** How the statements of a text differ from those of the one the reader saw before. Ids are of claims. */
export interface VersionChanges {
  /** The text before, and when it was last seen before this one. */
  since: { versionId: string; seenAt: number };
  added: string[];
  dropped: string[];
  /** With the pieces of content as they were. */
  reworded: { claimId: string; before: string[] }[];
}

export interface ChainLink {
  /** As the text names it. */
  name: string;
  sourceId: string | null;
}

export interface ClaimRecord {
  /** Made at birth from the article and the words around the cue; kept when a later reading matches by anchor. */
  id: string;
  articleId: string;
  // What was read.
  /** The source's words verbatim; null where none («сообщается»). */
  mention: string | null;
  cue: string;
  /** The content's pieces verbatim. */
  content: string[];
  anchor: Anchor;
  /** Spans into the version's text named by `versionId`. */
  spans: { source: Span | null; cue: Span; content: Span[] };
  versionId: string;
  /** The cited report, where the outlet links it. */
  citedUrl: string | null;
  engineVersion: string;
  /** `hand`: the reader attributed a selection. */
  by: 'engine' | 'hand';
  // What was concluded.
  /** Null where the text names no source. */
  sourceId: string | null;
  kind: SourceKind;
  sense: Sense;
  form: Form;
  role: Role;
  channel: Channel | null;
  /** From the origin to the page's outlet, only links that the text states for this very content. */
  chain: ChainLink[];
  confidence: number;
  /** Copied from the article, for lists and «said before». */
  publishedAt: number;
  /** When the claim was first read. */
  readAt: number;
  /** What was concluded, where the reader's corrections say otherwise. */
  uncorrected?: ReadOfClaim | undefined;
  updatedAt: number;
}

export interface SourceRecord {
  id: string;
  kind: SourceKind;
  scope: 'global' | 'local';
  country: string | null;
  name: string;
  labels: Partial<Record<Lang, string>>;
  firstSeenAt: number;
  lastSeenAt: number;
  /** What the texts say of it, where the reader's corrections say otherwise. */
  uncorrected?: ReadOfSource | undefined;
  updatedAt: number;
}

/** Maps a mention to a source. The reader's rows always win and are never overwritten. */
export interface NameRecord {
  /**
   * Language and folded mention: `ru|мид беларуси`; with the article's id after it where the identity holds in that
   * article only, as all but those of the lexicon do.
   */
  key: string;
  sourceId: string;
  reason: IdentityReason;
  updatedAt: number;
}

/** What the reader wrote of an article, a source or a claim: one record for each. */
export interface NoteRecord {
  /** `article:…`, `source:…` or `claim:…`, with the id of what it is about. */
  id: string;
  /** The article it goes with: that of a claim or an article; null for a source's. */
  articleId: string | null;
  /** Empty where there are only tags. */
  text: string;
  tags: string[];
  updatedAt: number;
}

/** Records of all tables: a deletion that can be undone, or what an export holds. */
export interface LibraryRecords {
  articles: ArticleRecord[];
  versions: VersionRecord[];
  claims: ClaimRecord[];
  names: NameRecord[];
  sources: SourceRecord[];
  corrections: CorrectionRecord[];
  notes: NoteRecord[];
}
/** Every record as it stood before a deletion; hand it to `restore` to undo that. Plain JSON. */
export type Deletion = LibraryRecords;

/** What a page hands over to be stored: everything but ids and stamps, which the write module makes. */
export interface Reading {
  article: {
    url: string;
    title: string;
    outletName: string;
    outletDomain: string;
    authors: string[];
    published: string | null;
    modified?: string | null;
    lang: string | null;
  };
  /** Of the article's text: equal for equal texts. */
  fingerprint: string;
  /** The clean text; stored only when the article is saved. */
  blocks: SavedBlock[];
  claims: ClaimDraft[];
  sources: SourceDraft[];
  names: NameDraft[];
  engineVersion: string;
  /** Only a selection of the article was read. */
  excerpt?: boolean;
}
export type ClaimDraft = Omit<
  ClaimRecord,
  'id' | 'articleId' | 'versionId' | 'engineVersion' | 'publishedAt' | 'readAt' | 'uncorrected' | 'updatedAt'
>;
export type SourceDraft = Omit<SourceRecord, 'firstSeenAt' | 'lastSeenAt' | 'uncorrected' | 'updatedAt'>;
export type NameDraft = Omit<NameRecord, 'updatedAt'>;

/** What the store knows of an article that was just read. */
export interface ReadingReceipt {
  articleId: string;
  /** Whether it is in the library for offline reading. */
  savedAt: number | null;
  /** Ids of the reading's claims, in the order they were handed over. */
  claimIds: string[];
  /** Claims the reader has marked as no source. */
  hidden: string[];
  /** What the reader attributed by hand and is still in the text, as it stands there. */
  byHand: HandClaim[];
  /** Those of its claims that the reader sees otherwise than they were read. */
  corrected: CorrectedStatement[];
  revisit: Revisit;
}

/** A claim of a reading as the reader corrected it, or its source. */
export interface CorrectedStatement {
  /** Among the claims of the reading. */
  index: number;
  kind: SourceKind;
  /** Null where it is no source's. */
  identity: Identity | null;
  source: Span | null;
  content: Span[];
}

/** A claim made by hand with whom it comes from. */
export interface HandClaim {
  claim: ClaimRecord;
  source: SourceRecord;
}

/** A statement in short, as lists of changes show it. */
export interface Gist {
  claimId: string;
  /** Its source's name, or the words that name it; null where none do. */
  name: string | null;
  labels: Partial<Record<Lang, string>>;
  kind: SourceKind;
  /** The words attributed, long ones cut off. */
  content: string;
}

/** What an article that was read before has changed. The lists hold the first of many; the counts are of all. */
export interface Revisit {
  /** When the reader last saw the text that this one differs from; null where no statement has changed since. */
  since: number | null;
  counts: { added: number; dropped: number; reworded: number; gone: number };
  added: Gist[];
  reworded: (Gist & { before: string })[];
  /** Statements whose words are no longer in the text, with when they last were, latest first. */
  gone: (Gist & { seenAt: number })[];
}

/** A stored statement of a source, as lists and cards show it. */
export interface Statement {
  claim: ClaimRecord;
  articleTitle: string;
  articleUrl: string;
  outletName: string;
}

/** A source in a list. */
export interface SourceSummary {
  source: SourceRecord;
  /** Number of its stored claims. */
  claims: number;
  /** `publishedAt` of its newest one; null where it has none. */
  lastClaimAt: number | null;
}

/** An article in a list. */
export interface ArticleSummary {
  article: ArticleRecord;
  claims: number;
}

/** An article as the library shows it. */
export interface ArticleWithText {
  article: ArticleRecord;
  /** The text last seen of those saved; null where the article was only read. */
  version: (VersionRecord & { blocks: SavedBlock[] }) | null;
  /** All saved texts, last seen first. */
  versions: Pick<VersionRecord, 'id' | 'seenAt'>[];
  /** Claims whose spans are offsets into the text of `version`, in text order. */
  claims: ClaimRecord[];
  /** Claims of other texts of the article (words that were edited away since), or all where no text is saved. */
  otherClaims: ClaimRecord[];
  /** How the text last seen differs from the one before; null where no statement has changed. */
  change: VersionChanges | null;
  /** When claims whose words are no longer in the text last seen were last there, by their ids. */
  lastSeen: Record<string, number>;
}

/** How much is stored, hidden claims aside. */
export interface LibraryCounts {
  articles: number;
  saved: number;
  claims: number;
  sources: number;
}

/** A claim that several articles carry, all from one source. */
export interface ClaimOrigin {
  claimId: string;
  statementId: string;
  /** Articles that carry it, the claim's own among them: two or more. */
  articles: number;
}

/** «Said before» on the card: statements of one source in other articles. */
export interface SaidBefore {
  /** Published before the article at hand, newest first, at most three. */
  earlier: Statement[];
  /** Published after it, newest first, at most three. */
  later: Statement[];
  /** All statements of the source in other articles. */
  total: number;
  /** Of the source's claims in this article those that other articles carry too. */
  origins: ClaimOrigin[];
}
