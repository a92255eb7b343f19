/** Completes mentions to attributions: kind of source, roles and chains, and who stands for whom. */
import type { LanguagePack } from '../languages/types';
import { clusterSources as clusterAnalytic } from './analytic/coreference';
import { kindOf } from './classify';
import { clusterSources as clusterInflected } from './coreference';
import type { Mention } from './mention';
import { linkRelays } from './relay';
import type { Attribution } from './types';

export function resolve(text: string, pack: LanguagePack, mentions: readonly Mention[]): Attribution[] {
  const cluster = pack.grammar.cases ? clusterInflected : clusterAnalytic;
  const sources = cluster(text, pack, mentions);
  const { roles, chains } = linkRelays(text, mentions, (i) => sources[i]?.kind ?? 'anonymous');
  return mentions.map((mention, i) => {
    const source = sources[i];
    return {
      source: mention.source,
      cue: mention.cue,
      content: mention.content,
      sense: mention.sense,
      form: mention.form,
      kind: source?.kind ?? kindOf(text, pack, mention.source),
      role: roles[i] ?? 'origin',
      channel: mention.channel,
      referent: source?.referent ?? mention.source,
      cluster: source?.cluster ?? null,
      chain: chains[i] ?? [],
      confidence: mention.confidence,
    };
  });
}
