/**
 * Search: which documents a query and filters leave, how many, in which order. Only the index is read; records and
 * snippets are fetched for the hits that are shown (`show.ts`).
 */
import type { Form, Role, Sense, SourceKind } from '../../attribution/types';
import type { LibraryDatabase } from '../database';
import { fold } from '../fold';
import { inZone, reading } from '../zone';
import type { DocumentKind } from './document';
import { type FacetWanted, type ParsedQuery, parseQuery, type WordsWanted } from './parse';
import type { Places, Postings } from './postings';
import { type IndexReader, indexTables, openIndex } from './read';
import { type Facet, FIELDS, facetTerm } from './terms';

export interface SearchFilters {
  kind?: readonly SourceKind[];
  sense?: readonly Sense[];
  form?: readonly Form[];
  role?: readonly Role[];
  by?: readonly ('engine' | 'hand')[];
  /** Language codes without region. */
  lang?: readonly string[];
  /** Domains of outlets. */
  site?: readonly string[];
  /** Ids: their claims and the articles that have any. */
  source?: readonly string[];
  /** As the reader wrote them, or in other case. */
  tag?: readonly string[];
  saved?: boolean;
  /** Publication, milliseconds: from … to before …. */
  after?: number;
  before?: number;
}

/** `relevance` is `newest` where a query has no words. */
export type SearchSort = 'relevance' | 'newest' | 'oldest';

export interface SearchRequest {
  /** In the language of `parse.ts`: words, "phrases", `source:`, `after:`, … Empty: everything that the filters leave. */
  text?: string;
  filters?: SearchFilters;
  /** Which documents; all kinds if left out. */
  kinds?: readonly DocumentKind[];
  sort?: SearchSort;
  limit: number;
  offset?: number;
  /** False where the text was sent off: its last word is then no beginning. */
  typing?: boolean;
}

export interface SearchHit {
  kind: DocumentKind;
  /** Of the claim, article, source or note. */
  id: string;
  /** Higher is better; 0 where the query has no words. */
  score: number;
}

export interface Found {
  total: number;
  hits: SearchHit[];
  /** Parts of the text that say nothing: `after:soon`. */
  unclear: ParsedQuery['unclear'];
}

/** Terms that a beginning may stand for, the most frequent. */
const BEGUN = 64;
/** What each further stem of a word, and a word that is only begun, counts beside the likeliest. */
const UNLIKELY = 0.7;
const BEGUN_WEIGHT = 0.5;
/** What a word in a title or in a source's name counts more. */
const PROMINENT = 1;

/** Usable in live queries. Throws LibraryError. */
export function search(db: LibraryDatabase, request: SearchRequest): Promise<Found> {
  return reading(db, indexTables(db), async () => {
    const query = queryOf(request);
    const index = await openIndex(db);
    const matches = await matchesOf(index, query);
    const { offset = 0, limit } = request;
    const ranked = await rank(index, matches, query, request);
    const shown = [...ranked.subarray(offset, offset + limit)];
    const rows = await index.rowsOf(shown.map((at) => matches.docs[at] ?? 0));
    const hits = shown.flatMap((at, nth): SearchHit[] => {
      const row = rows[nth];
      const found = row?.docs?.[(matches.docs[at] ?? 0) - row.base];
      return found ? [{ kind: found.kind, id: found.id, score: matches.scores[at] ?? 0 }] : [];
    });
    return { total: matches.docs.length, hits, unclear: query.unclear };
  });
}

export interface FacetCount {
  value: string;
  count: number;
}

