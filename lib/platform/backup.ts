/**
 * Where a backup is made: a service worker can give no address to a file, so Chrome has a hidden page do it; a background
 * page (Firefox) does it itself.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type CallMap, createClient, type Handlers, serve } from './messages';

/** From the background to the hidden page. */
const backupArgs = {
  /** Writes the library into a file of the page's memory. The address holds until the page is closed. */
  'backup.make': v.object({}),
};
const backupResults = { 'backup.make': v.object({ url: v.pipe(v.string(), v.startsWith('blob:')) }) };
type BackupCalls = CallMap<typeof backupArgs, typeof backupResults>;

/** Runs `use` with the address of a file that holds the whole library. `make` is called where no hidden page is needed. */
export async function withBackup<T>(make: () => Promise<Blob>, use: (url: string) => Promise<T>): Promise<T> {
  if ('createObjectURL' in URL) return withAddress(await make(), use);
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/backup.html'),
    reasons: ['BLOBS'],
    justification: 'Writes a backup file',
  });
  try {
    const page = createClient<BackupCalls>('backup', backupResults, (message) =>
      browser.runtime.sendMessage(message),
    );
    return await use((await page('backup.make', {})).url);
  } finally {
    await browser.offscreen.closeDocument();
  }
}

async function withAddress<T>(file: Blob, use: (url: string) => Promise<T>): Promise<T> {
  const url = URL.createObjectURL(file);
  try {
    return await use(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** In the hidden page. */
export function serveBackup(make: () => Promise<Blob>): () => void {
  const handlers: Handlers<BackupCalls> = {
    'backup.make': async () => ({ url: URL.createObjectURL(await make()) }),
  };
  return serve<BackupCalls>('backup', backupArgs, handlers);
}
