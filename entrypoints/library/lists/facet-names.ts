/** What values of facets are called: kinds and senses in the reader's language, languages by name, others as they are. */
import { useTexts } from '../../../components/texts';
import type { TermKey } from '../../../lib/i18n/pages';
import { listTags } from '../../../lib/library';
import { useLibrary } from '../store';
import type { FacetName } from './facets';

export function useFacetNames(facet: FacetName): (value: string) => string {
  const { term, formats } = useTexts();
  // The index knows tags without their case.
  const { data: tags = [] } = useLibrary(
    (db) => (facet === 'tag' ? listTags(db) : Promise.resolve([])),
    [facet],
  );
  switch (facet) {
    case 'kind':
    case 'sense':
    case 'form':
      return (value) => term(value as TermKey);
    case 'lang':
      return (value) => formats.language(value) ?? value;
    case 'tag':
      return (value) => tags.find(({ tag }) => tag.toLowerCase() === value)?.tag ?? value;
    case 'site':
      return (value) => value;
  }
}
