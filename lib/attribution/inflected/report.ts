/**
 * Segments that report by themselves what stands around them: «…, сообщает X», «как заявил X», «…, говорится в
 * докладе», «…, уточнили в ведомстве».
 */
import { asCue } from '../../languages/readings';
import { type CueReading, caseMask, Fn, Frame, Pos } from '../../languages/types';
import { channelAfter, type PassiveSource, passiveSource } from './channel';
import { skipConnectives } from './connectives';
import { mayBeNegated } from './finding';
import { groundAt } from './ground';
import { has, type Item, isPlainPredicate, isPos, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import { isSpeechLike } from './quotation';
import { quoterAndQuoted } from './quoters';
import type { Sentence } from './sentence';
import { placeSubject } from './speaking-place';
import { isUndeclined, subjectAfter, subjectBefore } from './subject';

export interface Report {
  segment: number;
  verbAt: number;
  /** The end of the cue, as an item: after the verb, or after what belongs to it («разводит руками»). */
  cueTo: number;
  reading: CueReading;
  phrase: NounPhrase | null;
  weight: number;
  passive: PassiveSource | null;
  /** Whose words the source passes on: «цитирует X Lenta.ru». */
  quoted: NounPhrase | null;
  /** Introduced by «как». */
  like: boolean;
  /** Where the segment's words end, as an item. */
  to: number;
}

/** The report that segment `s` makes, or null. */
export function reportAt(sentence: Sentence, s: number): Report | null {
  const remembered = sentence.reports[s];
  if (remembered !== undefined) return remembered;
  // Looking for a report may ask for this one: there is none until it is found.
  sentence.reports[s] = null;
  const report = read(sentence, s);
  sentence.reports[s] = report;
  return report;
}

function read(sentence: Sentence, s: number): Report | null {
  const { items, segments } = sentence;
  const segment = segments[s];
  if (!segment) return null;
  let p = segment.from;
  let like = false;
  while (p < segment.to && has(items[p], Fn.coordinator)) p++;
  if (has(items[p], Fn.like) && items[p + 1]) {
    // «после того, как …», «с тех пор как …» is a clause of time.
    // «Кроме того, как считает эксперт» is not.
    const before = segments[s - 1];
    const linked = before && skipConnectives(sentence, before.from, before.to) >= before.to;
    if (before && !linked && AFTER_TIME.has(items[segment.from - 2]?.low ?? '')) return null;
    like = true;
    p++;
  }
  // «…», — так министр прокомментировал решение.
  if (!like && SO.has(items[p]?.low ?? '') && segment.mark === Kind.dash && isAfterSpeech(items[p - 2])) {
    like = true;
    p++;
  }
  if (!like && s === 0) return null;
  if (!like && segment.mark !== Kind.comma && segment.mark !== Kind.dash) return null;
  const reach = Math.min(segment.to, p + 9);
  const start = p;
  while (p < reach) {
    const item = items[p];
    if (!item || item.kind !== Kind.word)
      return like && item?.kind === Kind.quotation ? lateVerb(sentence, s, start, segment.to) : null;
    if (
      item.reading.cues.length &&
      !(item.reading.pos & Pos.noun && !item.reading.cues.some((c) => c.form === 'finite'))
    )
      break;
    if (item.reading.fn & Fn.negation) {
      if (!items[p + 1]?.reading.cues.some(mayBeNegated)) return null;
      p++;
      continue;
    }
    if (item.reading.pos & (Pos.adverb | Pos.particle) && !(item.reading.pos & Pos.noun)) {
      p++;
      continue;
    }
    if (item.reading.fn & Fn.self) {
      p++;
      continue;
    }
    if (isPreposition(item)) {
      const inner = sentence.phrase(p + 1, item.reading.governs, segment.to);
      if (!inner) return null;
      p = inner.to;
      continue;
    }
    if (!like && p === start && item.reading.verb?.form === 'finite') return rareVerb(sentence, s, p);
    return like ? lateVerb(sentence, s, start, segment.to) : null;
  }
  if (p >= segment.to) return null;
  return at(sentence, s, p, like);
}

/** «…», — оборвала она крикунов: a verb of no lexicon right after speech, and somebody who can speak right after it. */
function rareVerb(sentence: Sentence, s: number, p: number): Report | null {
  const { items, segments } = sentence;
  const segment = segments[s];
  const verb = items[p]?.reading.verb;
  if (!segment || !verb || segment.mark !== Kind.dash || !endsSpeech(sentence, segment.from - 2)) return null;
  if (isPos(items[p], Pos.noun) || verb.person === 1 || verb.person === 2) return null;
  const subject = subjectAfter(sentence, p, verb, 1);
  if (!subject || subject.weight < 0.9 || subject.phrase.from !== p + 1) return null;
  const { kind, name, head } = subject.phrase;
  if (
    kind !== 'person' &&
    kind !== 'group' &&
    !(kind === null && (name >= 0 || has(items[head], Fn.personal)))
  )
    return null;
  const reading = asCue(verb, { lemma: items[p]?.low ?? '', sense: 'states', frames: Frame.manner });
  return {
    segment: s,
    verbAt: p,
    cueTo: p + 1,
    reading,
    phrase: subject.phrase,
    weight: 0.9,
    passive: null,
    quoted: null,
    like: false,
    to: segment.to,
  };
}

/** Whether item `at`, before a dash, ends speech in quotation marks or a line of dialogue. */
function endsSpeech({ items, scene, place }: Sentence, at: number): boolean {
  const mark = items[at];
  if (mark?.kind === Kind.quotation) return isSpeechLike(scene, mark);
  if (!mark || mark.kind < Kind.comma || mark.kind > Kind.end) return false;
  const before = items[at - 1];
  if (before?.kind === Kind.quotation) return isSpeechLike(scene, before) || mark.kind === Kind.comma;
  return place.level > 0 || items[0]?.kind === Kind.dash;
}

/** «так», «такими словами»: points at the speech before the dash. */
const SO: ReadonlySet<string> = new Set(['так']);

const AFTER_TIME: ReadonlySet<string> = new Set([
  'того',
  'тому',
  'тем',
  'тим',
  'пор',
  'пір',
  'так',
  'тогда',
  'тоді',
  'прежде',
  'перш',
  'перед',
]);

/** «как министр рассказал журналистам»: the subject comes first. */
function lateVerb(sentence: Sentence, s: number, from: number, to: number): Report | null {
  const { items } = sentence;
  const subject = sentence.phrase(from, caseMask('nom'), to);
  if (!subject) return null;
  let p = subject.to;
  while (p < to && items[p]?.reading.pos === Pos.adverb) p++;
  const reading = quoting(items[p]?.reading.cues);
  if (reading?.form !== 'finite') return null;
  return {
    segment: s,
    verbAt: p,
    cueTo: p + 1,
    reading,
    phrase: subject,
    weight: 0.9,
    passive: null,
    quoted: null,
    like: true,
    to,
  };
}

function quoting(
  cues: readonly CueReading[] | undefined,
  negated = false,
  manner = false,
): CueReading | null {
  let best: CueReading | null = null;
  for (const cue of cues ?? []) {
    const frames = Frame.quote | Frame.following | (manner ? Frame.manner : 0);
    if (!(cue.cue.frames & frames)) continue;
    if (
      cue.person === 1 ||
      cue.person === 2 ||
      (negated ? !mayBeNegated(cue) : cue.cue.frames & Frame.negated)
    )
      continue;
    if (cue.form === 'finite') return cue;
    if (cue.form === 'passive' && !cue.slots) best = cue;
  }
  return best;
}

function at(sentence: Sentence, s: number, p: number, like: boolean): Report | null {
  const { items, segments } = sentence;
  const segment = segments[s];
  if (!segment) return null;
  const spoken = segment.mark === Kind.dash && isAfterSpeech(items[segment.from - 2]);
  const reading = quoting(items[p]?.reading.cues, has(items[p - 1], Fn.negation), spoken);
  if (!reading) return null;
  const next = segments[s + 1];
  if (
    !like &&
    next &&
    next.from === segment.to + 1 &&
    next.opener === 'complement' &&
    !furtherCue(sentence, p + 1, segment.to) &&
    items[segment.to]?.kind === Kind.comma
  )
    return null;
  const cueTo = reading.cue.frames & Frame.manner ? gestureEnd(items, p + 1, segment.to) : p + 1;
  const report = (
    phrase: NounPhrase | null,
    weight: number,
    passive: PassiveSource | null = null,
    end = cueTo,
    quoted: NounPhrase | null = null,
  ): Report => ({
    segment: s,
    verbAt: p,
    cueTo: end,
    reading,
    phrase,
    weight,
    passive,
    quoted,
    like,
    to: segment.to,
  });
  if (reading.cue.frames & Frame.relay && reading.form === 'finite') {
    const pair = quoterAndQuoted(sentence, p, segment.to);
    if (pair) {
      return report(pair.quoter, 0.95, null, pair.cueTo, pair.quoted);
    }
  }
  if (reading.cue.frames & Frame.following) {
    const ground = groundAt(sentence, p + 1, segment.to);
    if (!ground) return null;
    const owned = ground.owner ? ground.phrase.head + 1 : cueTo;
    return report(ground.owner ?? ground.phrase, 0.95, null, owned);
  }
  // «приводит слова X агентство Y»: no report without both.
  if (reading.cue.frames & Frame.parenthetical) return null;
  if (reading.form === 'passive') {
    if (!like && items[segment.to]?.kind === Kind.colon) return null;
    const passive = passiveSource(sentence, p);
    if (items[p + 1]?.reading.verb?.form === 'infinitive') return null;
    if (!like && reading.cue.sense !== 'states') return null;
    if (!like && !passive.phrase && p + 1 < segment.to && !isPreposition(items[p + 1])) return null;
    return report(passive.phrase, passive.phrase ? 0.9 : 1, passive);
  }
  const subject =
    subjectAfter(sentence, cueTo - 1, reading) ??
    (like ? ownSubjectBefore(sentence, p, reading, segment.from) : null);
  const told =
    subject?.after && reading.agree === 8 && isUndeclined(items, subject.phrase)
      ? placeSubject(sentence, p)
      : null;
  if (told) return report(told, 0.9);
  if (subject) {
    if (subject.after && continues(sentence, subject.phrase.to, segment.to)) return null;
    if (subject.weight < (reading.cue.frames & Frame.weak ? 0.7 : 0.4)) return null;
    // «…, подтвердил факт»: the object of a verb whose subject stands before.
    if (
      !like &&
      reading.cue.frames & Frame.object &&
      subject.weight < 0.8 &&
      subject.phrase.slots & caseMask('acc')
    )
      return null;
    return report(subject.phrase, subject.weight);
  }
  if (reading.agree === 8 || reading.agree === 15) {
    const place = placeSubject(sentence, p);
    if (place) return report(place, 0.9);
    const channel = channelAfter(sentence, p);
    if (channel?.phrase) return report(channel.phrase, 0.9, channel);
  }
  if (like && segment.to === p + 1 && reading.agree === 8) return report(null, 0.8);
  return null;
}

/** «разводит руками», «качает головой»: where the words end that belong to the verb. */
function gestureEnd(items: readonly Item[], from: number, limit: number): number {
  let p = from;
  while (
    p + 1 < limit &&
    isWord(items[p]) &&
    !items[p]?.capital &&
    !items[p]?.reading.noun &&
    !isPos(items[p], Pos.pronoun) &&
    (items[p]?.reading.slots ?? 0) & caseMask('ins')
  )
    p++;
  return p;
}

/** «…!» — …, «…, — …: what stands before the dash that a report of direct speech begins with. */
function isAfterSpeech(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== Kind.word && item.kind !== Kind.number;
}

/** «…», — сказал X и добавил, что …: the clause that follows is the second cue's. */
export function furtherCue({ items }: Sentence, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    if (
      has(items[p], Fn.coordinator) &&
      (items[p + 1]?.reading.cues.length || items[p + 2]?.reading.cues.length)
    )
      return true;
  }
  return false;
}

function ownSubjectBefore(sentence: Sentence, p: number, reading: CueReading, from: number) {
  const subject = subjectBefore(sentence, p, reading);
  return subject && subject.phrase.from >= from ? subject : null;
}

/** Whether something follows the subject that a parenthesis does not have: an object, an infinitive, a predicate. */
function continues(sentence: Sentence, from: number, to: number): boolean {
  const { items } = sentence;
  for (let p = from; p < to; p++) {
    const item = items[p];
    if (!item) return false;
    if (item.kind === Kind.quotation && p === from) return true;
    if (has(item, Fn.coordinator)) return false;
    if (isPreposition(item)) return has(item, Fn.about);
    if (isPlainPredicate(item) && !has(item, Fn.modal)) return true;
    if (item.reading.verb?.form === 'infinitive') return true;
    if (
      isWord(item) &&
      p === from &&
      item.reading.slots & caseMask('acc') &&
      !(item.reading.slots & (caseMask('dat') | caseMask('nom')))
    )
      return true;
  }
  return false;
}
