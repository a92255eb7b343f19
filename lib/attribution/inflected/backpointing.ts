/** «Об этом сообщает X», «Такое заявление сделал X»: cues whose content stands in the sentences before. */
import { Col, type CueReading, Fn, Frame, Pos } from '../../languages/types';
import type { Span } from '../../text/types';
import { channelIn, cueWithChannel, passiveSource } from './channel';
import { skipConnectives } from './connectives';
import { around } from './content';
import type { Finding } from './finding';
import { has, type Item, isPreposition, isWord, Kind } from './items';
import { nounOfLight } from './nominal';
import { reportAt } from './report';
import type { Sentence } from './sentence';
import { sentenceEnd, spanOf, spansOf } from './spans';
import { placeSubject } from './speaking-place';
import { subjectAfter, subjectBefore } from './subject';

/** Whether «об этом», «про это» stands at item `at`. */
export function pointsBackAt(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  let p = at;
  while (has(items[p], Fn.coordinator) || (isWord(items[p]) && items[p]?.reading.pos === Pos.adverb)) p++;
  return has(items[p], Fn.about) && isThis(items[p + 1]) && !isNounAfter(sentence, p + 2);
}

/** «этом», «це»: points back; «том», «те» points to a clause that follows. */
function isThis(item: Item | undefined): boolean {
  return has(item, Fn.demonstrative) && !FORWARD.has(item?.low ?? '');
}

const FORWARD: ReadonlySet<string> = new Set(['том', 'то', 'тому', 'того', 'те', 'тем', 'тим']);

function isNounAfter(sentence: Sentence, p: number): boolean {
  const item = sentence.items[p];
  return (
    isWord(item) &&
    (item.reading.pos & Pos.noun) !== 0 &&
    !item.reading.cues.length &&
    !item.capital &&
    item.reading.noun?.kind === 'fact'
  );
}

/**
 * The spans of the sentences that «об этом» stands for: one or two that its paragraph (or the text) begins with, else
 * the one just before; what that one reports, where it is a report itself.
 */
export function backContent(sentence: Sentence, sentences: readonly Sentence[]): Span[] {
  const before = sentences.filter((s) => !isPointer(s));
  const inParagraph = before.filter((s) => s.place.paragraph === sentence.place.paragraph);
  const pool = inParagraph.length ? inParagraph : withoutTitle(before);
  const first = pool[0];
  const last = pool[pool.length - 1];
  if (!first || !last) return [];
  const whole = pool.length <= 2 && (inParagraph.length > 0 || first.place.paragraph <= 1);
  const chosen = whole && !reportedSpans(last) ? pool : [last];
  const spans: Span[] = [];
  for (const s of chosen) {
    const reported = reportedSpans(s);
    const from = skipConnectives(s, 0, s.items.length);
    const span = spanOf(s.items, { from, to: sentenceEnd(s) });
    const previous = spans[spans.length - 1];
    if (reported) spans.push(...reported);
    else if (span && previous && chosen[0]?.place.paragraph === s.place.paragraph) previous.end = span.end;
    else if (span) spans.push(span);
  }
  return spans;
}

/** Whether a sentence itself only points back («Об этом …», «Это подтвердили …»): what it points to is what is meant. */
function isPointer(sentence: Sentence): boolean {
  const { items } = sentence;
  if (pointsBackAt(sentence, 0)) return true;
  return has(items[0], Fn.demonstrative) && [items[1], items[2]].some((item) => item?.reading.cues.length);
}

/** A title says again what the lead says. */
function withoutTitle(before: readonly Sentence[]): readonly Sentence[] {
  const body = before.filter((s) => s.place.paragraph > 0 || s.items[s.items.length - 1]?.kind === Kind.stop);
  return body.length ? body : before;
}

/** The quotation of «…», — сказал X. */
function quotedSpans(sentence: Sentence): Span[] | null {
  const { items, segments } = sentence;
  if (items[0]?.kind !== Kind.quotation) return null;
  for (let s = 1; s < segments.length; s++)
    if (reportAt(sentence, s)) return spansOf(items, [{ from: 0, to: 1 }]);
  return null;
}

