/**
 * Saved pages read in Chromium, each under its own address with the network cut, beside what the command line reads of them
 * without a browser: how many are the same, and what the differences are.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bodyText } from '../../lib/article';
import { detectLanguage } from '../../lib/languages/detect';
import { readArticle } from '../../scripts/analyze/pages';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { bundle } from './bundle';
import type { ReadPage } from './same-pages-page';
import { allPages, type SavedPage } from './texts';

/** Milliseconds for a page to be there; what it would load never comes. */
const PATIENCE = 20_000;
/** No scripts of the page's, and its style sheets only as far as they are in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

type Outcome =
  | 'the same'
  | 'the same but for hidden text'
  | 'an article only in the browser'
  | 'an article only on the command line'
  | 'another title'
  | 'another date'
  | 'another text';

/** Prints the outcomes with how many pages have each, and the pages that are not the same. */
export async function comparePages(say: (line: string) => void): Promise<void> {
  const { from, items } = allPages();
  const script = await bundle(fileURLToPath(new URL('./same-pages-page.ts', import.meta.url)));
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  const outcomes = new Map<Outcome, number>();
  say(`Articles in Chromium beside those of the command line (${from}, ${items.length} pages)`);
  try {
    for (const saved of items) {
      const page = await driver.browser.newPage();
      const { outcome, detail } = await compare(page, saved, script);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== 'the same') say(`  ${saved.id ?? saved.url}: ${outcome}${detail && `: ${detail}`}`);
      await page.close();
    }
  } finally {
    await driver.close();
  }
  for (const [outcome, count] of outcomes) say(`  ${String(count).padStart(4)} ${outcome}`);
}

async function compare(
  page: Page,
  { html, url }: SavedPage,
  script: string,
): Promise<{ outcome: Outcome; detail: string }> {
  const article = readArticle(html, url, { detectLanguage });
  await open(page, url, html);
  await page.evaluate(script);
  const seen = await page.evaluate((): ReadPage | null => Reflect.get(globalThis, 'readPage')());
  if (!seen || !article) {
    const outcome = seen ? 'an article only in the browser' : 'an article only on the command line';
    return { outcome: seen || article ? outcome : 'the same', detail: '' };
  }
  if (seen.title !== article.title)
    return { outcome: 'another title', detail: `«${seen.title}» for «${article.title}»` };
  if (seen.published !== article.published)
    return { outcome: 'another date', detail: `${seen.published} for ${article.published}` };
  const read = bodyText(article).split('\n');
  const missing = read.filter((line) => !seen.body.includes(line));
  const more = seen.body.filter((line) => !read.includes(line));
  if (!missing.length && !more.length) return { outcome: 'the same', detail: '' };
  const hidden = await page.evaluate(
    (lines): boolean[] => Reflect.get(globalThis, 'hiddenOf')(lines),
    missing,
  );
  const detail = [
    ...missing.map((line, i) => `−${hidden[i] ? ' (hidden)' : ''} ${line.slice(0, 70)}`),
    ...more.map((line) => `+ ${line.slice(0, 70)}`),
  ];
  const outcome =
    !more.length && hidden.every(Boolean) ? 'the same but for hidden text' : ('another text' as const);
  return { outcome, detail: detail.slice(0, 6).join(' | ') };
}

/** Shows saved markup under its address; whatever else it asks for is not there. */
async function open(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isPage
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: html,
        })
      : request.abort();
    answer.catch(() => {
      // The page was closed meanwhile.
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}
