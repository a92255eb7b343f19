/** Attributing a selection by hand: what the context menu's entry and its form do. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { openForm, selectWords } from './by-hand';
import { cardNow, inBrowsers, pressInCard, until } from './harness';

const ARTICLE = article('severny/aral-nablyudenie');
const WORDS = 'Дорогу к нему отремонтируют до осени.';

inBrowsers('by hand', {}, (stage) => {
  it('stores the selected words under the source the reader names', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    await select(page, WORDS);
    await openForm(stage, page);
    expect(await cardNow(page)).toContain(WORDS);
    await page.keyboard.type('Акимат Аральска');
    await pressInCard(page, 'Add');
    const claim = await until('the claim to be stored', async () =>
      (await readStored(stage.driver)).claims.find(({ by }) => by === 'hand'),
    );
    expect(claim.content).toEqual([WORDS]);
    const { sources } = await readStored(stage.driver);
    expect(sources.find(({ id }) => id === claim.sourceId)?.name).toBe('Акимат Аральска');
  });

  it('offers the sources of the page and keeps the claim to the one chosen', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    await select(page, 'На северном берегу построят дом для приезжих учёных.');
    await openForm(stage, page);
    await page.keyboard.type('ЮНЕСК');
    await until('only this offer', async () => {
      const text = await cardNow(page);
      return text.includes('UNESCO') && !text.includes('Reuters');
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressInCard(page, 'Add');
    const claim = await until('the claim to be stored', async () =>
      (await readStored(stage.driver)).claims.find(
        ({ by, content }) => by === 'hand' && content[0]?.startsWith('На '),
      ),
    );
    const { claims } = await readStored(stage.driver);
    expect(claim.sourceId).toBe(claims.find(({ mention }) => mention === 'ЮНЕСКО')?.sourceId);
  });

  it('says what to do where nothing, or something outside the text, is selected', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await openForm(stage, page);
    expect(await cardNow(page)).toContain('Nothing is selected');
    await page.keyboard.press('Escape');
    await select(page, 'библиотекарь Ольга Ветрова');
    await openForm(stage, page);
    expect(await cardNow(page)).toContain('outside the text of the article');
    expect((await marksIn(page)).length).toBeGreaterThan(0);
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });
});

async function select(page: Page, words: string): Promise<void> {
  expect(await selectWords(page, words)).toBe(true);
}
