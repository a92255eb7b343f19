/** Exports what is chosen: an article, or a selection of a list. */
import { useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { ExportFormat } from '../../../lib/library/formats/types';
import type { Selection } from '../../../lib/library/selection';
import { ExportOutcome } from './export-outcome';
import { FormatField } from './format-field';
import { useExport } from './use-export';

export function ExportDialog({ selection }: { selection: Selection }) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const exporting = useExport();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const id = useId();
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {t('export.open')}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-name`} onClose={exporting.stop}>
        <div class="dialog-body">
          <h2 id={`${id}-name`}>{t('data.export')}</h2>
          <FormatField value={format} onChoose={setFormat} />
          <ExportOutcome exporting={exporting} />
          <p class="dialog-actions">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('action.close')}
            </button>
            <button
              type="button"
              class="button button-primary"
              disabled={exporting.state.phase === 'running'}
              onClick={() => exporting.run(selection, format)}
            >
              {t('export.action')}
            </button>
          </p>
        </div>
      </dialog>
    </>
  );
}
