/** What the finders of contents are given of a cue, and what they give back. Positions are indices into words. */
import type { Sense } from '../types';
import type { Range } from './phrases';
import type { Word } from './words';

export interface Content {
  pieces: Range[];
  that: boolean;
  confidence: number;
}

export interface Place {
  words: readonly Word[];
  /** Where the sentence's own words begin, behind a dateline. */
  from: number;
  /** First word after the cue and its particle, or after the subject where that follows the cue. */
  after: number;
  frames: number;
  sense: Sense;
  /** The cue's own tag: finite or participle. */
  tag: Word['tag'];
  polnear: boolean;
  /** A title: it may leave out forms of "be". */
  title: boolean;
  /** A relative stands before the subject: "what he called". */
  led: boolean;
  /** Another source has spoken in the sentence before. */
  reported: boolean;
  isEvidential(i: number): boolean;
}
