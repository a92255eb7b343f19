/**
 * What the index knows documents by: stems of their text as they are, stems of a field with the field's letter before them,
 * and facets, which are `name=value`. No stem holds a colon or an equals sign.
 */

/** Fields that may be asked alone. `text` is all there is to read of a document, names of its source and outlet too. */
export const FIELDS = { text: '', source: 's:', outlet: 'o:', title: 'h:' } as const;
export type Field = keyof typeof FIELDS;

/** Facets: what documents are filtered by and counted by. */
export const FACETS = [
  'doc',
  'kind',
  'sense',
  'form',
  'role',
  'by',
  'lang',
  'site',
  'source',
  'tag',
  'saved',
] as const;
export type Facet = (typeof FACETS)[number];

export function facetTerm(facet: Facet, value: string): string {
  return `${facet}=${value}`;
}
