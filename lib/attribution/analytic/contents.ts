/** Finds what a cue reports: after it by the cue's frames, before it, or on both sides. */
import { Fn, Frame } from '../../languages/types';
import { skipAdjuncts, trimAdjuncts } from './adjuncts';
import { contentEnd, FINITE, finiteVerb, mainVerb, phraseContentEnd, sentenceEnd, timesEnd } from './clauses';
import { hasQuote, naming, opensObject } from './naming';
import { at, isTime, PLAIN, phraseEnd, type Range } from './phrases';
import type { Content, Place } from './place';
import type { Word } from './words';

/** The content after a cue, or null where its frames find none there. */
export function contentAfter(place: Place): Content | null {
  const { words, after, frames, polnear } = place;
  const end = sentenceEnd(words);
  if (after >= end) return null;
  const clausal = frames & (Frame.clause | Frame.quote);
  if (clausal) {
    const start = skipAdjuncts(words, after, !!(frames & Frame.addressee));
    const found = reported(place, start, end, start > after);
    if (found) return found;
  }
  const start = skipAdjuncts(words, after, false);
  const tag = at(words, start);
  const till = () => phraseContentEnd(words, start, contentEnd(words, start, place.tag, place.isEvidential));
  if (frames & Frame.question && ['wh', 'rel'].includes(at(words, skipAdjuncts(words, after, true)))) {
    const question = skipAdjuncts(words, after, true);
    return {
      pieces: [{ from: question, to: contentEnd(words, question, place.tag, place.isEvidential) }],
      that: false,
      confidence: 0.7,
    };
  }
  if (frames & Frame.infinitive && tag === 'to') {
    return { pieces: [{ from: start, to: till() }], that: false, confidence: 0.8 };
  }
  if (frames & Frame.directive) {
    const person = addressedEnd(words, after);
    if (person > after && opensDemand(words, person)) {
      // Who is told to do it is no part of what is demanded, but of what is expected; PolNeAR takes it along.
      const from = place.sense === 'estimates' || polnear ? after : person;
      return {
        pieces: [{ from, to: contentEnd(words, person, place.tag, place.isEvidential) }],
        that: false,
        confidence: 0.8,
      };
    }
  }
  if (frames & Frame.gerund && tag === 'ing') {
    return { pieces: [{ from: start, to: till() }], that: false, confidence: 0.8 };
  }
  if (frames & Frame.accusing) {
    const object = behindAside(words, phraseEnd(words, start, { ...PLAIN, coordinated: true }));
    if (object > start && (words[object]?.reading.fn ?? 0) & Fn.owning) {
      const to = beforePredicate(place, object, contentEnd(words, start, place.tag, place.isEvidential));
      return { pieces: [{ from: start, to }], that: false, confidence: 0.9 };
    }
  }
  if (frames & Frame.naming) {
    const named = naming(place, start, till());
    if (named) return named;
  }
  // "announced on Monday a plan", but "warned against long hours".
  const day = at(words, after) === 'name' && isTime(words[after]);
  const object = opensObject(words, start) || day ? start : after;
  if (frames & Frame.object && opensObject(words, object) && !isBare(words, object, polnear)) {
    const to = trimAdjuncts(
      words,
      object,
      phraseContentEnd(words, object, contentEnd(words, object, place.tag, place.isEvidential)),
    );
    // "reported late Tuesday": when it was, not what.
    if (clausal && at(words, object) !== 'det' && timesEnd(words, object) >= to) return null;
    return { pieces: [{ from: object, to }], that: false, confidence: polnear ? 0.6 : 0.5 };
  }
  return null;
}

/** The end of who is told to do something: "the bank", "anyone with information". */
function addressedEnd(words: readonly Word[], from: number): number {
  const options = { prepositions: true, coordinated: true, appositions: false };
  const indefinite = at(words, from) === 'pron' && at(words, from + 1) === 'prep';
  // "urged voters to “think twice”".
  const plain = phraseEnd(words, from, PLAIN);
  if (plain > from && opensDemand(words, plain)) return plain;
  const inside = indefinite ? phraseEnd(words, from + 2, options) : from + 2;
  return inside > from + 2 ? inside : phraseEnd(words, from, options);
}

/** "to act", "to “vote your conscience”". */
function opensDemand(words: readonly Word[], i: number): boolean {
  return (
    at(words, i) === 'to' ||
    (at(words, i) === 'not' && at(words, i + 1) === 'to') ||
    (!!((words[i]?.reading.fn ?? 0) & Fn.infinitiveMark) && at(words, i + 1) === 'quote')
  );
}

