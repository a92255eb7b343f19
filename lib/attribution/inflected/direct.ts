/** Direct speech that a report stands inside of: «A, — сказал X, — B», and dash-led lines of speech. */
import type { Finding } from './finding';
import { Kind } from './items';
import { type Report, reportAt } from './report';
import { findingOfReport } from './reports';
import type { Sentence } from './sentence';
import { spanOf } from './spans';

/**
 * The report inside a quotation or a dash-led paragraph whose sentences are given, with the pieces of speech around
 * it; `start` and `end` are the offsets of the whole, quotation marks included.
 */
export function findInterrupted(sentences: readonly Sentence[], start: number, end: number): Finding[] {
  const found: { report: Report; sentence: Sentence; from: number; to: number }[] = [];
  for (const [k, sentence] of sentences.entries()) {
    const { segments, items } = sentence;
    for (let s = 1; s < segments.length; s++) {
      const segment = segments[s];
      if (!segment || segment.mark !== Kind.dash) continue;
      const report = reportAt(sentence, s);
      if (!report || report.passive || !report.phrase) continue;
      const before = items[segment.from - 2];
      if (!before || before.kind === Kind.word) continue;
      const last = segmentEnd(sentence, report);
      const next = segments[last + 1];
      const closes = next
        ? next.mark === Kind.dash || (next.mark === Kind.comma && next.to === next.from)
        : true;
      const following = sentences[k + 1]?.items[0];
      if (!closes && following?.kind !== Kind.dash) continue;
      found.push({
        report,
        sentence,
        from: before.kind === Kind.comma ? before.start : before.end,
        to: after(sentence, last, sentences[k + 1], end),
      });
      break;
    }
  }
  const findings: Finding[] = [];
  let from = start;
  for (const [k, { report, sentence, from: stop, to }] of found.entries()) {
    const next = found[k + 1];
    const until = next ? (next.sentence.items[0]?.start ?? end) : end;
    const content = [
      { start: from, end: stop },
      { start: to, end: until },
    ].filter((span) => span.end - span.start > 1);
    const finding = findingOfReport(sentence, report, content, 'direct');
    if (finding && content.length) findings.push({ ...finding, form: 'direct' });
    from = until;
  }
  return findings;
}

/**
 * Whether dash-led speech is over with this sentence: its report closes it, and no dash opens speech again. What follows
 * is the author's: «— Устали, — вздохнула она. Она уверена, что …».
 */
export function closesSpeech(sentence: Sentence, next: Sentence): boolean {
  if (next.items[0]?.kind === Kind.dash) return false;
  const { segments } = sentence;
  for (let s = 1; s < segments.length; s++) {
    if (segments[s]?.mark !== Kind.dash) continue;
    const report = reportAt(sentence, s);
    if (report?.phrase && !report.passive) return segmentEnd(sentence, report) === segments.length - 1;
  }
  return false;
}

function segmentEnd(sentence: Sentence, report: Report): number {
  const to = Math.max(report.to, report.phrase?.to ?? 0);
  return sentence.segmentOf[to - 1] ?? report.segment;
}

/** Where speech goes on after the report: after its dash, in this sentence or at the head of the next. */
function after(sentence: Sentence, last: number, next: Sentence | undefined, end: number): number {
  const { segments, items } = sentence;
  for (let s = last + 1; s < segments.length; s++) {
    const segment = segments[s];
    if (segment && segment.to > segment.from) return items[segment.from]?.start ?? end;
  }
  const first = next?.items[0];
  if (!first) return end;
  return first.kind === Kind.dash ? (next?.items[1]?.start ?? end) : first.start;
}

/** Whether a sentence is nothing but quotations and marks: speech that goes on after a report. */
export function isBareQuotation(sentence: Sentence): boolean {
  let quotations = 0;
  for (const { kind } of sentence.items) {
    if (kind === Kind.quotation) quotations++;
    else if (kind === Kind.word || kind === Kind.number || kind === Kind.parenthesis) return false;
  }
  return quotations > 0;
}

export function quotedSpan(sentence: Sentence) {
  const { items } = sentence;
  return spanOf(items, { from: 0, to: items.length });
}
