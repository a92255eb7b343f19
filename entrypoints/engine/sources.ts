/** The attributions of a page by source, and what the page marks for each. Pure. */

import { isSure, type SourceKind } from '../../lib/attribution/types';
import { innermost, type MarkKind } from '../../lib/highlight';
import type { PageSource } from '../../lib/platform/calls';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';

/** The identity knows better than the words of the text alone. */
export function kindOf({ identity, kind }: IdentifiedAttribution): SourceKind {
  return identity?.kind ?? kind;
}

/** The sources of the shown attributions, in the order of their first one. Unnamed ones are no source. */
export function pageSources(found: readonly IdentifiedAttribution[], shown: readonly number[]): PageSource[] {
  const sources = new Map<string, PageSource>();
  for (const index of shown) {
    const attribution = found[index];
    const identity = attribution?.identity;
    if (!attribution || !identity) continue;
    const known = sources.get(identity.id);
    if (known) {
      known.claims++;
      known.relay ||= attribution.role === 'relay';
      known.unsure &&= !isSure(attribution);
      continue;
    }
    sources.set(identity.id, {
      index,
      sourceId: identity.id,
      name: identity.name,
      labels: identity.labels,
      kind: identity.kind,
      country: identity.country,
      claims: 1,
      relay: attribution.role === 'relay',
      unsure: !isSure(attribution),
    });
  }
  return [...sources.values()];
}

/** All shown statements of the source of one; only itself where no source is named or it is not shown itself. */
export function statementsOf(
  found: readonly IdentifiedAttribution[],
  shown: readonly number[],
  index: number,
): number[] {
  const id = found[index]?.identity?.id;
  if (id === undefined || !shown.includes(index)) return [index];
  return shown.filter((other) => found[other]?.identity?.id === id);
}

/** What is read of a page, as far as a statement is told by it. */
interface Found {
  live: { article: { text: string } };
  found: readonly IdentifiedAttribution[];
}

/** The index of the same statement after another reading: the same source's words and content; null where it is gone. */
export function sameStatement(before: Found, index: number, now: Found): number | null {
  const wanted = wordsOf(before, before.found[index]);
  if (wanted === null) return null;
  let nearest: number | null = null;
  now.found.forEach((attribution, at) => {
    if (wordsOf(now, attribution) !== wanted) return;
    if (nearest === null || Math.abs(at - index) < Math.abs(nearest - index)) nearest = at;
  });
  return nearest;
}

function wordsOf({ live }: Found, attribution: IdentifiedAttribution | undefined): string | null {
  if (!attribution) return null;
  const { source, cue, content } = attribution;
  return [source ?? cue, ...content].map(({ start, end }) => live.article.text.slice(start, end)).join('\n');
}

/** A stretch to mark: no two overlap. `indices` are the attributions with that source, best first. */
export interface Stretch extends Span {
  kind: MarkKind;
  /** None of them is sure. */
  unsure: boolean;
  indices: readonly number[];
}

/** What to mark: each source's words, or the cue where no words name a source. */
export function stretchesOf(found: readonly IdentifiedAttribution[], shown: readonly number[]): Stretch[] {
  const places = new Map<string, { start: number; end: number; kind: MarkKind; indices: number[] }>();
  for (const index of shown) {
    const attribution = found[index];
    if (!attribution) continue;
    for (const { start, end } of markedSpans(attribution)) {
      const key = `${start}:${end}`;
      const place = places.get(key);
      if (place) place.indices.push(index);
      else {
        const kind = attribution.source ? kindOf(attribution) : 'cue';
        places.set(key, { start, end, kind, indices: [index] });
      }
    }
  }
  return innermost([...places.values()]).map(({ start, end, owner }) => ({
    start,
    end,
    kind: owner.kind,
    unsure: !owner.indices.some((index) => found[index] && isSure(found[index])),
    indices: owner.indices,
  }));
}

/** A statement attributed by hand may have neither source nor cue in the text: then its content is marked. */
function markedSpans({ source, cue, content }: IdentifiedAttribution): readonly Span[] {
  if (source) return [source];
  return cue.end > cue.start ? [cue] : content;
}

/** Where an attribution stands in the text, for stepping from one to the next. */
export function placeOf(attribution: IdentifiedAttribution): number {
  return markedSpans(attribution)[0]?.start ?? attribution.cue.start;
}
