/** What an active cue takes: its frames are tried from the surest to the vaguest. */
import { type CueReading, caseMask, Frame } from '../../languages/types';
import { clauseFrom } from './content';
import { clauseOf, type Taken } from './cue-clause';
import {
  aboutOf,
  accusingOf,
  infinitiveOf,
  namingOf,
  objectOf,
  ontoOf,
  relatingOf,
  stanceOf,
} from './cue-match';
import { isPlainPredicate, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import { isNameLike, isSpeechLike } from './quotation';
import type { Sentence } from './sentence';

export function overlapsRuns(phrase: NounPhrase, taken: Taken): boolean {
  return taken.runs.some((run) => phrase.from < run.to && run.from < phrase.to);
}

/** Steps over an addressee: «сообщил журналистам», «призвал граждан к …». */
export function afterAddressee(sentence: Sentence, reading: CueReading, from: number): number {
  const { items, segments, segmentOf } = sentence;
  const to = segments[segmentOf[from] ?? 0]?.to ?? items.length;
  const asked = (reading.cue.frames & Frame.addressee) !== 0;
  const mask = asked ? caseMask('dat') | caseMask('acc') : caseMask('dat');
  const phrase = from < to ? sentence.phrase(from, mask, to) : null;
  return phrase && ADDRESSED.has(phrase.kind ?? '') ? phrase.to : from;
}

const ADDRESSED: ReadonlySet<string> = new Set([
  'person',
  'group',
  'media',
  'place',
  'government',
  'organization',
  'part',
]);

/** Steps over one to whom something is promised: a dative that is no object. */
function afterReceiver(sentence: Sentence, at: number, from: number): number {
  const { segments, segmentOf, items } = sentence;
  const to = segments[segmentOf[at] ?? 0]?.to ?? items.length;
  const phrase = from < to ? sentence.phrase(from, caseMask('dat'), to) : null;
  const object = phrase !== null && (items[phrase.head]?.reading.slots ?? 0) & caseMask('acc');
  const given = phrase !== null && sentence.phrase(phrase.to, caseMask('acc'), to) !== null;
  return phrase && !object && (given || ADDRESSED.has(phrase.kind ?? '')) ? phrase.to : from;
}

/** Tries the frames of a cue from the surest to the vaguest. */
export function take(
  sentence: Sentence,
  at: number,
  reading: CueReading,
  from: number,
  afterVerb: number,
): Taken | null {
  const { frames } = reading.cue;
  if (frames & (Frame.light | Frame.parenthetical)) return null;
  const has_ = (frame: number) => (frames & frame) !== 0;
  return (
    (has_(Frame.naming) ? namingOf(sentence, at, reading, afterVerb) : null) ??
    (has_(Frame.infinitive) ? infinitiveOf(sentence, at, reading) : null) ??
    (has_(Frame.clause | Frame.infinitive) ? withoutColon(sentence, at, reading, afterVerb) : null) ??
    (has_(Frame.relating) ? relatingOf(sentence, at, reading, afterVerb) : null) ??
    (has_(Frame.quote | Frame.naming | Frame.object) ? quotationOf(sentence, at, reading, from) : null) ??
    (has_(Frame.accusing) ? accusingOf(sentence, at, reading, afterVerb) : null) ??
    (has_(Frame.stance) ? stanceOf(sentence, at, reading) : null) ??
    (has_(Frame.about) ? aboutOf(sentence, at, reading) : null) ??
    (has_(Frame.onto) ? ontoOf(sentence, at, reading, from) : null) ??
    (has_(Frame.object | Frame.instrumental)
      ? objectOf(sentence, at, reading, afterReceiver(sentence, at, afterVerb))
      : null)
  );
}

/** A clause, but for a colon after somebody is accused of something: what follows it only explains. */
function withoutColon(sentence: Sentence, at: number, reading: CueReading, afterVerb: number): Taken | null {
  const clause = clauseOf(sentence, at, reading);
  if (clause?.pattern !== 'colon' || !(reading.cue.frames & Frame.accusing)) return clause;
  return accusingOf(sentence, at, reading, afterVerb) ?? clause;
}

/** «сказав «…»», «призвал ООН «ответить …»», «X заявил: «…»». */
export function quotationOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  // A few quoted words are enough for what is demanded or how something is called.
  const partial = (reading.cue.frames & (Frame.naming | Frame.object | Frame.infinitive)) !== 0;
  for (let p = Math.max(at + 1, Math.min(from, segment.to)); p < segment.to; p++) {
    const item = items[p];
    if (!item) return null;
    if (
      item.kind === Kind.quotation &&
      (isSpeechLike(sentence.scene, item) || (partial && !isNameLike(sentence.scene, item)))
    ) {
      const reach =
        p <= from + 3 && (reading.cue.sense !== 'believes' || (reading.cue.frames & Frame.naming) !== 0);
      if (!reach) return null;
      return { runs: clauseFrom(sentence, p, reading), pattern: 'direct', cueTo: at + 1 };
    }
    if (isPlainPredicate(item)) return null;
  }
  // The colon may stand some words on: «сообщил журналистам на брифинге: «…»».
  for (let s = (segmentOf[at] ?? 0) + 1; s < segments.length; s++) {
    const next = segments[s];
    if (!next) return null;
    if (next.mark === Kind.colon && items[next.from]?.kind === Kind.quotation) {
      return { runs: [quotedRun(sentence, next.from)], pattern: 'direct', cueTo: at + 1 };
    }
    if (next.finite && next.opener !== 'relative' && next.opener !== 'like') return null;
    if (
      next.mark !== Kind.comma ||
      next.opener === 'complement' ||
      next.opener === 'coordinate' ||
      s > (segmentOf[at] ?? 0) + 3
    )
      return null;
  }
  return null;
}

/** A quotation and those that go on after it in the sentence: «A», «B», — … */
export function quotedRun(sentence: Sentence, from: number): { from: number; to: number } {
  const { items } = sentence;
  let to = from + 1;
  while (
    items[to]?.kind === Kind.quotation ||
    (items[to]?.kind === Kind.comma && items[to + 1]?.kind === Kind.quotation)
  )
    to++;
  return { from, to };
}
