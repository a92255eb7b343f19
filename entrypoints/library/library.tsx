/** The frame of the library: its head, and the view that the address names. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import { ToastArea } from '../../components/toast';
import { isApart } from '../../lib/platform/apart';
import { type LibraryView, libraryAddress, openOptions } from '../../lib/platform/tabs';
import { ArticlePage } from './article/article-page';
import { ArticlesPage } from './articles/articles-page';
import { ClaimsPage } from './claims/claims-page';
import { CorrectionsPage } from './corrections/corrections-page';
import { DataPage } from './data/data-page';
import { useView } from './route';
import { SearchPage } from './search/search-page';
import { SourcePage } from './sources/source-page';
import { SourcesPage } from './sources/sources-page';
import { StatementPage } from './statements/statement-page';

export function Library() {
  const { t } = useTexts();
  const view = useView();
  const apart = useApart();
  const main = useRef<HTMLElement>(null);
  const page = view === null ? '' : `${view.view}/${'id' in view ? view.id : ''}`;
  const first = useRef(true);

  // Another page: readers of names and keyboards start at its top, as after any navigation.
  useEffect(() => {
    if (!first.current && page) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    first.current = false;
  }, [page]);

  return (
    <ToastArea>
      {/* biome-ignore lint/a11y/useValidAnchor: it moves within the page, as its address says */}
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The address names the view: it must stay.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('nav.skip')}
      </a>
      <Head view={view} />
      <main id="main" class="library" ref={main} tabIndex={-1}>
        {apart ? <Notice kind="error" text={t('error.noDatabase')} /> : <View key={page} view={view} />}
      </main>
    </ToastArea>
  );
}

function View({ view }: { view: LibraryView | null }) {
  const { t } = useTexts();
  switch (view?.view) {
    case 'articles':
      return <ArticlesPage query={view.list ?? {}} />;
    case 'article':
      return <ArticlePage id={view.id} claim={view.claim ?? null} />;
    case 'sources':
      return <SourcesPage query={view.list ?? {}} />;
    case 'claims':
      return <ClaimsPage query={view.list ?? {}} />;
    case 'search':
      return <SearchPage query={view.list ?? {}} />;
    case 'source':
      return <SourcePage id={view.id} />;
    case 'statement':
      return <StatementPage id={view.id} />;
    case 'data':
      return <DataPage />;
    case 'corrections':
      return <CorrectionsPage />;
    default:
      return (
        <Empty text={t('library.unknownView')}>
          <a href={libraryAddress({ view: 'articles' })}>{t('library.articles')}</a>
        </Empty>
      );
  }
}

function Head({ view }: { view: LibraryView | null }) {
  const { t } = useTexts();
  const sections = [
    { to: { view: 'articles' }, name: t('library.articles'), parts: ['articles', 'article'] },
    { to: { view: 'sources' }, name: t('library.sources'), parts: ['sources', 'source', 'statement'] },
    { to: { view: 'claims' }, name: t('library.claims'), parts: ['claims'] },
    { to: { view: 'search' }, name: t('library.search'), parts: ['search'] },
    { to: { view: 'data' }, name: t('data.title'), parts: ['data', 'corrections'] },
  ] as const;
  return (
    <header class="head">
      <a class="head-name" href={libraryAddress({ view: 'articles' })}>
        <Brand size={24} /> <span>Sourceline</span>
      </a>
      <nav class="head-nav" aria-label={t('nav.pages')}>
        {sections.map(({ to, name, parts }) => (
          <a
            key={to.view}
            href={libraryAddress(to)}
            aria-current={parts.some((part) => part === view?.view) ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="icon-button"
        aria-label={t('nav.options')}
        title={t('nav.options')}
        onClick={() => {
          openOptions().catch((error) => console.error('Sourceline: the options cannot be opened', error));
        }}
      >
        <Icon name="options" />
      </button>
    </header>
  );
}

/** Whether this window's pages stand apart from the library. */
function useApart(): boolean {
  const [apart, setApart] = useState(false);
  useEffect(() => {
    isApart().then(setApart, (error) => console.error('Sourceline: the window is not known', error));
  }, []);
  return apart;
}
