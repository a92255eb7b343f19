/** Sites that put another article into the page without loading: each is read, and stored as itself. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, until } from './harness';
import { addSinglePageSite, HOST } from './pages/single-page';
import { STORIES, type Story } from './pages/stories';

const [ferry, library, eels] = STORIES as readonly [Story, Story, Story, Story, Story];

inBrowsers('single-page sites', {}, (stage) => {
  it('are read from the front page to an article and on to the next, each under its own address', async () => {
    const page = await stage.open(addSinglePageSite(stage.site));
    await follow(page, ferry.title);
    await marked(page, ferry);
    await follow(page, 'Front page');
    await until('the marks to go', async () => (await marksIn(page)).length === 0);
    await follow(page, library.title);
    await marked(page, library);
    expect(await stored()).toEqual({
      [stage.site.address(HOST, ferry.path)]: ferry.title,
      [stage.site.address(HOST, library.path)]: library.title,
    });
  });

  it('are read again at a step back and forward, without a second copy', async () => {
    addSinglePageSite(stage.site);
    const page = await stage.read(stage.site.address(HOST, eels.path));
    await marked(page, eels);
    await page.evaluate((path) => {
      const link = Object.assign(document.createElement('a'), { href: path, textContent: 'next' });
      document.querySelector('nav')?.append(link);
      link.click();
    }, ferry.path);
    await marked(page, ferry);
    await page.evaluate(() => history.back());
    await marked(page, eels);
    await page.evaluate(() => history.forward());
    await marked(page, ferry);
    expect(await stored()).toEqual(
      Object.fromEntries(
        [ferry, library, eels].map(({ path, title }) => [stage.site.address(HOST, path), title]),
      ),
    );
  });

  it('raise no error', () => {
    expect(stage.errors).toEqual([]);
  });

  /** Waits until the sources of this story are marked, and no others. */
  async function marked(page: Page, story: Story): Promise<void> {
    const others = STORIES.filter((other) => other !== story).flatMap(({ sources }) => sources);
    await until(`the sources of «${story.title}»`, async () => {
      const texts = (await marksIn(page)).map(({ text }) => text);
      const has = (source: string) => texts.some((text) => text.includes(source) || source.includes(text));
      return story.sources.every(has) && !others.some((other) => texts.includes(other));
    });
  }

  async function stored(): Promise<Record<string, string>> {
    const { articles } = await readStored(stage.driver);
    return Object.fromEntries(articles.map(({ url, title }) => [url, title]));
  }
});

async function follow(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    [...document.querySelectorAll('a')].find((link) => link.textContent === words)?.click();
  }, words);
}
