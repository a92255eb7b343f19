/** What the analytic grammar finds in one sentence, in words; `index.ts` turns it into spans of the text. */
import type { Channel, Sense } from '../types';
import type { Range } from './phrases';
import type { Line } from './words';

export interface Finding {
  line: Line;
  /** The source as the guidelines cut it, without relative clause; null where no words name one. */
  source: Range | null;
  /** The source with all that belongs to it, as PolNeAR cuts it: "who" itself, or the noun phrase with its clause. */
  wide: Range | null;
  cue: Range;
  /** The cue with auxiliaries and adverbs. */
  wideCue: Range;
  content: Range[];
  /** A complementizer stands before the first piece. */
  that: boolean;
  sense: Sense;
  channel: Channel | null;
  /** Passes on what another source said («citing»): the index of that source's finding is not known here. */
  cites: boolean;
  /** By a verb that quotes: it may stand after what it reports. */
  quoting: boolean;
  /** The verb itself only passes on what others said: "quotes". */
  relays: boolean;
  /** Stands outside its content, around or behind it: "…, X reports", "according to X". */
  reports: boolean;
  /** The sentence cites another source for its content: "X said, citing Y". */
  passedOn: boolean;
  confidence: number;
}

/** What most findings are not. */
export const silent = {
  that: false,
  channel: null,
  cites: false,
  quoting: false,
  relays: false,
  reports: false,
  passedOn: false,
} as const;
