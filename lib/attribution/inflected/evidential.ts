/** Evidential phrases with their sources and contents, and the sources cited beside another («со ссылкой на X»). */
import { ALL_SLOTS, caseMask, Fn } from '../../languages/types';
import { skipConnectives } from './connectives';
import { afterRelative, around, clauseFrom, clauseStart, withinRelative } from './content';
import type { EvidentialMatch } from './evidential-match';
import type { Finding } from './finding';
import { has, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import { reportAt } from './report';
import type { Sentence } from './sentence';
import { type Run, sentenceEnd, spanOf, spansOf } from './spans';
import { speakerWeight } from './speaker';
import { antecedentOf, withApposition } from './subject';

/** The findings of evidential phrases that are no citations. */
export function findByEvidentials(sentence: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (const match of sentence.evidentials) {
    if (match.evidential.cites) continue;
    const finding = readEvidential(sentence, match);
    if (finding) findings.push(finding);
  }
  return findings;
}

function readEvidential(sentence: Sentence, match: EvidentialMatch): Finding | null {
  const { items } = sentence;
  const { evidential } = match;
  let phrase: NounPhrase | null = null;
  let weight = 1;
  let end = match.to;
  let cue: Run = { from: match.from, to: match.to };
  if (match.possessive >= 0) {
    phrase = sentence.phrase(match.possessive, ALL_SLOTS, match.possessive + 1) ?? bare(match.possessive);
    cue = { from: match.head, to: match.head + 1 };
  } else if (has(items[match.to], Fn.relative)) {
    return relativeEvidential(sentence, match);
  } else if (evidential.governs || evidential.own) {
    phrase = evidential.governs ? sentence.governedPhrase(match.to, evidential.governs) : null;
    if (!phrase && evidential.own) {
      phrase = sentence.governedPhrase(match.from + 1, caseMask('dat') | caseMask('ins'));
      if (phrase?.kind !== 'document' || phrase.head !== match.head) return null;
      cue = { from: match.from, to: match.from + 1 };
    }
    if (phrase) {
      phrase = withApposition(sentence, phrase);
      weight = speakerWeight(items, phrase);
      if ((evidential.document || evidential.weak) && !isFenced(sentence, match.from, phrase.to)) return null;
      const documentary = phrase.kind === 'document' || phrase.kind === 'speech' || evidential.document;
      if (documentary) weight = Math.max(weight, 0.8);
      if (evidential.weak && phrase.kind === null) weight = Math.min(weight, 0.5);
      if (weight < 0.4) return null;
      end = phrase.to;
    } else if (!match.standsAlone) return null;
  }
  const opener = sentence.segments[sentence.segmentOf[match.from] ?? 0]?.opener;
  if (opener === 'participle' || opener === 'gerund') return null;
  const runs = contentOf(sentence, match.from, end);
  const content = spansOf(items, runs);
  const cueSpan = spanOf(items, cue);
  if (!content.length || !cueSpan) return null;
  return {
    place: sentence.place,
    phrase,
    source: phrase && spanOf(items, phrase),
    cue: cueSpan,
    content,
    sense: evidential.sense,
    pattern: 'evidential',
    channel: null,
    role: 'origin',
    weight,
    relays: false,
    inner: false,
  };
}

/** Whether a phrase stands at the head of its clause or is followed by a comma: no mere adverbial of it. */
function isFenced(sentence: Sentence, from: number, to: number): boolean {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[from] ?? 0];
  if (!segment) return false;
  return skipConnectives(sentence, segment.from, from) >= from || items[to]?.kind === Kind.comma;
}

function bare(at: number): NounPhrase {
  return { from: at, to: at + 1, head: at, slots: ALL_SLOTS, kind: null, name: -1, joined: false };
}

/** «закон, согласно которому …»: the antecedent is the source. */
function relativeEvidential(sentence: Sentence, match: EvidentialMatch): Finding | null {
  const { items, segmentOf } = sentence;
  const phrase = antecedentOf(sentence, segmentOf[match.from] ?? 0, null);
  const cue = spanOf(items, { from: match.from, to: match.to + 1 });
  if (!phrase || !cue) return null;
  const content = spansOf(items, clauseFrom(sentence, match.to + 1, null));
  if (!content.length) return null;
  const head = { ...phrase };
  return {
    place: sentence.place,
    phrase: head,
    source: spanOf(items, head),
    cue,
    content,
    sense: match.evidential.sense,
    pattern: 'evidential',
    channel: null,
    role: 'origin',
    weight: 0.8,
    relays: false,
    inner: false,
  };
}

/** The runs of the clause that items `from` up to `to` interrupt, close or open. */
function contentOf(sentence: Sentence, from: number, to: number): Run[] {
  const { items, segments, segmentOf } = sentence;
  const first = segmentOf[from] ?? 0;
  const last = segmentOf[Math.max(from, to - 1)] ?? first;
  const opening = segments[first];
  const closing = segments[last];
  if (!opening || !closing) return [];
  // «…, пишет X со слов Y»: what X reports.
  const report = reportAt(sentence, first);
  if (report && report.verbAt < from) return around(sentence, first, last, 'sentence');
  const end = sentenceEnd(sentence);
  const runs: Run[] = [];
  const fenced = opening.from >= from - 1 && skipConnectives(sentence, opening.from, from) >= from;
  const left = fenced ? clauseStart(sentence, first) : Math.max(clauseStart(sentence, first + 1), 0);
  const leftFrom = skipConnectives(sentence, left, from);
  if (leftFrom < from) {
    const run = { from: leftFrom, to: from };
    if (spanOf(items, run)) runs.push(run);
  }
  let right = to;
  if (right >= closing.to) right = segments[afterRelative(sentence, last)]?.from ?? end;
  while (right < end && items[right]?.kind === Kind.parenthesis) right++;
  if (right < end) {
    if (has(items[right], Fn.complementizer) && runs.length === 0) right++;
    runs.push(...withinRelative(sentence, first, last, clauseFrom(sentence, right, null)));
  }
  return runs;
}

export interface Citation {
  phrase: NounPhrase;
  match: EvidentialMatch;
  weight: number;
}

/** «со ссылкой на X»: who is named as the origin. */
export function citationsOf(sentence: Sentence): Citation[] {
  const citations: Citation[] = [];
  for (const match of sentence.evidentials) {
    if (!match.evidential.cites) continue;
    const found = sentence.governedPhrase(match.to, match.evidential.governs || ALL_SLOTS);
    if (!found) continue;
    const phrase = withApposition(sentence, found);
    const weight = Math.max(
      speakerWeight(sentence.items, phrase),
      phrase.kind === 'document' || phrase.kind === 'speech' ? 0.85 : 0,
    );
    if (weight >= 0.45) citations.push({ phrase, match, weight });
  }
  return citations;
}

/** The content a citation has by itself, where no other finding of its sentence passes it on. */
export function citedContent(sentence: Sentence, { match, phrase }: Citation): Run[] {
  const first = sentence.segmentOf[match.from] ?? 0;
  const last = sentence.segmentOf[phrase.to - 1] ?? first;
  const runs = around(sentence, first, last, 'sentence');
  return runs.length ? runs : contentOf(sentence, match.from, phrase.to);
}
