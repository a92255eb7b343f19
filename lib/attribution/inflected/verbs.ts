/** Reads every cue verb of a sentence that stands in its own clause: who its subject is and what it takes. */
import { ALL_SLOTS, Col, type CueReading, caseMask, columns, Fn, Frame, Pos } from '../../languages/types';
import type { Sense } from '../types';
import { channelIn, cueWithChannel } from './channel';
import { skipConnectives } from './connectives';
import { clauseFrom } from './content';
import type { Taken } from './cue-clause';
import { isRelated, isStated } from './cue-match';
import { type Finding, mayBeNegated } from './finding';
import { has, isPreposition, isWord } from './items';
import { nounOfLight } from './nominal';
import { passive } from './passive';
import type { NounPhrase } from './phrase-words';
import { reportAt } from './report';
import { cutAtMainClause } from './resumption';
import type { Sentence } from './sentence';
import { spanOf, spansOf } from './spans';
import { placeSubject } from './speaking-place';
import type { Subject } from './subject';
import { afterAddressee, overlapsRuns, take } from './verb-content';
import { subjectOf } from './verb-subject';

/** The findings of cue verbs outside reports. */
export function findByVerbs(sentence: Sentence): Finding[] {
  const { items, segmentOf } = sentence;
  const findings: Finding[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item?.reading.cues.length) continue;
    const report = reportAt(sentence, segmentOf[i] ?? 0);
    if (report && report.verbAt === i) continue;
    const finding = readCue(sentence, i);
    if (finding) findings.push(finding);
  }
  return findings;
}

function readCue(sentence: Sentence, at: number): Finding | null {
  const { items } = sentence;
  const item = items[at];
  if (!item) return null;
  const negated = has(items[at - 1], Fn.negation);
  // «грозится»: who does so himself before what is done.
  const readings = item.reading.cues;
  const own = readings.some((c) => c.form === 'finite' && c.cue.lemma.endsWith('ся'));
  for (const reading of readings) {
    if (own && reading.form === 'passive') continue;
    if (reading.person === 1 || reading.person === 2) continue;
    if (negated ? !mayBeNegated(reading) : reading.cue.frames & Frame.negated) continue;
    const finding =
      reading.form === 'passive' && !reading.slots
        ? passive(sentence, at, reading)
        : reading.form === 'passive'
          ? null
          : active(sentence, at, reading);
    if (finding) return finding;
  }
  return null;
}

