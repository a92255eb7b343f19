/** The tab «On this page»: what the article is, how it is sourced, and its sources. */
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import type { PageState } from '../../lib/platform/calls';
import { ArticleActions } from './article-actions';
import { PageSources } from './page-sources';
import type { PageAccess } from './page-state';
import { Profile } from './profile';
import { Changes, Gone } from './revisit';
import { Unread } from './unread';

export function PagePanel({ page }: { page: PageAccess }) {
  const { t } = useTexts();
  const { view } = page;
  switch (view.phase) {
    case 'reading':
      return (
        <p class="empty soft" role="status">
          {t('popup.reading')}
        </p>
      );
    case 'no-tab':
      return <Empty text={t('popup.noTab')} />;
    case 'unread':
      return <Empty text={t('panel.unread')} hint={t('panel.unreadHint')} />;
    case 'restricted':
      return <Empty text={t('popup.restricted')} />;
    case 'failed':
      return (
        <Notice kind="error" text={t('popup.failed')}>
          <button type="button" class="button" onClick={page.retry}>
            {t('action.tryAgain')}
          </button>
        </Notice>
      );
    case 'ready':
      if (view.state.status === 'not-article') return <Unread page={page} selection={view.state.selection} />;
      return <Article page={page} state={view.state} />;
  }
}

function Article({ page, state }: { page: PageAccess; state: PageState }) {
  return (
    <article class="page-article">
      <Heading state={state} />
      <ArticleActions page={page} state={state} />
      {state.revisit && <Changes page={page} revisit={state.revisit} places={state.places} />}
      {state.status === 'no-pack' ? <NoPack lang={state.lang} /> : <Sourcing page={page} state={state} />}
      {state.revisit && <Gone revisit={state.revisit} />}
    </article>
  );
}

function Heading({ state }: { state: PageState }) {
  const { formats } = useTexts();
  const date = formats.isoDate(state.published);
  return (
    <header>
      <p class="faint page-meta">
        <span>{state.outletName}</span>
        {date !== null && <time dateTime={state.published ?? undefined}>{date}</time>}
      </p>
      <h2 class="page-title" lang={state.lang ?? undefined} dir="auto" title={state.title}>
        {state.title}
      </h2>
    </header>
  );
}

function Sourcing({ page, state }: { page: PageAccess; state: PageState }) {
  const { t } = useTexts();
  const leftOut = state.unsure > 0 && <p class="soft page-none">{t('popup.unsure', { n: state.unsure })}</p>;
  const partly = state.partly && <p class="soft page-none">{t('popup.partly')}</p>;
  if (state.sources.length === 0 && state.profile.attributions === 0) {
    return (
      <>
        {leftOut || <p class="soft page-none">{t('popup.noSources')}</p>}
        {partly}
      </>
    );
  }
  return (
    <>
      {partly}
      <Profile profile={state.profile} />
      <PageSources page={page} sources={state.sources} />
      {leftOut}
    </>
  );
}

function NoPack({ lang }: { lang: string | null }) {
  const { t, formats } = useTexts();
  const language = lang === null ? null : formats.language(lang);
  return (
    <p class="soft page-none">
      {language === null ? t('popup.noPackUnknown') : t('popup.noPack', { language })} {t('popup.noPackSave')}
    </p>
  );
}
