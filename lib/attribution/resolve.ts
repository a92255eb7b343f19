/** Completes mentions to attributions: kind of source, roles and chains, and who stands for whom. */
import type { LanguagePack } from '../languages/types';
import type { Steps } from '../text/steps';
import { kindOf } from './classify';
import { confidenceOf } from './confidence';
import type { Grammar, ResolvedSource } from './grammar';
import type { Mention } from './mention';
import { linkRelays } from './relay';
import type { Attribution } from './types';
import { asksToStayUnnamed, isKeptUnnamed } from './unnamed';

/** @param cluster the coreference of the pack's grammar. */
export function* resolve(
  text: string,
  pack: LanguagePack,
  found: readonly Mention[],
  cluster: Grammar['clusterSources'],
): Steps<Attribution[]> {
  const mentions = found.filter(({ cue }) => !asksToStayUnnamed(text, pack, cue));
  const sources = yield* cluster(text, pack, mentions);
  for (const [i, mention] of mentions.entries()) {
    const source = sources[i];
    if (source && isKeptUnnamed(text, pack, mention, source.kind)) source.kind = 'anonymous';
  }
  const clusterOf = inOrder(sources);
  const { roles, chains } = linkRelays(text, mentions, (i) => sources[i]?.kind ?? 'anonymous');
  const attributions: Attribution[] = [];
  for (const [i, mention] of mentions.entries()) {
    const source = sources[i];
    const { confidence, doubt } = confidenceOf(text, pack, mention, {
      resolved: source?.referent !== mention.source,
      shared: isShared(mentions, i, chains[i] ?? []),
    });
    attributions.push({
      source: mention.source,
      sourceForm: mention.sourceForm ?? null,
      cue: mention.cue,
      content: mention.content,
      sense: mention.sense,
      form: mention.form,
      kind: source?.kind ?? kindOf(text, pack, mention.source),
      role: roles[i] ?? 'origin',
      channel: mention.channel,
      referent: source?.referent ?? mention.source,
      cluster: clusterOf[i] ?? null,
      chain: chains[i] ?? [],
      confidence,
      doubt,
    });
    yield;
  }
  return attributions;
}

/** Clusters numbered as they appear in the text, so that what follows changes no number before it. */
function inOrder(sources: readonly ResolvedSource[]): (number | null)[] {
  const numbers = new Map<number, number>();
  return sources.map(({ cluster }) => {
    if (cluster === null) return null;
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
}

/** Whether a neighbour has the same content and no chain says that one of the two passes on the other. */
function isShared(mentions: readonly Mention[], i: number, chain: readonly number[]): boolean {
  const own = mentions[i]?.content[0];
  return [i - 1, i + 1].some((j) => {
    const other = mentions[j];
    return (
      !!own &&
      other?.content[0]?.start === own.start &&
      !other.cites &&
      !mentions[i]?.cites &&
      !chain.includes(j)
    );
  });
}
