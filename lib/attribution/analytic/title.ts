/** What a title and a lead name by a noun only, and the text names in full. Knows the sources found so far. */
import type { References } from '../../languages/references';
import type { LanguagePack } from '../../languages/types';
import { type Cluster, type Clusters, fitsGender, learn, type Place } from './clusters';

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
export function joinTitle(
  text: string,
  places: readonly Place[],
  clusters: Clusters,
  pack: LanguagePack,
): void {
  const { references } = pack;
  const end = leadEnd(text);
  // A title's capitals are no names by themselves.
  const isNamed = ({ described: { names } }: Place) => names.some((name) => !pack.read(name).noun);
  const named = new Set(
    places.flatMap((place) => (place.cluster !== null && isNamed(place) ? [place.cluster] : [])),
  );
  for (const place of places) {
    if (place.span.start >= end) break;
    const { described, cluster } = place;
    if (described.pronoun || cluster === null || named.has(cluster) || described.plural) continue;
    // "Her manager", "a nurse": somebody else, or somebody new.
    if (described.owned || described.indefinite) continue;
    const [head = ''] = described.heads;
    const candidates = [...named].filter((index) => {
      const other = clusters.list[index];
      if (other?.kind !== described.kind) return false;
      if (described.kind !== 'person') return other.heads.has(head);
      return (
        fitsGender(other, described.gender) && (other.heads.has(head) || !holdsAny(other, head, references))
      );
    });
    const [only, ...more] = narrowed(candidates, [
      (index) => !!clusters.list[index]?.heads.has(head),
      (index) => (clusters.list[index]?.referent.start ?? end) < end,
    ]);
    if (only === undefined || more.length > 0) continue;
    for (const other of places) if (other.cluster === cluster) other.cluster = only;
    learn(clusters, only, place);
  }
}

/** The candidates left by each condition that leaves any. */
function narrowed(candidates: number[], conditions: readonly ((index: number) => boolean)[]): number[] {
  return conditions.reduce((left, fits) => {
    const fitting = left.filter(fits);
    return fitting.length ? fitting : left;
  }, candidates);
}

/** Whether something is said of a person that "the mayor" contradicts; a post is nobody's of whom nothing is said. */
const holdsAny = ({ heads }: Cluster, head: string, { posts, general }: References) =>
  posts.has(head) || [...heads].some((other) => !general.has(other) && !general.has(head));
