/** Who the subject of a cue is, by the form of the cue: finite, gerund, participle, infinitive after a modal. */
import { Col, type CueReading, caseMask, Fn, Frame, Pos, type VerbReading } from '../../languages/types';
import { has, isPos, isWord, Kind } from './items';
import type { Sentence } from './sentence';
import { speakerWeight } from './speaker';
import { placeSubject } from './speaking-place';
import { antecedentOf, type Subject, subjectAfter, subjectBefore } from './subject';

/** Who an active form's subject is, by form. Null: no subject found; undefined: none is to be looked for. */
export function subjectOf(sentence: Sentence, at: number, reading: CueReading): Subject | null | undefined {
  const { items } = sentence;
  if (reading.form === 'finite') {
    const before = subjectBefore(sentence, at, reading);
    const transitive = reading.cue.frames & (Frame.accusing | Frame.naming | Frame.object | Frame.addressee);
    if (before && !before.doubtful && before.weight >= (transitive ? 0.45 : 0.65)) {
      return before.weight < 0.8 ? (governing(sentence, at, reading) ?? before) : before;
    }
    const governor = governing(sentence, at, reading);
    if (governor) return governor;
    const after = subjectAfter(sentence, at, reading);
    if (after && (!before || after.weight > before.weight)) return after;
    return before ?? after;
  }
  if (reading.form === 'gerund') {
    const main = mainVerb(sentence, at);
    if (!main) return undefined;
    const subject = subjectBefore(sentence, main.at, main.verb) ?? subjectAfter(sentence, main.at, main.verb);
    if (subject) return subject;
    // «В ведомстве информацию опровергли, добавив, что»: those who speak there.
    const speak = main.at < at && main.verb.agree === Col.p && items[main.at]?.reading.cues.length;
    const place = speak ? placeSubject(sentence, main.at) : null;
    return place ? { phrase: place, weight: 0.9, after: false } : undefined;
  }
  if (reading.form === 'infinitive') {
    const modal = modalBefore(sentence, at);
    if (modal < 0) return undefined;
    const verb = items[modal]?.reading.verb ?? {
      form: 'finite' as const,
      agree: 15,
      person: 3,
      slots: 0,
      past: false,
    };
    return subjectBefore(sentence, modal, verb) ?? subjectAfter(sentence, modal, verb) ?? undefined;
  }
  return participleSubject(sentence, at, reading);
}

/** «заявил, что A, и попросил B»: the subject of the cue that the verb is joined to over its content. */
function governing(sentence: Sentence, at: number, reading: CueReading): Subject | null {
  const { items, segments, segmentOf } = sentence;
  const own = segmentOf[at] ?? 0;
  let link = at - 1;
  while (isWord(items[link]) && isPos(items[link], Pos.adverb | Pos.particle) && !items[link]?.reading.slots)
    link--;
  // «…, а задержку объяснили «сбоем»»: its object may come first.
  const opens = segments[own]?.from ?? 0;
  if (!has(items[link], Fn.coordinator) && has(items[opens], Fn.coordinator)) {
    const object = sentence.phrase(opens + 1, caseMask('acc'), at);
    if (object && object.to > link) link = opens;
  }
  if (!has(items[link], Fn.coordinator)) return null;
  let s = own;
  while (s > 0 && segments[s]?.opener !== 'complement' && s > own - 4) s--;
  const clause = segments[s];
  const outer = segments[s - 1];
  if (clause?.opener !== 'complement' || !outer) return null;
  for (let p = outer.to - 1; p >= outer.from; p--) {
    const cue = items[p]?.reading.cues.find(
      (c) => c.form === 'finite' && c.past === reading.past && c.agree & reading.agree,
    );
    if (!cue) continue;
    const subject = subjectBefore(sentence, p, cue) ?? subjectAfter(sentence, p, cue);
    const place = !subject && cue.agree & Col.p ? placeSubject(sentence, p) : null;
    return place ? { phrase: place, weight: 0.9, after: false } : subject;
  }
  return null;
}

function modalBefore(sentence: Sentence, at: number): number {
  const { items, segments, segmentOf } = sentence;
  const from = segments[segmentOf[at] ?? 0]?.from ?? 0;
  for (let p = at - 1; p >= from && p >= at - 4; p--) if (has(items[p], Fn.modal)) return p;
  return -1;
}

/** «заявивший, что»: the phrase it modifies, before its comma or after it. */
function participleSubject(sentence: Sentence, at: number, reading: CueReading): Subject | undefined {
  const { items, segmentOf, segments } = sentence;
  const own = segmentOf[at] ?? 0;
  const segment = segments[own];
  if (!segment) return undefined;
  if (segment.mark === Kind.comma && at <= segment.from + 3) {
    const phrase = antecedentOf(sentence, own, null);
    if (phrase && phrase.slots & reading.slots) {
      return { phrase, weight: speakerWeight(items, phrase), after: false };
    }
  }
  return undefined;
}

/** The first finite verb of the clause that a gerund or participle at `at` belongs to. */
export function mainVerb(sentence: Sentence, at: number): { at: number; verb: VerbReading } | null {
  const { items, segments, segmentOf } = sentence;
  const own = segmentOf[at] ?? 0;
  for (let s = own; s >= 0 && s > own - 8; s--) {
    const segment = segments[s];
    if (!segment) continue;
    if (
      s !== own &&
      (segment.opener === 'relative' ||
        segment.opener === 'complement' ||
        segment.opener === 'subordinate' ||
        segment.opener === 'like')
    )
      continue;
    for (let p = s === own ? at - 1 : segment.to - 1; p >= segment.from; p--) {
      const verb = items[p]?.reading.verb;
      if (verb?.form === 'finite' && verb.person !== 1 && verb.person !== 2) return { at: p, verb };
    }
  }
  for (let s = own; s < segments.length && s < own + 5; s++) {
    const segment = segments[s];
    if (!segment || (s !== own && (segment.opener === 'relative' || segment.opener === 'complement')))
      continue;
    for (let p = s === own ? at + 1 : segment.from; p < segment.to; p++) {
      const verb = items[p]?.reading.verb;
      if (verb?.form === 'finite') return { at: p, verb };
    }
  }
  return null;
}
