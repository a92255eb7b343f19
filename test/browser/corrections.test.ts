/** What the reader corrects and writes, in the library and on the card: done, seen everywhere, undone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { cardNow, inBrowsers, openCard, pressInCard, type Stage, until } from './harness';
import { press, saying, says } from './own-pages';

const FIRST = article('severny/aral-nablyudenie');
const LATER = article('severny/aral-uroven');
const MINISTRY = 'library.html#/source/mfa%3AKZ';

inBrowsers('corrections', {}, (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-corrections-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('renames a source, for articles read again too, and undoes it', async () => {
    await saved(stage);
    const before = await claimsAndSources(stage);
    const page = await stage.driver.openOwn(MINISTRY);
    await press(page, 'Correct…');
    await press(page, 'Rename…');
    await fill(page, 'In English', 'Foreign ministry in Astana');
    await pressIn(page, 'dialog[open]', 'Save');
    await until('the new name', async () => (await heading(page)) === 'Foreign ministry in Astana');

    const reading = await stage.read(stage.site.of(FIRST));
    expect(await openCard(reading, 'МИД Казахстана')).toContain('Foreign ministry in Astana');
    await reading.close();

    await pressIn(page, '.toast', 'Undo');
    await saying(page, 'Undone.');
    await until('the old name', async () => (await heading(page)) === 'MFA Kazakhstan');
    expect(await claimsAndSources(stage)).toEqual(before);
  });

  it('merges two sources by keyboard, shows it on the card, and parts them in the list of corrections', async () => {
    await saved(stage);
    const before = await claimsAndSources(stage);
    const page = await stage.driver.openOwn(MINISTRY);
    const count = await shown(page);
    await press(page, 'Correct…');
    await press(page, 'Merge with…');
    const field = await until('the field', () => page.$('dialog[open] [role=combobox]'));
    await field.focus();
    await page.keyboard.type('reuters');
    await until('Reuters to be offered', async () => {
      const options = await texts(page, 'dialog[open] [role=option]');
      return options.length === 1 && options[0]?.includes('Reuters');
    });
    await page.keyboard.press('Enter');
    await saying(page, 'Which name stays?');
    await pressIn(page, 'dialog[open]', 'Merge');
    await saying(page, /Merged with it:\s+Reuters/);
    await until('its statements', async () => (await shown(page)) > count);

    const reading = await stage.read(stage.site.of(FIRST));
    expect(await openCard(reading, 'Reuters')).toContain('MFA Kazakhstan');
    await reading.close();

    const list = await stage.driver.openOwn('library.html#/corrections');
    await saying(list, 'Reuters is MFA Kazakhstan');
    await press(list, 'Undo: Reuters is MFA Kazakhstan');
    await saying(list, 'You have corrected nothing yet.');
    expect(await claimsAndSources(stage)).toEqual(before);
    // And undoing that is the correction again.
    await pressIn(list, '.toast', 'Undo');
    await saying(list, 'Reuters is MFA Kazakhstan');
    await press(list, 'Undo: Reuters is MFA Kazakhstan');
    await saying(list, 'You have corrected nothing yet.');
  });

  it('gives a statement to a source of the reader’s own, to none, another kind, and takes each back', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await firstStatement(page);
    const before = await claimsAndSources(stage);
    const name = () => page.$eval('#claim-name', (heading) => heading.textContent);
    const first = await name();

    await pressIn(page, '.claim-panel', 'Correct…');
    await pressIn(page, '.claim-panel', 'Another source…');
    const field = await until('the field', () => page.$('dialog[open] [role=combobox]'));
    await field.focus();
    await page.keyboard.type('Рыбаки Арала');
    await saying(page, 'New source: “Рыбаки Арала”');
    await page.keyboard.press('Enter');
    await pressIn(page, 'dialog[open]', 'Save');
    await until('the new source', async () => (await name()) === 'Рыбаки Арала');
    await pressIn(page, '.made-here', 'Undo');
    await until('the first source', async () => (await name()) === first);

    await pressIn(page, '.claim-panel', 'Another source…');
    await pressIn(page, 'dialog[open]', 'No source at all');
    await pressIn(page, 'dialog[open]', 'Save');
    await saying(page, 'The statement has another source.');
    await pressIn(page, '.toast', 'Undo');
    await until('the first source', async () => (await name()) === first);

    await pressIn(page, '.claim-panel', 'Kind of source…');
    await pressIn(page, 'dialog[open]', 'Document');
    await pressIn(page, 'dialog[open]', 'Save');
    await saying(page, 'The kind of source is changed.');
    await pressIn(page, '.toast', 'Undo');
    await saying(page, 'Undone.');
    await until(
      'all as before',
      async () => JSON.stringify(await claimsAndSources(stage)) === JSON.stringify(before),
    );
  });

  it('draws limits anew in the text', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await firstStatement(page);
    await pressIn(page, '.claim-panel', 'Correct…');
    await pressIn(page, '.claim-panel', 'Where it begins and ends…');
    const words = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('dialog[open] textarea');
      const old = document.querySelector('dialog[open] .limits-now blockquote')?.textContent ?? '';
      const at = field?.value.indexOf(old) ?? -1;
      field?.setSelectionRange(at, at + Math.ceil(old.length / 2));
      return field?.value.slice(at, at + Math.ceil(old.length / 2)).trim();
    });
    await pressIn(page, 'dialog[open]', 'These are the statement');
    await pressIn(page, 'dialog[open]', 'Save');
    await saying(page, 'The limits are changed.');
    await until(
      'the shorter statement',
      async () => (await page.$eval('.claim-panel blockquote', (quote) => quote.textContent)) === words,
    );
    await pressIn(page, '.toast', 'Undo');
    await saying(page, 'Undone.');
  });

  it('marks no source, and exports corrected articles with their text', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await firstStatement(page);
    await pressIn(page, '.claim-panel', 'Correct…');
    await pressIn(page, '.claim-panel', 'Not a source');
    await saying(page, 'Not a source.');
    const list = await stage.driver.openOwn('library.html#/corrections');
    await saying(list, 'Not a source:');
    await saying(list, 'The file holds the text of these articles');
    await stage.driver.downloadTo(folder);
    await pressIn(list, 'main', 'Export');
    await saying(list, '1 article exported to sourceline-corrections.jsonl.');
    const file = join(folder, 'sourceline-corrections.jsonl');
    const line = await until('the file', async () => existsSync(file) && readFileSync(file, 'utf8').trim());
    const { text, attributions } = JSON.parse(line);
    expect(text).toContain('Раньше замеры делали в разные недели');
    for (const { cue } of attributions) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    await pressIn(list, '.correction', 'Undo');
    await saying(list, 'You have corrected nothing yet.');
  });

  it('splits a source by the names texts use for it', async () => {
    await saved(stage);
    const before = await claimsAndSources(stage);
    const page = await stage.driver.openOwn(MINISTRY);
    const count = await shown(page);
    await press(page, 'Correct…');
    await press(page, 'Split…');
    await saying(page, 'Which names are another source?');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('dialog[open] .mention-field input')?.click(),
    );
    const field = await until('the field', () => page.$('dialog[open] [role=combobox]'));
    await field.focus();
    await page.keyboard.type('Другое ведомство');
    await saying(page, 'New source: “Другое ведомство”');
    await page.keyboard.press('Enter');
    await pressIn(page, 'dialog[open]', 'Split');
    await saying(page, 'The source is split.');
    await until('fewer statements', async () => (await shown(page)) < count);
    await pressIn(page, '.toast', 'Undo');
    await until('all statements', async () => (await shown(page)) === count);
    expect(await claimsAndSources(stage)).toEqual(before);
  });

  it('keeps notes with tags on articles, statements and sources, and takes them back', async () => {
    const page = await stage.driver.openOwn(await saved(stage));
    await painted(page);
    await pressIn(page, '.article-head', 'Add a note or tags');
    await fill(page, 'Note', 'Проверить цифры');
    await fill(page, 'Tags, with commas between them', 'Арал, вода');
    await pressIn(page, 'dialog[open]', 'Save');
    await saying(page, 'Проверить цифры');
    await saying(page, 'The note is saved.');
    expect(await texts(page, '.article-head .note-tags li')).toEqual(['Арал', 'вода']);
    await pressIn(page, '.toast', 'Undo');
    await until('the note to be gone', async () => !(await says(page)).includes('Проверить цифры'));

    await firstStatement(page);
    await pressIn(page, '.claim-panel', 'Add a note or tags');
    await fill(page, 'Note', 'Сравнить с апрелем');
    await pressIn(page, 'dialog[open]', 'Save');
    await until(
      'the note',
      async () => (await texts(page, '.claim-panel .note-text'))[0] === 'Сравнить с апрелем',
    );
    const source = await stage.driver.openOwn(MINISTRY);
    await pressIn(source, '.source-head', 'Add a note or tags');
    await fill(source, 'Tags, with commas between them', 'вода');
    await pressIn(source, 'dialog[open]', 'Save');
    await until('the tag', async () => (await texts(source, '.source-head .note-tags li'))[0] === 'вода');
  });

  it('corrects whose a statement is on the card, and takes it back there', async () => {
    await saved(stage);
    const page = await stage.read(stage.site.of(FIRST));
    const before = await openCard(page, 'МИД Казахстана');
    expect(before).toContain('MFA Kazakhstan');
    await pressInCard(page, 'Another source…');
    await until('the form', async () => (await cardNow(page)).includes('Whose statement is this?'));
    await until('the field to have the focus', () =>
      page.evaluate(() => {
        const root = document.querySelector('html > sourceline-card')?.shadowRoot;
        return root?.activeElement instanceof HTMLInputElement;
      }),
    );
    await page.keyboard.type('Рыбаки Арала');
    await pressInCard(page, 'Save');
    await until('the new source', async () => {
      const text = await cardNow(page);
      return text.includes('Рыбаки Арала') && text.includes('It has another source now');
    });
    const { claims } = await readStored(stage.driver);
    expect(claims.filter(({ sourceId }) => sourceId?.startsWith('reader:'))).toHaveLength(1);
    await page.reload();
    await painted(page);
    expect(await openCard(page, 'МИД Казахстана')).toContain('Рыбаки Арала');
    const list = await stage.driver.openOwn('library.html#/corrections');
    await pressIn(list, '.correction', 'Undo');
    await saying(list, 'You have corrected nothing yet.');
  });
});

/** Saves the first article and reads the later one. @returns where the first is in the library. */
async function saved(stage: Stage): Promise<string> {
  const find = async () => {
    const { articles } = await readStored(stage.driver);
    return articles.find(({ savedAt }) => savedAt !== null)?.id;
  };
  if (!(await find())) {
    const page = await stage.read(stage.site.of(FIRST));
    await openCard(page, 'МИД Казахстана');
    await pressInCard(page, 'Save article');
    await until('the article to be saved', find);
    await page.close();
    await (await stage.read(stage.site.of(LATER))).close();
  }
  return `library.html#/article/${encodeURIComponent((await find()) ?? '')}`;
}

