/** The sources of a text as they are found: their names, roles and latest mentions. */
import { Col } from '../../languages/types';
import type { Span } from '../../text/types';
import type { SourceKind } from '../types';
import type { Described } from './describe';
import type { FullName, NameIndex } from './names';

export interface Cluster {
  kind: SourceKind;
  gender: number;
  /** Lower-case proper words of its fullest mention. */
  names: string[];
  heads: Set<string>;
  referent: Span;
}

/** The sources found so far, and by each word of their names which have it. */
export interface Clusters {
  list: Cluster[];
  byWord: Map<string, number[]>;
}

/** A place where a source is named; several attributions may share it. */
export interface Place {
  span: Span;
  described: Described;
  mentions: number[];
  cluster: number | null;
}

export const ANY = Col.m | Col.f;

/** How many sources back a pronoun or a role is looked for. */
const REACH = 8;

export function add({ list, byWord }: Clusters, cluster: Cluster): number {
  list.push(cluster);
  for (const word of cluster.names) file(byWord, word, list.length - 1);
  return list.length - 1;
}

function file(byWord: Map<string, number[]>, word: string, index: number): void {
  const known = byWord.get(word);
  if (known) known.push(index);
  else byWord.set(word, [index]);
}

export function begin({ described, span }: Place, names: NameIndex): Cluster {
  const full = fullName(described, names);
  const fuller =
    full && described.names.length < full.words.length ? { start: full.start, end: full.end } : span;
  return {
    kind: described.kind,
    gender: described.gender,
    names: full?.words ?? described.names,
    heads: new Set([...described.heads, ...rolesOf(described, names)]),
    referent: fuller,
  };
}

function rolesOf({ kind, names }: Described, index: NameIndex): readonly string[] {
  return kind === 'person' ? index.rolesOf(names.at(-1) ?? '') : [];
}

export function fullName({ kind, names, gender }: Described, index: NameIndex): FullName | undefined {
  const surname = names.at(-1) ?? '';
  const known = kind === 'person' ? index.person(surname) : undefined;
  const full = known ?? (kind === 'person' && names.length === 1 ? index.ending(surname) : undefined);
  if (!full || (full.gender & gender) === 0) return undefined;
  return names.length === 1 || full.words.includes(names[0] ?? '') ? full : undefined;
}

export function learn({ list, byWord }: Clusters, index: number, { described, span }: Place): void {
  const cluster = list[index];
  if (!cluster || described.pronoun) return;
  for (const head of described.heads) cluster.heads.add(head);
  if (described.gender && described.gender !== ANY) cluster.gender = described.gender;
  if (described.names.length > cluster.names.length) {
    for (const word of described.names) {
      if (!cluster.names.includes(word)) file(byWord, word, index);
    }
    cluster.names = described.names;
    cluster.referent = span;
  } else if (cluster.kind !== 'person' && !cluster.names.length && !described.definite) {
    // "experts", "labor-policy experts": the mention that says most.
    const { start, end } = cluster.referent;
    if (span.end - span.start > end - start) cluster.referent = span;
  }
}

export function latest(
  clusters: Clusters,
  recent: readonly number[],
  fits: (cluster: Cluster) => boolean,
  except: number | null = null,
): number | undefined {
  for (let k = recent.length - 1; k >= 0 && k >= recent.length - REACH; k--) {
    const index = recent[k] ?? -1;
    const cluster = clusters.list[index];
    if (cluster && index !== except && fits(cluster)) return index;
  }
  return undefined;
}

export const BODIES: readonly SourceKind[] = ['organization', 'government', 'media'];

export const fitsGender = (cluster: Cluster, gender: number) =>
  gender === 0 || (cluster.gender & gender) !== 0;
