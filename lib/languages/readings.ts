/**
 * Puts readings together, all of one make. An object spread into another may become a class of its own in V8, and code that meets
 * objects of many classes is slow: readings are looked at more than anything else.
 */
import type { Cue, CueReading, NounReading, Reading, VerbReading } from './types';

/** What a word may be. @param cues those of `verb` among them. */
export function readingOf(
  pos: number,
  slots: number,
  verb: VerbReading | null,
  cues: readonly CueReading[],
  noun: NounReading | null,
  { fn, governs }: Pick<Reading, 'fn' | 'governs'> = NO_FUNCTION,
): Reading {
  return { pos, slots, fn, governs, verb, cues, noun };
}

const NO_FUNCTION = { fn: 0, governs: 0 };

/** A form of a verb as the cue that it is. */
export function asCue({ form, agree, person, slots, past }: VerbReading, cue: Cue): CueReading {
  return { form, agree, person, slots, past, cue };
}

/** The cue with other frames, as a construction reads it. */
export function withFrames(reading: CueReading, frames: number, sense = reading.cue.sense): CueReading {
  return asCue(reading, { lemma: reading.cue.lemma, sense, frames });
}
