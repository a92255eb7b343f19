/** Saving, reading without the page, exporting, deleting, importing: the reader's data. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/marks';
import { readStored, type StoredTables } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, openCard, pressInCard, type Stage, until } from './harness';
import { press, saying, says } from './own-pages';

const FIRST = article('severny/aral-nablyudenie');
const LATER = article('severny/aral-uroven');

inBrowsers('the library', {}, (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let exported = '';

  it('keeps a saved article for reading without its page', async () => {
    const page = await stage.read(stage.site.of(FIRST));
    await openCard(page, 'МИД Казахстана');
    await pressInCard(page, 'Save article');
    const id = await until('the article to be saved', async () => {
      const { articles } = await readStored(stage.driver);
      return articles.find(({ savedAt }) => savedAt !== null)?.id;
    });
    await page.close();
    const asked = stage.site.asked.length;

    const reading = await stage.driver.openOwn(`library.html#/article/${encodeURIComponent(id)}`);
    const marks = await painted(reading);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['МИД Казахстана', 'Reuters', 'Министерство экологии Узбекистана']),
    );
    const text = await says(reading);
    expect(text).toContain(FIRST.title);
    expect(text).toContain('Раньше замеры делали в разные недели');
    expect(text).toContain('Станция наблюдений у посёлка Каратерень');
    expect(text).not.toContain('Популярное');
    // Pictures keep their words; nothing is fetched for them.
    expect(await reading.evaluate(() => document.querySelectorAll('article img').length)).toBe(0);
    expect(stage.site.asked).toHaveLength(asked);
  });

  it('lists articles and sources, and opens a source with what it said', async () => {
    await (await stage.read(stage.site.of(LATER))).close();
    const library = await stage.driver.openOwn('library.html#/source/mfa%3AKZ');
    await saying(library, 'Наблюдения начнутся в апреле');
    await saying(library, 'Казахстан продолжит обмен данными');
  });

  it('exports everything as one file', async () => {
    const page = await stage.driver.openOwn('library.html#/data');
    exported = await exportTo(stage, page, folder);
    const file = JSON.parse(exported);
    const stored = await readStored(stage.driver);
    expect(stored.claims.length).toBeGreaterThan(10);
    expect(JSON.stringify(file)).toContain('Наблюдения начнутся в апреле');
  });

  it('brings every record back after everything was deleted', async () => {
    const before = await readStored(stage.driver);
    const page = await stage.driver.openOwn('library.html#/data');
    await press(page, 'Delete everything…');
    await until('the field for the word', () =>
      page.$('dialog input, [role=dialog] input, [role=alertdialog] input'),
    );
    await page.type('dialog input, [role=dialog] input, [role=alertdialog] input', 'delete');
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .findLast((button) => button.textContent.trim() === 'Delete')
        ?.click();
    });
    await saying(page, 'Everything was deleted');
    expect(new Set(Object.values(counts(await readStored(stage.driver))))).toEqual(new Set([0]));

    await importText(page, folder, 'everything.json', exported);
    await saying(page, 'Nothing has changed yet. everything.json would add this. New: 2 articles');
    expect(new Set(Object.values(counts(await readStored(stage.driver))))).toEqual(new Set([0]));
    await press(page, 'Add to the library');
    await saying(page, 'Imported.');
    expect(await readStored(stage.driver)).toEqual(before);
  });

  it('adds nothing when the same file is imported again', async () => {
    const before = await readStored(stage.driver);
    const page = await stage.driver.openOwn('library.html#/data');
    await importText(page, folder, 'again.json', exported);
    await saying(page, 'Everything in this file was here already');
    expect(await readStored(stage.driver)).toEqual(before);
  });

  it.each([
    ['a text that is no JSON', () => 'Dear diary', /no JSON/],
    ['a file that was cut off', () => exported.slice(0, exported.length / 2), /cut off|no JSON/],
    ['JSON of another program', () => '{"bookmarks":[]}', /not an export of Sourceline/],
    ['an empty file', () => '', /no JSON/],
    ['a later version', () => laterVersion(exported), /newer version/],
    ['damaged records', () => damaged(exported), /damaged|not an export/],
  ])('refuses %s in words and loses nothing', async (_, text, message) => {
    const before = await readStored(stage.driver);
    const page = await stage.driver.openOwn('library.html#/data');
    await importText(page, folder, 'bad.json', text());
    await saying(page, message);
    expect(await readStored(stage.driver)).toEqual(before);
  });

  it('deletes an article and restores it', async () => {
    const page = await stage.driver.openOwn('library.html#/articles');
    await saying(page, FIRST.title);
    const before = await readStored(stage.driver);
    await press(page, `Delete “${FIRST.title}”`);
    await saying(page, 'Deleted:');
    await until('the article to be gone', async () => {
      const { articles } = await readStored(stage.driver);
      return articles.every(({ title }) => title !== FIRST.title);
    });
    await press(page, 'Undo');
    await until('the article to be back', async () => {
      const { articles } = await readStored(stage.driver);
      return articles.some(({ title }) => title === FIRST.title);
    });
    expect(counts(await readStored(stage.driver))).toEqual(counts(before));
  });
});

async function importText(page: Page, folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const input = await until('the field for a file', () => page.$('input[type=file]'));
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Presses the button and takes the file from where the browser puts it. */
async function exportTo(stage: Stage, page: Page, folder: string): Promise<string> {
  await stage.driver.downloadTo(folder);
  await press(page, 'Export');
  const name = await until('the exported file', async () =>
    readdirSync(folder).find((file) => /\.json$/.test(file)),
  );
  return until('the whole file', async () => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.length > 0 && text;
  });
}

function laterVersion(exported: string): string {
  const file = JSON.parse(exported);
  return JSON.stringify({ ...file, version: 1_000 });
}

/** Takes the ids from all claims. */
function damaged(exported: string): string {
  const file = JSON.parse(exported, (key, value) =>
    key === 'claims' && Array.isArray(value) ? value.map((claim) => ({ ...claim, id: 7 })) : value,
  );
  return JSON.stringify(file);
}

function counts(tables: StoredTables): Record<string, number> {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}