/** A quotation or a clause at `start`. */
function reported(
  { words, frames, tag, title, isEvidential }: Place,
  start: number,
  end: number,
  addressed: boolean,
): Content | null {
  let from = start;
  const here = at(words, from);
  if (here === 'colon' && frames & Frame.quote) from++;
  else if (here === 'comma' && at(words, from + 1) === 'quote' && frames & Frame.quote) from++;
  else if (here === 'comma') {
    // "said, however, that": an aside before the content.
    const close = words.findIndex((w, k) => k > from && w.tag === 'comma');
    if (
      close > 0 &&
      close - from < 16 &&
      ['that', 'quote'].includes(at(words, close + 1)) &&
      finiteVerb(words, from, close) < 0
    )
      from = close + 1;
    else return null;
  }
  if (from >= end) {
    // "He said:" before a paragraph of its own; the quotation is found from there.
    return here === 'colon' && frames & Frame.quote ? { pieces: [], that: false, confidence: 0.8 } : null;
  }
  if (at(words, from) === 'quote') {
    if (!(frames & (Frame.quote | Frame.clause))) return null;
    return {
      pieces: [{ from, to: contentEnd(words, from, tag, isEvidential) }],
      that: false,
      confidence: 0.95,
    };
  }
  if (here === 'colon')
    return from > start ? { pieces: [{ from, to: end }], that: false, confidence: 0.8 } : null;
  if (frames & Frame.parenthetical && !(frames & Frame.clause)) return laterQuote(words, from, end);
  if (at(words, from) === 'that' && isComplementizer(words, from, end)) {
    return {
      pieces: [{ from: from + 1, to: contentEnd(words, from + 1, tag, isEvidential) }],
      that: true,
      confidence: 0.95,
    };
  }
  if (!(frames & Frame.clause)) return null;
  const quoted = laterQuote(words, from, end);
  if (quoted) return quoted;
  // "told the crowd on Friday that": what lies between has no verb.
  const that = laterThat(words, from, end);
  if (that > 0)
    return {
      pieces: [{ from: that + 1, to: contentEnd(words, that + 1, tag, isEvidential) }],
      that: true,
      confidence: 0.85,
    };
  // "people briefed on the talks": nobody is told anything.
  if (
    (frames & Frame.weak && !title) ||
    (frames & Frame.addressee && !(frames & Frame.directive) && !addressed)
  )
    return null;
  // "a statement read on air".
  if (at(words, from) === 'prep' && (words[from]?.reading.fn ?? 0) & Fn.infinitiveMark) return null;
  if (frames & Frame.evidence && at(words, from) === 'prep') return null;
  const to = contentEnd(words, from, tag, isEvidential);
  if (!opensClauseAt(words, from)) return null;
  // The predicate may stand in quotation marks: "said the plan “would fail”".
  const predicate =
    mainVerb(words, from, to) >= 0 ||
    (frames & Frame.quote && quotedPredicate(words, from, to)) ||
    // "says talks to resume".
    (title && !(frames & Frame.directive) && words.slice(from, to).some(({ tag }) => tag === 'to'));
  if (!predicate || isParted(words, from, mainVerb(words, from, to))) return null;
  return { pieces: [{ from, to }], that: false, confidence: 0.85 };
}

/**
 * "add a note of caution, should he run", "considering joining, and a petition was signed": the verb is another
 * clause's than the words at `from`. Insertions ("Lund, a nurse, said") and lists have more than one mark or end in one.
 */
function isParted(words: readonly Word[], from: number, verb: number): boolean {
  if (['sub', 'prep', 'wh', 'rel'].includes(at(words, from))) return false;
  let commas = 0;
  let last = -1;
  for (let k = from; k < verb; k++) {
    if (at(words, k) !== 'comma') continue;
    commas++;
    last = k;
    if (at(words, k + 1) === 'coord' && commas === 1 && k + 2 < verb) return true;
  }
  if (commas !== 1) return false;
  return at(words, verb - 1) === 'pron' || (last === verb - 1 && at(words, verb) === 'modal');
}

/** "that" opens a clause unless it is the subject of one itself. */
/** "it “strongly opposes” the sale": a subject, and the verb inside the quotation after it. */
function quotedPredicate(words: readonly Word[], from: number, to: number): boolean {
  if (at(words, to - 1) === 'quote') return true;
  for (let k = from; k < to; k++) {
    if (at(words, k) === 'quote') return k > from;
    if (!['pron', 'det', 'noun', 'name', 'adj', 'poss', 'num'].includes(at(words, k))) return false;
  }
  return false;
}

function isComplementizer(words: readonly Word[], that: number, end: number): boolean {
  if (that + 2 >= end) return at(words, that + 1) === 'quote';
  if (FINITE.has(at(words, that + 1))) return false;
  // "feel that way, and": a word, no clause.
  return at(words, that + 2) !== 'comma' || finiteVerb(words, that + 2, end) > 0;
}

