/**
 * Puts readings of verbs together, all of one make. Spreading one object into another gives V8 a class of objects a place, and what
 * reads objects of many classes is slow: readings are looked at more than anything else.
 */
import type { Cue, CueReading, VerbReading } from './types';

/** A form of a verb as the cue that it is. */
export function asCue({ form, agree, person, slots, past }: VerbReading, cue: Cue): CueReading {
  return { form, agree, person, slots, past, cue };
}

/** The cue with other frames, as a construction reads it. */
export function withFrames(reading: CueReading, frames: number, sense = reading.cue.sense): CueReading {
  return asCue(reading, { lemma: reading.cue.lemma, sense, frames });
}
