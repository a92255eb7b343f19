/** Who only passes on what another said, and the chains that follow, from what the text states. */
import type { Span } from '../text/types';
import type { Mention } from './mention';
import type { Role, SourceKind } from './types';

export function linkRelays(text: string, mentions: readonly Mention[], kindAt: (i: number) => SourceKind) {
  void text;
  const roles: Role[] = mentions.map((mention) => (mention.passedOn ? 'relay' : 'origin'));
  /** For each mention the one it passes on. */
  const passes: number[] = mentions.map(() => -1);
  for (let i = 0; i < mentions.length; i++) {
    const outer = mentions[i];
    if (!outer?.source) continue;
    const kind = kindAt(i);
    const passing =
      outer.relays ||
      kind === 'media' ||
      kind === 'government' ||
      kind === 'organization' ||
      kind === 'anonymous';
    if (!passing || !outer.reports || outer.sense === 'confirms' || outer.sense === 'denies') continue;
    for (const j of near(i, mentions.length)) {
      const inner = mentions[j];
      if (!inner || j === i || passes[j] === i) continue;
      if (!isInside(inner, outer) && !sameContent(inner, outer)) continue;
      if (
        sameContent(inner, outer) &&
        !isInside(inner, outer) &&
        !(kind === 'media' && kindAt(j) !== 'media')
      )
        continue;
      const best = passes[i] ?? -1;
      if (best >= 0 && size(mentions[best]) >= size(inner)) continue;
      passes[i] = j;
      roles[i] = 'relay';
    }
  }
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention?.passedOn || (passes[i] ?? -1) >= 0) continue;
    const origin = near(i, mentions.length).find((j) => {
      const other = mentions[j];
      return j !== i && other?.source && !other.passedOn && sameContent(mention, other);
    });
    if (origin !== undefined) passes[i] = origin;
  }
  return { roles, chains: chainsOf(mentions.length, passes) };
}

/** Indices of mentions close enough to stand in one sentence with the `i`-th. */
function near(i: number, length: number): number[] {
  const indices: number[] = [];
  for (let j = Math.max(0, i - 6); j < Math.min(length, i + 7); j++) indices.push(j);
  return indices;
}

function size(mention: Mention | undefined): number {
  return mention ? mention.content.reduce((sum, span) => sum + span.end - span.start, 0) : 0;
}

/** From the first to the last word of an attribution. */
function extent({ source, cue, content }: Mention): number {
  const spans = source ? [source, cue, ...content] : [cue, ...content];
  return Math.max(...spans.map((span) => span.end)) - Math.min(...spans.map((span) => span.start));
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the inner attribution is the main thing its outer content says. */
function isInside(inner: Mention, outer: Mention): boolean {
  const cueInside = outer.content.some((span) => covers(span, inner.cue));
  return cueInside && extent(inner) * 2 >= size(outer);
}

function sameContent(a: Mention, b: Mention): boolean {
  if (a.content.length !== b.content.length) return false;
  return a.content.every((span, i) => span.start === b.content[i]?.start && span.end === b.content[i]?.end);
}

function chainsOf(length: number, passes: readonly number[]): number[][] {
  const chains: number[][] = Array.from({ length }, () => []);
  const passedBy = new Set(passes.filter((j) => j >= 0));
  for (let i = 0; i < length; i++) {
    if ((passes[i] ?? -1) < 0 || passedBy.has(i)) continue;
    const path = [i];
    for (let j = passes[i] ?? -1; j >= 0 && !path.includes(j); j = passes[j] ?? -1) path.push(j);
    path.reverse();
    for (const member of path) chains[member] = path;
  }
  return chains;
}
