/**
 * Reads what a cue verb takes as its content, by its frames, where the cue stands inside its own clause: «сообщил,
 * что …», «призвал …», «назвал X Y», «обвинил X в Y», «заявил о задержании». Reports and quotations are elsewhere.
 */
import { withFrames } from '../../languages/readings';
import { ALL_SLOTS, Col, type CueReading, caseMask, columns, Fn, Frame, Pos } from '../../languages/types';
import { skipConnectives } from './connectives';
import { clauseFrom } from './content';
import { clauseOf, type Taken } from './cue-clause';
import { has, type Item, isPlainPredicate, isPos, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import { isSpeechLike } from './quotation';
import type { Sentence } from './sentence';
import { sentenceEnd } from './spans';

/** «призвал ООН ответить», «обещает ликвидировать»: from the infinitive, addressee left out. */
export function infinitiveOf(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  const reach = Math.min(segment.to, at + 14);
  for (let p = at + 1; p < reach; p++) {
    const item = items[p];
    if (!item) return null;
    if (item.kind === Kind.quotation && isSpeechLike(sentence.scene, item)) return null;
    if (item.reading.verb?.form === 'infinitive') {
      let from = p;
      while (from > at + 1 && (has(items[from - 1], Fn.negation) || items[from - 1]?.reading.pos === 8))
        from--;
      return { runs: clauseFrom(sentence, from, reading, true), pattern: 'infinitive', cueTo: at + 1 };
    }
    if (isPlainPredicate(item)) return null;
    if (has(item, Fn.about | Fn.coordinator) && !joinsNouns(items, p)) return null;
  }
  return null;
}

function joinsNouns(items: readonly Item[], p: number): boolean {
  return (
    isWord(items[p + 1]) && !items[p + 1]?.reading.cues.length && (items[p + 1]?.reading.slots ?? 0) !== 0
  );
}

/** The statement a noun phrase amounts to: what was done or is the case, not a bare topic. */
export function amountsToStatement(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[phrase.head];
  const sense = head?.reading.noun?.sense ?? 'states';
  // «обвинение» is a charge and who brings it.
  return phrase.kind === 'fact' || (sense !== 'states' && (phrase.kind === 'speech' || sense === 'accuses'));
}

/** «опровергли информацию о переговорах», «подтвердил слова мэра»: what others said, denied or confirmed. */
function takesStand(reading: CueReading, items: readonly Item[], phrase: NounPhrase): boolean {
  const { sense } = reading.cue;
  if (sense !== 'denies' && sense !== 'confirms') return false;
  if (phrase.kind === 'channel' || phrase.kind === 'event') return sense === 'denies';
  if (items[phrase.head]?.reading.noun?.sense == null || has(items[phrase.from], Fn.demonstrative))
    return false;
  return phrase.to > phrase.head + 1 || has(items[phrase.to], Fn.about);
}

/** Whether anything named as the object is a statement: what is promised, foreseen, demanded or threatened with. */
function saysAnyThing({ cue }: CueReading, phrase: NounPhrase, negated: boolean): boolean {
  if (phrase.kind === 'time' || phrase.kind === 'place' || phrase.kind === 'group' || phrase.name >= 0)
    return false;
  if (cue.sense === 'promises' || cue.frames & Frame.instrumental) return true;
  // «не исключил снижения», but «исключил клуб из турнира».
  if (cue.sense === 'denies') return negated && (cue.frames & Frame.genitive) !== 0;
  if (cue.sense === 'estimates') return (cue.frames & Frame.naming) === 0;
  return (
    cue.sense === 'demands' && (cue.frames & Frame.genitive) !== 0 && (phrase.slots & caseMask('gen')) !== 0
  );
}

/** «сообщил о задержании», «объявила об ужесточении»; with `anyTopic` whatever it is about. */
export function aboutOf(sentence: Sentence, at: number, reading: CueReading, anyTopic = false): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = at + 1; p < Math.min(segment.to, at + 16); p++) {
    const item = items[p];
    if (!item) return null;
    if (isPlainPredicate(item)) return null;
    if (!has(item, Fn.about)) continue;
    const phrase = sentence.phrase(p + 1, item.reading.governs || ALL_SLOTS, segment.to);
    if (!phrase) return null;
    if (has(items[phrase.head], Fn.demonstrative)) return null;
    // «предупредил о тумане», «объявил о планах построить мост»: whatever is warned of, or is to be done.
    const stated =
      anyTopic ||
      amountsToStatement(items, phrase) ||
      ((reading.cue.frames & Frame.addressee) !== 0 &&
        phrase.from === p + 1 &&
        (items[p + 1]?.kind === Kind.number || isPos(items[p + 1], Pos.numeral))) ||
      (reading.cue.sense === 'warns' && !has(items[phrase.from], Fn.demonstrative)) ||
      (phrase.kind !== 'person' && items[phrase.to]?.reading.verb?.form === 'infinitive');
    if (!stated) return null;
    const sense = items[phrase.head]?.reading.noun?.sense;
    const taken: Taken = { runs: clauseFrom(sentence, p, reading, true), pattern: 'about', cueTo: at + 1 };
    return sense === 'intends' ? { ...taken, sense } : taken;
  }
  return null;
}

