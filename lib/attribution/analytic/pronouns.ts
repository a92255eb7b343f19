/** Whom "he", "it" and "they" mean, by who spoke and who was named before. Knows the sources found so far. */
import type { Span } from '../../text/types';
import { add, BODIES, type Cluster, type Clusters, latest, type Place } from './clusters';
import type { FullName, NameIndex } from './names';

/** How many characters back a name that is no source may stand for a pronoun to mean it. */
const NEAR = 500;

/** "he": the last man who spoke, or was named; "it": the last body; "they": the last group, else the last body. */
export function byPronoun(
  { described: { kind, gender, plural }, span }: Place,
  clusters: Clusters,
  recent: readonly number[],
  names: NameIndex,
  speaker: number | null,
  since: (cluster: number) => number,
  text: string,
  reported: (offset: number) => boolean,
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
  const named = namedBefore(span, from, gender, clusters, names, speaker, true, reported);
  // In a quotation nobody far away is meant.
  const near = person !== undefined && (speaker === null || span.start - since(person) < NEAR);
  return named ?? (near ? person : undefined);
}

/** The person of that gender whose name stands last before a pronoun, as a cluster, begun where there is none. */
function namedBefore(
  { start }: Span,
  from: number,
  gender: number,
  clusters: Clusters,
  names: NameIndex,
  speaker: number | null,
  unsure: boolean,
  reported: (offset: number) => boolean = () => false,
): number | undefined {
  for (let k = lastBefore(names, start); k >= 0; k--) {
    const naming = names.namings[k];
    if (!naming || naming.start < Math.max(from, start - NEAR)) return undefined;
    const { person } = naming;
    // Whom a speaker spoke of is meant after the speaker himself.
    if (speaker === null && reported(naming.start)) continue;
    if (person.gender !== gender && !(unsure && person.gender & gender)) continue;
    if (speaker !== null && bearer(clusters, person) === speaker) continue;
    return clusterOf(clusters, person);
  }
  return undefined;
}

/** The cluster of a person whom the text names, begun where there is none. */
export function clusterOf(clusters: Clusters, person: FullName): number {
  const { start, end, words, gender } = person;
  const referent = { start, end };
  return (
    bearer(clusters, person) ??
    add(clusters, { kind: 'person', gender, names: words, heads: new Set(), referent })
  );
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
