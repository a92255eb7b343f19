/** Finds who a cue verb's subject is: by case and agreement, or by position, or the place whose people speak. */
import {
  ALL_SLOTS,
  Col,
  caseMask,
  columns,
  Fn,
  type NounKind,
  Pos,
  type VerbReading,
} from '../../languages/types';
import { has, type Item, isPlainPredicate, isPredicate, isPreposition, isWord, Kind } from './items';
import { type NounPhrase, widen } from './phrase-words';
import type { Segment, Sentence } from './sentence';
import { agrees, nominative, speakerWeight } from './speaker';

export interface Subject {
  phrase: NounPhrase;
  /** How likely a body or person of this sort speaks, 0…1. */
  weight: number;
  /** May as well belong to the phrase before it. */
  doubtful?: boolean;
  /** Stands after the verb. */
  after: boolean;
}

/** Subject right after the verb, with no more than adverbs and a few complements between. */
export function subjectAfter(
  sentence: Sentence,
  verbAt: number,
  verb: VerbReading,
  reach = 8,
): Subject | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[verbAt] ?? 0];
  if (!segment) return null;
  const limit = Math.min(segment.to, verbAt + 1 + reach);
  for (let p = verbAt + 1; p < limit; p++) {
    const item = items[p];
    if (!item) return null;
    if (isWord(item)) {
      const { fn, pos } = item.reading;
      // «согласен и директор»: he too.
      if (fn & Fn.coordinator && p === verbAt + 1) continue;
      if (fn & (Fn.coordinator | Fn.complementizer | Fn.relative | Fn.like | Fn.about)) return null;
      if (isPredicate(item) && !(pos & Pos.noun)) return null;
      if (item.reading.verb?.form === 'infinitive') return null;
      if (isPreposition(item)) {
        const inner = sentence.phrase(p + 1, item.reading.governs || ALL_SLOTS, segment.to);
        if (!inner) return null;
        p = inner.to - 1;
        continue;
      }
      if (pos === Pos.adverb || pos === Pos.particle) continue;
    }
    const phrase = sentence.phrase(p, nominative(verb) | (verb.agree & Col.p ? 15 : 0), items.length);
    if (phrase && agrees(phrase, verb)) {
      const weight = speakerWeight(items, phrase);
      // «рассказала РБК представитель компании»: what does not decline may be the addressee.
      const next = isUndeclined(items, phrase)
        ? sentence.phrase(phrase.to, nominative(verb), items.length)
        : null;
      if (next && SPOKEN_TO.has(next.kind) && agrees(next, verb)) {
        return { phrase: withApposition(sentence, next), weight: 1, after: true };
      }
      if (weight > 0.2) return { phrase: withApposition(sentence, phrase), weight, after: true };
    }
    // An addressee or object between verb and subject: «рассказал журналистам министр».
    const oblique = sentence.phrase(
      p,
      caseMask('dat') | caseMask('acc') | caseMask('gen') | caseMask('ins'),
      segment.to,
    );
    if (!oblique) return null;
    p = oblique.to - 1;
  }
  return null;
}

/** Those who speak to an outlet that is named before them. */
const SPOKEN_TO: ReadonlySet<NounKind | null> = new Set<NounKind | null>(['person', 'anonymous', 'part']);

/** «сообщили «Пенза-Информ» в минздраве»: a bare name that may as well be the addressee. */
export function isUndeclined(items: readonly Item[], phrase: NounPhrase): boolean {
  if (phrase.to > phrase.from + 2) return false;
  for (let p = phrase.from; p < phrase.to; p++) {
    const item = items[p];
    if (!item || !(item.kind === Kind.quotation || item.reading.slots === ALL_SLOTS)) {
      // «Радио Свобода»: what does not decline, and its name.
      if (p === phrase.from || phrase.kind !== 'media') return false;
    }
  }
  return true;
}

