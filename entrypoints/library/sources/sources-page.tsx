/** All stored sources, last seen first, narrowed by words and filters. */
import { nameIn } from '../../../components/names';
import { SourceLine } from '../../../components/source-line';
import { useTexts } from '../../../components/texts';
import { listedSources, type SourceSummary } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';
import { libraryAddress } from '../../../lib/platform/tabs';
import { SOURCE_FACETS } from '../lists/facets';
import { ListPage } from '../lists/list-page';
import { NoSources } from './no-sources';

const TEXTS = {
  title: 'library.sources',
  search: 'history.search',
  count: 'count.sources',
  met: 'sort.seen',
} as const;

export function SourcesPage({ query }: { query: ListQuery }) {
  const { t, lang, formats } = useTexts();
  return (
    <ListPage<SourceSummary>
      view="sources"
      query={query}
      facets={SOURCE_FACETS}
      texts={TEXTS}
      list={listedSources}
      idOf={({ source }) => source.id}
      nameOf={({ source }) => nameIn(lang, source)}
      estimate={58}
      renderRow={({ source, claims, lastClaimAt }) => (
        <a class="source-row" href={libraryAddress({ view: 'source', id: source.id })} data-opens="">
          <SourceLine
            source={source}
            count={t('count.statements', { n: claims })}
            last={lastClaimAt === null ? undefined : formats.listDate(lastClaimAt)}
          />
        </a>
      )}
      nothing={<NoSources />}
    />
  );
}
