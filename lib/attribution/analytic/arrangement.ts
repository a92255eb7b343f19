/** Where the content stands about a cue and its subject: before them, after, around, or taken out to the front. */
import { Col, columns, Fn, Frame } from '../../languages/types';
import { skipAdjuncts } from './adjuncts';
import { FINITE, isAdverbial, sentenceEnd, trailsReport } from './clauses';
import { contentAfter, contentBefore } from './contents';
import { at, endsNominal, type Range } from './phrases';
import type { Content, Place } from './place';
import type { Subject, VerbGroup } from './subjects';
import type { Word } from './words';

/** Before, after or around the cue: where the content is. */
export function arrange(place: Place, subject: Subject, group: VerbGroup, quotes: boolean): Content | null {
  const { words } = place;
  const boundary = subject.inverted ? group.from : subject.outer.from;
  const end = sentenceEnd(words);
  const resume = skipAdjuncts(words, place.after, !!(place.frames & Frame.addressee));
  const closing =
    resume >= end || ['comma', 'quote', 'dash', 'coord', 'sub', 'prep'].includes(at(words, resume));
  const participle = at(words, group.verb) === 'ing' && group.from === group.verb;
  // "A, people briefed on the talks said": who is told comes right behind the verb.
  const untold = !!(place.frames & Frame.addressee) && resume === place.after && resume < end;
  const participial = untold && at(words, resume) === 'prep';
  const postposes =
    !participial &&
    (quotes ||
      (place.frames & Frame.clause && (!(place.frames & Frame.weak) || !!(place.frames & Frame.evidence))));
  const like =
    subject.outer.to > subject.outer.from &&
    at(words, boundary - 1) === 'sub' &&
    !!((words[boundary - 1]?.reading.fn ?? 0) & Fn.like);
  if (like && quotes && !opensReport(words, resume)) return besides(words, boundary - 1, resume, end);
  const before = postposes && boundary > 0 && !participle ? precedingContent(place, boundary) : null;
  // "On Friday’s “Morning Show”, she said she would": what goes before is no content where some follows.
  if (before && !subject.inverted && (before.from > 0 || ['prep', 'sub'].includes(at(words, before.from)))) {
    const content = contentAfter(place);
    if (content) return content;
  }
  // "“A,” she said, and as he went on about “B,” C said": the words between belong to the first speaker.
  const mixed = before && place.reported && before.to - before.from > 2;
  if (before && !mixed && (at(words, boundary - 1) === 'quote' || at(words, before.to - 1) === 'quote')) {
    const pieces = [before];
    const next = nextQuotation(words, place.after, end);
    if (next > 0) pieces.push({ from: next, to: end });
    return { pieces, that: false, confidence: 0.95 };
  }
  // "X said A, the Post reported on Monday, citing B": all before the comma.
  const comma = subject.inverted ? group.from - 1 : subject.outer.from - 1;
  if (before && at(words, comma) === 'comma' && trailsReport(words, comma + 1, end))
    return { pieces: [before], that: false, confidence: 0.85 };
  if (before && (resume >= end || subject.inverted) && !place.reported)
    return { pieces: [before], that: false, confidence: 0.85 };
  // "Climate change, he says, is the greatest threat".
  if (
    quotes &&
    boundary > 1 &&
    at(words, boundary - 1) === 'comma' &&
    at(words, resume) === 'comma' &&
    !subject.inverted
  ) {
    const around = surrounding(place, boundary, resume, end);
    if (around) return around;
  }
  // "The problem, say economists, is supply".
  const close = subject.outer.to;
  const parted = subject.inverted && at(words, boundary - 1) === 'comma' && at(words, close) === 'comma';
  if (parted && FINITE.has(at(words, close + 1)))
    return {
      pieces: [
        { from: place.from, to: boundary - 1 },
        { from: close + 1, to: end },
      ],
      that: false,
      confidence: 0.85,
    };
  const content = contentAfter(place);
  if (content) return place.polnear ? withRelative(words, subject, content) : content;
  const extracted = extractedContent(words, subject, place.after, end);
  if (extracted) return extracted;
  return before && closing && !place.reported ? { pieces: [before], that: false, confidence: 0.7 } : null;
}

/** The quotation that goes on in the same sentence: "…,” he said in Ohio, “but …”. */
function nextQuotation(words: readonly Word[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const tag = at(words, k);
    if (tag === 'quote') return k === from || leadsOn(words, k) ? k : -1;
    if (['verb', 'ing'].includes(tag) && words[k]?.reading.cues.some(({ cue }) => cue.frames & Frame.quote))
      return -1;
  }
  return -1;
}

