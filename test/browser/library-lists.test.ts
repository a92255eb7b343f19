/** The long lists of a large library: scrolling, keys, filters and words in the address, choosing rows, and the search. */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimRecord } from '../../lib/library';
import { exportToBlob, openLibrary } from '../../lib/library';
import { readStored } from '../../scripts/browsers/stored';
import { fillLibrary } from '../bench/library-generator';
import { inBrowsers, until } from './harness';
import { press, saying, says } from './own-pages';

const ARTICLES = 150;
const CLAIMS = ARTICLES * 20;

inBrowsers('the lists of the library', {}, (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-lists-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const db = openLibrary('lists');
    await fillLibrary(db, { articles: ARTICLES, claimsPerArticle: 20, sources: 400 });
    const file = join(folder, 'large.json');
    writeFileSync(file, await (await exportToBlob(db)).text());
    const page = await stage.driver.openOwn('library.html#/data');
    const input = await until('the field for a file', () => page.$('input[type=file]'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await press(page, 'Add to the library');
    await until('the import', async () => (await says(page)).includes('Imported.'), 60_000);
    await page.close();
    const list = await stage.driver.openOwn('library.html#/claims');
    await until(
      'all to be found',
      async () => {
        const text = await says(list);
        return text.includes(`${CLAIMS.toLocaleString('en')} statements`) && !text.includes('being prepared');
      },
      60_000,
    );
    await list.close();
  }, 180_000);

  it('renders the rows in the window only, and the last ones at the end', async () => {
    const page = await stage.driver.openOwn('library.html#/claims');
    await rowsOf(page);
    expect(await page.evaluate(() => document.querySelectorAll('.virtual-row').length)).toBeLessThan(60);
    await page.evaluate(() => document.querySelector<HTMLElement>('.virtual-row')?.focus());
    await page.keyboard.press('End');
    await until('the last row to have the focus', async () => (await focused(page)) === CLAIMS);
    await until('the last row to be loaded', () =>
      page.evaluate(() => document.activeElement?.querySelector('a') !== null),
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-setsize'))).toBe(
      String(CLAIMS),
    );
    await page.keyboard.press('ArrowUp');
    await until('the row before', async () => (await focused(page)) === CLAIMS - 1);
    await page.keyboard.press('Home');
    await until('the first row', async () => (await focused(page)) === 1);
  });

  it('returns to the same row when the reader comes back from an article', async () => {
    const page = await stage.driver.openOwn('library.html#/claims');
    await rowsOf(page);
    await page.evaluate(() => window.scrollTo(0, 60_000));
    const seen = await until('rows further down', async () => {
      const first = await firstInWindow(page);
      return first !== null && first.index > 200 && first;
    });
    await page.evaluate((index) => {
      const row = document.querySelector<HTMLElement>(`[data-index="${index}"]`);
      row?.querySelector<HTMLElement>('[data-opens]')?.click();
    }, seen.index);
    await until('the article', async () => page.url().includes('#/article/'));
    await page.evaluate(() => history.back());
    await until('the row again', async () => {
      const now = await firstInWindow(page);
      return now !== null && Math.abs(now.index - seen.index) <= 1;
    });
  });

  it('has filters, words and order in its address, and goes back through them', async () => {
    const page = await stage.driver.openOwn('library.html#/claims');
    await rowsOf(page);
    await openFilters(page);
    await press(page, 'Ukrainian');
    await until('fewer', async () => page.url().includes('lang=uk') && (await total(page)) < CLAIMS);
    const ukrainian = await total(page);
    await page.select('.sort select', 'oldest');
    await until('the order in the address', async () => page.url().includes('sort=oldest'));
    const again = await stage.driver.openOwn(page.url().replace(/^.*\/(?=library)/, ''));
    await rowsOf(again);
    expect(await total(again)).toBe(ukrainian);
    await again.close();
    await page.evaluate(() => history.go(-2));
    await until('all again', async () => (await total(page)) === CLAIMS);
    await page.goto(page.url().replace(/#.*/, '#/claims?kind=person&after=2035-01-01'));
    await saying(page, 'Nothing is left with these filters');
    await press(page, 'Clear all filters');
    await until('all once more', async () => (await total(page)) === CLAIMS);
  });

  it('deletes a range of rows and brings it back', async () => {
    const page = await stage.driver.openOwn('library.html#/claims');
    await rowsOf(page);
    const before = (await readStored(stage.driver)).claims;
    await page.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLInputElement>('.row-check input');
      boxes[0]?.click();
      boxes[3]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    });
    await saying(page, '4 selected');
    await press(page, 'Delete');
    await saying(page, '4 deleted.');
    await until('four less', async () => (await total(page)) === CLAIMS - 4);
    await press(page, 'Undo');
    await until('all again', async () => (await total(page)) === CLAIMS);
    expect(said((await readStored(stage.driver)).claims)).toEqual(said(before));
  });

  it('tags all that is found, and finds it by the tag', async () => {
    const page = await stage.driver.openOwn('library.html#/articles?saved=all&lang=uk');
    await rowsOf(page);
    const found = await total(page);
    await press(page, 'Select all');
    await saying(page, `${found} selected`);
    await press(page, 'Tag…');
    await page.type('dialog[open] input', 'Перечитати');
    await page.keyboard.press('Enter');
    await saying(page, `${found} tagged.`);
    const tagged = await stage.driver.openOwn('library.html#/articles?saved=all&tag=перечитати');
    await until('the tagged ones', async () => (await total(tagged)) === found, 60_000);
  });

  it('shows what a query finds of every kind, with its words marked', async () => {
    const page = await stage.driver.openOwn('library.html#/search');
    await until('the field', () => page.$('input[type=search]'));
    await page.type('input[type=search]', 'президент');
    await until('marked hits', async () => {
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('.hit mark')].map((m) => m.textContent),
      );
      return marks.length > 0 && marks.every((mark) => /^президент/i.test(mark));
    });
    expect(decodeURIComponent(page.url())).toContain('#/search?q=президент');
    await press(page, 'Show all');
    await rowsOf(page);
    expect(decodeURIComponent(page.url())).toContain('q=президент');
  });
});

function rowsOf(page: Page): Promise<unknown> {
  return until('rows', () => page.$('.virtual-row .list-row'));
}

/** As the list's head says. */
function total(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number((document.querySelector('.list-head [role=status]')?.textContent ?? '').replace(/\D/g, '')),
  );
}

function focused(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.getAttribute('aria-posinset')));
}

function firstInWindow(page: Page): Promise<{ index: number } | null> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.virtual-row:has(.list-row)')];
    const index = rows
      .filter((row) => row.getBoundingClientRect().bottom > 0)
      .map((row) => Number(row.dataset.index))
      .sort((a, b) => a - b)[0];
    return index === undefined ? null : { index };
  });
}

/** They are folded where there is little room. */
async function openFilters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const filters = document.querySelector<HTMLDetailsElement>('.filters');
    if (filters) filters.open = true;
  });
}

/** What claims say, by their ids. Statements are grouped meanwhile. */
function said(claims: readonly ClaimRecord[]): Map<string, unknown> {
  const all = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(all.map(({ id, sourceId, content, updatedAt }) => [id, { sourceId, content, updatedAt }]));
}