async function firstStatement(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('.article-sources button')?.click());
  await until('the statement', () => page.$('.claim-panel'));
}

/** Without the times of readings, which go on. */
async function claimsAndSources(stage: Stage): Promise<unknown> {
  const { claims, sources } = await readStored(stage.driver);
  const kept = sources.map(({ id, name, labels, kind, scope }) => ({ id, name, labels, kind, scope }));
  return { claims: claims.map(({ updatedAt: _, ...claim }) => claim), kept };
}

async function pressIn(page: Page, where: string, words: string): Promise<void> {
  await until(`«${words}» in ${where}`, () =>
    page.evaluate(
      (where, words) => {
        const found = [
          ...document.querySelectorAll<HTMLElement>(`${where} :is(button, label, summary, a)`),
        ].find((element) => element.textContent.trim() === words && !element.closest('dialog:not([open])'));
        found?.click();
        return found !== undefined;
      },
      where,
      words,
    ),
  );
}

/** Writes into the field of the open dialog that has this label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await until(`the field «${label}»`, () =>
    page.evaluateHandle((label) => {
      const found = [...document.querySelectorAll<HTMLLabelElement>('dialog[open] label')].find(
        (element) => element.textContent.trim() === label,
      );
      return found?.control ?? null;
    }, label),
  );
  const element = field.asElement() as ElementHandle<HTMLInputElement> | null;
  if (!element) throw new Error(`There is no field «${label}»`);
  // Keys go nowhere in a tab behind another.
  await page.bringToFront();
  await element.evaluate((input) => input.select());
  await element.type(text);
}

function heading(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
}

function shown(page: Page): Promise<number> {
  return until('statements', () =>
    page.evaluate(() => document.querySelectorAll('.statement').length || null),
  );
}

function texts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? ''),
    selector,
  );
}
