/**
 * The grammar of inflected languages (Russian, Ukrainian): subjects by case and agreement in free order, clauses fenced
 * with commas. Finds the attributions of a text with their spans; who they are over the text is not decided here.
 */
import type { LanguagePack } from '../../languages/types';
import { pairQuotations } from '../../text/quotations';
import { type SentenceRules, splitSentences } from '../../text/sentences';
import { finish, type Steps } from '../../text/steps';
import { Token, type Tokens, tokenize } from '../../text/tokens';
import { clusterSources } from '../coreference';
import type { Grammar } from '../grammar';
import type { Mention } from '../mention';
import { readTokens, Signal, wordReader } from '../reader';
import type { AttributeOptions } from '../types';
import { findAppearances } from './appearances';
import { findAsides } from './asides';
import { findBackpointing, pointsBackAt } from './backpointing';
import { closesSpeech, findInterrupted, isBareQuotation, quotedSpan } from './direct';
import { citationsOf, citedContent, findByEvidentials } from './evidential';
import type { Finding } from './finding';
import { findFollowing } from './following';
import { findHeadline, findHearsay } from './headline';
import { Kind } from './items';
import { toMentions } from './mentions';
import { findByNouns } from './nominal';
import { isSpeechLike, type Scene } from './quotation';
import { findQuoters } from './quoters';
import { findReports } from './reports';
import { Sentence } from './sentence';
import { spansOf } from './spans';
import { findByVerbs } from './verbs';

/** Quotations inside quotations are read this deep. */
const LEVELS = 2;

/** How many sentences back a cue may point. */
const BACK = 4;

/** The longest paragraph of dash-led speech, in sentences. */
const LED = 40;

interface Reading {
  scene: Scene;
  pack: LanguagePack;
  rules: SentenceRules;
  /** Paragraph of every token. */
  paragraphOf: Int32Array;
}

export const inflected: Grammar = { findMentions, clusterSources };

/** The attributions of `text` in the order of their cues. Linear in the text's length. */
function* findMentions(text: string, pack: LanguagePack, options: AttributeOptions): Steps<Mention[]> {
  const tokens = tokenize(text);
  const closeOf = pairQuotations(tokens);
  const paragraphOf = new Int32Array(tokens.kinds.length);
  let paragraph = 0;
  for (let i = 0; i < paragraphOf.length; i++) {
    if (tokens.kinds[i] === Token.newline) paragraph++;
    paragraphOf[i] = paragraph;
  }
  yield;
  const words = yield* readTokens(tokens, wordReader(pack));
  yield;
  const rules: SentenceRules = { isAbbreviation: (word) => pack.abbreviations.has(word) };
  const reading: Reading = { scene: { text, tokens, words, closeOf }, pack, rules, paragraphOf };
  const sentences = sentencesOf(reading, 0, tokens.kinds.length, 0);
  yield;
  const findings = yield* readSentences(reading, sentences, 0);
  return toMentions(reading.scene, findings, options);
}

/** The sentences of tokens `from` up to `to`. */
function sentencesOf(reading: Reading, from: number, to: number, level: number): Sentence[] {
  const { scene, pack, rules, paragraphOf } = reading;
  /** Where a time of day that is a sentence by itself ends: «14:32. МЧС: …». */
  let stampEnd = -1;
  return splitSentences(scene.tokens, scene.closeOf, from, to, rules).map((range, index) => {
    const start = level === 0 ? behindStamp(scene.tokens, range) : range.from;
    const stamped = start > range.from || stampEnd === range.from;
    stampEnd = level === 0 && isStamp(scene.tokens, range) ? range.to : -1;
    const place = { level, paragraph: paragraphOf[range.from] ?? 0, index, stamped };
    return new Sentence(scene, pack, { from: start, to: range.to }, place);
  });
}