/** What a sentence that begins «Как сообщил X, …» reports; null for others. */
function reportedSpans(sentence: Sentence): Span[] | null {
  const report = reportAt(sentence, 0);
  if (!report) return quotedSpans(sentence);
  const last = sentence.segmentOf[Math.max(report.to, report.phrase?.to ?? 0) - 1] ?? 0;
  return spansOf(sentence.items, around(sentence, 0, last, 'clause'));
}

export function findBackpointing(sentence: Sentence, before: readonly Sentence[]): Finding[] {
  const { items, segments, segmentOf } = sentence;
  const findings: Finding[] = [];
  for (let at = 0; at < items.length; at++) {
    const cues = items[at]?.reading.cues;
    if (!cues?.length || has(items[at - 1], Fn.negation)) continue;
    const segment = segments[segmentOf[at] ?? 0];
    if (!segment) continue;
    const so = SO.has(items[segment.from]?.low ?? '') && segment.from === 0;
    const reading = cues.find((cue) => mayPointBack(cue, so));
    if (!reading) continue;
    const about = aboutThis(sentence, segment.from, segment.to, at);
    const light = reading.cue.frames & Frame.light ? nounOfLight(sentence, at, reading) : null;
    if (reading.cue.frames & Frame.light ? !light?.back : !about) continue;
    const own = segmentOf[at] ?? 0;
    const here = !light && pointsBackAt(sentence, segment.from) && followsClause(sentence, own);
    // «Если дорогу закроют, об этом сообщит мэрия»: what may come is not reported.
    if (here && segments[0]?.opener === 'subordinate') continue;
    const inside = about?.relative || here ? clauseBefore(sentence, own) : null;
    const content = inside ?? backContent(sentence, before);
    if (!content.length) continue;
    const finding = build(
      sentence,
      at,
      reading,
      content,
      light ? { from: light.cueFrom, to: light.cueTo } : null,
      light?.noun ?? -1,
    );
    if (finding && about?.passes) finding.role = 'relay';
    if (finding) findings.push(light ? { ...finding, sense: light.sense, pattern: 'likewise' } : finding);
    if (finding) break;
  }
  return findings;
}

/** Finite and impersonal forms of cues that report: «об этом сообщили», «про це йдеться». */
function mayPointBack({ form, slots, agree, person, cue }: CueReading, so: boolean): boolean {
  if (person === 1 || person === 2 || cue.frames & (Frame.manner | Frame.negated)) return false;
  if (so && cue.sense === 'believes') return form === 'finite' && (cue.frames & Frame.clause) !== 0;
  if (cue.sense === 'demands' || cue.sense === 'believes' || cue.sense === 'intends')
    return (cue.frames & Frame.light) !== 0;
  return form === 'finite' || (form === 'passive' && !slots && (agree & Col.n) !== 0);
}

type Reading = Parameters<typeof subjectAfter>[2] & { cue: { sense: Finding['sense']; frames: number } };

function build(
  sentence: Sentence,
  at: number,
  reading: Reading,
  content: Span[],
  lightCue: { from: number; to: number } | null,
  noun: number,
): Finding | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  const channel = cueWithChannel(sentence, at, segment.to);
  let phrase = null;
  let weight = 1;
  let cueTo = lightCue?.to ?? channel.to;
  if (reading.form === 'passive') {
    const place = passiveSource(sentence, at);
    phrase = place.phrase;
    cueTo = Math.max(at + 1, place.cueTo);
  } else {
    const after = subjectAfter(sentence, at, reading, 14);
    const before = subjectBefore(sentence, at, reading);
    let subject = after ?? before;
    if (after && before && before.phrase.from >= segment.from && before.weight > after.weight)
      subject = before;
    if (subject && noun >= subject.phrase.from && noun < subject.phrase.to)
      subject = subject === after ? before : after;
    if (subject && noun >= subject.phrase.from && noun < subject.phrase.to) subject = null;
    phrase = subject?.phrase ?? null;
    weight = subject?.weight ?? 0;
    if (!phrase && reading.agree & 8) {
      phrase = placeSubject(sentence, at);
      weight = 0.9;
    }
    if (!phrase) return null;
    if (weight < 0.4) return null;
    if (subject?.after) cueTo = Math.min(cueTo, Math.max(at + 1, Math.min(phrase.from, cueTo)));
  }
  const cue = spanOf(items, lightCue ?? { from: at, to: cueTo });
  if (!cue) return null;
  const source = phrase && spanOf(items, phrase);
  if (source && source.start < cue.end && cue.start < source.end) return null;
  return {
    place: sentence.place,
    phrase,
    source,
    cue,
    content,
    sense: reading.cue.sense,
    pattern: 'back',
    channel: channel.channel ?? channelIn(items, segment.from, segment.to),
    role: 'origin',
    weight,
    relays: (reading.cue.frames & Frame.relay) !== 0,
    inner: false,
  };
}

