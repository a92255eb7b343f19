/**
 * What a list of the library shows, as its address says it: `q=мост&kind=person,media&after=2026-01-01`. A hand-typed value
 * that means nothing is left out. Knows no database and no page.
 */
import * as v from 'valibot';
import { FORMS, SENSES, SOURCE_KINDS } from '../attribution/types';

export const LIST_SORTS = ['met', 'relevance', 'newest', 'oldest'] as const;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const day = v.pipe(v.string(), v.isoDate());
const words = v.pipe(v.array(word), v.minLength(1), v.maxLength(200));
const values = <T extends readonly string[]>(known: T) =>
  v.pipe(v.array(v.picklist(known)), v.minLength(1), v.maxLength(known.length));

/** Everything is optional: nothing asked, nothing left out. */
const FIELDS = {
  q: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))),
  sort: v.optional(v.picklist(LIST_SORTS)),
  saved: v.optional(v.picklist(['yes', 'no', 'all'])),
  /** Published on this day or later; on this day or earlier. */
  after: v.optional(day),
  until: v.optional(day),
  kind: v.optional(values(SOURCE_KINDS)),
  sense: v.optional(values(SENSES)),
  form: v.optional(values(FORMS)),
  lang: v.optional(words),
  /** Domains of outlets. */
  site: v.optional(words),
  tag: v.optional(words),
  /** Ids. */
  source: v.optional(words),
};
type Field = keyof typeof FIELDS;

export const ListQuerySchema = v.object(FIELDS);
export type ListQuery = v.InferOutput<typeof ListQuerySchema>;

const MANY: ReadonlySet<Field> = new Set(['kind', 'sense', 'form', 'lang', 'site', 'tag', 'source']);

/** The part of an address after `?`; empty where nothing is asked. */
export function paramsOf(query: ListQuery): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([field, value]) => {
      const items = Array.isArray(value)
        ? value.map(encodeURIComponent).join(',')
        : encodeURIComponent(value ?? '');
      return `${field}=${items}`;
    })
    .join('&');
}

/** The inverse of {@link paramsOf}; undefined where nothing is asked. */
export function listQueryOf(params: string): ListQuery | undefined {
  const query: Record<string, unknown> = {};
  for (const pair of params.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    const field = (Object.keys(FIELDS) as Field[]).find((known) => known === name);
    if (!field) continue;
    const parsed = v.safeParse(
      FIELDS[field],
      MANY.has(field) ? value.split(',').map(decoded).filter(Boolean) : decoded(value),
    );
    if (parsed.success) query[field] = parsed.output;
  }
  return Object.keys(query).length > 0 ? v.parse(ListQuerySchema, query) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
