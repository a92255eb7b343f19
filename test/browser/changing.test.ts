/** Pages that change under the reader: edits while a card is open, and scripts that render the article anew. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasCard, marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { cardNow, inBrowsers, openCard, until } from './harness';
import { STORIES, type Story, storyMarkup } from './pages/stories';

const [ferry] = STORIES as readonly [Story, ...Story[]];
const SOURCE = 'The Island Farmers’ Union';

inBrowsers('pages that change', {}, (stage) => {
  it('keep the open card at its statement when text comes in above it', async () => {
    const page = await openFerry();
    await openCard(page, SOURCE);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Mayor Anna Brandt said that the pier would be lit all night from now on.';
      document.querySelector('article p')?.before(paragraph);
    });
    await marked(page, 'Anna Brandt');
    expect(await cardNow(page)).toContain('a third of their spring trade');
    expect(await cardNow(page)).not.toContain('lit all night');
  });

  it('close the card of a statement that was taken out', async () => {
    const page = await openFerry();
    await openCard(page, SOURCE);
    await page.evaluate(() => document.querySelector('article p:nth-of-type(3)')?.remove());
    await until('the card to close', async () => !(await hasCard(page)));
    await marked(page, 'Marta Keane');
  });

  it('are marked again after a script has put new elements in place of all', async () => {
    const page = await openFerry();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await until('marks on the new elements', () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('sourceline-'))
          .flatMap(([, ranges]) => [...ranges] as Range[])
          .some((range) => range.startContainer.isConnected && range.toString().includes('Marta Keane')),
      ),
    );
  });

  it('stay marked while a part of the text ticks, and are not read and stored each time', async () => {
    const page = await openFerry();
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p');
      let at = 0;
      setInterval(() => {
        const ticker = document.createElement('b');
        ticker.textContent = ` The pier has counted ${at++} visitors today.`;
        paragraph?.querySelector('b')?.remove();
        paragraph?.append(ticker);
      }, 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    await marked(page, 'Marta Keane');
    await marked(page, 'the Coastal Transport Agency');
    const { articles, versions } = await readStored(stage.driver);
    const article = articles.find(({ url }) => url === page.url());
    const seen = versions.filter(({ articleId }) => articleId === article?.id);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThanOrEqual(6);
  });

  it.runIf(stage.name === 'chromium')('lets go of an article that was taken out of the page', async () => {
    const page = await openFerry();
    await openCard(page, SOURCE);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) Object.assign(globalThis, { taken: new WeakRef(article) });
      article?.remove();
    });
    await until('the card to close', async () => !(await hasCard(page)));
    expect(await marksIn(page)).toEqual([]);
    // The driver's own click and the pointer's last place are nothing of the extension's.
    await page.mouse.move(5, 5);
    const session = await page.createCDPSession();
    await until('the article to be collected', async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => Reflect.get(globalThis, 'taken').deref() === undefined);
    });
  });

  it('raise no error', () => {
    expect(stage.errors).toEqual([]);
  });

  async function openFerry(): Promise<Page> {
    const address = stage.site.add(
      'changing',
      ferry.path,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ferry.title}</title>
<meta property="og:type" content="article"></head><body><main><article>${storyMarkup(ferry)}</article></main></body></html>`,
    );
    const page = await stage.read(address);
    await marked(page, 'Marta Keane');
    return page;
  }
});

async function marked(page: Page, source: string): Promise<void> {
  await until(`«${source}» to be marked`, async () =>
    (await marksIn(page)).some(({ text }) => text.includes(source)),
  );
}
