/** Articles, saved or all that were read, narrowed by words and filters. */
import { Empty } from '../../../components/empty';
import { Segments } from '../../../components/segments';
import { useTexts } from '../../../components/texts';
import { type ArticleSummary, listedArticles } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';
import { ARTICLE_FACETS } from '../lists/facets';
import { ListPage } from '../lists/list-page';
import { go } from '../route';
import { ArticleRow } from './article-row';
import { useDelete } from './use-delete';

const TEXTS = {
  title: 'library.articles',
  search: 'list.searchArticles',
  count: 'count.articles',
  met: 'sort.read',
} as const;

export function ArticlesPage({ query }: { query: ListQuery }) {
  const { t } = useTexts();
  // The row that had the focus is gone.
  const remove = useDelete(() => document.querySelector<HTMLElement>('.page-head h1')?.focus());
  const which = query.saved === 'all' ? 'all' : 'saved';
  const choose = (value: 'saved' | 'all') =>
    go({ view: 'articles', list: { ...query, saved: value === 'all' ? 'all' : undefined } });
  return (
    <ListPage<ArticleSummary>
      view="articles"
      query={query}
      facets={ARTICLE_FACETS}
      texts={TEXTS}
      head={
        <Segments
          label={t('library.filter')}
          value={which}
          onChoose={choose}
          segments={[
            { value: 'saved', name: t('library.filterSaved') },
            { value: 'all', name: t('library.filterAll') },
          ]}
        />
      }
      list={listedArticles}
      defaults={{ saved: 'yes' }}
      idOf={({ article }) => article.id}
      nameOf={({ article }) => article.title || t('article.untitled')}
      estimate={96}
      renderRow={(summary) => (
        <ArticleRow summary={summary} words={query.q ?? ''} onDelete={() => remove(summary.article)} />
      )}
      nothing={<NoArticles which={which} onShowAll={() => choose('all')} />}
    />
  );
}

function NoArticles({ which, onShowAll }: { which: 'saved' | 'all'; onShowAll: () => void }) {
  const { t } = useTexts();
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
