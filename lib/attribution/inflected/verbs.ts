/** Reads every cue verb of a sentence that stands in its own clause: who its subject is and what it takes. */
import { type CueReading, caseMask, columns, Fn, Frame, Pos } from '../../languages/types';
import { channelIn, cueWithChannel, passiveSource } from './channel';
import { clauseFrom, clauseStart, spanOf, spansOf } from './content';
import {
  aboutOf,
  accusingOf,
  clauseOf,
  infinitiveOf,
  namingOf,
  objectOf,
  ontoOf,
  stanceOf,
  type Taken,
} from './cue-match';
import type { Finding } from './finding';
import { has, isPos, isPredicate, isPreposition, isWord, Kind } from './items';
import { nounOfLight } from './nominal';
import type { NounPhrase } from './noun-phrase';
import { isNameLike, isSpeechLike } from './quotation';
import { reportAt } from './report';
import type { Sentence } from './sentence';
import {
  antecedentOf,
  mainVerb,
  placeSubject,
  type Subject,
  speakerWeight,
  subjectAfter,
  subjectBefore,
} from './subject';

/** The findings of cue verbs outside reports. */
export function findByVerbs(sentence: Sentence): Finding[] {
  const { items, segmentOf } = sentence;
  const findings: Finding[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || !item.reading.cues.length) continue;
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
  for (const reading of item.reading.cues) {
    if (reading.person === 1 || reading.person === 2) continue;
    if (negated && reading.cue.sense !== 'denies') continue;
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

/** Who an active form's subject is, by form. Null: no subject found; undefined: none is to be looked for. */
function subjectOf(sentence: Sentence, at: number, reading: CueReading): Subject | null | undefined {
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
    const before = subjectBefore(sentence, main.at, main.verb);
    return before ?? subjectAfter(sentence, main.at, main.verb) ?? undefined;
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
    if (cue) return subjectBefore(sentence, p, cue) ?? subjectAfter(sentence, p, cue);
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
  const taken = noun?.taken ?? take(sentence, at, reading, from, Math.max(after, at + 1));
  if (!taken) return null;
  let phrase: NounPhrase | null = subject?.phrase ?? null;
  let weight = subject?.weight ?? 0;
  if (!phrase || weight < 0.4) {
    const place = reading.agree & 8 ? placeSubject(sentence, at) : null;
    if (place) {
      phrase = place;
      weight = 0.9;
    } else if (!phrase) {
      if (!mayLackSubject(sentence, at, reading, taken)) return null;
      weight = 1;
    } else if (taken.pattern !== 'clause') return null;
  }
  const head = phrase && items[phrase.head];
  // «Высказываются предположения, что»: the noun is no source.
  if (head?.reading.noun?.kind === 'speech' && reading.cue.lemma.endsWith('ся')) phrase = null;
  if (
    phrase &&
    weight < (MINIMUM[taken.pattern] ?? 0.45) + (frames & Frame.weak && phrase.kind !== 'document' ? 0.25 : 0)
  )
    return null;
  if (phrase) clip(sentence, taken, phrase, at);
  if (phrase && overlapsRuns(phrase, taken)) return null;
  const cueTo = noun ? noun.cueTo : subject?.after ? at + 1 : channel.to;
  const cueFrom = noun ? noun.cueFrom : at;
  const content = spansOf(items, withObjectBefore(sentence, at, phrase, taken, reading));
  const cue = spanOf(items, { from: cueFrom, to: Math.max(cueTo, cueFrom + 1) });
  if (!content.length || !cue) return null;
  return {
    place: sentence.place,
    phrase,
    source: phrase && spanOf(items, phrase),
    cue,
    content,
    sense: taken.sense ?? noun?.sense ?? reading.cue.sense,
    pattern: taken.pattern,
    channel: channel.channel ?? channelIn(items, segment.from, segment.to),
    role: 'origin',
    weight,
    relays: (frames & Frame.relay) !== 0,
    inner: (frames & Frame.inner) !== 0,
  };
}

/** «Называя X Y, Марк …»: the content of a gerund ends before the clause of its subject. */
function clip(sentence: Sentence, taken: Taken, phrase: NounPhrase, at: number): void {
  const start = sentence.segments[sentence.segmentOf[phrase.from] ?? 0]?.from ?? 0;
  if (start <= at) return;
  for (const run of taken.runs) if (run.from < start && phrase.from < run.to) run.to = start - 1;
}

/** How likely a speaker the source of a construction must be: things neither promise nor demand. */
const MINIMUM: Readonly<Record<string, number>> = {
  infinitive: 0.8,
  object: 0.6,
  naming: 0.55,
};

function overlapsRuns(phrase: NounPhrase, taken: Taken): boolean {
  return taken.runs.some((run) => phrase.from < run.to && run.from < phrase.to);
}

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
  return whole && !(columns(object.slots, 'nom') & reading.agree)
    ? [{ from: segment.from, to: phrase.from }, ...taken.runs]
    : taken.runs;
}

/** Steps over an addressee: «сообщил журналистам», «призвал граждан к …». */
function afterAddressee(sentence: Sentence, reading: CueReading, from: number): number {
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

/** Tries the frames of a cue from the surest to the vaguest. */
function take(
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
    (has_(Frame.clause | Frame.infinitive) ? clauseOf(sentence, at, reading) : null) ??
    (has_(Frame.quote | Frame.naming | Frame.object) ? quotationOf(sentence, at, reading, from) : null) ??
    (has_(Frame.accusing) ? accusingOf(sentence, at, reading, afterVerb) : null) ??
    (has_(Frame.stance) ? stanceOf(sentence, at, reading) : null) ??
    (has_(Frame.about) ? aboutOf(sentence, at, reading) : null) ??
    (has_(Frame.onto) ? ontoOf(sentence, at, reading, from) : null) ??
    (has_(Frame.object) ? objectOf(sentence, at, reading, afterVerb) : null)
  );
}

/** «сказав «…»», «призвал ООН «ответить …»», «X заявил: «…»». */
function quotationOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = Math.max(at + 1, Math.min(from, segment.to)); p < segment.to; p++) {
    const item = items[p];
    if (!item) return null;
    if (
      item.kind === Kind.quotation &&
      (isSpeechLike(sentence.scene, item) || !isNameLike(sentence.scene, item))
    ) {
      const reach = p <= from + 3;
      if (!reach) return null;
      return { runs: clauseFrom(sentence, p, reading), pattern: 'direct', cueTo: at + 1 };
    }
    if (isPredicate(item) && !(item.reading.pos & Pos.noun)) return null;
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

/** «сообщается, что», «в докладе отмечается, что», «предлагалось принести». */
function passive(sentence: Sentence, at: number, reading: CueReading): Finding | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const { frames } = reading.cue;
  if (!segment || frames & Frame.light) return null;
  let place = passiveSource(sentence, at);
  const holder = place.phrase ? null : heldBy(sentence, at);
  if (holder) place = { ...place, phrase: holder };
  if (frames & Frame.weak && !place.phrase) return null;
  const from = Math.max(at + 1, place.cueTo, place.phrase && place.phrase.from > at ? place.phrase.to : 0);
  let taken: Taken | null = clauseOf(sentence, at, reading, from);
  if (!taken && frames & Frame.infinitive) taken = adjacentInfinitive(sentence, at, reading);
  if (!taken && frames & Frame.naming && !place.phrase) taken = considered(sentence, at, reading);
  if (!taken && frames & Frame.about && reading.agree & 4) taken = aboutOf(sentence, at, reading);
  if (!taken && (frames & Frame.object) !== 0 && place.phrase && place.phrase.to <= at) {
    taken = statedThing(sentence, at, reading);
  }
  if (!taken && frames & Frame.quote && reading.cue.sense === 'states')
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
  if (!phrase || phrase.kind !== 'fact' || isPreposition(items[at + 1])) return null;
  return { runs: clauseFrom(sentence, at + 1, reading), pattern: 'object', cueTo: at + 1 };
}

/** «Эти заключенные считаются отрезанными»: subject and predicate are the content. */
function considered(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const next = items[at + 1];
  if (!segment || reading.cue.lemma.startsWith('назв') || !next) return null;
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
