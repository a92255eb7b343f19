/** What the reader calls a source, and how in each language. */
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { UI_LANGS, type UiLang } from '../../../lib/i18n/locale';
import type { SourceRecord } from '../../../lib/library';
import { FormDialog } from './form-dialog';
import { useCorrect } from './use-correct';

type Names = Record<'name' | UiLang, string>;

function namesOf({ name, labels }: SourceRecord): Names {
  return { name, en: labels.en ?? '', ru: labels.ru ?? '', uk: labels.uk ?? '' };
}

export function RenameDialog({ source }: { source: SourceRecord }) {
  const { t } = useTexts();
  const { make } = useCorrect();
  const before = namesOf(source);
  const [names, setNames] = useState(before);
  const id = useId();
  const fields = ['name', ...UI_LANGS] as const;
  const changed = fields.some((field) => names[field].trim() !== before[field]);
  const submit = () => {
    const labels = UI_LANGS.map((lang) => [lang, names[lang].trim()] as const).filter(
      ([, name]) => name !== '',
    );
    return make({
      type: 'rename',
      sourceId: source.id,
      name: names.name.trim(),
      labels: Object.fromEntries(labels),
    });
  };
  return (
    <FormDialog
      opener={t('correct.rename')}
      title={t('rename.title')}
      action={t('correct.save')}
      disabled={names.name.trim() === '' || !changed}
      onOpen={() => setNames(before)}
      onSubmit={submit}
    >
      {() =>
        fields.map((field) => (
          <p key={field} class="named-field">
            <label for={`${id}-${field}`}>
              {t(field === 'name' ? 'rename.name' : `rename.label.${field}`)}
            </label>
            <input
              id={`${id}-${field}`}
              class="field"
              type="text"
              maxLength={300}
              value={names[field]}
              onInput={(event) => setNames({ ...names, [field]: event.currentTarget.value })}
            />
          </p>
        ))
      }
    </FormDialog>
  );
}
