/** Copies of the whole library in the downloads folder: how often, and when the last one was written. */
import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../../../components/mount';
import { Notice } from '../../../components/notice';
import { Segments } from '../../../components/segments';
import { useTexts } from '../../../components/texts';
import { askToDownload, mayDownload, stopDownloading } from '../../../lib/platform/downloads';
import { type Housekeeping, readHousekeeping, watchHousekeeping } from '../../../lib/platform/housekeeping';
import { BACKUPS, type Settings } from '../../../lib/platform/settings';

type Backup = Settings['backup'];

export function BackupData() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const allowed = useAllowed(settings.backup);
  const [outcome, setOutcome] = useState<'denied' | 'failed' | null>(null);
  const names: Record<Backup, string> = {
    off: t('backup.off'),
    daily: t('backup.daily'),
    weekly: t('backup.weekly'),
    monthly: t('backup.monthly'),
  };
  const choose = (backup: Backup) => {
    // The browser asks only straight from the click: nothing may be awaited before.
    const answer = backup === 'off' ? stopDownloading() : askToDownload();
    answer
      .then(async (done) => {
        const granted = backup === 'off' || done;
        await change({ backup: granted ? backup : 'off' });
        setOutcome(granted ? null : 'denied');
      })
      .catch((error) => {
        console.error('Sourceline: the backups cannot be changed', error);
        setOutcome('failed');
      });
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backup.title')}</h2>
      <LastBackup />
      <Segments
        label={t('backup.often')}
        value={settings.backup}
        onChoose={choose}
        segments={BACKUPS.map((value) => ({ value, name: names[value] }))}
      />
      <p class="soft">{t('backup.hint')}</p>
      {outcome === 'denied' && <Notice text={t('backup.denied')} />}
      {outcome === 'failed' && <Notice kind="error" text={t('error.settings')} />}
      {settings.backup !== 'off' && !allowed && outcome === null && (
        <Notice kind="error" text={t('backup.notAllowed')} />
      )}
    </section>
  );
}

function LastBackup() {
  const { t, formats } = useTexts();
  const state = useHousekeeping();
  if (!state) return null;
  const { backup, backupProblem } = state;
  return (
    <>
      <p>
        {backup ? t('backup.last', { date: formats.date(backup.at), file: backup.file }) : t('backup.never')}
      </p>
      {backupProblem && (
        <Notice
          kind="error"
          text={t('backup.problem', {
            date: formats.date(backupProblem.at),
            reason: backupProblem.reason,
          })}
        />
      )}
    </>
  );
}

function useHousekeeping(): Housekeeping | null {
  const [state, setState] = useState<Housekeeping | null>(null);
  useEffect(() => {
    readHousekeeping().then(setState, (error) =>
      console.error('Sourceline: the last backup is not known', error),
    );
    return watchHousekeeping(setState);
  }, []);
  return state;
}

/** The reader may take the permission back in the browser's own settings. */
function useAllowed(backup: Backup): boolean {
  const [allowed, setAllowed] = useState(true);
  // Asked again when the choice has changed.
  useEffect(() => {
    mayDownload().then(setAllowed, (error) =>
      console.error('Sourceline: the permission is not known', error),
    );
  }, [backup]);
  return allowed;
}
