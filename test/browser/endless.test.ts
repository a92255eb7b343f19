/** Endless scrolling: every article that the reader comes to is read and stored as itself, and all stay marked. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, openCard, pressInCard, until } from './harness';
import { saying, says } from './own-pages';
import { addEndlessSite, HOST } from './pages/endless';
import { STORIES, type Story } from './pages/stories';

const third = STORIES[2] as Story;

inBrowsers('endless scrolling', {}, (stage) => {
  it('reads five articles as five, each under its own address once it is reached, and keeps all marked', async () => {
    const page = await stage.read(addEndlessSite(stage.site));
    await until('the first to be stored', async () => Object.keys(await stored()).length > 0);
    expect(Object.values(await stored())).toEqual([STORIES[0]?.title]);
    await readAll(page);
    expect(await stored()).toEqual(
      Object.fromEntries(STORIES.map(({ path, title }) => [stage.site.address(HOST, path), title])),
    );
    const { articles, claims } = await readStored(stage.driver);
    for (const { id, title } of articles) {
      const { paragraphs } = STORIES.find((story) => story.title === title) as Story;
      const said = claims.filter(({ articleId }) => articleId === id).flatMap(({ content }) => content);
      expect(said.filter((words) => !paragraphs.some((paragraph) => paragraph.includes(words)))).toEqual([]);
      expect(said.length).toBeGreaterThan(2);
    }
    const texts = (await marksIn(page)).map(({ text }) => text);
    for (const source of STORIES.flatMap(({ sources }) => sources)) {
      expect(texts.filter((text) => source.includes(text) || text.includes(source))).not.toEqual([]);
    }
  });

  it('saves the article whose card is open', async () => {
    const page = await stage.read(addEndlessSite(stage.site));
    await readAll(page);
    expect(await openCard(page, 'the Orrin Anglers’ Society')).toContain('the best news this river has had');
    await pressInCard(page, 'Save article');
    const { articles } = await until('the article to be saved', async () => {
      const tables = await readStored(stage.driver);
      return tables.articles.some(({ savedAt }) => savedAt !== null) && tables;
    });
    expect(articles.filter(({ savedAt }) => savedAt !== null).map(({ title }) => title)).toEqual([
      third.title,
    ]);
  });

  it('describes the article in view in the popup', async () => {
    const page = await stage.read(addEndlessSite(stage.site));
    await readAll(page);
    const popup = await stage.driver.clickIcon(page);
    expect(await saying(popup, 'Leonie Amsel')).toContain(STORIES.at(-1)?.title);
    expect(await says(popup)).not.toContain('Marta Keane');
  });

  it('raises no error', () => {
    expect(stage.errors).toEqual([]);
  });

  async function readAll(page: Page): Promise<void> {
    for (const story of STORIES) {
      await scrollTo(page, story);
      const [source = ''] = story.sources;
      await until(`«${source}» to be marked`, async () =>
        (await marksIn(page)).some(({ text }) => text.includes(source) || source.includes(text)),
      );
    }
    await until('all to be stored', async () => Object.keys(await stored()).length >= STORIES.length);
  }

  async function stored(): Promise<Record<string, string>> {
    const { articles } = await readStored(stage.driver);
    return Object.fromEntries(articles.map(({ url, title }) => [url, title]));
  }
});

/** Scrolls as far as this story's headline, by steps, so that the page can put it there first. */
async function scrollTo(page: Page, story: Story): Promise<void> {
  await until(`«${story.title}» to come into view`, () =>
    page.evaluate((title) => {
      const heading = [...document.querySelectorAll('h1')].find(({ textContent }) => textContent === title);
      if (heading)
        window.scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 80, behavior: 'instant' });
      else scrollBy({ top: innerHeight, behavior: 'instant' });
      return heading !== undefined;
    }, story.title),
  );
}
