/** Saving the article, and the highlights of its site. */
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import type { PagesKey } from '../../lib/i18n/pages';
import type { PageState } from '../../lib/platform/calls';
import { CallError } from '../../lib/platform/messages';
import { libraryAddress } from '../../lib/platform/tabs';
import type { PageAccess } from './page-state';

export function ArticleActions({ page, state }: { page: PageAccess; state: PageState }) {
  const { t } = useTexts();
  const [failure, setFailure] = useState<PagesKey | null>(null);
  const run = (ask: Parameters<PageAccess['run']>[0]) => {
    page.run(ask).then(
      () => setFailure(null),
      (error) => {
        console.error('Sourceline: the page did not do it', error);
        setFailure(failureOf(error));
      },
    );
  };
  const saved = state.savedAt !== null;
  return (
    <div class="page-actions">
      <div class="page-save">
        <button
          type="button"
          class={saved ? 'button button-on' : 'button button-primary'}
          aria-pressed={saved}
          title={saved ? t('popup.unsave') : undefined}
          disabled={page.busy}
          onClick={() => run((ask) => ask(saved ? 'page.unsave' : 'page.save', {}))}
        >
          <Icon name={saved ? 'saved' : 'save'} />
          {saved ? t('popup.saved') : t('popup.save')}
        </button>
        {saved && state.articleId !== null && (
          <a
            class="button button-quiet"
            href={libraryAddress({ view: 'article', id: state.articleId })}
            target="_blank"
            rel="noreferrer"
          >
            {t('popup.openSaved')}
          </a>
        )}
      </div>
      {state.status === 'article' && (
        <label class="switch">
          <span>{t('popup.highlights')}</span>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
            role="switch"
            checked={state.highlights}
            disabled={page.busy}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              run((ask) => ask('page.highlights', { on }));
            }}
          />
        </label>
      )}
      {failure !== null && <Notice kind="error" text={t(failure)} />}
    </div>
  );
}

function failureOf(error: unknown): PagesKey {
  const code = error instanceof CallError ? error.code : 'failed';
  if (code === 'quota') return 'error.quota';
  if (code === 'database') return 'error.database';
  return code === 'unreachable' ? 'popup.failed' : 'error.unexpected';
}
