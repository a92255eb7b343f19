/**
 * Words of a saved article with their links, emphasis and line breaks. What is kept is text and offsets, so nothing of
 * the page's markup can come back: there is none to sanitise.
 */
import type { ComponentChildren } from 'preact';
import type { SavedBlock } from '../../../lib/library';
import type { Span } from '../../../lib/text/types';

/** A block, or a part of one such as a table's cell: `start` is the offset of `text` in the article's whole text. */
export type TextPart = Pick<SavedBlock, 'text' | 'start' | 'links' | 'layout'>;

/** Sets the stretch of the whole text from `start` to `end`. */
type Setter = (start: number, end: number) => ComponentChildren;

/** Together exactly `text`. Offsets are into the whole text; of what reaches beyond, the part inside is shown. */
export function BlockText({ part: { text, start, links, layout } }: { part: TextPart }) {
  const emphasis = layout?.emphasis ?? [];
  const words: Setter = (from, to) => text.slice(from - start, to - start);
  const lines = broken(layout?.breaks ?? [], words);
  const em = wrapped(
    emphasis.filter(({ kind }) => kind === 'em'),
    lines,
    (_, key, inside) => <em key={key}>{inside}</em>,
  );
  const strong = wrapped(
    emphasis.filter(({ kind }) => kind === 'strong'),
    em,
    (_, key, inside) => <strong key={key}>{inside}</strong>,
  );
  const linked = wrapped(links, strong, ({ href }, key, inside) => (
    <a key={key} href={href} target="_blank" rel="noreferrer">
      {inside}
    </a>
  ));
  return <>{linked(start, start + text.length)}</>;
}

/** Puts an element around the parts of a stretch that are in one of the spans. */
function wrapped<S extends Span>(
  spans: readonly S[],
  set: Setter,
  wrap: (span: S, key: number, inside: ComponentChildren) => ComponentChildren,
): Setter {
  if (spans.length === 0) return set;
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    const parts: ComponentChildren[] = [];
    let at = start;
    for (const span of ordered) {
      const from = Math.max(at, span.start);
      const to = Math.min(end, span.end);
      if (to <= from) continue;
      if (from > at) parts.push(set(at, from));
      parts.push(wrap(span, from, set(from, to)));
      at = to;
    }
    if (at < end) parts.push(set(at, end));
    return parts;
  };
}

/** The white space that stands for a break stays in the text, at the end of its line. */
function broken(breaks: readonly { at: number; indent: number }[], set: Setter): Setter {
  if (breaks.length === 0) return set;
  return (start, end) => {
    const parts: ComponentChildren[] = [];
    let at = start;
    for (const { at: place, indent } of breaks) {
      if (place < at || place >= end) continue;
      parts.push(set(at, place + 1), <br key={place} />);
      if (indent > 0) parts.push(<span key={-place} style={{ paddingInlineStart: `${indent}ch` }} />);
      at = place + 1;
    }
    if (at < end) parts.push(set(at, end));
    return parts;
  };
}
