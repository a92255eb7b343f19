/** Stored sources, most recent first, narrowed by a search. */
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../components/empty';
import { More } from '../../components/paged';
import { SearchField } from '../../components/search-field';
import { SourceList } from '../../components/source-list';
import { useTexts } from '../../components/texts';
import { Trouble } from '../../components/trouble';
import { usePaging } from '../../components/use-paging';
import { listSources } from '../../lib/library';
import { NoSources } from '../library/sources/no-sources';
import { useLibrary } from '../library/store';

const STEP = 40;

interface SourceSearchProps {
  query: string;
  onQuery: (query: string) => void;
  focusSearch: boolean;
  /** The source the reader comes back from gets the focus. */
  focusSource: string | null;
  onChoose: (sourceId: string) => void;
}

export function SourceSearch({ query, onQuery, focusSearch, focusSource, onChoose }: SourceSearchProps) {
  const { t } = useTexts();
  const paging = usePaging(STEP, query);
  // One more than shown tells whether there are more.
  const { data, error } = useLibrary(
    (db) => listSources(db, { query, limit: paging.limit + 1 }),
    [query, paging.limit],
  );
  const list = useRef<HTMLUListElement>(null);
  const arrived = data !== undefined;
  useEffect(() => {
    if (!arrived || focusSource === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-source]') ?? [])];
    rows.find((row) => row.dataset.source === focusSource)?.focus();
  }, [arrived, focusSource]);

  const sources = data?.slice(0, paging.limit) ?? [];
  return (
    <>
      <div class="history-search">
        <SearchField label={t('history.search')} value={query} onInput={onQuery} focus={focusSearch} />
      </div>
      {error !== null && <Trouble code={error} />}
      {arrived &&
        sources.length === 0 &&
        (query === '' ? <NoSources /> : <Empty text={t('history.noneFound', { query })} />)}
      {sources.length > 0 && <SourceList sources={sources} onChoose={onChoose} listRef={list} />}
      {arrived && data.length > paging.limit && <More paging={paging} />}
    </>
  );
}
