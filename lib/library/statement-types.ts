/** What statements are shown as: claims that say the same, with those who carried them. */
import type { FigureChange } from '../statements';
import type { SourceRecord, Statement } from './types';
import type { DiffPart } from './word-diff';

/** A statement of a source, in a list. */
export interface StatementGroup {
  /** Of the statement; a claim's own id where it was not grouped yet. */
  id: string;
  /** Every claim that carries it, first published first; the reader has hidden none of them. */
  carriers: Statement[];
  /** Articles among them. */
  articles: number;
  /** Figures that differ from another statement of the source on this matter, the nearest one before. */
  changes: ChangedFigures[];
}

export interface ChangedFigures {
  /** The earlier statement. */
  statementId: string;
  /** When it was published. */
  publishedAt: number;
  figures: FigureChange[];
}

/** How an article carries a statement. */
export type Carrying = 'quotes' | 'partly' | 'paraphrases';

export interface Carrier {
  statement: Statement;
  how: Carrying;
  /** Through whom, as its text says: the relays of the chain. */
  via: string[];
  /** How its quotation differs from the first one in its language; null where it quotes nothing or the same. */
  drift: DiffPart[] | null;
}

/** A statement by itself. */
export interface StatementView {
  id: string;
  source: SourceRecord | null;
  /** First published first. */
  carriers: Carrier[];
  articles: number;
  /** Claims of other articles with the same content that leave its source out: of nobody, or of another. */
  withoutSource: { statement: Statement; name: string | null }[];
  changes: ChangedFigures[];
}

/** Of a claim: the articles that carry the same statement of the same source, this one among them. */
export interface OneOrigin {
  statementId: string;
  articles: number;
}
