/** Which sources of one text are one: surnames, pronouns, roles and short names find the name in full. */
import type { References } from '../../languages/references';
import type { LanguagePack } from '../../languages/types';
import type { Span } from '../../text/types';
import type { ResolvedSource } from '../grammar';
import type { Mention } from '../mention';
import type { SourceKind } from '../types';
import {
  ANY,
  add,
  begin,
  type Cluster,
  type Clusters,
  fullName,
  latest,
  learn,
  type Place,
} from './clusters';
import { type Described, describe } from './describe';
import { type FullName, indexNames, type NameIndex } from './names';

/** How many characters back a name that is no source may stand for a pronoun to mean it. */
const NEAR = 500;
/** How many sources back a pronoun looks. */
const LATEST = 16;

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
      settle(place, named(place.described, clusters, recent, names, pack), clusters, recent, names);
  }
  const quotations = quotationsOf(mentions, places);
  joinTitle(text, places, clusters, pack);
  recent.length = 0;
  const starts: number[] = [];
  const spoke = new Map<number, number>();
  for (const place of places) {
    if (place.described.pronoun) {
      const since = (cluster: number) => spoke.get(cluster) ?? 0;
      const speaker = quotations(place.span)?.cluster ?? null;
      const before = outOfOwnWords(place, mentions, recent, starts);
      const found = byPronoun(place, clusters, before, names, speaker, since, text);
      settle(place, found, clusters, recent, names);
    } else if (place.cluster !== null) recent.push(place.cluster);
    while (starts.length < recent.length) starts.push(place.span.start);
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

/** Where a text's title and lead end: what they name by a noun, the text names in full. */
function leadEnd(text: string): number {
  let end = -1;
  for (let line = 0; line < 2; line++) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0) return text.length;
    end = next;
  }
  return end;
}

/** "Senator From Texas Says …", "Poll: …": the one source of that sort whom the text names further on. */
function joinTitle(
  text: string,
  places: readonly Place[],
  clusters: Clusters,
  { references }: LanguagePack,
): void {
  const end = leadEnd(text);
  const named = new Set(
    places.flatMap(({ cluster, described }) => (cluster !== null && described.names.length ? [cluster] : [])),
  );
  for (const place of places) {
    if (place.span.start >= end) break;
    const { described, cluster } = place;
    if (described.pronoun || cluster === null || named.has(cluster) || described.plural) continue;
    const [head = ''] = described.heads;
    const candidates = [...named].filter((index) => {
      const other = clusters.list[index];
      if (other?.kind !== described.kind) return false;
      if (described.kind !== 'person') return other.heads.has(head);
      return (
        fitsGender(other, described.gender) &&
        !(references.posts.has(head) && holdsOther(other, head, references))
      );
    });
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) continue;
    for (const other of places) if (other.cluster === cluster) other.cluster = only;
    learn(clusters, only, place);
  }
}

const holdsOther = ({ heads }: Cluster, head: string, { posts }: References) =>
  !heads.has(head) && [...heads].some((other) => posts.has(other));

/** The latest sources without those in what the pronoun itself says: "Obama and Michelle thought it would do", she said. */
function outOfOwnWords(
  { mentions: at }: Place,
  mentions: readonly Mention[],
  recent: readonly number[],
  starts: readonly number[],
): number[] {
  const own = at.flatMap((i) => mentions[i]?.content ?? []);
  const from = Math.max(0, recent.length - LATEST);
  return recent.slice(from).filter((_, k) => {
    const start = starts[from + k] ?? 0;
    return !own.some((span) => span.start <= start && start < span.end);
  });
}

interface Quotation extends Span {
  /** Who speaks in it, who calls himself "I" there. */
  cluster: number | null;
}

/** The quotation that a span stands in; asked for in text order. */
function quotationsOf(
  mentions: readonly Mention[],
  places: readonly Place[],
): (span: Span) => Quotation | null {
  const placeOf = new Map<number, Place>();
  for (const place of places) for (const i of place.mentions) placeOf.set(i, place);
  const quoted = mentions
    .flatMap(({ form, content }, i) =>
      form === 'direct' ? content.map((span) => ({ span, place: placeOf.get(i) })) : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return ({ start, end }) => {
    while (at + 1 < quoted.length && (quoted[at + 1]?.span.start ?? 0) <= start) at++;
    const last = quoted[at];
    return last && last.span.start <= start && end <= last.span.end
      ? { ...last.span, cluster: last.place?.cluster ?? null }
      : null;
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
    : byRole(described, clusters, recent, pack);
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
  { kind, heads, definite, indefinite, past, owned, gender, plural }: Described,
  clusters: Clusters,
  recent: readonly number[],
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
  if (kind !== 'person') return latest(clusters, recent, (cluster) => isOfSort(cluster, head, pack));
  // "the president": whoever holds the post, be he quoted or not.
  if (pack.references.posts.has(head) && !past) return undefined;
  return latest(clusters, recent, (cluster) => cluster.kind === 'person' && fitsGender(cluster, gender));
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
  const named = namedBefore(span, from, gender, clusters, names, speaker, true);
  // In a quotation nobody far away is meant.
  const near = person !== undefined && (speaker === null || span.start - since(person) < NEAR);
  return named ?? (near ? person : undefined);
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
