/** What stands in whose words: quotations, reports, and what a pronoun itself says. Knows spans, no names. */
import type { Span } from '../../text/types';
import type { Mention } from '../mention';
import type { Place } from './clusters';

/** How many sources back a pronoun looks. */
const LATEST = 16;

/** The latest sources without those in what the pronoun itself says: "Obama and Michelle thought it would do", she said. */
export function outOfOwnWords(
  { mentions: at }: Place,
  mentions: readonly Mention[],
  recent: readonly number[],
  starts: readonly number[],
): number[] {
  const own = at.flatMap((i) => mentions[i]?.content ?? []);
  const from = Math.max(0, recent.length - LATEST);
  return recent.slice(from).filter((_, k) => {
    const start = starts[from + k] ?? 0;
    return !own.some((span) => span.start <= start && start < span.end);
  });
}

/** Whether an offset stands in what somebody says. */
export function reportedAt(mentions: readonly Mention[]): (offset: number) => boolean {
  const spans = mentions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  // The furthest end of all spans up to each.
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < (ends[low - 1] ?? 0);
  };
}

export interface Quotation extends Span {
  /** Who speaks in it, who calls himself "I" there. */
  cluster: number | null;
}

/** The quotation that a span stands in; asked for in text order. */
export function quotationsOf(
  mentions: readonly Mention[],
  places: readonly Place[],
): (span: Span) => Quotation | null {
  const placeOf = new Map<number, Place>();
  for (const place of places) for (const i of place.mentions) placeOf.set(i, place);
  const quoted = mentions
    .flatMap(({ form, content }, i) =>
      form === 'direct' ? content.map((span) => ({ span, place: placeOf.get(i) })) : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return ({ start, end }) => {
    while (at + 1 < quoted.length && (quoted[at + 1]?.span.start ?? 0) <= start) at++;
    const last = quoted[at];
    return last && last.span.start <= start && end <= last.span.end
      ? { ...last.span, cluster: last.place?.cluster ?? null }
      : null;
  };
}
