/** Everything, or all that was saved, as a file. */
import { useState } from 'preact/hooks';
import { Segments } from '../../../components/segments';
import { useTexts } from '../../../components/texts';
import type { ExportFormat } from '../../../lib/library/formats/types';
import { ExportOutcome } from '../export/export-outcome';
import { FormatField } from '../export/format-field';
import { useExport } from '../export/use-export';

export function ExportData() {
  const { t } = useTexts();
  const exporting = useExport();
  const [what, setWhat] = useState<'everything' | 'saved'>('everything');
  const [format, setFormat] = useState<ExportFormat>('json');
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('data.export')}</h2>
      <Segments
        label={t('export.what')}
        value={what}
        onChoose={setWhat}
        segments={[
          { value: 'everything', name: t('export.everything') },
          { value: 'saved', name: t('export.saved') },
        ]}
      />
      <FormatField value={format} onChoose={setFormat} />
      <p>
        <button
          type="button"
          class="button"
          disabled={exporting.state.phase === 'running'}
          onClick={() => exporting.run({ of: what }, format)}
        >
          {t('export.action')}
        </button>
      </p>
      <ExportOutcome exporting={exporting} />
    </section>
  );
}