/** "…, “”", "…, and still “”". */
function leadsOn(words: readonly Word[], quote: number): boolean {
  let k = quote - 1;
  if (at(words, k) === 'adv') k--;
  return ['comma', 'colon', 'dash', 'coord'].includes(at(words, k));
}

/** "as the government insists the town is calm": what is reported follows the verb, so that "as" means "while". */
const opensReport = (words: readonly Word[], resume: number) =>
  ['that', 'det', 'name', 'noun', 'pron', 'quote'].includes(at(words, resume));

/** "As the minister said, A", "A, as the minister said". */
function besides(words: readonly Word[], as: number, resume: number, end: number): Content | null {
  if (as <= 0)
    return at(words, resume) === 'comma' && resume + 1 < end
      ? { pieces: [{ from: resume + 1, to: end }], that: false, confidence: 0.85 }
      : null;
  if (at(words, as - 1) === 'comma' && at(words, resume) === 'comma' && FINITE.has(at(words, resume + 1))) {
    // "Democracy, as he put it, is".
    const pieces = [
      { from: 0, to: as - 1 },
      { from: resume + 1, to: end },
    ];
    return { pieces, that: false, confidence: 0.8 };
  }
  const before = resume >= end ? contentBefore(words, as, 0, false) : null;
  return before && { pieces: [before], that: false, confidence: 0.8 };
}

function precedingContent({ words, from, title }: Place, boundary: number): Range | null {
  const range = contentBefore(words, boundary, from, title);
  if (!range) return null;
  // "After the vote, he said …": a subordinate clause alone is no content.
  if (at(words, range.from) === 'sub') {
    for (let k = range.from; k < range.to; k++) if (at(words, k) === 'comma') return range;
    // "As many as 60 ships".
    if (isAmount(words, range.from)) return range;
    if (at(words, range.to - 1) !== 'quote') return null;
  }
  return range;
}

const isAmount = (words: readonly Word[], i: number) =>
  !!((words[i]?.reading.fn ?? 0) & (words[i + 2]?.reading.fn ?? 0) & Fn.like);

function surrounding({ words, from }: Place, boundary: number, resume: number, end: number): Content | null {
  const left = { from, to: boundary - 1 };
  const right = { from: resume + 1, to: end };
  if (right.to <= right.from || at(words, right.from) === 'ing' || at(words, right.from) === 'rel')
    return null;
  if (at(words, right.from) === 'quote') return null;
  const opener = at(words, 0);
  if (left.to <= 2 && (isAdverbial(opener) || opener === 'coord'))
    return { pieces: [right], that: false, confidence: 0.8 };
  return { pieces: [left, right], that: false, confidence: 0.85 };
}

/** "what critics called a sham": PolNeAR counts "what" among the content. */
function withRelative(words: readonly Word[], subject: Subject, content: Content): Content {
  const rel = subject.outer.from - 1;
  if (subject.inverted || !['rel', 'wh'].includes(at(words, rel))) return content;
  return { ...content, pieces: [{ from: rel, to: rel + 1 }, ...content.pieces] };
}

/** A finite verb, or a word nothing is known of that may be one: "say disadvantages schools". */
function opensPredicateAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || FINITE.has(word.tag)) return !!word;
  const several = !(columns(word.reading.slots, 'nom') & Col.singular);
  return word.tag === 'noun' && !word.reading.noun && several && !word.capital;
}

/** "the funding system, which advocates say disadvantages schools": the noun before the relative is part of it. */
function extractedContent(
  words: readonly Word[],
  subject: Subject,
  after: number,
  end: number,
): Content | null {
  if (!opensPredicateAt(words, after) || subject.inverted) return null;
  const rel = subject.outer.from - 1;
  const right = { from: after, to: end };
  // "a provision (that) they say could exclude": the pronoun may be left out.
  const bare =
    endsNominal(words, rel) && at(words, subject.source.from) === 'pron' && FINITE.has(at(words, after));
  if (at(words, rel) !== 'rel' && at(words, rel) !== 'that' && !bare) return null;
  const noun = bare ? rel : at(words, rel - 1) === 'comma' ? rel - 2 : rel - 1;
  if (!endsNominal(words, noun)) return null;
  let from = noun;
  while (from > 0 && ['noun', 'name', 'adj', 'num', 'det', 'poss'].includes(at(words, from - 1))) from--;
  return { pieces: [{ from, to: noun + 1 }, right], that: false, confidence: 0.7 };
}
