/** Whether Sourceline may read every site, asked for and given back by the reader. */
import { browser } from 'wxt/browser';

/** Must equal `optional_host_permissions` in the manifest. */
const EVERY_SITE = { origins: ['*://*/*'] };

export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains(EVERY_SITE);
}

/** Only works straight from a click: call it before awaiting anything else. @returns whether it was granted. */
export function askToReadEverySite(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

export function stopReadingEverySite(): Promise<boolean> {
  return browser.permissions.remove(EVERY_SITE);
}

/** Calls back when hosts were granted or given back, also from the browser's own settings. */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
