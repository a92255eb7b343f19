/** Figures that a source has changed since an earlier statement on the same matter. */
import { useTexts } from '../../../components/texts';
import type { ChangedFigures as Changes } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

export function ChangedFigures({ changes }: { changes: readonly Changes[] }) {
  const { t, formats } = useTexts();
  if (changes.length === 0) return null;
  return (
    <div class="changed-figures">
      <p class="section-name">{t('origin.figures')}</p>
      <ul>
        {changes.flatMap(({ statementId, publishedAt, figures }) =>
          figures.map(({ from, to }) => (
            <li key={`${statementId} ${from}`} dir="auto">
              <a href={libraryAddress({ view: 'statement', id: statementId })}>
                {t('origin.before', { date: formats.shortDate(publishedAt), figure: from })}
              </a>
              <span aria-hidden="true"> → </span>
              <strong>{t('origin.now', { figure: to })}</strong>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
