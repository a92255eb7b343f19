/** How an export goes: its progress with a way to stop it, its file, or why there is none. */
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import type { Exporting } from './use-export';

export function ExportOutcome({ exporting: { state, stop } }: { exporting: Exporting }) {
  const { t, formats } = useTexts();
  switch (state.phase) {
    case 'running':
      return (
        <div class="data-progress">
          <div class="data-progress-bar">
            <progress class="progress" value={state.share} max={1} aria-label={t('data.exporting')} />
            <p class="faint">
              {t('data.exporting')} {formats.share(state.share)}
            </p>
          </div>
          <button type="button" class="button" onClick={stop}>
            {t('action.cancel')}
          </button>
        </div>
      );
    case 'done':
      return <Notice text={t('data.exported', { file: state.file })} />;
    case 'failed':
      return <Trouble code={state.code} />;
    default:
      return null;
  }
}
