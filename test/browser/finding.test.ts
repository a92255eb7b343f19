/** The finder in real browsers: it leaves every saved page as it was, and finds what the command line finds. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bodyText } from '../../lib/article';
import { readArticle } from '../../scripts/analyze/pages';
import { bundle } from '../bench/bundle';
import { savedPages } from '../unit/article-pages';
import { inBrowsers, type Stage } from './harness';
import type { FoundPage } from './pages/finder';

const FINDER = fileURLToPath(new URL('./pages/finder.ts', import.meta.url));
const collection = new URL('../../../shared/pages/dev.jsonl.gz', import.meta.url);
/** Nothing is loaded and no script of the page runs; its own style sheets hide what they hide. */
const NOTHING_ELSE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** Every so many pages of the collection. */
const STEP = 7;

inBrowsers('finding', { granted: false }, (stage) => {
  let finder: Promise<string> | null = null;

  async function read({ site, driver }: Stage, i: number, html: string, url: string) {
    finder ??= bundle(FINDER);
    const { pathname } = new URL(url);
    const address = site.add(`finding-${i}`, pathname, html, NOTHING_ELSE);
    const page = await driver.open(address);
    await page.evaluate(await finder);
    const found = await page.evaluate((): FoundPage => Reflect.get(globalThis, 'readPage')());
    await page.close();
    return { found, address };
  }

  it('leaves every saved page as it was, byte for byte, and tells its scripts nothing', async () => {
    const touched: string[] = [];
    let painted = 0;
    const pages = [...savedPages('articles'), ...savedPages('others')];
    for (const [i, { name, html, expected }] of pages.entries()) {
      const { found } = await read(stage, i, html, expected.url);
      if (!found.untouched || found.changes > 0) touched.push(name);
      painted += found.painted;
    }
    expect(touched).toEqual([]);
    expect(painted).toBeGreaterThan(pages.length);
  }, 600_000);

  it('reads an article in a shadow tree that came with the page', async () => {
    const text = 'The ferry will sail again on Friday, the harbour office said in a statement to the paper.';
    const more =
      'Spare parts had been held up at the border for two weeks, according to the operator of the line.';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article">
      <title>The ferry will sail again</title><body><news-story><template shadowrootmode="open"><h1>The ferry will sail again</h1>
      <p>${text}</p><p>${more}</p><slot></slot></template><p>“We have the part and we have the crew,” its master told reporters at the quay.</p></news-story>`;
    const { found } = await read(stage, 999, html, 'https://courier.example/news/the-ferry-will-sail-again');
    expect(found.article?.body).toEqual([
      text,
      more,
      '“We have the part and we have the crew,” its master told reporters at the quay.',
    ]);
    expect(found.painted).toBe(4);
    expect({ untouched: found.untouched, changes: found.changes }).toEqual({ untouched: true, changes: 0 });
  });

  it.runIf(existsSync(collection))(
    'finds what the command line finds, but for what the browser does not show',
    async () => {
      const lines = gunzipSync(readFileSync(collection)).toString().split('\n').filter(Boolean);
      const differences: string[] = [];
      let same = 0;
      const chosen = lines.filter((_, i) => i % STEP === 0);
      for (const [i, line] of chosen.entries()) {
        const { id, html, url }: { id: string; html: string; url: string } = JSON.parse(line);
        const { found, address } = await read(stage, 2000 + i, html, url);
        const expected = readArticle(html, address);
        const here = found.article?.body ?? [];
        const there = expected ? bodyText(expected).split('\n') : [];
        const more = here.filter((text) => !there.includes(text));
        // What is not shown may be a part of a line.
        const less = there.filter((text) => !here.includes(text) && found.shown.includes(text));
        if (more.length || less.length || found.article?.title !== expected?.title)
          differences.push(`${id}: ${more.length} lines only here, ${less.length} only there`);
        else same++;
      }
      console.info(`${same} of ${chosen.length} pages alike\n${differences.join('\n')}`);
      expect(same / chosen.length).toBeGreaterThanOrEqual(0.9);
    },
    600_000,
  );
});
