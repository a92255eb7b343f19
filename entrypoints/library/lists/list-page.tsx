/**
 * A long list with what belongs to it: heading, words, order, filters, how many there are, choosing rows and what can be
 * done with them. Everything but the choice is in the address.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { SearchField } from '../../../components/search-field';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import type { PagesKey } from '../../../lib/i18n/pages';
import type { LibraryDatabase, Listed, ListRequest, ListPage as Page } from '../../../lib/library';
import { type ListQuery, paramsOf } from '../../../lib/platform/list-query';
import { go } from '../route';
import { type Facets, filterCount, withoutFilters } from './facets';
import { Filters } from './filters';
import { requestOf } from './request';
import { RowCheck } from './row-check';
import { SelectionBar } from './selection-bar';
import { SortChoice } from './sort-choice';
import { StillIndexing } from './still-indexing';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { VirtualList } from './virtual-list';

export interface ListPageProps<Row> {
  view: 'articles' | 'sources' | 'claims';
  query: ListQuery;
  facets: Facets;
  texts: { title: PagesKey; search: PagesKey; count: PagesKey; met: PagesKey | null };
  /** What stands beside the heading. */
  head?: ComponentChildren;
  list: (db: LibraryDatabase, request: ListRequest, page: Page) => Promise<Listed<Row>>;
  /** What the list shows where the address says nothing of it. */
  defaults?: ListQuery;
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** Height of a row, about, in pixels. */
  estimate: number;
  renderRow: (row: Row) => ComponentChildren;
  /** What to say where nothing is stored yet. */
  nothing: ComponentChildren;
}

export function ListPage<Row>(props: ListPageProps<Row>) {
  const { view, query, facets, texts, defaults = {}, idOf, nameOf } = props;
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = paramsOf(query);
  const request = useMemo(() => requestOf({ ...defaults, ...query }), [address]);
  const { listed, error, show } = useRows((db, page) => props.list(db, request, page), [request]);
  const selection = useSelection(facets.of, request, listed?.total ?? 0);
  usePageTitle(t(texts.title));
  const change = (next: ListQuery) => go({ view, list: next });
  const type = (q: string) =>
    go({ view, list: { ...query, q: q === '' ? undefined : q } }, { replace: true });
  return (
    <div class="list-page">
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {t(texts.title)}
        </h1>
        {props.head}
        <SearchField label={t(texts.search)} value={query.q ?? ''} onInput={type} />
      </header>
      <Filters facets={facets} query={query} onChange={change} />
      <div class="list-main">
        {error !== null && <Trouble code={error} />}
        <StillIndexing />
        {listed && (
          <div class="list-head">
            <p class="soft" role="status">
              {t(texts.count, { n: listed.total })}
            </p>
            <SortChoice query={query} met={texts.met} onChange={change} />
          </div>
        )}
        {listed && listed.total > 0 && (
          <>
            <SelectionBar
              of={facets.of}
              selection={selection}
              total={listed.total}
              onDone={() => heading.current?.focus()}
            />
            <div class="sheet list-sheet">
              <VirtualList
                key={address}
                label={t(texts.title)}
                total={listed.total}
                loaded={listed}
                estimate={props.estimate}
                onShow={show}
                onRowKey={(event, index) =>
                  selection.onKey(event, index, (at) => {
                    const row = listed.rows[at - listed.offset];
                    return row === undefined ? null : idOf(row);
                  })
                }
                renderRow={(row, index) => (
                  <div class={selection.has(idOf(row)) ? 'list-row list-row-chosen' : 'list-row'}>
                    <RowCheck
                      name={nameOf(row)}
                      checked={selection.has(idOf(row))}
                      onToggle={(range) => selection.toggle(idOf(row), index, range)}
                    />
                    {props.renderRow(row)}
                  </div>
                )}
              />
            </div>
          </>
        )}
        {listed?.total === 0 &&
          (query.q || filterCount(query, facets) > 0 ? (
            <NoneFound
              words={query.q}
              filtered={filterCount(query, facets) > 0}
              onClear={() => change(withoutFilters(query, facets))}
              onForget={() => type('')}
            />
          ) : (
            props.nothing
          ))}
      </div>
    </div>
  );
}

interface NoneFoundProps {
  words: string | undefined;
  filtered: boolean;
  onClear: () => void;
  onForget: () => void;
}

function NoneFound({ words, filtered, onClear, onForget }: NoneFoundProps) {
  const { t } = useTexts();
  return (
    <Empty
      text={words ? t('list.noneFound', { query: words }) : t('list.noneLeft')}
      hint={t(filtered ? 'list.noneFilteredHint' : 'list.noneFoundHint')}
    >
      {filtered && (
        <button type="button" class="button" onClick={onClear}>
          {t('list.clearAll')}
        </button>
      )}
      {!filtered && (
        <button type="button" class="button" onClick={onForget}>
          {t('list.clearWords')}
        </button>
      )}
    </Empty>
  );
}