/** How many of what a search finds has each value of some facets, the most first. Throws LibraryError. */
export function facetCounts<F extends Facet>(
  db: LibraryDatabase,
  request: Omit<SearchRequest, 'limit' | 'offset' | 'sort'>,
  facets: readonly F[],
  limit = 50,
): Promise<Record<F, FacetCount[]>> {
  return reading(db, indexTables(db), async () => {
    const index = await openIndex(db);
    const { docs } = await matchesOf(index, queryOf(request));
    const counts = {} as Record<F, FacetCount[]>;
    for (const facet of facets) {
      const start = facetTerm(facet, '');
      const values = await index.beginning(start, Number.POSITIVE_INFINITY);
      counts[facet] = values
        .map(({ term, docs: { docs: having } }) => ({
          value: term.slice(start.length),
          count: common(docs, having),
        }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, limit);
    }
    return counts;
  });
}

/** The text and the filters as one. */
function queryOf({
  text = '',
  filters = {},
  kinds,
  typing = true,
}: Omit<SearchRequest, 'limit'>): ParsedQuery {
  const query = parseQuery(text, { typing });
  const want = (facet: Facet, values: readonly string[] | undefined) => {
    if (values) query.facets.push({ facet, values: [...values], not: false });
  };
  const { kind, sense, form, role, by, lang, site, source, tag, saved, after, before } = filters;
  want('doc', kinds);
  want('kind', kind);
  want('sense', sense);
  want('form', form);
  want('role', role);
  want('by', by);
  want('lang', lang);
  want('site', site);
  want('source', source);
  want('tag', tag?.map(fold));
  if (saved !== undefined) query.facets.push({ facet: 'saved', values: ['1'], not: !saved });
  if (after !== undefined) query.after = Math.max(after, query.after ?? after);
  if (before !== undefined) query.before = Math.min(before, query.before ?? before);
  return query;
}

interface Matches {
  docs: Uint32Array;
  scores: Float32Array;
}

/** Documents that a part of the query leaves, ascending, with what it adds to their scores. */
type Part = Matches;

const matchesOf = inZone(async (index: IndexReader, query: ParsedQuery): Promise<Matches> => {
  const terms = new Set([...query.words.flatMap(termsOfWords), ...query.facets.flatMap(termsOfFacet)]);
  const postings = await index.postings([...terms]);
  const parts: Part[] = [];
  const without: Part[] = [];
  for (const wanted of query.words) {
    const part = await partOfWords(index, wanted, postings);
    (wanted.not ? without : parts).push(part);
  }
  for (const wanted of query.facets) {
    const lists = termsOfFacet(wanted).flatMap((term) => postings.get(term) ?? []);
    (wanted.not ? without : parts).push(
      union(
        index.end,
        lists.map((list) => ({ list, weight: 0 })),
      ),
    );
  }
  if (parts.length === 0) parts.push(await everything(index));
  parts.sort((a, b) => a.docs.length - b.docs.length);
  let matches = parts[0] ?? none();
  for (const part of parts.slice(1)) matches = both(matches, part);
  for (const part of without) matches = kept(matches, (doc) => !includes(part.docs, doc));
  const living = index.living(matches.docs);
  if (living.length < matches.docs.length) matches = kept(matches, (doc) => includes(living, doc));
  if (query.after !== null || query.before !== null) {
    const times = await index.times(matches.docs);
    const from = query.after === null ? 0 : Math.ceil(query.after / 1000);
    const to = query.before === null ? Number.POSITIVE_INFINITY : Math.ceil(query.before / 1000);
    matches = kept(matches, (_, at) => (times[at] ?? 0) >= from && (times[at] ?? 0) < to);
  }
  return matches;
});

/** Indices into the matches, best first. */
const rank = inZone(
  async (index: IndexReader, matches: Matches, query: ParsedQuery, { sort = 'relevance' }: SearchRequest) => {
    const { docs, scores } = matches;
    const order = new Uint32Array(docs.length);
    const byScore = sort === 'relevance' && query.words.some(({ not }) => !not);
    const times = byScore ? null : await index.times(docs);
    // One number a document, so that sorting is of numbers: rank above, place below.
    const keys = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at++) {
      const time = times?.[at] ?? 0;
      const value = times
        ? sort === 'oldest'
          ? 0xffffffff - time
          : time
        : Math.round((scores[at] ?? 0) * 4096);
      // Of equals the one indexed last comes first.
      keys[at] = -(value * 0x200000 + at);
    }
    keys.sort();
    for (let nth = 0; nth < keys.length; nth++) order[nth] = -(keys[nth] ?? 0) % 0x200000;
    return order;
  },
);

function termsOfWords({ field, words, beginning }: WordsWanted): string[] {
  const stems = words.flat();
  const terms = stems.map((stem) => FIELDS[field] + stem);
  const plain = field === 'text' && words.length === 1;
  // What is prominent counts more.
  return plain && beginning === null
    ? [...terms, ...stems.flatMap((stem) => [FIELDS.title + stem, FIELDS.source + stem])]
    : terms;
}

function termsOfFacet({ facet, values }: FacetWanted): string[] {
  return values.map((value) => facetTerm(facet, value));
}

const partOfWords = inZone(
  async (
    index: IndexReader,
    { field, words, beginning }: WordsWanted,
    postings: ReadonlyMap<string, Postings>,
  ): Promise<Part> => {
    const prefix = FIELDS[field];
    const begun = beginning === null ? [] : await index.beginning(prefix + beginning, BEGUN);
    const last = words.length - 1;
    const alternatives = words.map((stems, nth) => {
      const own = stems.flatMap((stem, rank) => {
        const list = postings.get(prefix + stem);
        return list ? [{ term: prefix + stem, list, weight: rank === 0 ? 1 : UNLIKELY }] : [];
      });
      const started = nth === last ? begun : [];
      const known = new Set(own.map(({ term }) => term));
      return [
        ...own,
        ...started
          .filter(({ term }) => !known.has(term))
          .map(({ term, docs }) => ({ term, list: docs, weight: BEGUN_WEIGHT })),
      ];
    });
    if (alternatives.length === 1) {
      const part = weighted(union(index.end, alternatives[0] ?? []), index);
      if (field === 'text') {
        for (const stem of words[0] ?? []) {
          for (const at of [FIELDS.title, FIELDS.source]) raise(part, postings.get(at + stem)?.docs, index);
        }
      }
      return part;
    }
    const parts = alternatives.map((lists) => weighted(union(index.end, lists), index));
    const together = parts.slice(1).reduce(both, parts[0] ?? none());
    const places = await index.places(alternatives.flat().map(({ term }) => term));
    const inOrder = alternatives.map((lists) => lists.flatMap(({ term }) => places.get(term) ?? []));
    return kept(together, (doc) => follow(inOrder, doc));
  },
);

