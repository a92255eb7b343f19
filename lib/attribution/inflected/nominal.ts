/** Cues that are nouns: «выразил мнение, что», «сделал заявление», «слова X о том, что», «заявление X: «…»». */
import { withFrames } from '../../languages/readings';
import { ALL_SLOTS, type CueReading, caseMask, Fn, Frame, Pos } from '../../languages/types';
import type { Sense } from '../types';
import { clauseFrom } from './content';
import { clauseOf, type Taken } from './cue-clause';
import { infinitiveOf } from './cue-match';
import type { Finding } from './finding';
import { has, isPos, isPredicate, isPreposition, isWord, Kind } from './items';
import type { Sentence } from './sentence';
import { spanOf, spansOf } from './spans';
import { speakerWeight } from './speaker';
import { subjectAfter, subjectBefore } from './subject';
import { quotationOf } from './verb-content';
import { mainVerb } from './verb-subject';

export interface LightCue {
  taken: Taken | null;
  sense: Sense;
  cueFrom: number;
  cueTo: number;
  /** The noun, as an item. */
  noun: number;
  /** It points back: «такое заявление сделал X». */
  back: boolean;
}

/** The speech noun that a light verb at `at` makes a cue with, and what it takes. */
export function nounOfLight(sentence: Sentence, at: number, reading: CueReading): LightCue | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  const asVerb = (frames: number) => withFrames(reading, frames | Frame.object);
  for (let p = at + 1; p < Math.min(segment.to, at + 9); p++) {
    const item = items[p];
    if (!isWord(item)) return null;
    const noun = item.reading.noun;
    if (isPredicate(item) && !noun) return null;
    if (!noun?.sense) continue;
    const governed = isPreposition(items[p - 1]) || isPreposition(items[p - 2]);
    if (!governed && !(item.reading.slots & (caseMask('acc') | caseMask('ins') | caseMask('nom')))) continue;
    const back = pointsBack(sentence, at + 1, p);
    const cueTo = p - at <= 4 ? p + 1 : at + 1;
    const { sense } = noun;
    const light = (taken: Taken | null): LightCue => ({ taken, sense, cueFrom: at, cueTo, noun: p, back });
    if (back) return light(null);
    const clause = clauseOf(sentence, at, asVerb(noun.frames), p + 1);
    if (clause) return light(clause);
    const quoted = quotationOf(sentence, at, asVerb(noun.frames), p + 1);
    if (quoted) return light(quoted);
    const held = heldStatement(sentence, at, asVerb(noun.frames));
    if (held) return light(held);
    const infinitive =
      noun.frames & Frame.infinitive || noun.sense === 'believes' || noun.sense === 'intends'
        ? infinitiveOf(sentence, p, asVerb(noun.frames))
        : null;
    if (infinitive) return light(infinitive);
    const inside = insideNoun(sentence, p, segment.to, reading);
    return light(inside);
  }
  for (let p = segment.from; p < at; p++) {
    const noun = items[p]?.reading.noun;
    if (!noun?.sense) continue;
    if (pointsBack(sentence, segment.from, p)) {
      return { sense: noun.sense, cueFrom: at, cueTo: at + 1, noun: p, back: true, taken: null };
    }
  }
  return null;
}

/** «опубликовал заявление, в котором говорится: «…»»: what the noun's relative clause says it holds. */
function heldStatement(sentence: Sentence, at: number, reading: CueReading): Taken | null {
  const { items, segments, segmentOf } = sentence;
  const own = segmentOf[at] ?? 0;
  if (segments[own + 1]?.opener !== 'relative') return null;
  for (let s = own + 1; s < segments.length && s <= own + 3; s++) {
    const segment = segments[s];
    if (!segment) return null;
    for (let p = segment.from; p < segment.to; p++) {
      if (!items[p]?.reading.cues.some((c) => c.form === 'passive' && !c.slots)) continue;
      const colon = segments[s + 1];
      if (colon?.mark === Kind.colon && items[colon.from]?.kind === Kind.quotation) {
        return { runs: [{ from: colon.from, to: colon.from + 1 }], pattern: 'direct', cueTo: at + 1 };
      }
      return clauseOf(sentence, p, reading);
    }
  }
  return null;
}

/** «сомнения в правильности решения», «уверенность в победе», «сожаление о том»: the noun's complement. */
function insideNoun(sentence: Sentence, p: number, to: number, reading: CueReading): Taken | null {
  const { items } = sentence;
  const next = items[p + 1];
  if (!isPreposition(next) || p + 2 >= to) return null;
  // «обращают внимание на состояние дамбы» names a topic only.
  if (items[p]?.reading.noun?.sense === 'states' && !has(next, Fn.about)) return null;
  const phrase = sentence.phrase(p + 2, next?.reading.governs || ALL_SLOTS, to);
  if (!phrase || (phrase.kind !== 'fact' && !/ост[ьи]$/.test(items[phrase.head]?.low ?? ''))) return null;
  return { runs: clauseFrom(sentence, p + 1, reading), pattern: 'about', cueTo: p + 1 };
}

