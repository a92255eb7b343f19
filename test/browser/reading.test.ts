/** A reader with every site granted opens articles: what is marked, what is not, and what the page notices. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { compare, identitiesOf } from '../demo/compare';
import { ARTICLES, article, expectedOf } from '../demo/site';
import { inBrowsers, until } from './harness';

inBrowsers('reading', {}, (stage) => {
  describe.each(ARTICLES)('$file', (article) => {
    const { attributions, never } = expectedOf(article);

    it('marks the sources and leaves menus, boxes and comments alone', async () => {
      const page = await stage.read(stage.site.of(article));
      const contexts = await blocksWithMarks(page);
      for (const phrase of never) {
        expect(contexts.filter((context) => context.includes(phrase))).toEqual([]);
      }
      const marks = await painted(page);
      for (const { source } of attributions) {
        if (source !== null)
          expect(marks.map(({ text }) => text)).toContainEqual(expect.stringContaining(source));
      }
      expect(marks.filter(({ layer }) => /^cue\b/.test(layer))).toHaveLength(
        attributions.filter(({ source }) => source === null).length,
      );
      await page.close();
    });

    it('stores what a careful reader would mark, and nothing else', async () => {
      const claims = await until('the claims to be stored', async () => {
        const { articles, claims } = await readStored(stage.driver);
        const stored = articles.find(({ title }) => title === article.title);
        const own = claims.filter(({ articleId }) => articleId === stored?.id);
        return own.length > 0 && own;
      });
      const { missed, left } = compare(claims, attributions);
      expect({ missed, left }).toEqual({ missed: [], left: [] });
    });

    it('stores the article as its page describes it', async () => {
      const { articles } = await readStored(stage.driver);
      const stored = articles.find(({ title }) => title === article.title);
      expect(stored).toMatchObject({ outletName: article.outlet, lang: expect.stringMatching(article.lang) });
      expect(stored?.published?.slice(0, 10)).toBe(article.published);
      expect(stored?.savedAt).toBeNull();
    });
  });

  it('gives sources one identity over articles and languages', async () => {
    const { articles, claims } = await readStored(stage.driver);
    const pairs = ARTICLES.flatMap((article) => {
      const stored = articles.find(({ title }) => title === article.title);
      const own = claims.filter(({ articleId }) => articleId === stored?.id);
      return compare(own, expectedOf(article).attributions).pairs;
    });
    const groups = identitiesOf(pairs);
    expect([...groups].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])).toEqual([]);
    expect(groups.get('mfa:KZ')).toEqual(new Set(['mfa:KZ']));
    expect(groups.get('mfa:RO')).toEqual(new Set(['mfa:RO']));
  });

  it('shows the number of distinct sources on the icon', async () => {
    const page = await stage.read(stage.site.of(article('severny/aral-uroven')));
    await page.bringToFront();
    const { articles, claims } = await readStored(stage.driver);
    const stored = articles.find(({ title }) => title === article('severny/aral-uroven').title);
    const ids = claims.flatMap(({ articleId, sourceId }) =>
      articleId === stored?.id && sourceId !== null ? [sourceId] : [],
    );
    await until('the badge', () => stage.driver.badge(page));
    expect(await stage.driver.badge(page)).toBe(String(new Set(ids).size));
  });

  it('changes nothing in the page and moves nothing', async () => {
    const page = await stage.driver.browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(stage.site.of(article('harbour/aral-rises')));
    await painted(page);
    const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
    expect(seen).toEqual({ watching: true, mutations: [], shifts: [] });
  });

  it('leaves a front page alone', async () => {
    const page = await stage.open(stage.site.address('severny', '/'));
    // The gate looks again for 5 s at pages that fill in late.
    await new Promise((resolve) => setTimeout(resolve, 6_500));
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(stage.driver.tried).toEqual([]);
    const odd = stage.site.asked.filter(
      ({ url, headers }) =>
        !isPagesOwn(url) || /extension/.test(String(headers.origin ?? headers.referer ?? '')),
    );
    expect(odd.map(({ url }) => url)).toEqual([]);
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });
});

/** Text of the block around each mark. */
function blocksWithMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sourceline-'))
      .flatMap(([, ranges]) => [...ranges] as Range[])
      .map(
        (range) =>
          range.startContainer.parentElement?.closest('p, li, h1, h2, h3, h4, figcaption, footer, div')
            ?.textContent ?? '',
      ),
  );
}

/** Runs in the page before anything else: notes every change of the document and every layout shift. */
function watchPage(): void {
  const seen = { watching: false, mutations: [] as string[], shifts: [] as number[] };
  Reflect.set(window, 'seen', seen);
  document.addEventListener('DOMContentLoaded', () => {
    seen.watching = true;
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.mutations.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

function isPagesOwn(url: string): boolean {
  const { pathname } = new URL(url);
  return (
    pathname === '/' ||
    pathname === '/favicon.ico' ||
    pathname === '/style.css' ||
    pathname.startsWith('/img/') ||
    ARTICLES.some(({ path }) => path === pathname)
  );
}
