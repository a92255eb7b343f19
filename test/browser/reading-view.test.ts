/** How a reader sets up the view of a saved article: at once, for the next visit, and for every article. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, openCard, pressInCard, type Stage, until } from './harness';
import { press } from './own-pages';

inBrowsers('the reading view', {}, (stage) => {
  // As a new reader finds it: a test that is run again must not start where it stopped.
  beforeEach(() =>
    stage.driver.inExtension(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({
        settings: Object.assign({}, settings, { textSize: 3, paper: 'auto' }),
      });
    }),
  );

  it('keeps the text size and the paper that the reader chose', async () => {
    const address = await saveArticle(stage);
    const page = await stage.driver.openOwn(address);
    await painted(page);
    const first = await look(page);

    await press(page, 'Sepia');
    await press(page, 'Larger text');
    await until('step 4', async () => (await look(page)).announced === 'Text size 4 of 5');
    await press(page, 'Larger text');
    await until('step 5', async () => (await look(page)).announced === 'Text size 5 of 5');
    const chosen = await look(page);
    expect(chosen.fontSize).toBeGreaterThan(first.fontSize);
    expect(chosen.background).not.toBe(first.background);

    // At the last step the button keeps the focus and does nothing more.
    await press(page, 'Larger text');
    const later = await stage.driver.openOwn(address);
    await painted(later);
    expect(await look(later)).toEqual(chosen);
    expect(
      await later.evaluate(() => document.querySelector<HTMLInputElement>('.papers :checked')?.value),
    ).toBe('sepia');
  });

  it('keeps them when the page is loaded anew', async () => {
    const page = await stage.driver.openOwn(await saveArticle(stage));
    await painted(page);
    await press(page, 'Sepia');
    await press(page, 'Smaller text');
    await until('step 2', async () => (await look(page)).announced === 'Text size 2 of 5');
    const chosen = await look(page);
    // Firefox's driver does not see a reload end: what the page was is told from what it is by a mark on the window.
    await page.evaluate(() => {
      Object.assign(window, { before: true });
      setTimeout(() => location.reload());
    });
    await until('the page loaded anew', async () => page.evaluate(() => !('before' in window)));
    await painted(page);
    expect(await look(page)).toEqual(chosen);
  });

  it('is set with the keyboard alone', async () => {
    const page = await stage.driver.openOwn(await saveArticle(stage));
    await painted(page);
    await press(page, 'Light');
    await until('the light paper', async () => (await look(page)).paper === 'light');
    await page.evaluate(() => document.querySelector<HTMLElement>('.papers :checked')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until('the dark paper', async () => (await look(page)).paper === 'dark');
    const before = (await look(page)).fontSize;
    await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Smaller text"]')?.focus());
    await page.keyboard.press('Enter');
    await until('smaller text', async () => (await look(page)).fontSize < before);
  });

  it('leaves the lists as the system asks', async () => {
    const page = await stage.driver.openOwn(await saveArticle(stage));
    await painted(page);
    await press(page, 'Dark');
    await until('the dark paper', async () => (await look(page)).paper === 'dark');
    await press(page, 'Articles');
    await until('the list without a paper', async () => (await look(page)).paper === null);
  });
});

/** @returns the reading view's address. */
async function saveArticle(stage: Stage): Promise<string> {
  const saved = async () =>
    (await readStored(stage.driver)).articles.find(({ savedAt }) => savedAt !== null)?.id;
  let id = await saved();
  if (id === undefined) {
    const page = await stage.read(stage.site.of(article('severny/aral-nablyudenie')));
    await openCard(page, 'МИД Казахстана');
    await pressInCard(page, 'Save article');
    id = await until('the article to be saved', saved);
    await page.close();
  }
  return `library.html#/article/${encodeURIComponent(id)}`;
}

function look(page: Page) {
  return page.evaluate(() => {
    const text = document.querySelector('.reading p');
    return {
      fontSize: text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0,
      background: getComputedStyle(document.body).backgroundColor,
      paper: document.documentElement.getAttribute('data-paper'),
      announced: document.querySelector('output .visually-hidden')?.textContent ?? '',
    };
  });
}
