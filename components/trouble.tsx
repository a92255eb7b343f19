/** An error of the library in words, with what the reader can do. */
import type { PagesKey } from '../lib/i18n/pages';
import type { LibraryErrorCode } from '../lib/library/errors';
import { Notice } from './notice';
import { useTexts } from './texts';

const TEXTS: Readonly<Record<LibraryErrorCode, PagesKey>> = {
  quota: 'error.quota',
  blocked: 'error.database',
  closed: 'error.closed',
  unavailable: 'error.noDatabase',
  'newer-database': 'error.newerDatabase',
  'not-found': 'error.notFound',
  invalid: 'error.unexpected',
  failed: 'error.unexpected',
};

export function troubleText(code: LibraryErrorCode): PagesKey {
  return TEXTS[code];
}

export function Trouble({ code }: { code: LibraryErrorCode }) {
  const { t } = useTexts();
  return (
    <Notice kind="error" text={t(TEXTS[code])}>
      {code !== 'unavailable' && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('action.tryAgain')}
        </button>
      )}
    </Notice>
  );
}
