/** A text saved from a page and read again: all it was set in is there, well set on any screen, and nothing is fetched. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Lang } from '../../lib/languages/types';
import { painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, openCard, pressInCard, type Stage, until } from './harness';
import { addLongRead, sourceOf } from './pages/long-read';

inBrowsers('the saved copy', {}, (stage) => {
  it('has all that the page was set in', async () => {
    const page = await openSaved(stage, 'en');
    const outline = await page.evaluate(() => {
      const text = document.querySelector('.reading');
      const all = (selector: string) =>
        [...(text?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ textContent }) => textContent);
      return {
        headings: [...(text?.querySelectorAll('h1,h2,h3,h4') ?? [])].map(({ localName }) => localName),
        numbers: [...(text?.querySelectorAll('ol > li') ?? [])].map((item) => item.getAttribute('value')),
        inner: all('ol ul > li'),
        quotes: [...(text?.querySelectorAll('blockquote') ?? [])].map((quote) => quote.children.length),
        heads: all('thead th'),
        wide: [...(text?.querySelectorAll('th[colspan="2"]') ?? [])].length,
        row: [...(text?.querySelector('tbody tr')?.children ?? [])].map(
          (cell) => `${cell.localName} ${cell.textContent}`,
        ),
        verse: all('.reading-verse'),
        breaks: text?.querySelectorAll('p br').length,
        lines: text?.querySelector('pre')?.innerText.split('\n').length,
        strong: all('strong').length,
        em: all('em'),
        rules: text?.querySelectorAll('hr').length,
        captions: all('figcaption'),
        pictures: document.querySelectorAll('main img, main video, main iframe').length,
        head: document.querySelector('.article-head')?.textContent,
      };
    });
    expect(outline).toMatchObject({
      headings: ['h1', 'h2', 'h3'],
      numbers: ['3', '4'],
      inner: ['buy the houses that were left outside the wall.'],
      quotes: [2, 1],
      heads: ['', 'Water level', '', 'Spring', 'Autumn'],
      wide: 1,
      row: ['th 2012', 'td 741', 'td '],
      verse: ['Then came winter.'],
      breaks: 2,
      lines: 3,
      strong: 1,
      em: ['Now it is eighteen, which is enough for everything but sleep.'],
      rules: 1,
      captions: ['The lower pier in April, before the wall was built'],
      pictures: 0,
      head: expect.stringMatching(/updated May [34], 2024/),
    });
    // The page itself had the picture; the copy asks for nothing.
    expect(stage.driver.tried).toEqual([]);
  });

  it.each(['ru', 'uk', 'en'] as const)('holds a line of good length and hyphenates it (%s)', async (lang) => {
    const page = await openSaved(stage, lang);
    const { characters, hyphenated, wideTable } = await page.evaluate(measure);
    expect(characters).toBeGreaterThan(58);
    expect(characters).toBeLessThan(78);
    // Firefox brings the dictionaries along; Chromium loads them where it can.
    if (stage.name === 'firefox') expect(hyphenated).toBe(true);
    expect(wideTable).toBe('scrolls');
  });
});

/** Runs in the page: characters a full line of the text, and whether hyphenation changes its lines. */
function measure() {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.reading > p')];
  const long = paragraphs.find(({ textContent }) => (textContent?.length ?? 0) > 250);
  if (!long) throw new Error('No paragraph is long enough to measure');
  const lines = () => {
    const range = document.createRange();
    range.selectNodeContents(long);
    const tops = [...range.getClientRects()].map(({ width }) => width);
    return tops.join(' ');
  };
  const box = long.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(long).lineHeight);
  const with_ = lines();
  long.style.hyphens = 'manual';
  const without = lines();
  const rows = Math.round(box.height / height);
  // The width of all its words on one line, over the width of the column.
  long.style.whiteSpace = 'nowrap';
  const range = document.createRange();
  range.selectNodeContents(long);
  const whole = range.getBoundingClientRect().width;
  long.removeAttribute('style');
  const tables = [...document.querySelectorAll<HTMLElement>('.reading-table')];
  const inside = tables.some((table) => table.scrollWidth > table.clientWidth + 1);
  const page = document.documentElement;
  return {
    characters: ((long.textContent?.length ?? 0) * box.width) / whole,
    rows,
    hyphenated: with_ !== without,
    wideTable: page.scrollWidth > page.clientWidth ? 'widens the page' : inside ? 'scrolls' : 'fits',
  };
}

/** The reading view of the copy in this language; saves it if that has not been done. */
async function openSaved(stage: Stage, lang: Lang): Promise<Page> {
  const saved = async () => {
    const { articles } = await readStored(stage.driver);
    return articles.find(({ savedAt, url }) => savedAt !== null && url.includes(`/${lang}/`))?.id;
  };
  let id = await saved();
  if (id === undefined) {
    const page = await stage.read(addLongRead(stage.site, lang));
    await openCard(page, sourceOf(lang));
    await pressInCard(page, 'Save article');
    id = await until('the article to be saved', saved);
    await page.close();
  }
  const own = await stage.driver.openOwn(`library.html#/article/${encodeURIComponent(id)}`);
  await painted(own);
  return own;
}
