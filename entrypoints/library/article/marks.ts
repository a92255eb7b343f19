/** What the saved text marks: each claim's source, its cue where no words name one, else its content. Pure. */
import { isSure } from '../../../lib/attribution/types';
import { innermost, type MarkKind } from '../../../lib/highlight';
import type { ClaimRecord } from '../../../lib/library';
import type { Span } from '../../../lib/text/types';

/** A stretch to mark; no two overlap. `claims` have their source there, in text order. */
export interface Stretch extends Span {
  kind: MarkKind;
  /** None of them is sure. */
  unsure: boolean;
  claims: readonly string[];
}

/** The words that stand for a claim in the text: one made by hand may have neither source nor cue there. */
export function markedSpan({ spans: { source, cue, content } }: ClaimRecord): Span {
  return source ?? (cue.end > cue.start ? cue : (content[0] ?? cue));
}

export function stretchesOf(claims: readonly ClaimRecord[]): Stretch[] {
  const places = new Map<string, Omit<Stretch, 'claims'> & { claims: string[] }>();
  for (const claim of claims) {
    const { start, end } = markedSpan(claim);
    const key = `${start}:${end}`;
    const place = places.get(key);
    const unsure = !isSure(claim);
    if (place) {
      place.claims.push(claim.id);
      place.unsure &&= unsure;
    } else {
      const kind = claim.spans.source ? claim.kind : 'cue';
      places.set(key, { start, end, kind, unsure, claims: [claim.id] });
    }
  }
  return innermost([...places.values()]).map(({ start, end, owner }) => ({
    start,
    end,
    kind: owner.kind,
    unsure: owner.unsure,
    claims: owner.claims,
  }));
}
