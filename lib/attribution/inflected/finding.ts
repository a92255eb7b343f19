/** What the parts of the grammar hand to each other: an attribution in the making. */
import { type CueReading, Frame } from '../../languages/types';
import type { Span } from '../../text/types';
import type { Channel, Form, Role, Sense } from '../types';
import type { NounPhrase } from './phrase-words';
import type { Place } from './sentence';

/** The construction a finding was read from; what confidence rests on. */
export type Pattern =
  | 'clause'
  | 'report'
  | 'direct'
  | 'colon'
  | 'infinitive'
  | 'about'
  | 'object'
  | 'naming'
  | 'accusing'
  | 'stance'
  | 'evidential'
  | 'cites'
  | 'back'
  | 'likewise'
  | 'noun'
  | 'headline'
  | 'hearsay';

export interface Finding {
  place: Place;
  /** The source's phrase; null where no words name it. */
  phrase: NounPhrase | null;
  source: Span | null;
  cue: Span;
  content: Span[];
  sense: Sense;
  pattern: Pattern;
  channel: Channel | null;
  role: Role;
  /** How likely the source is somebody who speaks, 0…1; 1 where no words name it. */
  weight: number;
  /** The cue only passes on by its own meaning («передает»). */
  relays: boolean;
  inner: boolean;
  /** Where the construction itself says it: speech that its report interrupts is direct. */
  form?: Form;
}

/** «не отрицает», «не сомневается»: what is said all the same. */
export function mayBeNegated({ cue }: CueReading): boolean {
  return cue.sense === 'denies' || (cue.frames & Frame.negated) !== 0;
}
