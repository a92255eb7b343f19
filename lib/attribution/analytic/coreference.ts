/** Which sources of one text are one: surnames, pronouns, roles and short names find the name in full. */
import { Col, type LanguagePack } from '../../languages/types';
import type { Span } from '../../text/types';
import type { ResolvedSource } from '../coreference';
import type { Mention } from '../mention';
import type { SourceKind } from '../types';
import { type Described, describe } from './describe';
import { type FullName, indexNames, type NameIndex } from './names';

interface Cluster {
  kind: SourceKind;
  gender: number;
  /** Lower-case proper words of its fullest mention. */
  names: string[];
  heads: Set<string>;
  referent: Span;
}

const ANY = Col.m | Col.f;
/** How many sources back a pronoun or a role is looked for. */
const REACH = 8;

/** Kind, referent and cluster of each mention's source, in the order given. */
export function clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): ResolvedSource[] {
  const names = indexNames(text, pack);
  const clusters: Cluster[] = [];
  const recent: number[] = [];
  const bySpan = new Map<string, number>();
  const clusterOf = new Map<number, number>();
  const kinds = new Map<number, SourceKind>();
  const order = mentions
    .map((_, i) => i)
    .filter((i) => mentions[i]?.source)
    .sort((a, b) => (mentions[a]?.source?.start ?? 0) - (mentions[b]?.source?.start ?? 0));
  for (const i of order) {
    const source = mentions[i]?.source;
    if (!source) continue;
    const key = `${source.start}:${source.end}`;
    const described = describe(text, pack, source, names);
    const at = bySpan.get(key) ?? find(described, clusters, recent, names);
    const index = at ?? clusters.length;
    if (at === undefined) clusters.push(start(described, source, names));
    else learn(clusters[index], described, source);
    bySpan.set(key, index);
    clusterOf.set(i, index);
    kinds.set(i, described.pronoun ? (clusters[index]?.kind ?? described.kind) : described.kind);
    recent.push(index);
  }
  return mentions.map((mention, i) => {
    const index = clusterOf.get(i);
    const cluster = index === undefined ? undefined : clusters[index];
    if (!mention.source || !cluster || index === undefined)
      return { kind: 'anonymous', referent: null, cluster: null };
    return { kind: kinds.get(i) ?? cluster.kind, referent: cluster.referent, cluster: index };
  });
}

function start(described: Described, source: Span, names: NameIndex): Cluster {
  const full = fullName(described, names);
  return {
    kind: described.kind,
    gender: described.gender,
    names: full?.words ?? described.names,
    heads: new Set(described.head ? [described.head] : []),
    referent:
      full && described.names.length < full.words.length ? { start: full.start, end: full.end } : source,
  };
}

function fullName({ kind, names }: Described, index: NameIndex): FullName | undefined {
  return kind === 'person' ? index.get(names.at(-1) ?? '') : undefined;
}

function learn(cluster: Cluster | undefined, described: Described, source: Span): void {
  if (!cluster || described.pronoun) return;
  if (described.head) cluster.heads.add(described.head);
  if (described.gender && described.gender !== ANY) cluster.gender = described.gender;
  if (described.names.length > cluster.names.length) {
    cluster.names = described.names;
    cluster.referent = source;
  }
}

function find(
  described: Described,
  clusters: readonly Cluster[],
  recent: readonly number[],
  names: NameIndex,
): number | undefined {
  if (described.pronoun) return byPronoun(described, clusters, recent);
  if (described.names.length) return byName(described, clusters, names);
  return byRole(described, clusters, recent);
}

/** "he": the last source that is one man; "it": the last body; "they": the last group, else the last body. */
function byPronoun(
  { kind, gender, plural }: Described,
  clusters: readonly Cluster[],
  recent: readonly number[],
): number | undefined {
  const fits = ({ kind: other, gender: of }: Cluster) => {
    if (plural)
      return other === 'group' || other === 'organization' || other === 'media' || other === 'government';
    if (kind === 'organization') return other !== 'person' && other !== 'group' && other !== 'anonymous';
    return other === 'person' && (of & gender) !== 0;
  };
  // A source whose gender is known goes before one that may be either.
  const last = latest(clusters, recent, fits);
  if (last === undefined || plural || kind === 'organization') return last;
  const sure = latest(clusters, recent, (cluster) => fits(cluster) && cluster.gender !== ANY);
  return clusters[last]?.gender === ANY && sure !== undefined && recent.length - recent.lastIndexOf(sure) <= 3
    ? sure
    : last;
}

function latest(
  clusters: readonly Cluster[],
  recent: readonly number[],
  fits: (cluster: Cluster) => boolean,
): number | undefined {
  for (let k = recent.length - 1; k >= 0 && k >= recent.length - REACH; k--) {
    const index = recent[k] ?? -1;
    const cluster = clusters[index];
    if (cluster && fits(cluster)) return index;
  }
  return undefined;
}

/** One person by the surname, one body by all words of the shorter name. */
function byName(described: Described, clusters: readonly Cluster[], names: NameIndex): number | undefined {
  const surname = described.names.at(-1) ?? '';
  const full = fullName(described, names);
  for (const [index, cluster] of clusters.entries()) {
    if (!cluster.names.length) continue;
    if (described.kind === 'person') {
      if (cluster.kind !== 'person' || cluster.names.at(-1) !== surname) continue;
      // "Bill Clinton" and "Hillary Clinton" share a surname only.
      const [given] = described.names.length > 1 ? described.names : (full?.words ?? described.names);
      if (described.names.length === 1 || cluster.names.length === 1 || cluster.names.includes(given ?? ''))
        return index;
    } else if (
      cluster.kind === described.kind &&
      described.kind !== 'group' &&
      shares(cluster.names, described.names)
    )
      return index;
  }
  return undefined;
}

const shares = (a: readonly string[], b: readonly string[]) => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
};

/** "the poll", "the senator": the last source with that head; a definite person the last person at all. */
function byRole(
  { kind, head, definite, gender, plural }: Described,
  clusters: readonly Cluster[],
  recent: readonly number[],
): number | undefined {
  if (!head) return undefined;
  const same = latest(clusters, recent, (cluster) => cluster.kind === kind && cluster.heads.has(head));
  if (same !== undefined || !definite || plural) return same;
  if (kind === 'person')
    return latest(
      clusters,
      recent,
      (cluster) => cluster.kind === 'person' && (cluster.gender & gender) !== 0,
    );
  return undefined;
}