/** «10:31 Мэр: …», «08.35. Пресс-служба …»: where a live report's line begins behind its time. */
function behindStamp({ kinds }: Tokens, { from, to }: { from: number; to: number }): number {
  const opens = from === 0 || kinds[from - 1] === Token.newline;
  const between = kinds[from + 1];
  if (!opens || kinds[from] !== Token.number || (between !== Token.colon && between !== Token.stop))
    return from;
  if (kinds[from + 2] !== Token.number) return from;
  let at = from + 3;
  while (at < to && (kinds[at] === Token.stop || kinds[at] === Token.dash || kinds[at] === Token.comma)) at++;
  return at < to ? at : from;
}

/** «14:32.» by itself. */
function isStamp({ kinds }: Tokens, { from, to }: { from: number; to: number }): boolean {
  if (to - from !== 4 || kinds[from] !== Token.number || kinds[from + 2] !== Token.number) return false;
  return kinds[from + 1] === Token.colon && kinds[from + 3] === Token.stop;
}

function* readSentences(reading: Reading, sentences: readonly Sentence[], level: number): Steps<Finding[]> {
  const findings: Finding[] = [];
  let before: Sentence[] = [];
  let led: Sentence[] = [];
  const speak = () => {
    if (!led.length) return;
    const closing = led.findIndex((sentence, k) => {
      const next = led[k + 1];
      return next !== undefined && closesSpeech(sentence, next);
    });
    const spoken = closing < 0 ? led : led.slice(0, closing + 1);
    const interrupted = ledSpeech(spoken);
    findings.push(...interrupted);
    if (interrupted.length) before = spoken.slice(-BACK);
    for (const sentence of interrupted.length ? led.slice(spoken.length) : led)
      before = readOne(reading, sentence, before, level, findings);
    led = [];
  };
  for (const sentence of sentences) {
    if (led.length && led[0]?.place.paragraph !== sentence.place.paragraph) speak();
    const fresh = before[before.length - 1]?.place.paragraph !== sentence.place.paragraph;
    if (led.length || (level === 0 && fresh && startsWithDash(sentence))) {
      led.push(sentence);
      if (led.length > LED) speak();
    } else before = readOne(reading, sentence, before, level, findings);
    yield;
  }
  speak();
  return findings;
}

/** Reads one sentence into `findings`; returns the sentences that a later one may point back to. */
function readOne(
  reading: Reading,
  sentence: Sentence,
  before: readonly Sentence[],
  level: number,
  findings: Finding[],
): Sentence[] {
  if (sentence.mayAttribute) {
    const found = readSentenceFindings(sentence, before, level);
    if (!found.length && isBareQuotation(sentence)) continueSpeech(sentence, findings);
    findings.push(...found, ...findAsides(sentence));
    if (level < LEVELS) findings.push(...insideQuotations(reading, sentence, level));
  }
  return [...before.slice(1 - BACK), sentence];
}

function startsWithDash(sentence: Sentence): boolean {
  return sentence.mayAttribute && sentence.items[0]?.kind === Kind.dash;
}

/** A paragraph of dash-led speech with the report inside it. */
function ledSpeech(sentences: readonly Sentence[]): Finding[] {
  const first = sentences[0]?.items[1];
  const lastItems = sentences[sentences.length - 1]?.items;
  const last = lastItems?.[lastItems.length - 1];
  if (!first || !last) return [];
  return findInterrupted(sentences, first.start, last.end);
}

/** «…», — оборвала она: a dash after speech may lead to a verb of no lexicon. */
function holdsSpeech({ items }: Sentence): boolean {
  return items.some((item, i) => {
    const mark = items[i - 1]?.kind ?? Kind.word;
    return item.kind === Kind.dash && mark !== Kind.word && mark !== Kind.number;
  });
}

/** «…, пишет X со слов Y»: X passes on what Y says. */
function passOn(findings: readonly Finding[]): void {
  for (const { pattern, content, cue } of findings) {
    if (pattern !== 'evidential') continue;
    const report = findings.find(
      (other) =>
        other.pattern === 'report' &&
        other.cue.start < cue.start &&
        other.content[0]?.start === content[0]?.start &&
        other.content[0]?.end === content[0]?.end,
    );
    if (report) report.role = 'relay';
  }
}

