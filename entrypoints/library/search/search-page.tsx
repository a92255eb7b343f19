/** One field over everything: sources, statements, articles and notes, each kind with its first hits and the way to the rest. */
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { SearchField } from '../../../components/search-field';
import { useTexts } from '../../../components/texts';
import { counts } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';
import { StillIndexing } from '../lists/still-indexing';
import { go } from '../route';
import { useLibrary } from '../store';
import { HitGroup } from './hit-group';
import { SearchHelp } from './search-help';
import { HIT_KINDS, useHits } from './use-hits';

export function SearchPage({ query }: { query: ListQuery }) {
  const { t } = useTexts();
  const words = query.q ?? '';
  const hits = useHits(words);
  const { data: stored } = useLibrary(counts, []);
  usePageTitle(words ? `${words} – ${t('library.search')}` : t('library.search'));
  const ask = (q: string) => go({ view: 'search', list: { q: q === '' ? undefined : q } }, { replace: true });
  const asked = words.trim() !== '';
  const total = HIT_KINDS.reduce((sum, kind) => sum + (hits?.[kind].total ?? 0), 0);
  return (
    <div class="column search-page">
      <header class="page-head">
        <h1>{t('library.search')}</h1>
      </header>
      <SearchField label={t('search.label')} value={words} onInput={ask} focus />
      <SearchHelp open={!asked} onTry={ask} />
      <StillIndexing />
      {hits !== null && hits.unclear.length > 0 && (
        <p class="soft" role="status">
          {t('search.unclear', { parts: hits.unclear.join(', ') })}
        </p>
      )}
      {asked && hits !== null && (
        <p class="visually-hidden" role="status">
          {t('search.found', { n: total })}
        </p>
      )}
      {asked &&
        hits !== null &&
        HIT_KINDS.map((kind) => <HitGroup key={kind} kind={kind} words={words} found={hits[kind]} />)}
      {asked && hits !== null && total === 0 && (
        <Empty text={t('list.noneFound', { query: words })} hint={t('list.noneFoundHint')} />
      )}
      {!asked && stored && stored.articles === 0 && (
        <Empty text={t('library.emptyAll')} hint={t('library.emptyAllHint')} />
      )}
    </div>
  );
}
