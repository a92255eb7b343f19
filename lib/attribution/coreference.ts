/** Which mentions of sources in one text are one source: pronouns, roles and short names find the name in full. */
import type { LanguagePack } from '../languages/types';
import type { Span } from '../text/types';
import { type Described, describe } from './classify';
import type { Mention } from './mention';
import type { SourceKind } from './types';

export interface ResolvedSource {
  kind: SourceKind;
  referent: Span | null;
  cluster: number | null;
}

interface Cluster {
  members: { span: Span; described: Described }[];
  fullest: { span: Span; described: Described };
}

export function clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): ResolvedSource[] {
  const clusters: Cluster[] = [];
  const clusterOf: (number | null)[] = [];
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => (mentions[a]?.source?.start ?? 0) - (mentions[b]?.source?.start ?? 0));
  const described = mentions.map((mention) => (mention.source ? describe(text, pack, mention.source) : null));
  const recent: number[] = [];
  for (const i of order) {
    const source = mentions[i]?.source;
    const words = described[i];
    if (!source || !words) {
      clusterOf[i] = null;
      continue;
    }
    let at = words.pronoun
      ? antecedent(recent, clusters, words)
      : (sameName(clusters, words) ?? byRole(recent, clusters, words));
    if (at === null) {
      clusters.push({ members: [], fullest: { span: source, described: words } });
      at = clusters.length - 1;
    }
    const cluster = clusters[at];
    if (cluster) {
      cluster.members.push({ span: source, described: words });
      if (!words.pronoun && words.names.length > cluster.fullest.described.names.length)
        cluster.fullest = { span: source, described: words };
    }
    clusterOf[i] = at;
    recent.push(at);
  }
  return mentions.map((mention, i) => {
    const at = clusterOf[i] ?? null;
    const cluster = at === null ? undefined : clusters[at];
    const own = described[i];
    if (!mention.source || !own) return { kind: 'anonymous' as const, referent: null, cluster: null };
    const kind = own.pronoun && cluster ? cluster.fullest.described.kind : own.kind;
    return { kind, referent: cluster?.fullest.span ?? null, cluster: at };
  });
}

function agreeing(a: Described, b: Described): boolean {
  return (a.columns & b.columns) !== 0;
}

function antecedent(
  recent: readonly number[],
  clusters: readonly Cluster[],
  pronoun: Described,
): number | null {
  for (let k = recent.length - 1; k >= 0 && k >= recent.length - 6; k--) {
    const at = recent[k] ?? -1;
    const cluster = clusters[at];
    if (!cluster) continue;
    const { described } = cluster.fullest;
    if (described.kind === 'document' || (described.kind === 'media' && !described.columns)) continue;
    if (agreeing(described, pronoun)) return at;
  }
  return null;
}

function stem(name: string): string {
  const lower = name.toLowerCase().replace(/ё/g, 'е').replace(/['’ʼ]/g, '');
  return lower.length > 5 ? lower.slice(0, -2) : lower.length > 3 ? lower.slice(0, -1) : lower;
}

function sameName(clusters: readonly Cluster[], words: Described): number | null {
  if (!words.names.length) {
    const key = words.words.join(' ');
    for (const [at, cluster] of clusters.entries()) {
      if (cluster.members.some((member) => member.described.words.join(' ') === key)) return at;
    }
    return null;
  }
  const last = words.names[words.names.length - 1] ?? '';
  for (const [at, cluster] of clusters.entries()) {
    for (const { described } of cluster.members) {
      if (!described.names.length) continue;
      const otherLast = described.names[described.names.length - 1] ?? '';
      if (stem(last) !== stem(otherLast)) continue;
      if (described.kind === words.kind || described.kind === 'person' || words.kind === 'person') return at;
    }
  }
  return null;
}

/** «министр», «ведомство»: the latest source of that role or sort. */
function byRole(recent: readonly number[], clusters: readonly Cluster[], words: Described): number | null {
  if (!words.generic || words.plural || !words.lemma) return null;
  for (let k = recent.length - 1; k >= 0; k--) {
    const at = recent[k] ?? -1;
    const cluster = clusters[at];
    if (!cluster) continue;
    if (
      cluster.members.some(
        (member) =>
          member.described.lemma === words.lemma || member.described.words.includes(words.lemma ?? ''),
      )
    )
      return at;
  }
  return null;
}