/** «отрицает применение пыток», «потребовал отставки», «подтвердил, …»: an object that states something. */
export function objectOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const { frames } = reading.cue;
  const mask =
    (frames & Frame.object ? caseMask('acc') : 0) |
    (frames & Frame.genitive ? caseMask('gen') : 0) |
    (frames & Frame.instrumental ? caseMask('ins') : 0);
  if (!segment) return null;
  for (let p = from; p < Math.min(segment.to, from + 4); p++) {
    const item = items[p];
    if (!item || isPreposition(item) || isPlainPredicate(item)) return null;
    const phrase = sentence.phrase(p, mask, segment.to);
    if (!phrase) {
      if (isWord(item) && item.reading.pos === 8) continue;
      return null;
    }
    // «не исключил его из списка».
    if (phrase.kind === 'person' || has(items[p], Fn.possessive)) return null;
    if (!isStated(items, at, reading, phrase)) return null;
    return { runs: clauseFrom(sentence, p, reading, true), pattern: 'object', cueTo: at + 1 };
  }
  return null;
}

/** Whether the object of a cue amounts to a statement with it. */
export function isStated(
  items: readonly Item[],
  at: number,
  reading: CueReading,
  phrase: NounPhrase,
): boolean {
  // What is feared or awaited: only what happens.
  if (reading.cue.sense === 'believes') return phrase.kind === 'fact';
  return (
    amountsToStatement(items, phrase) ||
    takesStand(reading, items, phrase) ||
    saysAnyThing(reading, phrase, has(items[at - 1], Fn.negation))
  );
}

/** «связывает рост с засухой», «объяснил сбой аварией», «раскритиковал проект за дороговизну». */
export function relatingOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const first = items[from];
  if (!segment || !first || from >= segment.to) return null;
  const object = sentence.phrase(from, caseMask('acc'), segment.to);
  // «связывают надежды с признанием»: what is felt is no claim.
  if (reading.cue.sense === 'believes') {
    if (object?.kind === 'speech' || object?.kind === 'person' || has(first, Fn.reflexive)) return null;
  }
  const rest = object ? object.to : has(first, Fn.demonstrative | Fn.possessive) ? from + 1 : -1;
  if (rest < 0 || !isRelated(sentence, rest, segment.to, reading)) return null;
  return { runs: clauseFrom(sentence, from, reading, true), pattern: 'naming', cueTo: at + 1 };
}

/** Whether «с засухой», «за дороговизну», «в миллион» or a bare instrumental stands at `p`. */
export function isRelated(sentence: Sentence, p: number, to: number, reading: CueReading): boolean {
  const { items } = sentence;
  let at = p;
  // «не только с погодой, но и с засухой».
  if (has(items[at], Fn.negation) && ONLY.has(items[at + 1]?.low ?? '')) at += 2;
  const item = items[at];
  if (!item || at >= to) return false;
  const estimates = reading.cue.sense === 'estimates';
  if (isPreposition(item)) {
    if (!(estimates ? IN : RELATING).has(item.low)) return false;
    if (has(items[at + 1], Fn.demonstrative)) return !estimates;
    if (items[at + 1]?.kind === Kind.quotation) return true;
    if (estimates) return items[at + 1]?.kind === Kind.number || isPos(items[at + 1], Pos.numeral);
    return sentence.phrase(at + 1, caseMask('ins') | caseMask('acc'), to) !== null;
  }
  if (estimates || reading.cue.sense === 'accuses') return false;
  const cause = sentence.phrase(at, caseMask('ins'), to);
  return cause !== null && cause.kind !== 'time' && cause.kind !== 'person';
}

const ONLY: ReadonlySet<string> = new Set(['только', 'столько', 'тільки', 'лише', 'стільки']);

const RELATING: ReadonlySet<string> = new Set(['с', 'со', 'за', 'з', 'із', 'зі']);

