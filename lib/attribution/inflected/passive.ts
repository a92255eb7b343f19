/** Passive and impersonal cues: «сообщается, что», «в докладе отмечается», «считается Y». */
import { Col, type CueReading, caseMask, Frame } from '../../languages/types';
import { passiveSource } from './channel';
import { clauseFrom, clauseStart } from './content';
import { clauseOf, type Taken } from './cue-clause';
import { aboutOf, infinitiveOf } from './cue-match';
import type { Finding } from './finding';
import { isPreposition } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';
import { spanOf, spansOf } from './spans';
import { speakerWeight } from './speaker';
import { antecedentOf } from './subject';
import { overlapsRuns, quotationOf } from './verb-content';

/** «сообщается, что», «в докладе отмечается, что», «предлагалось принести». */
export function passive(sentence: Sentence, at: number, reading: CueReading): Finding | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const { frames } = reading.cue;
  if (!segment || frames & (Frame.light | Frame.manner | Frame.negated)) return null;
  if (!(frames & ~(Frame.relating | Frame.addressee | Frame.following | Frame.appearing))) return null;
  let place = passiveSource(sentence, at);
  const holder = place.phrase ? null : heldBy(sentence, at);
  if (holder) place = { ...place, phrase: holder };
  if (frames & Frame.weak && !place.phrase) return null;
  const from = Math.max(at + 1, place.cueTo, place.phrase && place.phrase.from > at ? place.phrase.to : 0);
  // Only impersonal forms leave the speaker open: «сообщалось», not «разговор продолжался».
  const impersonal = (reading.agree & Col.n) !== 0 || place.phrase !== null;
  let taken: Taken | null = impersonal ? clauseOf(sentence, at, reading, from) : null;
  if (!taken && frames & Frame.infinitive && reading.agree & Col.n)
    taken = adjacentInfinitive(sentence, at, reading);
  if (!taken && frames & Frame.naming && !place.phrase) taken = considered(sentence, at, reading);
  if (!taken && frames & Frame.about && reading.agree & 4) taken = aboutOf(sentence, at, reading);
  const pledged = reading.cue.sense === 'promises' && !place.phrase;
  const foreseen = reading.cue.sense === 'believes';
  if (
    !taken &&
    (frames & Frame.object) !== 0 &&
    !foreseen &&
    (pledged || (place.phrase && place.phrase.to <= at))
  ) {
    taken = statedThing(sentence, at, reading);
  }
  if (!taken && impersonal && frames & Frame.quote && reading.cue.sense === 'states')
    taken = quotationOf(sentence, at, reading, from);
  if (!taken) return null;
  if (place.phrase && overlapsRuns(place.phrase, taken)) return null;
  const cue = spanOf(items, { from: at, to: Math.max(at + 1, place.cueTo) });
  const content = spansOf(items, taken.runs);
  if (!cue || !content.length) return null;
  return {
    place: sentence.place,
    phrase: place.phrase,
    source: place.phrase && spanOf(items, place.phrase),
    cue,
    content,
    sense: reading.cue.sense,
    pattern: holder ? 'noun' : taken.pattern,
    channel: place.channel,
    role: 'origin',
    weight: place.phrase ? 0.9 : 1,
    relays: (frames & Frame.relay) !== 0,
    inner: (frames & Frame.inner) !== 0,
  };
}

/** «заявление, в котором говорится»: the document that a relative clause leads back to. */
function heldBy(sentence: Sentence, at: number): NounPhrase | null {
  const { items, segments, segmentOf } = sentence;
  for (let s = segmentOf[at] ?? 0, seen = 0; s > 0 && seen < 3; s--, seen++) {
    const segment = segments[s];
    if (segment?.opener !== 'relative') continue;
    const phrase = antecedentOf(sentence, s, null);
    const noun = phrase && items[phrase.head]?.reading.noun;
    return noun && (noun.kind === 'document' || noun.kind === 'speech') ? phrase : null;
  }
  return null;
}

function adjacentInfinitive(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  if (sentence.items[at + 1]?.reading.verb?.form !== 'infinitive') return null;
  return infinitiveOf(sentence, at, reading);
}

/** «В докладе отмечается увеличение арестов». */
function statedThing(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  const phrase = sentence.phrase(at + 1, caseMask('nom'), segment.to);
  if (!phrase || isPreposition(items[at + 1])) return null;
  // Whatever is promised states something, but for those who are promised it.
  const pledge = reading.cue.sense === 'promises' && speakerWeight(items, phrase) < 0.7;
  if (phrase.kind !== 'fact' && !pledge) return null;
  const runs = pledge ? [{ from: at + 1, to: segment.to }] : clauseFrom(sentence, at + 1, reading);
  return { runs, pattern: 'object', cueTo: at + 1 };
}

/** «Эти заключенные считаются отрезанными»: subject and predicate are the content. */
function considered(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const next = items[at + 1];
  // «считаются отрезанными», but «признан банкротом»: what was done to it.
  if (!segment || !next || !(reading.agree & Col.n || /с[ья]$/.test(items[at]?.low ?? ''))) return null;
  let predicate = false;
  for (let p = at + 1; p < Math.min(segment.to, at + 4); p++) {
    const slots = items[p]?.reading.slots ?? 0;
    if (slots & caseMask('ins') && !(slots & caseMask('acc'))) predicate = true;
  }
  if (!predicate) return null;
  const left = Math.max(segment.from, clauseStart(sentence, (segmentOf[at] ?? 0) + 1));
  return {
    runs: [{ from: left, to: at }, ...clauseFrom(sentence, at + 1, reading)],
    pattern: 'naming',
    cueTo: at + 1,
  };
}
