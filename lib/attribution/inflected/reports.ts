/** Turns reports («…, сообщает X») into findings with what stands around them. */
import { Fn, Frame } from '../../languages/types';
import type { Span } from '../../text/types';
import { backContent, pointsBackAt } from './backpointing';
import { channelIn, cueWithChannel } from './channel';
import { around } from './content';
import type { Finding, Pattern } from './finding';
import { has, Kind } from './items';
import { furtherCue, type Report, reportAt } from './report';
import type { Sentence } from './sentence';
import { type Run, sentenceEnd, spanOf, spansOf } from './spans';

export function findReports(sentence: Sentence, before: readonly Sentence[]): Finding[] {
  const findings: Finding[] = [];
  for (let s = 0; s < sentence.segments.length; s++) {
    const report = reportAt(sentence, s);
    if (!report) continue;
    const content = contentOf(sentence, report, before);
    if (!content.length) continue;
    const finding = findingOfReport(sentence, report, content, 'report');
    if (!finding) continue;
    if (report.quoted) {
      const source = spanOf(sentence.items, report.quoted);
      findings.push(
        { ...finding, phrase: report.quoted, source, relays: false },
        { ...finding, role: 'relay' },
      );
    } else findings.push(CITING.test(report.reading.cue.lemma) ? { ...finding, role: 'relay' } : finding);
  }
  return findings;
}

/** Who cites passes on, whoever it is that is cited: «…», — цитирует пресс-служба. */
const CITING = /^(?:про)?цит/;

function contentOf(sentence: Sentence, report: Report, before: readonly Sentence[]): Span[] {
  const { items, segments, segmentOf } = sentence;
  // «Об этом заявил X, пишет Y»: Y passes on what X's words point back to.
  for (let s = 0; s < report.segment; s++) {
    const at = segments[s]?.from ?? 0;
    if (s === 0 && pointsBackAt(sentence, at)) return backContent(sentence, before);
  }
  if (!report.like && pointsBackIn(sentence, report)) return backContent(sentence, before);
  const last = segmentOf[Math.max(report.to, report.phrase?.to ?? 0) - 1] ?? report.segment;
  const closing = segments[last];
  const final = !closing || closing.to >= sentenceEnd(sentence);
  const runs: Run[] = around(sentence, report.segment, last, final && !report.like ? 'sentence' : 'clause');
  return spansOf(items, trimRight(sentence, runs, report, last));
}

function pointsBackIn(sentence: Sentence, report: Report): boolean {
  const segment = sentence.segments[report.segment];
  return segment !== undefined && pointsBackAt(sentence, segment.from);
}

/** What follows a report goes on with the content only where it can: no gerund, relative clause or own speech. */
function trimRight(sentence: Sentence, runs: Run[], report: Report, last: number): Run[] {
  const { items, segments } = sentence;
  const next = segments[last + 1];
  const right = runs.filter((run) => next && run.from >= next.from);
  const left = runs.filter((run) => !next || run.from < next.from);
  if (!next || !right.length || !left.length) return runs;
  if (furtherCue(sentence, report.verbAt + 1, report.to)) return left;
  const quoted = left.every((run) => items[run.from]?.kind === Kind.quotation && run.to - run.from <= 2);
  const first = items[right[0]?.from ?? 0];
  if (quoted) return first?.kind === Kind.quotation ? runs : left;
  const opener = next.opener;
  if (opener === 'gerund' || opener === 'participle' || opener === 'relative') return left;
  if (opener === 'evidential' && citesAt(sentence, next.from)) return left;
  if (reportAt(sentence, last + 1)) return left;
  if (report.phrase && has(items[next.from], Fn.relative)) return left;
  return runs;
}

/** «…, пишет X, сославшись на Y»: what follows names the origin. */
function citesAt({ evidentials }: Sentence, at: number): boolean {
  return evidentials.some((match) => match.from === at && match.evidential.cites);
}

export function findingOfReport(
  sentence: Sentence,
  report: Report,
  content: Span[],
  pattern: Pattern,
): Finding | null {
  const { items } = sentence;
  const cueFrom = report.verbAt;
  const channel = cueWithChannel(sentence, cueFrom, report.to);
  const beside = !report.phrase || report.phrase.from >= channel.to || report.phrase.to <= cueFrom;
  const active = beside ? Math.max(channel.to, report.cueTo) : report.cueTo;
  const cueTo = report.passive ? Math.max(report.passive.cueTo, report.cueTo) : active;
  const negated = has(items[cueFrom - 1], Fn.negation);
  const cue = spanOf(items, { from: negated ? cueFrom - 1 : cueFrom, to: cueTo });
  if (!cue) return null;
  return {
    place: sentence.place,
    phrase: report.phrase,
    source: report.phrase && spanOf(items, report.phrase),
    cue,
    content,
    sense: report.reading.cue.sense,
    pattern,
    channel: report.passive?.channel ?? channelIn(items, cueFrom, report.to),
    role: 'origin',
    weight: report.weight,
    relays: (report.reading.cue.frames & Frame.relay) !== 0,
    inner: false,
  };
}
