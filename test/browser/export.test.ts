/** Taking articles and statements out: for other programs, and quoted with a reference. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, openCard, pressInCard, type Stage, until } from './harness';
import { press, saying } from './own-pages';

const FIRST = article('severny/aral-nablyudenie');
const LATER = article('severny/aral-uroven');

inBrowsers('exports', {}, (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-formats-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['markdown', 'zip', (file: Buffer) => expect(Object.keys(unzipSync(file))).toHaveLength(2)],
    ['csv', 'csv', (file: Buffer) => expect(file.toString()).toContain('"МИД Казахстана","government","KZ"')],
    ['annotations', 'jsonld', (file: Buffer) => expect(JSON.parse(`${file}`).total).toBeGreaterThan(10)],
    ['csl', 'json', (file: Buffer) => expect(JSON.parse(`${file}`)).toHaveLength(2)],
    ['ris', 'ris', (file: Buffer) => expect(`${file}`.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2)],
  ])('everything as %s', async (format, extension, check) => {
    await saved(stage);
    const page = await stage.driver.openOwn('library.html#/data');
    await choose(page, format);
    check(await downloaded(stage, join(folder, format), extension, () => press(page, 'Export')));
    await saying(page, `.${extension}.`);
  });

  it('one article as a Markdown file with its text, from the article', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await painted(page);
    await press(page, 'Export…');
    const file = await downloaded(stage, join(folder, 'one'), 'md', () =>
      page.evaluate(() => document.querySelector<HTMLElement>('dialog[open] .button-primary')?.click()),
    );
    const text = file.toString();
    expect(text).toContain(`title: ${JSON.stringify(FIRST.title)}`);
    expect(text).toContain('Раньше замеры делали в разные недели');
    expect(text).toContain('- **МИД Казахстана**');
  });

  it('a statement quoted with a reference in the style of choice', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await painted(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.article-sources button')?.click());
    await until('the statement', () => page.$('.claim-panel'));
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.claim-panel button')]
        .find((button) => button.textContent === 'Cite…')
        ?.click(),
    );
    const cited = () =>
      page.evaluate(() => document.querySelector('dialog[open] .citation')?.textContent ?? '');
    await until('a Chicago note', async () => (await cited()).includes(`“${FIRST.title},”`));
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('dialog[open] label')]
        .find((label) => label.textContent?.startsWith('GOST'))
        ?.click(),
    );
    await until('a GOST reference', async () =>
      /\[Электронный ресурс\] \/\/ .+ URL: http.+ \(дата обращения: \d\d\.\d\d\.\d{4}\)\.$/.test(
        await cited(),
      ),
    );
  });
});

async function choose(page: Page, format: string): Promise<void> {
  await until('the formats', () => page.$('.format-field select'));
  await page.select('.format-field select', format);
}

async function downloaded(
  stage: Stage,
  folder: string,
  extension: string,
  start: () => Promise<unknown>,
): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  await stage.driver.downloadTo(folder);
  await start();
  const name = await until('the exported file', async () =>
    readdirSync(folder).find((file) => file.endsWith(`.${extension}`)),
  );
  return until('the whole file', async () => {
    const file = readFileSync(join(folder, name));
    return file.length > 0 && file;
  });
}

/** Two articles read, the first of them saved. @returns its address in the library. */
async function saved(stage: Stage): Promise<string> {
  const id = async () => {
    const { articles } = await readStored(stage.driver);
    return articles.length > 1 && articles.find(({ savedAt }) => savedAt !== null)?.id;
  };
  let found = await id();
  if (!found) {
    await (await stage.read(stage.site.of(LATER))).close();
    const page = await stage.read(stage.site.of(FIRST));
    await openCard(page, 'МИД Казахстана');
    await pressInCard(page, 'Save article');
    found = await until('the article to be saved', id);
    await page.close();
  }
  return `library.html#/article/${encodeURIComponent(found)}`;
}