/** Whether positions of all words, one after the other, are in a document. */
function follow(words: readonly (readonly Places[])[], doc: number): boolean {
  let ends = new Set<number>();
  for (const [nth, places] of words.entries()) {
    const here = places.flatMap((of) => of.get(doc) ?? []);
    ends = new Set(nth === 0 ? here : here.filter((position) => ends.has(position - 1)));
    if (ends.size === 0) return false;
  }
  return true;
}

const everything = inZone(async (index: IndexReader): Promise<Part> => {
  const kinds = await index.beginning(facetTerm('doc', ''), Number.POSITIVE_INFINITY);
  return union(
    index.end,
    kinds.map(({ docs }) => ({ list: docs, weight: 0 })),
  );
});

function none(): Part {
  return { docs: new Uint32Array(0), scores: new Float32Array(0) };
}

/** Documents of any list; of several the best counts. */
function union(end: number, lists: readonly { list: Postings; weight: number }[]): Part {
  const [only] = lists;
  if (!only) return none();
  const scoreOf = (often: number, weight: number) => weight * (1 + 0.15 * (often - 1));
  if (lists.length === 1) {
    const { list, weight } = only;
    return { docs: list.docs, scores: Float32Array.from(list.often, (often) => scoreOf(often, weight)) };
  }
  const all = new Float32Array(end);
  const seen = new Uint8Array(end);
  let count = 0;
  for (const { list, weight } of lists) {
    for (let i = 0; i < list.docs.length; i++) {
      const doc = list.docs[i] ?? 0;
      if (!seen[doc]) {
        seen[doc] = 1;
        count++;
      }
      all[doc] = Math.max(all[doc] ?? 0, scoreOf(list.often[i] ?? 1, weight));
    }
  }
  const part = { docs: new Uint32Array(count), scores: new Float32Array(count) };
  for (let doc = 0, at = 0; at < count; doc++) {
    if (!seen[doc]) continue;
    part.docs[at] = doc;
    part.scores[at++] = all[doc] ?? 0;
  }
  return part;
}

/** Rare words say more: scores times the inverse document frequency, as BM25 has it. */
function weighted(part: Part, { size }: IndexReader): Part {
  const rarity = rarityOf(part.docs.length, size);
  return { docs: part.docs, scores: part.scores.map((score) => score * rarity) };
}

function rarityOf(count: number, size: number): number {
  return Math.log(1 + Math.max(0, size - count + 0.5) / (count + 0.5)) + 0.1;
}

function raise(part: Part, prominent: Uint32Array | undefined, { size }: IndexReader): void {
  if (!prominent) return;
  const more = PROMINENT * rarityOf(part.docs.length, size);
  let at = 0;
  for (const doc of prominent) {
    while (at < part.docs.length && (part.docs[at] ?? 0) < doc) at++;
    if (part.docs[at] === doc) part.scores[at] = (part.scores[at] ?? 0) + more;
  }
}

function both(a: Part, b: Part): Part {
  const [few, many] = a.docs.length <= b.docs.length ? [a, b] : [b, a];
  const docs: number[] = [];
  const scores: number[] = [];
  let at = 0;
  for (let i = 0; i < few.docs.length; i++) {
    const doc = few.docs[i] ?? 0;
    while (at < many.docs.length && (many.docs[at] ?? 0) < doc) at++;
    if (many.docs[at] !== doc) continue;
    docs.push(doc);
    scores.push((few.scores[i] ?? 0) + (many.scores[at] ?? 0));
  }
  return { docs: Uint32Array.from(docs), scores: Float32Array.from(scores) };
}

function kept({ docs, scores }: Matches, keep: (doc: number, at: number) => boolean): Matches {
  const left: number[] = [];
  for (let at = 0; at < docs.length; at++) if (keep(docs[at] ?? 0, at)) left.push(at);
  if (left.length === docs.length) return { docs, scores };
  return {
    docs: Uint32Array.from(left, (at) => docs[at] ?? 0),
    scores: Float32Array.from(left, (at) => scores[at] ?? 0),
  };
}

/** Binary search in ascending numbers. */
function includes(docs: Uint32Array, doc: number): boolean {
  let [low, high] = [0, docs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc;
}

function common(a: Uint32Array, b: Uint32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}
