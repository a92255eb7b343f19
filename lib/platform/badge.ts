/** The number on the toolbar icon: how many distinct sources the tab's article has. */
import { browser } from 'wxt/browser';

const BACKGROUND = '#3f4d63';

/** The browser clears it by itself when the tab goes to another page. */
export async function showBadge(tabId: number, sources: number | null): Promise<void> {
  const text = sources === null || sources === 0 ? '' : String(sources);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  await browser.action.setBadgeText({ tabId, text });
}
