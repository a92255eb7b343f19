/** Which filters each list has, and what of an address is a filter. Pure. */
import type { ListKind } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';

export type FacetName = 'kind' | 'sense' | 'form' | 'lang' | 'site' | 'tag';

export interface Facets {
  of: ListKind;
  names: readonly FacetName[];
  dates: boolean;
  saved: boolean;
}

export const CLAIM_FACETS: Facets = {
  of: 'claim',
  names: ['kind', 'sense', 'form', 'lang', 'site', 'tag'],
  dates: true,
  saved: true,
};
/** Articles have saved or all read above the list. */
export const ARTICLE_FACETS: Facets = {
  of: 'article',
  names: ['lang', 'site', 'tag'],
  dates: true,
  saved: false,
};
export const SOURCE_FACETS: Facets = { of: 'source', names: ['kind', 'tag'], dates: false, saved: false };

const FILTERS = [
  'after',
  'until',
  'saved',
  'kind',
  'sense',
  'form',
  'lang',
  'site',
  'tag',
  'source',
] as const;

export function filterCount(query: ListQuery, facets: Facets): number {
  return FILTERS.filter((name) => query[name] !== undefined && (name !== 'saved' || facets.saved)).length;
}

/** Words and order stay, and what is chosen above the list. */
export function withoutFilters({ q, sort, saved }: ListQuery, facets: Facets): ListQuery {
  return { q, sort, saved: facets.saved ? undefined : saved };
}
