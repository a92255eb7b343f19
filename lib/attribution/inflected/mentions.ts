/** From findings to mentions: what contradicts another is dropped, contents are cut by paragraph, forms are named. */
import { CASES, type Case, Col, columns } from '../../languages/types';
import { Token } from '../../text/tokens';
import type { Span } from '../../text/types';
import type { Mention } from '../mention';
import type { AttributeOptions, Form, SourceForm } from '../types';
import type { Finding, Pattern } from './finding';
import { Kind, UNREAD } from './items';
import type { NounPhrase } from './phrase-words';
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
  const depths = quotationDepths(scene);
  const mentions: Mention[] = [];
  for (const finding of kept) {
    const content = finding.content
      .flatMap((span) => without(span, [finding.source, finding.cue]))
      .flatMap((span) => byParagraph(scene.text, span));
    if (!content.length) continue;
    mentions.push({
      source: finding.source,
      sourceForm: finding.phrase && formOfSource(finding.phrase),
      cue: finding.cue,
      content,
      sense: finding.sense,
      form: finding.form ?? formOf(scene, content, finding.place.level, depths),
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

/** The one case that is left of the phrase's slots where it stands; null where several are. */
function formOfSource({ slots, joined }: NounPhrase): SourceForm | null {
  const left = (Object.keys(CASES) as Case[]).filter((name) => columns(slots, name));
  const [only] = left;
  if (!only || left.length > 1) return null;
  const numbers = columns(slots, only);
  const both = (numbers & Col.p) !== 0 && (numbers & Col.singular) !== 0;
  return { case: only, plural: both || joined ? null : numbers === Col.p };
}

/** How much of the contents stands in quotation marks; names in them («Труд») do not count. */
function formOf(scene: Scene, content: readonly Span[], level: number, depths: Uint8Array): Form {
  let quoted = 0;
  let bare = 0;
  const { starts, kinds } = scene.tokens;
  for (const span of content) {
    for (let i = tokenAt(starts, span.start); i < starts.length && (starts[i] ?? 0) < span.end; i++) {
      const kind = kinds[i];
      if (kind !== Token.word && kind !== Token.number) continue;
      if ((depths[i] ?? 0) > level) quoted++;
      else bare++;
    }
  }
  if (!quoted) return 'indirect';
  // «…», — заявил X: what a relay passes on is the quotation with its report.
  return bare && quoted < bare * 5 ? 'mixed' : 'direct';
}

/** How many quotations every token stands in; names in quotation marks are none. */
function quotationDepths(scene: Scene): Uint8Array {
  const { tokens, closeOf } = scene;
  const depths = new Uint8Array(tokens.kinds.length);
  const ends: number[] = [];
  for (let i = 0; i < depths.length; i++) {
    while (ends.length && (ends[ends.length - 1] ?? 0) <= i) ends.pop();
    depths[i] = ends.length;
    const close = closeOf[i] ?? -1;
    if (close > i && !isName(scene, i, close)) ends.push(close);
  }
  return depths;
}

function isName(scene: Scene, open: number, close: number): boolean {
  const { starts, ends, kinds } = scene.tokens;
  const before = open === 0 ? Token.newline : kinds[open - 1];
  const after = kinds[close + 1];
  // Short speech has marks around it that names lack: «Клас!», — каже …
  if (before !== Token.word && (after === Token.comma || after === Token.dash)) return false;
  if (before === Token.colon) return false;
  const alone =
    before === Token.newline || before === Token.stop || before === Token.end || before === Token.dash;
  if (alone && after !== Token.word) return false;
  return isNameLike(scene, {
    kind: Kind.quotation,
    start: starts[open] ?? 0,
    end: ends[close] ?? 0,
    low: '',
    reading: UNREAD,
    capital: false,
    opens: [],
    predicate: false,
    signals: 0,
    from: open + 1,
    to: close,
  });
}

/** The first token that starts at or after an offset. */
function tokenAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