function active(sentence: Sentence, at: number, reading: CueReading): Finding | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  const { frames } = reading.cue;
  const subject = subjectOf(sentence, at, reading);
  if (subject === undefined) return null;
  const noun = frames & Frame.light ? nounOfLight(sentence, at, reading) : null;
  if (frames & Frame.light && !noun) return null;
  if (noun && !noun.taken) return null;
  const after = subject?.after ? subject.phrase.to : at + 1;
  const channel = cueWithChannel(sentence, at, segment.to);
  const from = afterAddressee(sentence, reading, Math.max(after, channel.to));
  const taken =
    noun?.taken ??
    take(sentence, at, reading, from, Math.max(after, at + 1)) ??
    fronted(sentence, at, reading, subject);
  if (!taken) return null;
  let phrase: NounPhrase | null = subject?.phrase ?? null;
  let weight = subject?.weight ?? 0;
  if (!phrase || weight < 0.5) {
    const place = reading.agree & 8 ? placeSubject(sentence, at) : null;
    if (place) {
      phrase = place;
      weight = 0.9;
    } else if (promisedByNobody(sentence, at, reading, taken, subject)) {
      phrase = null;
      weight = 0.9;
    } else if (!phrase) {
      if (!mayLackSubject(sentence, at, reading, taken)) return null;
      weight = 1;
    } else if (weight < 0.4 && taken.pattern !== 'clause') return null;
  }
  // «Поезд ожидает отправления»: a capital at the head of a sentence makes no speaker.
  const vague = phrase && phrase.kind === null && phrase.head === 0;
  if (vague && taken.pattern === 'object' && reading.cue.sense === 'believes') return null;
  const head = phrase && items[phrase.head];
  // «Я подумала», inside her own words: nobody else than the one who speaks.
  if (has(head ?? undefined, Fn.speaker) && sentence.place.level > 0) return null;
  // «Высказываются предположения, что»: the noun is no source.
  if (head?.reading.noun?.kind === 'speech' && reading.cue.lemma.endsWith('ся')) phrase = null;
  if (
    phrase &&
    weight < (MINIMUM[taken.pattern] ?? 0.45) + (frames & Frame.weak && phrase.kind !== 'document' ? 0.25 : 0)
  )
    return null;
  if (phrase && isFrontedObject(sentence, taken, phrase, at)) return null;
  if (phrase) clip(sentence, taken, phrase, at);
  if (phrase && phrase.to <= at) cutAtMainClause(sentence, taken.runs, segmentOf[at] ?? 0, phrase);
  if (phrase && overlapsRuns(phrase, taken)) return null;
  const apart = subject?.after && channel.to > subject.phrase.from;
  const cueTo = noun ? noun.cueTo : apart ? at + 1 : channel.to;
  // «не исключают»: what is said is said by the negation too.
  const negated = has(items[at - 1], Fn.negation) && mayBeNegated(reading);
  const cueFrom = noun ? noun.cueFrom : negated ? at - 1 : at;
  const content = spansOf(items, withObjectBefore(sentence, at, phrase, taken, reading));
  const cue = spanOf(items, { from: cueFrom, to: Math.max(cueTo, cueFrom + 1) });
  if (!content.length || !cue) return null;
  return {
    place: sentence.place,
    phrase,
    source: phrase && spanOf(items, phrase),
    cue,
    content,
    sense: taken.sense ?? noun?.sense ?? senseOf(sentence, at, reading),
    pattern: taken.pattern,
    channel: channel.channel ?? channelIn(items, segment.from, segment.to),
    role: 'origin',
    weight,
    relays: (frames & Frame.relay) !== 0,
    inner: (frames & Frame.inner) !== 0,
  };
}

/** «не исключает» holds it possible, «не отрицает» agrees. */
function senseOf({ items }: Sentence, at: number, { cue }: CueReading): Sense {
  if (cue.sense !== 'denies' || !has(items[at - 1], Fn.negation)) return cue.sense;
  return cue.frames & Frame.genitive ? 'estimates' : 'confirms';
}

/** «Называя X Y, Марк …»: the content of a gerund ends before the clause of its subject. */
function clip(sentence: Sentence, taken: Taken, phrase: NounPhrase, at: number): void {
  const start = sentence.segments[sentence.segmentOf[phrase.from] ?? 0]?.from ?? 0;
  if (start <= at) return;
  for (const run of taken.runs) if (run.from < start && phrase.from < run.to) run.to = start - 1;
}

/** «Тренера упрекнули в трусости»: who is accused stands first, and nobody else does. */
function isFrontedObject({ items }: Sentence, taken: Taken, phrase: NounPhrase, at: number): boolean {
  return (
    taken.pattern === 'accusing' &&
    phrase.to <= at &&
    ((items[phrase.head]?.reading.slots ?? 0) & caseMask('acc')) !== 0 &&
    isPreposition(items[taken.runs[0]?.from ?? -1])
  );
}

