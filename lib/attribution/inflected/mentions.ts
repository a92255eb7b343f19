/** From findings to mentions: what contradicts another is dropped, contents are cut by paragraph, forms are named. */

import { Token } from '../../text/tokens';
import type { Span } from '../../text/types';
import type { Mention } from '../mention';
import type { AttributeOptions, Form } from '../types';
import type { Finding, Pattern } from './finding';
import type { Item } from './items';
import { isNameLike, type Scene } from './quotation';

/** How sure each construction is by itself. */
const SURE: Readonly<Record<Pattern, number>> = {
  clause: 0.95,
  report: 0.93,
  direct: 0.95,
  colon: 0.8,
  infinitive: 0.85,
  about: 0.75,
  object: 0.65,
  naming: 0.75,
  accusing: 0.8,
  stance: 0.75,
  evidential: 0.92,
  cites: 0.9,
  back: 0.92,
  likewise: 0.85,
  noun: 0.8,
  headline: 0.75,
  hearsay: 0.6,
};

export function toMentions(scene: Scene, findings: readonly Finding[], options: AttributeOptions): Mention[] {
  const kept = withoutRivals(findings.filter((finding) => !finding.inner || options.scheme === 'polnear'));
  const mentions: Mention[] = [];
  for (const finding of kept) {
    const content = finding.content
      .flatMap((span) => without(span, [finding.source, finding.cue]))
      .flatMap((span) => byParagraph(scene.text, span));
    if (!content.length) continue;
    mentions.push({
      source: finding.source,
      cue: finding.cue,
      content,
      sense: finding.sense,
      form: formOf(scene, content),
      channel: finding.channel,
      cites: finding.pattern === 'cites',
      confidence: Math.round(SURE[finding.pattern] * (0.4 + 0.6 * finding.weight) * 100) / 100,
      relays: finding.relays,
      reports: finding.pattern === 'report' || finding.pattern === 'back' || finding.pattern === 'evidential',
      passedOn: finding.role === 'relay',
    });
  }
  return mentions.sort(
    (a, b) => a.cue.start - b.cue.start || (a.source?.start ?? 0) - (b.source?.start ?? 0),
  );
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Two readings of one cue or one content by one sentence: the surer stays. */
function withoutRivals(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort((a, b) => SURE[b.pattern] * b.weight - SURE[a.pattern] * a.weight);
  const taken = new Map<number, Finding>();
  const contents = new Set<number>();
  for (const finding of ranked) {
    if (finding.source && overlap(finding.source, finding.cue)) continue;
    // Who quotes and who is quoted share one cue.
    const key = finding.role === 'relay' && finding.relays ? finding.cue.start + 0.5 : finding.cue.start;
    if (taken.has(key)) continue;
    const start = finding.content[0]?.start ?? -1;
    if (finding.pattern === 'noun' && contents.has(start)) continue;
    taken.set(key, finding);
    contents.add(start);
  }
  return [...taken.values()].sort((a, b) => a.cue.start - b.cue.start);
}

/** A span less the spans it must not overlap. */
function without(span: Span, holes: readonly (Span | null)[]): Span[] {
  let pieces = [span];
  for (const hole of holes) {
    if (!hole) continue;
    pieces = pieces.flatMap((piece) => {
      if (!overlap(piece, hole)) return [piece];
      return [
        { start: piece.start, end: hole.start },
        { start: hole.end, end: piece.end },
      ].filter((part) => part.end > part.start);
    });
  }
  return pieces;
}

const EDGE = /[\s,;:—–-]/;

/** One piece a paragraph, without spaces and marks at its ends. */
function byParagraph(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    let from = at;
    while (from < stop && EDGE.test(text.charAt(from))) from++;
    let to = stop;
    while (to > from && EDGE.test(text.charAt(to - 1))) to--;
    if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) spans.push({ start: from, end: to });
    at = stop + 1;
  }
  return spans;
}

/** How much of the contents stands in quotation marks; names in them («Труд») do not count. */
function formOf(scene: Scene, content: readonly Span[]): Form {
  let quoted = 0;
  let bare = 0;
  const { tokens, closeOf } = scene;
  for (const span of content) {
    for (let i = tokenAt(tokens.starts, span.start); i < tokens.starts.length; i++) {
      const start = tokens.starts[i] ?? 0;
      if (start >= span.end) break;
      const kind = tokens.kinds[i];
      if (kind === Token.quote && (closeOf[i] ?? -1) > i) {
        const close = closeOf[i] ?? i;
        const whole = start === span.start || (tokens.starts[close] ?? 0) + 1 >= span.end;
        const item = { kind: 8, start, end: 0, from: i + 1, to: close } as Item;
        if (whole && content.length === 1 && start === span.start && (tokens.ends[close] ?? 0) >= span.end)
          return 'direct';
        if (!isNameLike(scene, item) || (whole && close - i > 6)) {
          quoted += close - i;
          i = close;
        }
        continue;
      }
      if (kind === Token.word || kind === Token.number) bare++;
    }
  }
  if (!quoted) return 'indirect';
  return bare ? 'mixed' : 'direct';
}

/** The first token that starts at or after an offset. */
function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
