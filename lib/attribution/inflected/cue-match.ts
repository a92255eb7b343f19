/**
 * Reads what a cue verb takes as its content, by its frames, where the cue stands inside its own clause: «сообщил,
 * что …», «призвал …», «назвал X Y», «обвинил X в Y», «заявил о задержании». Reports and quotations are elsewhere.
 */
import { ALL_SLOTS, type CueReading, caseMask, Fn, Frame } from '../../languages/types';
import type { Sense } from '../types';
import { clauseFrom, type Run, sentenceEnd } from './content';
import type { Pattern } from './finding';
import { has, type Item, isPredicate, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './noun-phrase';
import { isSpeechLike } from './quotation';
import { reportAt } from './report';
import type { Segment, Sentence } from './sentence';

export interface Taken {
  runs: Run[];
  pattern: Pattern;
  /** The cue ends here when a noun joined it («выразил мнение»), else right after the verb. */
  cueTo: number;
  /** What the noun in the content makes of the cue: «заявил о намерении». */
  sense?: Sense;
}

/** Segments that may stand between a cue and its clause: «заявил, отвечая на вопрос, что». */
const INTERPOSED: ReadonlySet<string> = new Set(['gerund', 'relative', 'participle', 'like', 'evidential']);

/** The clause that a cue at `at` opens with a complementizer, question word or colon; null where none does. */
export function clauseOf(sentence: Sentence, at: number, reading: CueReading, from = at + 1): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const own = segmentOf[at] ?? 0;
  const segment = segments[own];
  if (!segment) return null;
  for (let p = from; p < segment.to; p++) {
    const item = items[p];
    if (!item) return null;
    // A further verb of the speaker's own clause takes the clause that follows.
    if (isPredicate(item) && !(item.reading.pos & 1) && !has(item, Fn.modal)) return null;
    if (item.kind === Kind.quotation && isSpeechLike(sentence.scene, item)) return null;
    if (has(item, Fn.coordinator) && items[p + 1]?.reading.cues.some((c) => c.form === reading.form))
      return null;
    if (item.reading.verb?.form === 'infinitive' && p > at && !(reading.cue.frames & Frame.clause))
      return null;
  }
  for (let s = own + 1; s < segments.length && s <= own + 5; s++) {
    const next = segments[s];
    if (!next) return null;
    if (next.mark === Kind.colon && s === own + 1) return colonClause(sentence, s, at, reading);
    if (next.mark !== Kind.comma) return null;
    if (next.opener === 'complement') return complement(sentence, s, at, reading);
    if (
      next.opener === 'subordinate' &&
      reading.form !== 'passive' &&
      s === own + 1 &&
      opensQuestion(items, next.from)
    ) {
      const runs = clauseFrom(sentence, questionStart(items, next.from), reading);
      return { runs, pattern: 'clause', cueTo: at + 1 };
    }
    if (next.opener === 'like' && reading.form !== 'passive' && s === own + 1 && !reportAt(sentence, s)) {
      return { runs: clauseFrom(sentence, next.from, reading), pattern: 'clause', cueTo: at + 1 };
    }
    if (INTERPOSED.has(next.opener)) {
      // «отвергают шаг, заявляя, что»: the clause is the gerund's.
      if (speaksItself(items, next)) return null;
      continue;
    }
    if (next.opener === 'plain' && !next.finite && segments[s + 1]?.opener === 'complement') continue;
    return null;
  }
  return null;
}

function speaksItself(items: readonly Item[], { from, to, opener }: Segment): boolean {
  if (opener !== 'gerund' && opener !== 'participle' && opener !== 'relative') return false;
  for (let p = from; p < to; p++) {
    if (items[p]?.reading.cues.some((c) => c.cue.frames & Frame.clause && c.form !== 'passive')) return true;
  }
  return false;
}

function complement(sentence: Sentence, s: number, at: number, reading: CueReading): Taken | null {
  const { items, segments } = sentence;
  const next = segments[s];
  if (!next) return null;
  let from = next.from;
  while (from < next.to && !has(items[from], Fn.complementizer)) from++;
  // «…, чтобы» of a purpose is no content of verbs that only state.
  if (PURPOSE.has(items[from]?.low ?? '') && !(reading.cue.frames & (Frame.infinitive | Frame.object))) {
    if (reading.cue.sense === 'states') return null;
  }
  const start = from + 1;
  if (start >= items.length) return null;
  if (start >= next.to) {
    // «что, по словам X, …» or «что, если …»: the clause goes on after the comma.
    return {
      runs: clauseFrom(sentence, Math.min(next.to + 1, items.length - 1), reading),
      pattern: 'clause',
      cueTo: at + 1,
    };
  }
  return { runs: clauseFrom(sentence, start, reading), pattern: 'clause', cueTo: at + 1 };
}

const PURPOSE: ReadonlySet<string> = new Set(['чтобы', 'чтоб', 'щоб', 'аби', 'дабы']);