interface Pointing {
  /** «…, о чем сообщил X»: the clause before. */
  relative: boolean;
  /** Who says it passes on the words of the one spoken of. */
  passes?: boolean;
}

/** «об этом», «о чем» in the cue's own segment, or «это», «эту информацию» as its object at the head. */
function aboutThis(sentence: Sentence, from: number, to: number, at: number): Pointing | null {
  const { items } = sentence;
  const after = items[to];
  if (after?.kind === Kind.colon) return null;
  if (after?.kind === Kind.comma && has(items[to + 1], Fn.complementizer)) return null;
  for (let p = from; p < to; p++) {
    if (!has(items[p], Fn.about)) continue;
    if (isThis(items[p + 1])) {
      const noun = items[p + 2];
      const own = noun && noun !== items[at] && noun.reading.noun?.kind === 'fact';
      return own ? null : { relative: false };
    }
    if (p === from && has(items[p + 1], Fn.question)) return { relative: true };
  }
  const first = items[from];
  // «Его слова приводит портал».
  if (from === 0 && has(first, Fn.possessive) && at === 2 && items[1]?.reading.noun?.kind === 'speech')
    return { relative: false, passes: true };
  // «Так считает директор», «С этим согласен и тренер».
  if (from === 0 && SO.has(first?.low ?? '') && at <= from + 4 && items[to]?.kind !== Kind.comma)
    return { relative: false };
  if (from === 0 && WITH.has(first?.low ?? '') && isThis(items[1]) && at <= 3) return { relative: false };
  if (from === 0 && has(first, Fn.demonstrative) && !isPreposition(first)) {
    if (at === from + 1 && (first?.reading.slots ?? 0) & ACCUSATIVE) return { relative: false };
    const noun = items[from + 1]?.reading.noun;
    if (at === from + 2 && noun?.kind === 'speech' && (items[from + 1]?.reading.slots ?? 0) & ACCUSATIVE)
      return { relative: false };
  }
  return null;
}

const SO: ReadonlySet<string> = new Set(['так']);

const WITH: ReadonlySet<string> = new Set(['с', 'со', 'з', 'із', 'зі']);

const ACCUSATIVE = 15 << 12;

/** «Дорогу закрыли — об этом сообщила мэрия»: whether what «об этом» stands for is said in the same sentence. */
function followsClause({ items, segments }: Sentence, own: number): boolean {
  const before = segments[own - 1];
  const opener = segments[own]?.opener;
  if (!before || (opener !== 'plain' && opener !== 'coordinate')) return false;
  // «Дорогу размыло — об этом сообщила мэрия», whatever its predicate.
  if (segments[own]?.mark === Kind.dash && before.opener === 'plain' && before.to > before.from + 1)
    return true;
  const main = segments.slice(0, own).find((segment) => segment.finite && segment.opener !== 'relative');
  if (!main || (main.opener !== 'plain' && main.opener !== 'subordinate')) return false;
  // «Напомним, об этом сообщала газета».
  for (let p = main.from; p < main.to; p++) if (items[p]?.reading.verb?.person === 1) return false;
  return true;
}

/** «…, о чем сообщил X»: the clause before it in the same sentence. */
function clauseBefore(sentence: Sentence, own: number): Span[] | null {
  const { items, segments } = sentence;
  const segment = segments[own];
  if (!segment || own === 0) return null;
  const from = skipConnectives(sentence, 0, segment.from - 1);
  const span = spanOf(items, { from, to: segment.from - 1 });
  return span && [span];
}