/** A whole quotation that ends the sentence, with no verb before it: "said of the plan, “…”". */
function laterQuote(words: readonly Word[], from: number, end: number): Content | null {
  const quote = words.findIndex((w, k) => k >= from && w.tag === 'quote');
  if (quote < 0 || quote - from > 25) return null;
  const led = at(words, quote - 1);
  if (led !== 'comma' && led !== 'colon') return null;
  if (finiteVerb(words, from, quote) >= 0) return null;
  return { pieces: [{ from: quote, to: end }], that: false, confidence: 0.85 };
}

function laterThat(words: readonly Word[], from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 14); k++) {
    const tag = at(words, k);
    if (tag === 'that') return isComplementizer(words, k, end) ? k : -1;
    if (FINITE.has(tag) || ['quote', 'semi', 'colon', 'wh', 'rel', 'to'].includes(tag)) return -1;
  }
  return -1;
}

function opensClauseAt(words: readonly Word[], i: number): boolean {
  const tag = at(words, i);
  if ((words[i]?.reading.fn ?? 0) & (Fn.about | Fn.like) && at(words, i + 1) !== 'num') return false;
  return !['coord', 'comma', 'stop', 'semi', 'dash', 'close', 'verb', 'aux', 'modal', 'part', 'to'].includes(
    tag,
  );
}

/** "A letter accusing X of theft was found": a participle's content ends before the verb of the noun it explains. */
function beforePredicate({ words, tag }: Place, from: number, to: number): number {
  if (tag !== 'ing') return to;
  for (let k = from; k < to; k++) {
    if (['sub', 'rel', 'that', 'wh', 'comma', 'quote', 'to'].includes(at(words, k))) return to;
    if (FINITE.has(at(words, k))) return k;
  }
  return to;
}

/** "disclosed them", "reported the story": nothing that is said, but where it was or what it stands for. */
function isBare(words: readonly Word[], from: number, polnear: boolean): boolean {
  if (polnear) return false;
  if (at(words, from) === 'obj' || at(words, from) === 'pron') return true;
  const kind = words[from + 1]?.reading.noun?.kind;
  return (
    !!((words[from]?.reading.fn ?? 0) & Fn.definite) &&
    (kind === 'document' || kind === 'media') &&
    from + 2 >= phraseEnd(words, from) &&
    !opensClauseAt(words, from + 2)
  );
}

/** "accused Cruz, who was born in Cuba, of": past an aside between commas. */
function behindAside(words: readonly Word[], i: number): number {
  if (at(words, i) !== 'comma' || !['rel', 'det', 'adj', 'noun', 'name'].includes(at(words, i + 1))) return i;
  for (let k = i + 2; k < Math.min(words.length, i + 15); k++) if (at(words, k) === 'comma') return k + 1;
  return i;
}

/**
 * The content before a cue whose subject (or, inverted, whose verb) begins at `boundary`: the quotation or the clause
 * that a comma closes there. `null` where there is none.
 */
export function contentBefore(
  words: readonly Word[],
  boundary: number,
  from: number,
  title: boolean,
): Range | null {
  const tag = at(words, boundary - 1);
  const adverbial = ['prep', 'sub'].includes(at(words, from)) && finiteVerb(words, from, boundary) < 0;
  if (adverbial) {
    // "On Tuesday’s “Morning Show”, he said", "As for complexity, “…,” he said".
    const quote = at(words, boundary - 1) === 'comma' ? boundary - 2 : boundary - 1;
    return at(words, quote) === 'quote' && at(words, quote - 1) === 'comma'
      ? { from: quote, to: quote + 1 }
      : null;
  }
  if (tag === 'quote') return { from: quoteStart(words, boundary - 1, from), to: boundary };
  if (tag !== 'comma' && tag !== 'dash') return null;
  const to = boundary - 1;
  if (to <= from) return null;
  if (at(words, to - 1) === 'quote' && hasQuote(words, from, to))
    return { from: quoteStart(words, to - 1, from), to };
  // "“You squeezed them” to drive up the price, she said".
  return title || at(words, from) === 'quote' || finiteVerb(words, from, to) >= 0 ? { from, to } : null;
}

/** A quotation closes the content: what stands before it in the clause belongs to it where it has a verb. */
function quoteStart(words: readonly Word[], quote: number, from: number): number {
  if (finiteVerb(words, from, quote) >= 0 || phraseEnd(words, from, PLAIN) >= quote) return from;
  return quote === from ? from : at(words, quote - 1) === 'comma' ? quote : from;
}
