/** A page that is no article: says so, and offers to read it all the same. */
import { useState } from 'preact/hooks';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import type { PageAccess } from './page-state';

export function Unread({ page, selection }: { page: PageAccess; selection: boolean }) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);
  const analyze = (what: 'selection' | 'page') => {
    page
      .run((ask) => ask('page.analyze', { what }))
      .then(
        () => setFailed(false),
        (error) => {
          console.error('Sourceline: the page cannot be read', error);
          setFailed(true);
        },
      );
  };
  return (
    <Empty text={t('popup.notArticle')} hint={t('popup.notArticleHint')}>
      <div class="unread-actions">
        {selection && (
          <button
            type="button"
            class="button button-primary"
            disabled={page.busy}
            onClick={() => analyze('selection')}
          >
            {t('popup.analyzeSelection')}
          </button>
        )}
        <button type="button" class="button" disabled={page.busy} onClick={() => analyze('page')}>
          {t('popup.analyzePage')}
        </button>
      </div>
      {!selection && <p class="faint">{t('popup.selectionHint')}</p>}
      {failed && <Notice kind="error" text={t('popup.failed')} />}
    </Empty>
  );
}
