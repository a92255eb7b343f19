/** Which sources of one text are one: surnames, pronouns, roles and short names find the name in full. */
import type { LanguagePack } from '../../languages/types';
import type { Span } from '../../text/types';
import type { ResolvedSource } from '../grammar';
import type { Mention } from '../mention';
import type { SourceKind } from '../types';
import { add, begin, type Cluster, type Clusters, fullName, latest, learn, type Place } from './clusters';
import { type Described, describe } from './describe';
import { type FullName, indexNames, type NameIndex } from './names';

/** How many characters back a name that is no source may stand for a pronoun to mean it. */
const NEAR = 500;

/** Kind, referent and cluster of each mention's source, in the order given. */
export function clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): ResolvedSource[] {
  const names = indexNames(text, pack);
  const places = placesOf(text, pack, mentions, names);
  const clusters: Clusters = { list: [], byWord: new Map() };
  const recent: number[] = [];
  for (const place of places) {
    if (!place.described.pronoun)
      settle(place, named(place.described, clusters, recent, names), clusters, recent, names);
  }
  const speakers = speakersOf(mentions, places);
  recent.length = 0;
  const spoke = new Map<number, number>();
  for (const place of places) {
    if (place.described.pronoun) {
      const since = (cluster: number) => spoke.get(cluster) ?? 0;
      const found = byPronoun(place, clusters, recent, names, speakers(place.span), since, text);
      settle(place, found, clusters, recent, names);
    } else if (place.cluster !== null) recent.push(place.cluster);
    if (place.cluster !== null) spoke.set(place.cluster, place.span.start);
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

function placesOf(text: string, pack: LanguagePack, mentions: readonly Mention[], names: NameIndex): Place[] {
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
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Whose quotation a span stands in: the cluster that speaks there, which calls itself "I". */
function speakersOf(mentions: readonly Mention[], places: readonly Place[]): (span: Span) => number | null {
  const clusterOf = new Map<number, number | null>();
  for (const place of places) for (const i of place.mentions) clusterOf.set(i, place.cluster);
  const quoted = mentions
    .flatMap(({ form, content }, i) =>
      form === 'direct' ? content.map((span) => ({ span, cluster: clusterOf.get(i) ?? null })) : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return ({ start, end }) => {
    while (at + 1 < quoted.length && (quoted[at + 1]?.span.start ?? 0) <= start) at++;
    const last = quoted[at];
    return last && last.span.start <= start && end <= last.span.end ? last.cluster : null;
  };
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
  place.cluster = index;
  recent.push(index);
}

function named(
  described: Described,
  clusters: Clusters,
  recent: readonly number[],
  names: NameIndex,
): number | undefined {
  return described.names.length ? byName(described, clusters, names) : byRole(described, clusters, recent);
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
  { kind, heads, definite, owned, gender, plural }: Described,
  clusters: Clusters,
  recent: readonly number[],
): number | undefined {
  const [head] = heads;
  if (!head || (kind === 'anonymous' && !definite)) return undefined;
  const same = latest(
    clusters,
    recent,
    (cluster) => cluster.kind === kind && cluster.heads.has(head) && fitsGender(cluster, gender),
  );
  if (same !== undefined || !definite || owned || plural || kind !== 'person') return same;
  return latest(clusters, recent, (cluster) => cluster.kind === 'person' && fitsGender(cluster, gender));
}

const fitsGender = (cluster: Cluster, gender: number) => gender === 0 || (cluster.gender & gender) !== 0;

/** "he": the last man who spoke, or was named; "it": the last body; "they": the last group, else the last body. */
function byPronoun(
  { described: { kind, gender, plural }, span }: Place,
  clusters: Clusters,
  recent: readonly number[],
  names: NameIndex,
  speaker: number | null,
  since: (cluster: number) => number,
  text: string,
): number | undefined {
  const last = (fits: (cluster: Cluster) => boolean) => latest(clusters, recent, fits, speaker);
  if (plural) return last((c) => c.kind === 'group') ?? last((c) => BODIES.includes(c.kind));
  if (kind === 'organization') {
    const before = clusters.list[recent.at(-1) ?? -1];
    return before?.kind === 'document'
      ? recent.at(-1)
      : (last((c) => BODIES.includes(c.kind)) ?? last((c) => c.kind === 'document'));
  }
  const person = last((c) => c.kind === 'person' && (c.gender & gender) !== 0);
  const sure = person !== undefined && clusters.list[person]?.gender === gender;
  // Inside a quotation, and where no speaker fits for certain, the person named last.
  if (sure && speaker === null) {
    // "Brinegar shrugs. He is 74, he notes": named since, where a paragraph has begun without another speaker.
    const reach = Math.max(0, span.start - NEAR);
    const opened = reach + text.slice(reach, span.start).lastIndexOf('\n') + 1;
    if (since(person) > opened) return person;
    return namedBefore(span, opened, gender, clusters, names, speaker, false) ?? person;
  }
  // Whoever is named by a name of unknown gender and spoke after the last known one is meant.
  const from = person === undefined || speaker !== null ? 0 : since(person);
  return namedBefore(span, from, gender, clusters, names, speaker, speaker !== null) ?? person;
}

const BODIES: readonly SourceKind[] = ['organization', 'government', 'media'];

/** The person of that gender whose name stands last before a pronoun, as a cluster, begun where there is none. */
function namedBefore(
  { start }: Span,
  from: number,
  gender: number,
  clusters: Clusters,
  names: NameIndex,
  speaker: number | null,
  unsure: boolean,
): number | undefined {
  for (let k = lastBefore(names, start); k >= 0; k--) {
    const naming = names.namings[k];
    if (!naming || naming.start < Math.max(from, start - NEAR)) return undefined;
    const { person } = naming;
    if (person.gender !== gender && !(unsure && person.gender & gender)) continue;
    const known = bearer(clusters, person);
    if (known !== undefined && known === speaker) continue;
    if (known !== undefined) return known;
    const referent = { start: person.start, end: person.end };
    return add(clusters, {
      kind: 'person',
      gender: person.gender,
      names: person.words,
      heads: new Set(),
      referent,
    });
  }
  return undefined;
}

/** The cluster of a person known by the full name. */
function bearer({ list, byWord }: Clusters, { words }: FullName): number | undefined {
  const [given = ''] = words;
  const surname = words.at(-1) ?? '';
  return byWord
    .get(surname)
    ?.find(
      (index) =>
        list[index]?.kind === 'person' &&
        list[index].names.at(-1) === surname &&
        list[index].names.includes(given),
    );
}

/** Index of the last naming before an offset, -1 where there is none. */
function lastBefore({ namings }: NameIndex, offset: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
