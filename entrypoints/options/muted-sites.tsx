/** Sites where the reader switched highlights off, each with the way back. */
import { useState } from 'preact/hooks';
import { useSettings } from '../../components/mount';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';

export function MutedSites() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [unmuted, setUnmuted] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const unmute = (site: string) => {
    change({ mutedSites: settings.mutedSites.filter((other) => other !== site) }).then(
      () => {
        setUnmuted(site);
        setFailed(false);
      },
      (error) => {
        console.error('Sourceline: the site stays muted', error);
        setFailed(true);
      },
    );
  };
  return (
    <section aria-labelledby="muted">
      <h2 id="muted">{t('options.muted')}</h2>
      {settings.mutedSites.length === 0 && <p class="soft">{t('options.mutedNone')}</p>}
      {settings.mutedSites.length > 0 && (
        <ul class="muted-sites">
          {settings.mutedSites.toSorted().map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="button"
                aria-label={t('options.unmute', { site })}
                onClick={() => unmute(site)}
              >
                {t('options.unmuteShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft" role="status">
        {unmuted !== null && t('options.unmuted', { site: unmuted })}
      </p>
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </section>
  );
}
