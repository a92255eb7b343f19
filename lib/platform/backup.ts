/**
 * Where a backup is made: a service worker can give no address to a file, so Chrome has a hidden page do it; a background
 * page (Firefox) does it itself.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { createClient, type Handlers, serve } from './messages';

/** As much of Chrome's own interface as is needed; the polyfill does not know it. */
interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const noArgs = v.object({});

/** From the background to the hidden page. */
export const backupCalls = {
  /** Writes the library into a file of the page's memory. The address holds until the page is closed. */
  'backup.make': { args: noArgs, result: v.object({ url: v.pipe(v.string(), v.startsWith('blob:')) }) },
};

/** Runs `use` with the address of a file that holds the whole library. `make` is called where no hidden page is needed. */
export async function withBackup<T>(make: () => Promise<Blob>, use: (url: string) => Promise<T>): Promise<T> {
  if ('createObjectURL' in URL) return withAddress(await make(), use);
  const chromium: { offscreen: Offscreen } = Reflect.get(globalThis, 'chrome');
  await chromium.offscreen.createDocument({
    url: browser.runtime.getURL('/backup.html'),
    reasons: ['BLOBS'],
    justification: 'Writes a backup file',
  });
  try {
    const page = createClient('backup', backupCalls, (message) => browser.runtime.sendMessage(message));
    return await use((await page('backup.make', {})).url);
  } finally {
    await chromium.offscreen.closeDocument();
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
  const handlers: Handlers<typeof backupCalls> = {
    'backup.make': async () => ({ url: URL.createObjectURL(await make()) }),
  };
  return serve('backup', backupCalls, handlers);
}
