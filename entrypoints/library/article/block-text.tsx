/** Words of a saved article with their links. */
import type { SavedBlock } from '../../../lib/library';

/** A block, or a part of one such as a table's cell: `start` is the offset of `text` in the article's whole text. */
export type TextPart = Pick<SavedBlock, 'text' | 'start' | 'links'>;

/** Together exactly `text`. Links are offsets into the whole text; of those that reach beyond, the part inside is shown. */
export function BlockText({ part: { text, start, links } }: { part: TextPart }) {
  const parts = [];
  let at = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, link.start - start);
    const to = Math.min(text.length, link.end - start);
    if (to <= from) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(
      <a key={from} href={link.href} target="_blank" rel="noreferrer">
        {text.slice(from, to)}
      </a>,
    );
    at = to;
  }
  if (at < text.length) parts.push(text.slice(at));
  return <>{parts}</>;
}