/** Whether a demonstrative stands right before the noun at `noun`, from item `from` on. */
export function pointsBack(sentence: Sentence, from: number, noun: number): boolean {
  const { items } = sentence;
  for (let p = noun - 1; p >= from && p >= noun - 2; p--) {
    if (has(items[p], Fn.demonstrative)) return true;
    // «того же мнения».
    if (!isPos(items[p], Pos.adjective | Pos.particle)) return false;
  }
  return false;
}

/** «слова Путина о том, что», «мнение эксперта, что», «заявление Х: «…»». */
export function findByNouns(sentence: Sentence): Finding[] {
  const { items, segments, segmentOf } = sentence;
  const findings: Finding[] = [];
  for (let p = 0; p < items.length; p++) {
    const noun = items[p]?.reading.noun;
    if (!noun?.sense) continue;
    if (sentence.evidentials.some((e) => e.from <= p && p < e.to)) continue;
    const segment = segments[segmentOf[p] ?? 0];
    if (!segment || (noun.channel && isPreposition(items[p - 1]))) continue;
    const possessive = has(items[p - 1], Fn.possessive | Fn.reflexive) ? p - 1 : -1;
    const owner = p + 1 < segment.to ? sentence.phrase(p + 1, caseMask('gen'), segment.to) : null;
    const demand = owner || possessive >= 0 ? null : withDemand(sentence, p);
    if (demand) findings.push(demand);
    const weight = owner ? speakerWeight(items, owner) : possessive >= 0 ? 0.8 : 0;
    if (weight < 0.7) continue;
    const from = owner ? owner.to : p + 1;
    const about = has(items[from], Fn.about) && has(items[from + 1], Fn.demonstrative);
    const colon = segments[(segmentOf[p] ?? 0) + 1];
    let taken: Taken | null = null;
    const reading: CueReading = {
      form: 'finite',
      agree: 15,
      person: 3,
      slots: 0,
      past: false,
      cue: { lemma: noun.lemma, sense: noun.sense, frames: noun.frames | Frame.object },
    };
    if (about || segment.to === from) taken = clauseOf(sentence, p, reading, from);
    if (taken?.pattern === 'colon') taken = null;
    if (!taken && colon?.mark === Kind.colon && items[colon.from]?.kind === Kind.quotation) {
      taken = { runs: [{ from: colon.from, to: colon.from + 1 }], pattern: 'direct', cueTo: p + 1 };
    }
    if (!taken) continue;
    const source = owner ? spanOf(items, owner) : spanOf(items, { from: possessive, to: possessive + 1 });
    const cue = spanOf(items, { from: p, to: p + 1 });
    const content = spansOf(items, taken.runs);
    if (!cue || !content.length) continue;
    findings.push({
      place: sentence.place,
      phrase: owner ?? sentence.phrase(possessive, ALL_SLOTS, possessive + 1),
      source,
      cue,
      content,
      sense: noun.sense,
      pattern: 'noun',
      channel: null,
      role: 'origin',
      weight,
      relays: false,
      inner: false,
    });
  }
  return findings;
}

/** «Жители вышли с требованием отменить закон»: who comes with the demand makes it. */
function withDemand(sentence: Sentence, p: number): Finding | null {
  const { items } = sentence;
  const noun = items[p]?.reading.noun;
  const next = items[p + 1];
  if (!noun?.sense || !(noun.frames & Frame.infinitive) || !WITH.has(items[p - 1]?.low ?? '')) return null;
  if (next?.reading.verb?.form !== 'infinitive') return null;
  const main = mainVerb(sentence, p);
  if (!main || main.at > p) return null;
  const subject = subjectBefore(sentence, main.at, main.verb) ?? subjectAfter(sentence, main.at, main.verb);
  if (!subject || subject.weight < 0.8 || subject.phrase.to > p) return null;
  const content = spansOf(items, clauseFrom(sentence, p + 1, null));
  const source = spanOf(items, subject.phrase);
  const cue = spanOf(items, { from: p - 1, to: p + 1 });
  if (!content.length || !source || !cue) return null;
  return {
    place: sentence.place,
    phrase: subject.phrase,
    source,
    cue,
    content,
    sense: noun.sense,
    pattern: 'noun',
    channel: null,
    role: 'origin',
    weight: subject.weight,
    relays: false,
    inner: false,
  };
}

const WITH: ReadonlySet<string> = new Set(['с', 'со', 'з', 'із', 'зі']);