/** «Ущерб управление оценивает в миллион», «Недостачу в банке отрицают»: the object stands before the one who speaks. */
function fronted(sentence: Sentence, at: number, reading: CueReading, subject: Subject | null): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const { frames } = reading.cue;
  if (!segment || reading.form !== 'finite' || !(frames & (Frame.object | Frame.relating))) return null;
  if (frames & Frame.weak) return null;
  const from = skipConnectives(sentence, segment.from, at);
  const object = from < at ? sentence.phrase(from, caseMask('acc'), at) : null;
  // A capital at the head of a sentence names nobody.
  const name = object && object.name > 0;
  if (!object || object.kind === 'person' || name) return null;
  // «такие меры»: what the sentences before speak of.
  if (has(items[object.from], Fn.demonstrative)) return null;
  const rest = items[object.to];
  const speaker = subject && !subject.after && subject.phrase.from >= object.to ? subject.phrase : null;
  const meets = object.to === (speaker?.from ?? -1) || object.to === at || isPreposition(rest);
  if (!meets || (!speaker && !(reading.agree & Col.p) && !subject?.after)) return null;
  if (!speaker && columns(items[object.head]?.reading.slots ?? 0, 'nom') & reading.agree) return null;
  // «Информацию об обыске»: its topic belongs to it.
  const topic = has(rest, Fn.about)
    ? sentence.phrase(object.to + 1, rest?.reading.governs || ALL_SLOTS, at)
    : null;
  const run = { from, to: topic?.to ?? object.to };
  const after = subject?.after ? subject.phrase.to : at + 1;
  if (frames & Frame.relating && isRelated(sentence, after, segment.to, reading))
    return { runs: [run, ...clauseFrom(sentence, after, reading, true)], pattern: 'naming', cueTo: at + 1 };
  return isStated(items, at, reading, object) ? { runs: [run], pattern: 'object', cueTo: at + 1 } : null;
}

/** How likely a speaker the source of a construction must be: things neither promise nor demand. */
const MINIMUM: Readonly<Record<string, number>> = {
  infinitive: 0.75,
  object: 0.6,
  naming: 0.55,
};

/** «Усю інформацію X називає неправдивою»: the object may come first. */
function withObjectBefore(
  sentence: Sentence,
  at: number,
  phrase: NounPhrase | null,
  taken: Taken,
  reading: CueReading,
) {
  if (taken.pattern !== 'naming' || !phrase || phrase.to > at) return taken.runs;
  const { segments, segmentOf } = sentence;
  const segment = segments[segmentOf[phrase.from] ?? 0];
  if (!segment || phrase.from - segment.from < 2) return taken.runs;
  const object = sentence.phrase(segment.from, caseMask('acc'), phrase.from);
  const whole = object && (object.to === phrase.from || isPreposition(sentence.items[object.to]));
  const spoken = columns(phrase.slots, 'nom') === 0;
  return whole &&
    (spoken || !(columns(sentence.items[object.head]?.reading.slots ?? 0, 'nom') & reading.agree))
    ? [{ from: segment.from, to: phrase.from }, ...taken.runs]
    : taken.runs;
}

/** «Срок обещают назвать в мае»: nobody is named who promises, and what it is about stands first. */
function promisedByNobody(
  sentence: Sentence,
  at: number,
  reading: CueReading,
  taken: Taken,
  subject: Subject | null,
): boolean {
  const segment = sentence.segments[sentence.segmentOf[at] ?? 0];
  if (!segment || taken.pattern !== 'infinitive' || reading.cue.sense !== 'promises') return false;
  if (reading.form !== 'finite' || reading.agree !== Col.p || reading.past || reading.person !== 3)
    return false;
  if (segment.opener !== 'plain' || subject?.after) return false;
  const from = skipConnectives(sentence, segment.from, at);
  if (from < at) taken.runs.unshift({ from, to: at });
  return true;
}

/** «Утверждают, что …», «Запевняє, що …»: a cue whose subject is left unsaid. */
function mayLackSubject(sentence: Sentence, at: number, reading: CueReading, taken: Taken): boolean {
  const { items, segments, segmentOf } = sentence;
  if (reading.form !== 'finite' || taken.pattern !== 'clause') return false;
  if (!(reading.cue.frames & Frame.quote) || reading.cue.frames & (Frame.weak | Frame.infinitive))
    return false;
  const segment = segments[segmentOf[at] ?? 0];
  if (
    !segment ||
    segment.opener === 'relative' ||
    segment.opener === 'complement' ||
    segment.opener === 'subordinate'
  )
    return false;
  if (reading.past && reading.agree !== 8) return false;
  for (let p = segment.from; p < at; p++) {
    const item = items[p];
    if (!isWord(item)) return false;
    const { pos, slots } = item.reading;
    const oblique = pos & Pos.pronoun && !(slots & caseMask('nom'));
    if (!oblique && !(pos & (Pos.adverb | Pos.particle | Pos.conjunction))) return false;
  }
  return segmentOf[at] === 0;
}
