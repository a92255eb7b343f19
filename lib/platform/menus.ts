/** Our one entry in the page's context menu. Browsers without such menus (Firefox on Android) are left alone. */
import { browser } from 'wxt/browser';

const ATTRIBUTE = 'attribute-selection';

/** Puts the entry there with this title; called again it replaces it. */
export async function offerAttributeSelection(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ATTRIBUTE, title, contexts: ['selection'] });
}

/** Call while the background starts, so that a click wakes it. */
export function onAttributeSelection(run: (tabId: number) => Promise<void>): void {
  browser.contextMenus?.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId === ATTRIBUTE && tab?.id !== undefined) await run(tab.id);
  });
}
