/**
 * The grammar of analytic languages (English): subjects by position, clauses without complementizers, verbs that nouns
 * look like. Finds the attributions of a text with their spans; who they are over the text is not decided here.
 */
import type { LanguagePack } from '../../languages/types';
import type { Steps } from '../../text/steps';
import type { Span } from '../../text/types';
import type { Grammar } from '../grammar';
import type { Mention } from '../mention';
import type { Form } from '../types';
import { findBackpointing } from './backpointing';
import { type Continuation, findContinuations } from './continuation';
import { clusterSources } from './coreference';
import { findEvidence } from './evidence';
import { matchEvidential } from './evidentials';
import type { Finding } from './finding';
import { findLabels } from './labels';
import { headOf, type Range } from './phrases';
import { settle } from './settle';
import { findSpeech } from './speech';
import { tagWords } from './tags';
import { type Line, prepare, readLines, type Source, type Word } from './words';

export interface AnalyticOptions {
  scheme: 'guidelines' | 'polnear';
}

export const analytic: Grammar = { findMentions, clusterSources };

/** The attributions of `text` in the order of their cues. Linear in the text's length. */
function* findMentions(text: string, pack: LanguagePack, { scheme }: AnalyticOptions): Steps<Mention[]> {
  const source = prepare(text, pack);
  const polnear = scheme === 'polnear';
  yield;
  const lines = yield* readLines(source, 0, source.tokens.kinds.length);
  yield;
  const findings = yield* analyse(lines, polnear, false);
  const labels = findLabels(lines, sourceNames(findings), pack.captions);
  const back = findBackpointing(lines, findings);
  const continuations = [
    ...findContinuations(lines, findings),
    ...labels.continuations,
    ...back.continuations,
  ];
  // PolNeAR takes a quotation whole.
  const nested = polnear ? [] : yield* nestedFindings(source, lines);
  const all = [...findings, ...labels.findings, ...back.findings, ...nested];
  const continued = new Map<Finding, Continuation[]>();
  for (const next of continuations) {
    const known = continued.get(next.finding);
    if (known) known.push(next);
    else continued.set(next.finding, [next]);
  }
  const mentions = all.map((finding) => toMention(text, finding, continued.get(finding) ?? [], polnear));
  return mentions.filter(isWhole).sort((a, b) => a.cue.start - b.cue.start);
}

function* analyse(lines: readonly Line[], polnear: boolean, nested: boolean): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const line of lines) {
    tagWords(line);
    const isEvidential = (i: number) => matchEvidential(line.words, i) !== null;
    const scope = { line, polnear, nested, isEvidential };
    const evidence = findEvidence(scope);
    const speech = findSpeech(scope).filter((s) => !evidence.some((e) => overlaps(e.cue, s.cue)));
    findings.push(...settle([...evidence, ...speech]));
    yield;
  }
  return findings;
}

/** The last words of the names that speak in the text. */
function sourceNames(findings: readonly Finding[]): Set<string> {
  const names = new Set<string>();
  for (const { line, source } of findings) {
    const head = source && !line.headline ? headOf(line.words, source) : null;
    if (head?.tag === 'name') names.add(head.low);
  }
  return names;
}

/** Has content, and none of it names the source or is the cue. */
function isWhole({ source, cue, content }: Mention): boolean {
  const apart = (span: Span | null) =>
    !span || content.every((c) => c.end <= span.start || span.end <= c.start);
  return content.length > 0 && apart(source) && apart(cue);
}

const overlaps = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

/** What speakers say that others said: inside quotations. */
function* nestedFindings(source: Source, lines: readonly Line[]): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const { words } of lines) {
    for (const { inner } of words) {
      if (inner && inner.to - inner.from > 4) {
        const lines = yield* readLines(source, inner.from, inner.to);
        const inside = yield* analyse(lines, false, true);
        found.push(...inside.filter((f) => f.source));
      }
    }
  }
  return found;
}

function toMention(
  text: string,
  finding: Finding,
  continued: readonly Continuation[],
  polnear: boolean,
): Mention {
  const { words } = finding.line;
  const ranges = finding.content.map((range, i) => {
    const widened = polnear && finding.that && i === 0 ? { from: range.from - 1, to: range.to } : range;
    return trimmed(words, widened);
  });
  const source = polnear ? finding.wide : finding.source;
  const content = ranges.filter((r) => r.to > r.from).map((r) => spanOf(words, r));
  for (const { line, from, to } of continued)
    content.push(spanOf(line.words, trimmed(line.words, { from, to })));
  const quoted = ranges.map((r) => quotedShare(words, r));
  return {
    source: source && spanOf(words, trimmed(words, source)),
    cue: spanOf(words, polnear ? finding.wideCue : finding.cue),
    content: content.flatMap((span) => byParagraph(text, span)),
    sense: finding.sense,
    form: formOf(continued.length ? [...quoted, 'all'] : quoted),
    channel: finding.channel,
    cites: finding.cites,
    relays: finding.relays,
    reports: finding.reports,
    passedOn: finding.passedOn,
    confidence: finding.confidence,
  };
}

const EDGE = new Set(['comma', 'dash', 'colon', 'semi', 'stop']);

/** Leaves out marks at the edges. */
function trimmed(words: readonly Word[], { from, to }: Range): Range {
  while (from < to && EDGE.has(words[from]?.tag ?? '')) from++;
  while (to > from && EDGE.has(words[to - 1]?.tag ?? '')) to--;
  return { from, to };
}

function spanOf(words: readonly Word[], { from, to }: Range): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** One piece a paragraph. */
function byParagraph(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    let from = at;
    while (from < stop && /\s/.test(text.charAt(from))) from++;
    let to = stop;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    at = stop + 1;
  }
  return spans;
}

type Share = 'all' | 'some' | 'none';

function quotedShare(words: readonly Word[], { from, to }: Range): Share {
  let quoted = 0;
  let bare = 0;
  for (let k = from; k < to; k++) {
    if (words[k]?.tag === 'quote') quoted++;
    else if (!EDGE.has(words[k]?.tag ?? '')) bare++;
  }
  return quoted === 0 ? 'none' : bare === 0 ? 'all' : 'some';
}

function formOf(shares: readonly Share[]): Form {
  if (shares.every((share) => share === 'all')) return 'direct';
  return shares.every((share) => share === 'none') ? 'indirect' : 'mixed';
}
