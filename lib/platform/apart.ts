/** Whether a page of ours stands where its database is not the one the background writes to. */
import { browser } from 'wxt/browser';

const DEFAULT_STORE = 'firefox-default';

/**
 * True in private windows and in Firefox's container tabs, whose pages see another database or none. False in a
 * popup, which belongs to no tab: where it has no database, opening that fails.
 */
export async function isApart(): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  if (!tab) return false;
  // Only Firefox has such stores.
  const store = 'cookieStoreId' in tab ? tab.cookieStoreId : DEFAULT_STORE;
  return tab.incognito || store !== DEFAULT_STORE;
}
