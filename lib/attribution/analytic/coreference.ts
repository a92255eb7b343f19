/** Which sources of one text are one: surnames, pronouns, roles and short names find the name in full. */
import type { LanguagePack } from '../../languages/types';
import type { Steps } from '../../text/steps';
import type { ResolvedSource } from '../grammar';
import type { Mention } from '../mention';
import type { SourceKind } from '../types';
import {
  ANY,
  add,
  BODIES,
  begin,
  type Cluster,
  type Clusters,
  fitsGender,
  fullName,
  latest,
  learn,
  type Place,
} from './clusters';
import { type Described, describe } from './describe';
import { indexNames, type NameIndex } from './names';
import { byPronoun, clusterOf } from './pronouns';
import { outOfOwnWords, quotationsOf, reportedAt } from './quoted-places';
import { joinTitle } from './title';

/** Kind, referent and cluster of each mention's source, in the order given. */
export function* clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): Steps<ResolvedSource[]> {
  const names = yield* indexNames(text, pack);
  const places = yield* placesOf(text, pack, mentions, names);
  const clusters: Clusters = { list: [], byWord: new Map() };
  const recent: number[] = [];
  for (const place of places) {
    if (!place.described.pronoun)
      settle(place, named(place.described, clusters, recent, names, pack), clusters, recent, names);
    yield;
  }
  const quotations = quotationsOf(mentions, places);
  joinTitle(text, places, clusters, pack);
  recent.length = 0;
  const starts: number[] = [];
  const reported = reportedAt(mentions);
  const spoke = new Map<number, number>();
  for (const place of places) {
    if (place.described.pronoun) {
      const since = (cluster: number) => spoke.get(cluster) ?? 0;
      const speaker = quotations(place.span)?.cluster ?? null;
      const before = outOfOwnWords(place, mentions, recent, starts);
      const found = byPronoun(place, clusters, before, names, speaker, since, text, reported);
      settle(place, found, clusters, recent, names);
    } else if (place.cluster !== null) recent.push(place.cluster);
    while (starts.length < recent.length) starts.push(place.span.start);
    if (place.cluster !== null) spoke.set(place.cluster, place.span.start);
    yield;
  }
  const resolved: ResolvedSource[] = mentions.map(() => ({
    kind: 'anonymous',
    referent: null,
    cluster: null,
  }));
  for (const { described, cluster: index, mentions: at } of places) {
    const cluster = index === null ? undefined : clusters.list[index];
    if (!cluster) continue;
    const kind = described.pronoun ? cluster.kind : described.kind;
    for (const i of at) resolved[i] = { kind, referent: cluster.referent, cluster: index };
  }
  return resolved;
}

function* placesOf(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
  names: NameIndex,
): Steps<Place[]> {
  const places = new Map<string, Place>();
  for (const [i, { source }] of mentions.entries()) {
    if (!source) continue;
    const key = `${source.start}:${source.end}`;
    const known = places.get(key);
    if (known) known.mentions.push(i);
    else
      places.set(key, {
        span: source,
        described: describe(text, pack, source, names),
        mentions: [i],
        cluster: null,
      });
    yield;
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

function settle(
  place: Place,
  found: number | undefined,
  clusters: Clusters,
  recent: number[],
  names: NameIndex,
): void {
  const index = found ?? add(clusters, begin(place, names));
  if (found !== undefined) learn(clusters, index, place);
  const cluster = clusters.list[index];
  // "Trump … he": a name of unknown gender is the pronoun's.
  if (cluster?.gender === ANY && place.described.pronoun && place.described.gender)
    cluster.gender = place.described.gender;
  place.cluster = index;
  recent.push(index);
}

function named(
  described: Described,
  clusters: Clusters,
  recent: readonly number[],
  names: NameIndex,
  pack: LanguagePack,
): number | undefined {
  return described.names.length
    ? byName(described, clusters, names)
    : byRole(described, clusters, recent, names, pack);
}

/** One person by the surname, one body by all words of the shorter name. */
function byName(described: Described, clusters: Clusters, names: NameIndex): number | undefined {
  const surname = described.names.at(-1) ?? '';
  const own = fullName(described, names)?.words ?? described.names;
  const words = described.kind === 'person' ? [surname] : described.names;
  for (const index of words.flatMap((word) => clusters.byWord.get(word) ?? [])) {
    const cluster = clusters.list[index];
    if (!cluster || cluster.kind !== described.kind) continue;
    if (described.kind !== 'person') {
      if (described.kind !== 'group' && shares(cluster.names, described.names)) return index;
    } else if (cluster.names.at(-1) === surname && (cluster.gender & described.gender) !== 0) {
      // "Bill Clinton" and "Hillary Clinton" share a surname only.
      if (own.length === 1 || cluster.names.length === 1 || cluster.names.includes(own[0] ?? ''))
        return index;
    }
  }
  return undefined;
}

const shares = (a: readonly string[], b: readonly string[]) => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
};

/** "the poll", "the senator": the last source with that head; a definite person the last person at all. */
function byRole(
  { kind, heads, definite, indefinite, past, bare, owned, gender, plural }: Described,
  clusters: Clusters,
  recent: readonly number[],
  names: NameIndex,
  pack: LanguagePack,
): number | undefined {
  const [head] = heads;
  // "an aide to the secretary": somebody new.
  if (!head || (kind === 'anonymous' && !definite) || (kind === 'person' && indefinite)) return undefined;
  const same = latest(
    clusters,
    recent,
    (cluster) => cluster.kind === kind && cluster.heads.has(head) && fitsGender(cluster, gender),
  );
  if (same !== undefined || !definite || owned || plural) return same;
  if (kind !== 'person')
    return bare ? latest(clusters, recent, (cluster) => isOfSort(cluster, head, pack)) : undefined;
  // "the president": whoever holds the post, be he quoted or not.
  const holder = names.inRole(head);
  if (holder && (gender === 0 || holder.gender & gender)) return clusterOf(clusters, holder);
  if (pack.references.posts.has(head) && !past) return undefined;
  const last = latest(
    clusters,
    recent,
    (cluster) => cluster.kind === 'person' && fitsGender(cluster, gender),
  );
  return last !== undefined && mayBeCalled(clusters.list[last], head, pack) ? last : undefined;
}

/** Whether nothing that the text calls a person contradicts a noun: "the skipper" is not the chairman who spoke last. */
function mayBeCalled(
  cluster: Cluster | undefined,
  noun: string,
  { references, read }: LanguagePack,
): boolean {
  const named = !!cluster?.names.length;
  const little = references.general.has(noun);
  if (little && named) return true;
  // Of two who are not named each is another; a name's own words are no trade.
  return (
    (little || named) &&
    [...(cluster?.heads ?? [])].every(
      (head) =>
        references.general.has(head) || head === noun || (named && read(head).noun?.kind !== 'person'),
    )
  );
}

/** "The company", "the agency": a body of that sort, or one that only its name is known of. */
function isOfSort({ kind, heads }: Cluster, noun: string, { references, read }: LanguagePack): boolean {
  const { sorts, wide } = references;
  const wanted = sorts.get(noun);
  if (!wanted) return false;
  if (kind === 'document') return wanted.includes('document') && wide.has(noun);
  if (!BODIES.includes(kind) || wanted.includes('document')) return false;
  const known = [...heads].filter((head) => BODIES.includes(read(head).noun?.kind as SourceKind));
  const own = known.flatMap((head) => sorts.get(head) ?? []);
  return known.length ? wide.has(noun) && own.some((sort) => wanted.includes(sort)) : true;
}