/** «назвал X Y», «считает X неприемлемым»: an object and what it is called. */
export function namingOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment || from >= segment.to) return null;
  const end = Math.min(segment.to, sentenceEnd(sentence));
  let object = false;
  let predicate = false;
  /** Columns of the accusative just before. */
  let called = 0;
  for (let p = from; p < end; p++) {
    const item = items[p];
    if (!item) break;
    if (isPreposition(item)) {
      const inner = sentence.phrase(p + 1, item.reading.governs || ALL_SLOTS, end);
      p = inner ? inner.to - 1 : p;
      continue;
    }
    if (has(item, Fn.coordinator) && items[p + 1]?.reading.cues.some((c) => c.form === reading.form)) break;
    if (item.kind === Kind.quotation) {
      if (object || p === from) predicate = true;
      object = true;
      continue;
    }
    if (!isWord(item)) continue;
    if (called === Col.f && isFeminineName(items, p)) predicate = true;
    if (item.reading.slots & caseMask('acc') || has(item, Fn.possessive | Fn.oneself)) {
      object = true;
      called = columns(item.reading.slots, 'acc');
    }
    if (
      item.reading.slots & caseMask('ins') &&
      !(item.reading.slots & caseMask('acc')) &&
      (isPos(item, Pos.adjective) || !(item.reading.slots & (caseMask('gen') | caseMask('nom')))) &&
      !has(item, Fn.speaker)
    )
      predicate = true;
    if (has(item, Fn.like)) predicate = object;
  }
  if (!predicate) return null;
  const runs = clauseFrom(sentence, from, reading, true);
  return { runs, pattern: 'naming', cueTo: at + 1 };
}

/** «датировку убедительной»: an instrumental that looks like other cases; no noun follows that it would belong to. */
function isFeminineName(items: readonly Item[], p: number): boolean {
  const slots = items[p]?.reading.slots ?? 0;
  const next = items[p + 1];
  if (!isPos(items[p], Pos.adjective) || !(columns(slots, 'ins') & Col.f)) return false;
  return !isWord(next) || isPreposition(next) || !(next.reading.slots & slots);
}

/** «обвинил X в Y»: object and в + locative. */
export function accusingOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = from; p < Math.min(segment.to, from + 16); p++) {
    const item = items[p];
    if (!item || isPlainPredicate(item)) return null;
    if (!IN.has(item.low)) continue;
    const phrase = sentence.phrase(p + 1, caseMask('loc'), segment.to);
    const that = has(items[p + 1], Fn.demonstrative) && items[p + 2]?.kind === Kind.comma;
    if (that) {
      const clause = clauseOf(sentence, at, reading, p + 1);
      return clause && { ...clause, pattern: 'accusing' };
    }
    if (!phrase || phrase.kind === 'time' || phrase.kind === 'place' || phrase.kind === 'channel') continue;
    return { runs: clauseFrom(sentence, from, reading, true), pattern: 'accusing', cueTo: at + 1 };
  }
  return null;
}

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у']);

const FOR_AGAINST: ReadonlySet<string> = new Set(['за', 'против', 'проти', 'for', 'against']);

/** «выступает за запрет», «высказался против». */
export function stanceOf(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = at + 1; p < Math.min(segment.to, at + 7); p++) {
    const item = items[p];
    if (!item || !isWord(item)) return null;
    if (!FOR_AGAINST.has(item.low)) continue;
    const phrase = sentence.phrase(p + 1, caseMask('acc') | caseMask('gen'), segment.to);
    if (has(items[p + 1], Fn.demonstrative)) {
      const clause = clauseOf(sentence, at, withFrames(reading, reading.cue.frames | Frame.object), p + 1);
      return clause && { ...clause, pattern: 'stance', cueTo: p + 1 };
    }
    if (phrase?.kind !== 'fact') return null;
    return { runs: clauseFrom(sentence, p, reading, true), pattern: 'stance', cueTo: at + 1 };
  }
  return null;
}

const ONTO: ReadonlySet<string> = new Set(['на', 'к', 'ко', 'до', 'в', 'во', 'у']);

/** «указал на трудности», «пожаловался на давление», «призвал к возрождению». */
export function ontoOf(sentence: Sentence, at: number, reading: CueReading, after: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  // «указав при этом на давление».
  const from = segment ? skipConnectives(sentence, after, segment.to) : after;
  const item = items[from];
  if (!segment || !item || !ONTO.has(item.low) || from >= segment.to) return null;
  // «могут рассчитывать на помощь»: what somebody may get.
  if (reading.form === 'infinitive' && reading.cue.sense === 'believes') return null;
  const inside = IN.has(item.low);
  const phrase = sentence.phrase(
    from + 1,
    inside ? caseMask('loc') : complaintMask(reading, item),
    segment.to,
  );
  if (!phrase || has(items[from + 1], Fn.demonstrative)) return null;
  // «уверен в победе», «жалуются на шум»: complaints and calls may be about any thing.
  const stated = inside
    ? phrase.kind === 'fact'
    : amountsToStatement(items, phrase) || isAimed(reading, phrase);
  if (!stated) return null;
  return { runs: clauseFrom(sentence, from, reading, true), pattern: 'about', cueTo: at + 1 };
}

/** «жалуются на шум», but «жалуются на вокзале». */
function complaintMask({ cue }: CueReading, { reading }: Item): number {
  return cue.sense === 'claims' ? reading.governs & ~caseMask('loc') : reading.governs;
}

function isAimed({ cue }: CueReading, { kind, name }: NounPhrase): boolean {
  return (
    (cue.sense === 'claims' || cue.sense === 'demands') && (kind === null || kind === 'event') && name < 0
  );
}