/** Subject before the verb: in its own segment, or beyond interposed ones. */
export function subjectBefore(sentence: Sentence, verbAt: number, verb: VerbReading): Subject | null {
  const { segments, segmentOf } = sentence;
  const own = segmentOf[verbAt] ?? 0;
  const segment = segments[own];
  if (!segment) return null;
  if (segment.opener === 'relative') return relativeSubject(sentence, own, verbAt, verb);
  const here = bestIn(sentence, segment, verbAt, verb);
  if (here) return listBefore(sentence, own, here, verb);
  if (segment.mark !== Kind.comma && segment.mark !== Kind.dash) return null;
  if (segment.opener === 'complement' || segment.opener === 'subordinate') return null;
  let fallback: Subject | null = null;
  for (let s = own - 1, seen = 0; s >= 0 && seen < 8; s--, seen++) {
    const other = segments[s];
    if (!other) break;
    const skip =
      other.opener === 'relative' ||
      other.opener === 'participle' ||
      other.opener === 'gerund' ||
      other.opener === 'like' ||
      other.opener === 'evidential';
    if (skip) continue;
    const found = bestIn(sentence, other, other.to, verb);
    if (found && s > 0 && other.mark === Kind.comma && !other.finite && fills(found.phrase, other)) {
      const named = namedBefore(sentence, s, verb);
      if (named) return named;
    }
    if (found && found.weight >= 0.85) return listBefore(sentence, s, found, verb);
    if (found && (!fallback || found.weight > fallback.weight))
      fallback = listBefore(sentence, s, found, verb);
    if (found && other.finite) break;
    if (other.opener === 'complement' || other.opener === 'subordinate') break;
    if (other.mark !== Kind.comma) break;
  }
  return fallback;
}

/** Whether a phrase is all there is in a segment, so that it may be an apposition. */
function fills(phrase: NounPhrase, segment: Segment): boolean {
  return phrase.from === segment.from && (phrase.to >= segment.to || phrase.kind === 'person');
}

/** «Адриано Челентано, известный певец, …»: the name that appositions before the verb belong to. */
function namedBefore(sentence: Sentence, own: number, verb: VerbReading): Subject | null {
  const { segments } = sentence;
  for (let s = own - 1; s >= 0 && s >= own - 4; s--) {
    const segment = segments[s];
    if (!segment || segment.finite) return null;
    const found = bestIn(sentence, segment, segment.to, verb);
    if (!found || (found.phrase.to !== segment.to && !fills(found.phrase, segment))) return null;
    if (found.phrase.name >= 0) {
      const end = segments[own]?.to ?? found.phrase.to;
      return { ...found, phrase: { ...found.phrase, to: end } };
    }
    if (!fills(found.phrase, segment)) return null;
  }
  return null;
}

/** «сторонники, которые доказывали»: the antecedent, if the pronoun is the subject. */
function relativeSubject(sentence: Sentence, own: number, verbAt: number, verb: VerbReading): Subject | null {
  const { items, segments } = sentence;
  const segment = segments[own];
  if (!segment) return null;
  let pronoun = segment.from;
  while (pronoun < verbAt && !has(items[pronoun], Fn.relative)) pronoun++;
  const item = items[pronoun];
  if (!item || pronoun >= verbAt) return null;
  if (sentence.pack.grammar.cases && !(columns(item.reading.slots, 'nom') & verb.agree)) {
    return bestIn(sentence, { ...segment, from: pronoun + 1 }, verbAt, verb);
  }
  if (pronoun > segment.from) return null;
  const antecedent = antecedentOf(sentence, own, verb);
  return antecedent && { phrase: antecedent, weight: speakerWeight(items, antecedent), after: false };
}

/** The phrase that ends right before a relative clause. */
export function antecedentOf(sentence: Sentence, own: number, verb: VerbReading | null): NounPhrase | null {
  const { segments, items } = sentence;
  for (let s = own - 1; s >= 0 && s >= own - 4; s--) {
    const before = segments[s];
    if (!before) return null;
    if (before.opener === 'relative' || before.opener === 'like' || before.opener === 'evidential') continue;
    for (let p = before.from; p < before.to; p++) {
      const phrase = sentence.phrase(p, ALL_SLOTS, before.to);
      if (!phrase) continue;
      if (phrase.to === before.to) {
        const cols = [0, 4, 8, 12, 16, 20].reduce((all, shift) => all | ((phrase.slots >> shift) & 15), 0);
        if (!verb || cols & verb.agree) return phrase;
      }
      const head = items[phrase.head];
      if (head && phrase.to > p + 1) p = Math.max(p, phrase.head - 1);
    }
    return null;
  }
  return null;
}

