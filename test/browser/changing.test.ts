/** Pages that change under the reader: edits while a card is open, and scripts that render the article anew. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasCard, marksIn } from '../../scripts/browsers/marks';
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
