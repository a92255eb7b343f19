/** Files put into the reader's downloads folder without asking each time; the reader grants that, and takes it back. */
import { browser } from 'wxt/browser';

/** Must be among `optional_permissions` in the manifest. */
const DOWNLOADS = { permissions: ['downloads' as const] };

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/** Only works straight from a click: call it before awaiting anything else. @returns whether it was granted. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

export function stopDownloading(): Promise<boolean> {
  return browser.permissions.remove(DOWNLOADS);
}

/**
 * Writes what an address of ours holds into the downloads folder; resolves when it is there.
 * @throws Error with the browser's reason, such as `FILE_NO_SPACE`.
 */
export async function saveToDownloads(url: string, filename: string): Promise<void> {
  const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
  await new Promise<void>((resolve, reject) => {
    const settle = (state: string | undefined, reason: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(onChanged);
      if (state === 'complete') resolve();
      else reject(new Error(reason ?? 'The download was interrupted'));
    };
    const onChanged = (change: {
      id: number;
      state?: { current?: string };
      error?: { current?: string };
    }) => {
      if (change.id === id) settle(change.state?.current, change.error?.current);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // It may have ended before anybody listened.
    browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error), reject);
  });
}