function bestIn(sentence: Sentence, segment: Segment, to: number, verb: VerbReading): Subject | null {
  const { items } = sentence;
  let best: Subject | null = null;
  let finiteSeen = false;
  const mask = nominative(verb) | (verb.agree & Col.p ? 15 : 0);
  for (let p = segment.from; p < to; p++) {
    const item = items[p];
    if (!item) break;
    if (isPreposition(item)) {
      const inner = sentence.phrase(p + 1, item.reading.governs || ALL_SLOTS, to);
      if (inner) p = inner.to - 1;
      continue;
    }
    if (isPlainPredicate(item)) {
      finiteSeen = true;
      continue;
    }
    if (has(item, Fn.complementizer | Fn.relative)) {
      if (best) return best;
      continue;
    }
    const phrase = sentence.phrase(p, mask, to);
    if (!phrase) {
      const oblique = sentence.phrase(
        p,
        caseMask('gen') | caseMask('dat') | caseMask('acc') | caseMask('ins'),
        to,
      );
      if (oblique && oblique.to > p + 1) p = oblique.to - 1;
      continue;
    }
    if (agrees(phrase, verb)) {
      const weight: number =
        speakerWeight(items, phrase) - (finiteSeen && best ? 0.3 : 0) - (p > segment.from + 12 ? 0.1 : 0);
      if (weight > 0.2 && (!best || weight >= best.weight)) best = { phrase, weight, after: false };
    }
    p = phrase.to - 1;
  }
  return best ?? nameBeside(sentence, segment, to, verb);
}

/** «В пятницу Берлускони призвал»: a name that could also belong to the phrase before it, right before the verb. */
function nameBeside(sentence: Sentence, segment: Segment, to: number, verb: VerbReading): Subject | null {
  const { items } = sentence;
  if (!(verb.agree & Col.singular)) return null;
  let end = to;
  while (end > segment.from && isAside(items[end - 1])) end--;
  let best: Subject | null = null;
  for (let p = end - 1; p > segment.from && p >= end - 5; p--) {
    const item = items[p];
    if (!isWord(item) || !(item.reading.pos & (Pos.name | Pos.noun)) || !(item.capital || isSpeaker(item)))
      break;
    const phrase = sentence.phrase(p, nominative(verb), end);
    if (phrase?.to === end && agrees(phrase, verb))
      best = { phrase, weight: 0.85, after: false, doubtful: true };
  }
  return best;
}

const SPEAKERS: ReadonlySet<string> = new Set([
  'person',
  'government',
  'organization',
  'media',
  'group',
  'anonymous',
]);

const isSpeaker = (item: Item): boolean => SPEAKERS.has(item.reading.noun?.kind ?? '');

const isAside = (item: Item | undefined): boolean =>
  isWord(item) && (item.reading.pos & (Pos.adverb | Pos.particle)) !== 0 && !item.reading.slots;

/** «Армения, Беларусь и Киргизия»: takes in what commas part from the last members. */
function listBefore(sentence: Sentence, own: number, subject: Subject, verb: VerbReading): Subject {
  const { segments } = sentence;
  let { phrase } = subject;
  if (!phrase.joined || !(verb.agree & Col.p)) return withAppositionBefore(sentence, subject);
  for (let s = own - 1; s >= 0; s--) {
    const before = segments[s];
    if (!before || before.finite || before.opener !== 'plain' || segments[s + 1]?.mark !== Kind.comma) break;
    const first = segments[s + 1];
    if (!first || phrase.from !== first.from) break;
    const longer = sentence.phrase(before.from, 15, sentence.items.length);
    if (!longer?.joined || longer.to < phrase.to) break;
    phrase = longer;
  }
  return { ...subject, phrase };
}

/** «Бывший спикер палаты, Нэнси Пелоси, …»: an apposition between commas right before the verb or its fences. */
function withAppositionBefore(sentence: Sentence, subject: Subject): Subject {
  return { ...subject, phrase: withApposition(sentence, subject.phrase) };
}

/** Takes in «, NP» after a phrase when the two name one person: a role and a name. */
export function withApposition(sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { items, segments, segmentOf } = sentence;
  const comma = items[phrase.to];
  if (phrase.joined || comma?.kind !== Kind.comma) return phrase;
  const next = segments[(segmentOf[phrase.to] ?? 0) + 1];
  // «Её основатель, бывший музыкант Дрин Османи»: an adjective that looks like a participle may open it.
  if (!next || (next.opener !== 'plain' && next.opener !== 'participle') || next.finite) return phrase;
  if (next.from !== phrase.to + 1) return phrase;
  const wide = widen(phrase.slots);
  const other = sentence.phrase(next.from, wide, next.to);
  if (!other || other.to !== next.to) return phrase;
  // «Бывший спикер палаты, Нэнси Пелоси», «председатель жюри, режиссёр Нана Цуладзе».
  const roleThenName =
    phrase.kind === 'person' &&
    phrase.name < 0 &&
    other.name >= 0 &&
    (other.kind === null || other.kind === 'person');
  const nameThenRole = phrase.name >= 0 && other.kind === 'person';
  if (!roleThenName && !nameThenRole) return phrase;
  if (!(wide & other.slots)) return phrase;
  return { ...phrase, to: other.to, name: phrase.name >= 0 ? phrase.name : other.name };
}
