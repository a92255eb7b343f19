/** The choice of a format, with what each is good for. */
import { useId } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/library/formats/types';

interface FormatFieldProps {
  value: ExportFormat;
  onChoose: (format: ExportFormat) => void;
}

export function FormatField({ value, onChoose }: FormatFieldProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div class="format-field">
      <label for={id}>{t('export.format')}</label>
      <select
        id={id}
        class="field"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = EXPORT_FORMATS.find((format) => format === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {EXPORT_FORMATS.map((format) => (
          <option key={format} value={format}>
            {t(`export.${format}`)}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-hint`}>
        {t(`export.${value}Hint`)}
      </p>
    </div>
  );
}