function readSentenceFindings(sentence: Sentence, before: readonly Sentence[], level: number): Finding[] {
  const title = level === 0 && (sentence.place.paragraph === 0 || sentence.place.stamped);
  const { signals } = sentence;
  const findings: Finding[] = [];
  // Each looks only where a word of the sentence may be its cue.
  if (signals & Signal.cue || holdsSpeech(sentence)) findings.push(...findReports(sentence, before));
  if (signals & Signal.cue) findings.push(...findByVerbs(sentence));
  if (signals & Signal.evidential) findings.push(...findByEvidentials(sentence));
  if (signals & Signal.speech) findings.push(...findByNouns(sentence));
  if (signals & (Signal.cue | Signal.speech)) findings.push(...findAppearances(sentence));
  if (signals & Signal.cue) findings.push(...findFollowing(sentence), ...findBackpointing(sentence, before));
  passOn(findings);
  if (!findings.length && signals & Signal.hearsay) findings.push(...findHearsay(sentence));
  if (!findings.length) findings.push(...findHeadline(sentence, title));
  if (signals & Signal.cue) findings.push(...findQuoters(sentence, findings));
  return signals & Signal.evidential ? [...findings, ...cited(sentence, findings)] : findings;
}

/** «со ссылкой на X»: X said what the finding around it passes on. */
function cited(sentence: Sentence, findings: readonly Finding[]): Finding[] {
  return citationsOf(sentence).flatMap((citation): Finding[] => {
    const { match, phrase, weight } = citation;
    const at = sentence.items[match.from]?.start ?? 0;
    const passed = nearest(findings, at);
    if (!passed && pointsBackAt(sentence, 0)) return [];
    const content = passed ? passed.content : spansOf(sentence.items, citedContent(sentence, citation));
    const source = spansOf(sentence.items, [phrase])[0];
    const cue = spansOf(sentence.items, [match])[0];
    if (!content.length || !source || !cue) return [];
    if (content.some((span) => span.start < cue.end && cue.start < span.end)) return [];
    if (passed) passed.role = 'relay';
    return [
      {
        place: sentence.place,
        phrase,
        source,
        cue,
        content,
        sense: match.evidential.sense,
        pattern: 'cites',
        channel: null,
        role: 'origin',
        weight,
        relays: false,
        inner: false,
      },
    ];
  });
}

function nearest(findings: readonly Finding[], at: number): Finding | null {
  let best: Finding | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const finding of findings) {
    const gap = Math.abs(finding.cue.start - at);
    if (gap < distance) {
      best = finding;
      distance = gap;
    }
  }
  return best;
}

/** «…», сказал X. «…»: a bare quotation after direct speech goes on in the same voice. */
function continueSpeech(sentence: Sentence, findings: readonly Finding[]): void {
  const last = findings.findLast((finding) => finding.place.level === sentence.place.level);
  if (
    !last ||
    last.place.paragraph !== sentence.place.paragraph ||
    sentence.place.index - last.place.index > 1
  )
    return;
  if (last.pattern !== 'report' && last.pattern !== 'direct') return;
  const span = quotedSpan(sentence);
  const first = last.content[0];
  if (!span || !first || !/[«"“„]/.test(sentence.scene.text.charAt(first.start))) return;
  last.content.push(span);
}

function insideQuotations(reading: Reading, sentence: Sentence, level: number): Finding[] {
  const findings: Finding[] = [];
  for (const item of sentence.items) {
    if (item.kind !== Kind.quotation || !isSpeechLike(sentence.scene, item)) continue;
    const inner = sentencesOf(reading, item.from, item.to, level + 1);
    const interrupted = findInterrupted(inner, item.start, item.end);
    findings.push(...interrupted);
    const taken = new Set(interrupted.map((finding) => finding.cue.start));
    for (const finding of finish(readSentences(reading, inner, level + 1))) {
      if (finding.pattern !== 'back' && finding.pattern !== 'headline' && !taken.has(finding.cue.start))
        findings.push(finding);
    }
  }
  return findings;
}
