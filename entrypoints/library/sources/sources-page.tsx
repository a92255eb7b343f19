/** All stored sources, last seen first, narrowed by a search. */
import { useState } from 'preact/hooks';
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { More } from '../../../components/paged';
import { SearchField } from '../../../components/search-field';
import { SourceList } from '../../../components/source-list';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { usePaging } from '../../../components/use-paging';
import { listSources } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useLibrary } from '../store';
import { NoSources } from './no-sources';

const STEP = 80;

export function SourcesPage() {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const paging = usePaging(STEP, query);
  const { data, error } = useLibrary(
    (db) => listSources(db, { query, limit: paging.limit + 1 }),
    [query, paging.limit],
  );
  usePageTitle(t('library.sources'));
  const sources = data?.slice(0, paging.limit) ?? [];
  const arrived = data !== undefined;
  return (
    <div class="column">
      <header class="page-head">
        <h1>{t('library.sources')}</h1>
        <SearchField label={t('history.search')} value={query} onInput={setQuery} />
      </header>
      {error !== null && <Trouble code={error} />}
      {arrived &&
        sources.length === 0 &&
        (query === '' ? <NoSources /> : <Empty text={t('history.noneFound', { query })} />)}
      {sources.length > 0 && (
        <div class="sheet">
          <SourceList sources={sources} hrefOf={(id) => libraryAddress({ view: 'source', id })} />
        </div>
      )}
      {arrived && data.length > paging.limit && <More paging={paging} />}
    </div>
  );
}
