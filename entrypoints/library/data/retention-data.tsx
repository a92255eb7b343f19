/** How long articles are remembered that were only read. */
import { useId, useState } from 'preact/hooks';
import { useSettings } from '../../../components/mount';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { RETENTIONS } from '../../../lib/platform/settings';

export function RetentionData() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState(false);
  const id = useId();
  const choose = (value: string) => {
    const retention = RETENTIONS.find((months) => String(months) === value);
    if (retention === undefined) return;
    change({ retention }).then(
      () => setFailed(false),
      (error) => {
        console.error('Sourceline: the choice cannot be stored', error);
        setFailed(true);
      },
    );
  };
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('retention.title')}</h2>
      <select
        class="field"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        value={String(settings.retention)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {RETENTIONS.map((months) => (
          <option key={months} value={String(months)}>
            {months === 0 ? t('retention.never') : t('retention.months', { n: months })}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-hint`}>
        {t('retention.hint')}
      </p>
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </section>
  );
}
