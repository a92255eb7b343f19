/** Articles inside open shadow trees: marked where the reader can see it, and clicked like any other. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, placeOfMark } from '../../scripts/browsers/marks';
import { inBrowsers, openCard, until } from './harness';
import { STORIES, type Story, storyMarkup } from './pages/stories';

const [ferry] = STORIES as readonly [Story, ...Story[]];
const KEANE = 'Marta Keane, the harbour director';

inBrowsers('articles in open shadow trees', {}, (stage) => {
  it('are marked so that it can be seen', async () => {
    const page = await stage.read(article());
    expect(await isSeen(page, KEANE)).toBe(true);
  });

  it('open a card on a click, and light up what the source said', async () => {
    const page = await stage.read(article());
    expect(await openCard(page, KEANE)).toContain('The ship has passed every inspection');
  });

  it('are read again when their text changes', async () => {
    const page = await stage.read(article());
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Mayor Anna Brandt said that the pier would be lit all night from now on.';
      document
        .querySelector('news-page')
        ?.shadowRoot?.querySelector('news-story')
        ?.shadowRoot?.querySelector('article p')
        ?.before(paragraph);
    });
    await until('the new source', async () =>
      (await marksIn(page)).some(({ text }) => text.includes('Anna Brandt')),
    );
  });

  it('raise no error', () => {
    expect(stage.errors).toEqual([]);
  });

  function article(): string {
    return stage.site.add(
      'shadow',
      ferry.path,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ferry.title}</title>
<meta property="og:type" content="article"></head><body><news-page><template shadowrootmode="open"><main><news-story><template shadowrootmode="open">
<style>p { font: 18px/1.6 serif; color: #222 }</style><article>${storyMarkup(ferry)}</article></template></news-story></main></template></news-page></body></html>`,
    );
  }
});

/** Whether the picture of the marked words is another one without the marks. */
async function isSeen(page: Page, text: string): Promise<boolean> {
  const { x, y } = await placeOfMark(page, text);
  const clip = { x: x - 60, y: y - 20, width: 120, height: 40 };
  const marked = await page.screenshot({ clip });
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.screenshot({ clip });
  return Buffer.compare(Buffer.from(marked), Buffer.from(bare)) !== 0;
}
