/** Text that is not there, or not shown, when the page is loaded: it is read when the reader can see it. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, until } from './harness';
import { STORIES, type Story, storyMarkup } from './pages/stories';

const [ferry, library] = STORIES as readonly [Story, Story, ...Story[]];
const KEANE = 'Marta Keane';
const FARMERS = 'The Island Farmers’ Union';
const AGENCY = 'the Coastal Transport Agency';

/** Paragraphs of the story from one on, as markup. */
const from = (start: number, end?: number) =>
  ferry.paragraphs
    .slice(start, end)
    .map((text) => `<p>${text}</p>`)
    .join('');

inBrowsers('text that comes late', {}, (stage) => {
  it.each([
    ['an empty skeleton', '<article class="skeleton"></article>'],
    [
      'a skeleton that holds the headline and the first paragraph',
      `<article><h1>${ferry.title}</h1>${from(0, 1)}<div class="rest"></div></article>`,
    ],
  ])('is read where it takes the place of %s after some seconds', async (name, skeleton) => {
    const path = `${ferry.path}/${name.replaceAll(' ', '-')}`;
    const page = await open(
      path,
      `${skeleton}<script>
      setTimeout(() => { document.querySelector('article').innerHTML = ${JSON.stringify(storyMarkup(ferry))}; }, 3000);
    </script>`,
    );
    await marked(page, KEANE, FARMERS, AGENCY);
  });

  it('is read as a page fills the box beside the first paragraphs, bit by bit', async () => {
    const page = await open(
      '/lazy',
      `<article><h1>${ferry.title}</h1><div class="first">${from(0, 2)}</div><div class="rest"></div></article>`,
    );
    await marked(page, KEANE);
    const add = (html: string) =>
      page.evaluate((html) => {
        document.querySelector('.rest')?.insertAdjacentHTML('beforeend', html);
      }, html);
    await add(from(2, 4));
    await marked(page, KEANE, FARMERS);
    await add(from(4));
    await marked(page, KEANE, FARMERS, AGENCY);
  });

  it('is read when the reader asks the page for more', async () => {
    const page = await open(
      '/more',
      `<style>.rest { display: none } .open .rest { display: block }</style>
      <div class="story"><h1>${ferry.title}</h1><div class="first">${from(0, 2)}<p>${library.paragraphs[3]}</p></div>
      <button onclick="this.parentElement.classList.add('open'); this.remove()">Show more</button>
      <div class="rest">${from(2)}</div></div>`,
    );
    await marked(page, KEANE);
    await settle();
    expect(await texts(page)).not.toContain(FARMERS);
    await page.click('button');
    await marked(page, KEANE, FARMERS, AGENCY);
  });

  it('is read in folded details when they are opened, and not before', async () => {
    const page = await open(
      '/details',
      `<article><h1>${ferry.title}</h1>${from(0, 2)}<p>${library.paragraphs[3]}</p>
      <details><summary>Read the whole story</summary>${from(2)}</details></article>`,
    );
    await marked(page, KEANE);
    await settle();
    expect(await texts(page)).not.toContain(FARMERS);
    await page.click('summary');
    await marked(page, FARMERS, AGENCY);
  });

  it('is read below the fold of a box that is cut off, for it is there and painted', async () => {
    const page = await open(
      '/cut',
      `<article style="max-height: 9em; overflow: hidden; position: relative"><h1>${ferry.title}</h1>${from(0)}
      <div style="position: absolute; bottom: 0; width: 100%; height: 3em; background: linear-gradient(transparent, white)">
      <button>Subscribe to read on</button></div></article>`,
    );
    await marked(page, KEANE, FARMERS, AGENCY);
  });

  it('is read in a live page as updates come in at the top, and stays one article', async () => {
    const page = await open(
      '/live',
      `<article><h1>${ferry.title}</h1><div class="posts">${from(0)}</div></article>`,
    );
    await marked(page, KEANE, FARMERS, AGENCY);
    for (const name of ['Iris Malm', 'Jon Halloran', 'Petra Lund']) {
      await page.evaluate((text) => {
        const post = document.createElement('section');
        post.innerHTML = `<h3>12:00</h3><p>${text}</p>`;
        document.querySelector('.posts')?.prepend(post);
      }, `Passengers would be told in time about every change of the new timetable, spokesperson ${name} said on Monday.`);
      await marked(page, name, KEANE, FARMERS);
    }
    const { articles } = await readStored(stage.driver);
    expect(articles.filter(({ url }) => url === page.url())).toHaveLength(1);
  });

  it('raises no error', () => {
    expect(stage.errors).toEqual([]);
  });

  function open(path: string, body: string): Promise<Page> {
    return stage.open(
      stage.site.add(
        'late',
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ferry.title}</title>
<meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`,
      ),
    );
  }
});

async function texts(page: Page): Promise<string[]> {
  return (await marksIn(page)).map(({ text }) => text);
}

/** Waits until each of these is marked. */
async function marked(page: Page, ...sources: string[]): Promise<void> {
  await until(`«${sources.join('», «')}» to be marked`, async () => {
    const now = await texts(page);
    return sources.every((source) => now.some((text) => text.includes(source)));
  });
}

/** Longer than the page's first changes are waited for. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_500));
}
