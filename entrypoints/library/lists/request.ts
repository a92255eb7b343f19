/** What an address asks of a list, as the library understands it. Days are the reader's own. Pure. */
import type { ListRequest, SearchFilters } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';

/** Leaves out what is not asked, so that unfiltered lists are known as such. */
export function requestOf(query: ListQuery): ListRequest {
  const { q, sort, saved, after, until, ...facets } = query;
  const filters: SearchFilters = {};
  if (facets.kind) filters.kind = facets.kind;
  if (facets.sense) filters.sense = facets.sense;
  if (facets.form) filters.form = facets.form;
  if (facets.lang) filters.lang = facets.lang;
  if (facets.site) filters.site = facets.site;
  if (facets.tag) filters.tag = facets.tag;
  if (facets.source) filters.source = facets.source;
  if (saved && saved !== 'all') filters.saved = saved === 'yes';
  if (after) filters.after = midnight(after);
  if (until) filters.before = midnight(until, 1);
  return { text: q ?? '', filters, sort: sort ?? (q ? 'relevance' : 'met') };
}

/** Milliseconds of the beginning of a day, or of one `later`. */
function midnight(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
