/** What an import did, or why it was refused. */
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import type { ImportReport } from '../../../lib/library';
import type { ImportState } from './use-import';

export function ImportOutcome({ state }: { state: ImportState }) {
  const { t } = useTexts();
  if (state.phase === 'done') return <Report report={state.report} />;
  if (state.phase !== 'failed') return null;
  const { code, table, index } = state.error;
  const why =
    code === 'invalid-record'
      ? t('import.invalid-record', { table: table ?? '?', place: (index ?? 0) + 1 })
      : t(`import.${code}`);
  return <Notice kind={code === 'aborted' ? 'plain' : 'error'} text={`${why} ${t('import.unchanged')}`} />;
}

function Report({ report }: { report: ImportReport }) {
  const { t } = useTexts();
  const { articles, claims, sources } = report;
  const added = articles.added + claims.added + sources.added;
  const updated = Object.values(report).reduce((sum, table) => sum + table.updated, 0);
  const parts = [
    t('data.imported'),
    added > 0 &&
      t('data.added', {
        articles: t('count.articles', { n: articles.added }),
        claims: t('count.statements', { n: claims.added }),
        sources: t('count.sources', { n: sources.added }),
      }),
    updated > 0 && t('data.updated', { n: updated }),
    added === 0 && updated === 0 && t('data.nothingNew'),
  ];
  return <Notice text={parts.filter(Boolean).join(' ')} />;
}
