/** Articles, saved or all that were read, narrowed by a search in their titles. */
import { useRef, useState } from 'preact/hooks';
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { More } from '../../../components/paged';
import { SearchField } from '../../../components/search-field';
import { Segments } from '../../../components/segments';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { usePaging } from '../../../components/use-paging';
import { listArticles } from '../../../lib/library';
import { useLibrary } from '../store';
import { ArticleRow } from './article-row';
import { useDelete } from './use-delete';

const STEP = 40;

export function ArticlesPage() {
  const { t } = useTexts();
  const [which, setWhich] = useState<'saved' | 'all'>('saved');
  const [query, setQuery] = useState('');
  const paging = usePaging(STEP, `${which} ${query}`);
  const savedOnly = which === 'saved';
  const { data, error } = useLibrary(
    (db) => listArticles(db, { savedOnly, query, limit: paging.limit + 1 }),
    [savedOnly, query, paging.limit],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // The row that had the focus is gone.
  const remove = useDelete(() => heading.current?.focus());
  usePageTitle(t('library.articles'));

  const arrived = data !== undefined;
  const articles = data?.slice(0, paging.limit) ?? [];
  return (
    <div class="column">
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('library.articles')}
        </h1>
        <Segments
          label={t('library.filter')}
          value={which}
          onChoose={setWhich}
          segments={[
            { value: 'saved', name: t('library.filterSaved') },
            { value: 'all', name: t('library.filterAll') },
          ]}
        />
        <SearchField label={t('library.searchArticles')} value={query} onInput={setQuery} />
      </header>
      {error !== null && <Trouble code={error} />}
      {arrived && articles.length === 0 && (
        <NoArticles which={which} query={query} onShowAll={() => setWhich('all')} />
      )}
      {articles.length > 0 && (
        <ul class="sheet">
          {articles.map((summary) => (
            <ArticleRow key={summary.article.id} summary={summary} onDelete={() => remove(summary.article)} />
          ))}
        </ul>
      )}
      {arrived && data.length > paging.limit && <More paging={paging} />}
    </div>
  );
}

interface NoArticlesProps {
  which: 'saved' | 'all';
  query: string;
  onShowAll: () => void;
}

function NoArticles({ which, query, onShowAll }: NoArticlesProps) {
  const { t } = useTexts();
  if (query !== '') return <Empty text={t('library.noneFound', { query })} />;
  return which === 'saved' ? (
    <Empty text={t('library.emptySaved')} hint={t('library.emptySavedHint')}>
      <button type="button" class="button" onClick={onShowAll}>
        {t('library.showAll')}
      </button>
    </Empty>
  ) : (
    <Empty text={t('library.emptyAll')} hint={t('library.emptyAllHint')} />
  );
}
