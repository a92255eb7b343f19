/** What an import would do or did, or why it was refused. */
import { Notice } from '../../../components/notice';
import { type Texts, useTexts } from '../../../components/texts';
import type { ImportReport } from '../../../lib/library';
import type { Importing } from './use-import';

export function ImportOutcome({ importing: { state, run, stop } }: { importing: Importing }) {
  const { t } = useTexts();
  if (state.phase === 'done') return <Notice text={`${t('data.imported')} ${inWords(t, state.report)}`} />;
  if (state.phase === 'tried') {
    const { file, report } = state;
    return (
      <Notice text={`${t('import.would', { file: file.name })} ${inWords(t, report)}`}>
        <button type="button" class="button button-primary" onClick={() => run(file)}>
          {t('import.add')}
        </button>
        <button type="button" class="button" onClick={stop}>
          {t('action.cancel')}
        </button>
      </Notice>
    );
  }
  if (state.phase !== 'failed') return null;
  const { code, table, index } = state.error;
  const why =
    code === 'invalid-record'
      ? t('import.invalid-record', { table: table ?? '?', place: (index ?? 0) + 1 })
      : t(`import.${code}`);
  return <Notice kind={code === 'aborted' ? 'plain' : 'error'} text={`${why} ${t('import.unchanged')}`} />;
}

/** What is new or changed by it, in words. */
function inWords(t: Texts['t'], report: ImportReport): string {
  const { articles, claims, sources } = report;
  const added = articles.added + claims.added + sources.added;
  const updated = Object.values(report).reduce((sum, table) => sum + table.updated, 0);
  const parts = [
    added > 0 &&
      t('data.added', {
        articles: t('count.articles', { n: articles.added }),
        claims: t('count.statements', { n: claims.added }),
        sources: t('count.sources', { n: sources.added }),
      }),
    updated > 0 && t('data.updated', { n: updated }),
    added === 0 && updated === 0 && t('data.nothingNew'),
  ];
  return parts.filter(Boolean).join(' ');
}
