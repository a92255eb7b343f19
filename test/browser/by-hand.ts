/** Attributing words of a page by hand, as a reader does with the context menu's entry. */
import type { Page } from 'puppeteer-core';
import { callPage, cardNow, pressInCard, type Stage, until } from './harness';

/** Selects the first place of the words in the page. @returns whether there is one. */
export function selectWords(page: Page, words: string): Promise<boolean> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return true;
    }
    return false;
  }, words);
}

/** Opens the form for the selection. */
export async function openForm(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  // No protocol opens a context menu: this is the call that its entry makes.
  await callPage(stage.driver, page.url(), 'page.attributeSelection', {});
  await until('the form', async () => (await cardNow(page)) !== '');
}

/** Attributes words to a source that is typed. */
export async function attribute(stage: Stage, page: Page, words: string, source: string): Promise<void> {
  await selectWords(page, words);
  await openForm(stage, page);
  await page.keyboard.type(source);
  await pressInCard(page, 'Add');
  await until('the statement on the card', async () => (await cardNow(page)).includes(source));
}
