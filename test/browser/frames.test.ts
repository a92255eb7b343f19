/** Articles in frames of the page's own origin: read in place. Mail, and frames of other origins, are left alone. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasCard, marksIn, painted, placeOfMark } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { cardNow, inBrowsers, until } from './harness';
import { STORIES, type Story, storyMarkup } from './pages/stories';

const [ferry, library] = STORIES as readonly [Story, Story, ...Story[]];
const KEANE = 'Marta Keane, the harbour director';
const SAYS_ARTICLE = '<meta property="og:type" content="article">';
/** Longer than the gate's last look at a page that is no article. */
const ALL_LOOKS = 7_000;

inBrowsers('articles in frames of the same origin', {}, (stage) => {
  it('are marked, and stored under the address of the frame', async () => {
    const { page, frame, address } = await read('/viewer');
    expect((await marksIn(frame)).map(({ text }) => text)).toContain(KEANE);
    expect(await marksIn(page)).toEqual([]);
    const stored = await until('the article to be stored', async () => {
      const { articles, claims } = await readStored(stage.driver);
      return articles.length > 0 && claims.length > 0 && { articles, claims };
    });
    expect(stored.articles.map(({ url }) => url)).toEqual([address]);
    expect(Number(await stage.driver.badge(page))).toBeGreaterThan(0);
  });

  it('open a card beside the source, also where the frame has been scrolled', async () => {
    const { page, frame } = await read('/scrolled', { before: '<div style="height: 1500px"></div>' });
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    await openCardIn(page, frame, KEANE);
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(500);
    expect(await textOfCard(frame)).toContain('The ship has passed every inspection');
    const { mark, card } = await places(frame);
    expect(Math.min(Math.abs(card.top - mark.bottom), Math.abs(mark.top - card.bottom))).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasCard(frame)));
  });

  it('are let go when another page is loaded into the frame, which is read instead', async () => {
    const { page, frame } = await read('/turned');
    const next = stage.site.add('frames', '/turned/next', pageOf(library, SAYS_ARTICLE));
    await frame.evaluate((next) => location.assign(next), next);
    await until('the next article to be marked', async () => {
      const texts = (await marksIn(frameOf(page))).map(({ text }) => text);
      return texts.some((text) => text.includes('Tobias Renn')) && !texts.includes(KEANE);
    });
  });

  it('leave nothing behind when the frame is taken away', async () => {
    const { page, frame } = await read('/closed');
    await openCardIn(page, frame, KEANE);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the number on the icon to go', async () => (await stage.driver.badge(page)) === '');
    expect(await marksIn(page)).toEqual([]);
    expect(await hasCard(page)).toBe(false);
  });

  it.each([
    ['mail', 'webmail', ''],
    ['an article in a small box', 'teaser', SAYS_ARTICLE],
  ])('are not %s', async (_, name, head) => {
    const inside = stage.site.add('frames', `/${name}/message`, pageOf(ferry, head));
    const size = head ? 'width: 300px; height: 200px' : 'width: 95vw; height: 90vh';
    const page = await stage.open(stage.site.add('frames', `/${name}`, shell(inside, size)));
    await new Promise((resolve) => setTimeout(resolve, ALL_LOOKS));
    expect(await marksIn(frameOf(page))).toEqual([]);
    expect(await stage.driver.badge(page)).toBe('');
  });

  it('are not those of other origins', async () => {
    const inside = stage.site.add('elsewhere', '/story', pageOf(ferry, SAYS_ARTICLE));
    const page = await stage.open(stage.site.add('frames', '/around', shell(inside)));
    await new Promise((resolve) => setTimeout(resolve, ALL_LOOKS));
    expect(await marksIn(frameOf(page))).toEqual([]);
  });

  it('raise no error', () => {
    expect(stage.errors).toEqual([]);
  });

  /** Opens a page around the ferry's story and waits until its sources are marked. */
  async function read(
    path: string,
    { before = '' } = {},
  ): Promise<{ page: Page; frame: Frame; address: string }> {
    const address = stage.site.add('frames', `${path}/story`, pageOf(ferry, SAYS_ARTICLE, before));
    const page = await stage.open(stage.site.add('frames', path, shell(address)));
    const frame = frameOf(page);
    await painted(frame);
    return { page, frame, address };
  }
});

function frameOf(page: Page): Frame {
  const frame = page.frames().find((frame) => frame !== page.mainFrame());
  if (!frame) throw new Error(`No frame in ${page.url()}`);
  return frame;
}

function shell(inside: string, size = 'width: 95vw; height: 90vh'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading room</title></head>
<body><p>Reading room</p><iframe src="${inside}" style="${size}; border: 7px solid #ccc"></iframe></body></html>`;
}

function pageOf(story: Story, head: string, before = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>${head}</head>
<body>${before}<article>${storyMarkup(story)}</article></body></html>`;
}

async function openCardIn(page: Page, frame: Frame, text: string): Promise<void> {
  const { x, y } = await placeOfMark(frame, text);
  const corner = await page.evaluate(() => {
    const element = document.querySelector('iframe');
    const box = element?.getBoundingClientRect();
    return {
      x: (box?.left ?? 0) + (element?.clientLeft ?? 0),
      y: (box?.top ?? 0) + (element?.clientTop ?? 0),
    };
  });
  await page.mouse.move(corner.x + x, corner.y + y);
  await page.mouse.click(corner.x + x, corner.y + y);
  await until(`the card of «${text}»`, () => hasCard(frame));
}

function textOfCard(frame: Frame): Promise<string> {
  return until('the card to say something', async () => {
    const text = await cardNow(frame);
    return text !== '' && text;
  });
}

/** Where the mark and its card are in the frame. */
async function places(frame: Frame): Promise<{ mark: DOMRect; card: DOMRect }> {
  return frame.evaluate((text) => {
    const ranges = [...CSS.highlights].flatMap(([, ranges]) => [...ranges] as Range[]);
    const mark = ranges.find((range) => range.toString() === text)?.getBoundingClientRect();
    const root = document.querySelector('html > sourceline-card')?.shadowRoot;
    const card = root?.querySelector('[role=dialog]')?.getBoundingClientRect();
    if (!mark || !card) throw new Error('No mark, or no card');
    return { mark: mark.toJSON(), card: card.toJSON() };
  }, KEANE);
}