function opensQuestion(items: readonly Item[], from: number): boolean {
  let p = from;
  if (isPreposition(items[p])) p++;
  return has(items[p], Fn.question);
}

function questionStart(items: readonly Item[], from: number): number {
  return has(items[from], Fn.coordinator) ? from + 1 : from;
}

function colonClause(sentence: Sentence, s: number, at: number, reading: CueReading): Taken | null {
  const segment = sentence.segments[s];
  if (!segment || sentence.items[segment.from]?.kind === Kind.quotation) return null;
  if (!(reading.cue.frames & Frame.clause) || segment.to - segment.from < 2) return null;
  if (reading.form === 'passive' && reading.cue.sense !== 'states') return null;
  return { runs: clauseFrom(sentence, segment.from, reading), pattern: 'colon', cueTo: at + 1 };
}

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
    if (isPredicate(item) && !(item.reading.pos & 1)) return null;
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
  return phrase.kind === 'fact' || (phrase.kind === 'speech' && head?.reading.noun?.sense !== 'states');
}

/** «опровергли информацию о переговорах»: a report denied or confirmed. */
function takesStand(reading: CueReading, items: readonly Item[], phrase: NounPhrase): boolean {
  const { sense } = reading.cue;
  if (sense !== 'denies' && sense !== 'confirms') return false;
  return items[phrase.head]?.reading.noun?.sense != null && has(items[phrase.to], Fn.about);
}

/** «сообщил о задержании», «объявила об ужесточении». */
export function aboutOf(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = at + 1; p < Math.min(segment.to, at + 16); p++) {
    const item = items[p];
    if (!item) return null;
    if (isPredicate(item) && !(item.reading.pos & 1)) return null;
    if (!has(item, Fn.about)) continue;
    const phrase = sentence.phrase(p + 1, item.reading.governs || ALL_SLOTS, segment.to);
    if (!phrase) return null;
    if (has(items[phrase.head], Fn.demonstrative) || !amountsToStatement(items, phrase)) return null;
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
  const genitive = (reading.cue.frames & Frame.genitive) !== 0;
  const mask = caseMask('acc') | (genitive ? caseMask('gen') : 0);
  if (!segment) return null;
  for (let p = from; p < Math.min(segment.to, from + 4); p++) {
    const item = items[p];
    if (!item || isPreposition(item) || (isPredicate(item) && !(item.reading.pos & 1))) return null;
    const phrase = sentence.phrase(p, mask, segment.to);
    if (!phrase) {
      if (isWord(item) && item.reading.pos === 8) continue;
      return null;
    }
    if (
      phrase.kind === 'person' ||
      !(amountsToStatement(items, phrase) || takesStand(reading, items, phrase))
    )
      return null;
    return { runs: clauseFrom(sentence, p, reading, true), pattern: 'object', cueTo: at + 1 };
  }
  return null;
}

/** «назвал X Y», «считает X неприемлемым»: an object and what it is called. */
export function namingOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment || from >= segment.to) return null;
  const end = Math.min(segment.to, sentenceEnd(sentence));
  let object = false;
  let predicate = false;
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
    if (item.reading.slots & caseMask('acc') || has(item, Fn.possessive | Fn.oneself)) object = true;
    if (
      item.reading.slots & caseMask('ins') &&
      !(item.reading.slots & caseMask('acc')) &&
      !has(item, Fn.speaker)
    )
      predicate = true;
    if (has(item, Fn.like)) predicate = object;
  }
  if (!predicate) return null;
  const runs = clauseFrom(sentence, from, reading, true);
  return { runs, pattern: 'naming', cueTo: at + 1 };
}

/** «обвинил X в Y»: object and в + locative. */
export function accusingOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = from; p < Math.min(segment.to, from + 16); p++) {
    const item = items[p];
    if (!item || (isPredicate(item) && !(item.reading.pos & 1))) return null;
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
      const clause = clauseOf(
        sentence,
        at,
        { ...reading, cue: { ...reading.cue, frames: reading.cue.frames | Frame.object } },
        p + 1,
      );
      return clause && { ...clause, pattern: 'stance', cueTo: p + 1 };
    }
    if (!phrase || phrase.kind !== 'fact') return null;
    return { runs: clauseFrom(sentence, p, reading, true), pattern: 'stance', cueTo: at + 1 };
  }
  return null;
}

const ONTO: ReadonlySet<string> = new Set(['на', 'к', 'ко', 'до']);

/** «указал на трудности», «пожаловался на давление», «призвал к возрождению». */
export function ontoOf(sentence: Sentence, at: number, reading: CueReading, from: number): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  const item = items[from];
  if (!segment || !item || !ONTO.has(item.low) || from >= segment.to) return null;
  const phrase = sentence.phrase(from + 1, item.reading.governs, segment.to);
  if (!phrase || !amountsToStatement(items, phrase)) return null;
  return { runs: clauseFrom(sentence, from, reading, true), pattern: 'about', cueTo: at + 1 };
}
