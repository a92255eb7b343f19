/** Everything as one file. */
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { useExport } from './use-export';

export function ExportData() {
  const { t } = useTexts();
  const { state, run } = useExport();
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('data.export')}</h2>
      <p class="soft">{t('data.exportHint')}</p>
      <p>
        <button type="button" class="button" disabled={state.phase === 'running'} onClick={run}>
          {t('data.exportAction')}
        </button>
      </p>
      {state.phase === 'running' && (
        <div class="data-progress">
          <progress class="progress" aria-label={t('data.exporting')} />
          <p class="faint">{t('data.exporting')}</p>
        </div>
      )}
      {state.phase === 'done' && <Notice text={t('data.exported', { file: state.file })} />}
      {state.phase === 'failed' && <Trouble code={state.code} />}
    </section>
  );
}
