/** What is done unasked, as the reader has chosen: backups on schedule, and forgetting what was only read, long ago. */
import { exportToBlob } from '../../lib/library/export';
import { forgetReadBefore } from '../../lib/library/forgetting';
import { localDay } from '../../lib/library/formats/dates';
import { withBackup } from '../../lib/platform/backup';
import { mayDownload, saveToDownloads } from '../../lib/platform/downloads';
import { noteHousekeeping, readHousekeeping } from '../../lib/platform/housekeeping';
import { readSettings, type Settings } from '../../lib/platform/settings';
import { library } from './library';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BACKUP_AFTER: Record<Exclude<Settings['backup'], 'off'>, number> = {
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
};

export async function keepHouse(now: number = Date.now()): Promise<void> {
  // One after the other: what is forgotten need not be in the backup, but a failed backup must not keep it.
  try {
    await backUp(now);
  } finally {
    await forget(now);
  }
}

async function backUp(now: number): Promise<void> {
  const { backup } = await readSettings();
  if (backup === 'off' || !(await mayDownload())) return;
  const last = (await readHousekeeping()).backup;
  // An alarm may come a little early; a clock that was set back must not stop backups.
  const age = last ? now - last.at : Number.POSITIVE_INFINITY;
  if (age >= 0 && age < BACKUP_AFTER[backup] - HOUR) return;
  const file = `Sourceline/sourceline-${localDay(now)}.json`;
  try {
    await withBackup(
      () => exportToBlob(library(), now),
      (url) => saveToDownloads(url, file),
    );
    await noteHousekeeping({ backup: { at: now, file }, backupProblem: null });
  } catch (error) {
    console.error('Sourceline: the backup failed', error);
    const reason = error instanceof Error ? error.message : String(error);
    await noteHousekeeping({ backupProblem: { at: now, reason } });
  }
}

async function forget(now: number): Promise<void> {
  const { retention } = await readSettings();
  if (retention === 0) return;
  const { forgotten } = await readHousekeeping();
  if (forgotten && now - forgotten.at >= 0 && now - forgotten.at < DAY) return;
  const before = new Date(now);
  before.setMonth(before.getMonth() - retention);
  const articles = await forgetReadBefore(library(), before.getTime());
  await noteHousekeeping({ forgotten: { at: now, articles } });
}
