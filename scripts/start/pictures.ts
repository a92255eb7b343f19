/** Pictures of Sourceline at work on the demo site: an open card, the popup, the library. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoServer } from '../../test/demo/server';
import { article } from '../../test/demo/site';
import { type Driver, until } from '../browsers';
import { clickMark, hasCard, painted } from '../browsers/marks';
import { readStored } from '../browsers/stored';

/** An article to picture, and the source whose card is open on it. */
export interface Subject {
  file: string;
  source: string;
}

export const RUSSIAN: Subject = { file: 'severny/aral-uroven', source: 'МИД Казахстана' };
/** Of an outlet that follows the reader's dark scheme. */
export const ENGLISH: Subject = { file: 'harbour/aral-rises', source: 'Kazakhstan’s Foreign Ministry' };

/** What was said before comes a moment after the card, which does not let scripts look inside. Milliseconds. */
const SETTLE = 700;

/** A PNG to write, by what it shows. */
type FileOf = (what: string) => `${string}.png`;

/** Names files `FOLDER/WHAT-SUFFIX.png` and says so when asked for one. */
export function filesIn(folder: string, suffix: string, say: (line: string) => void): FileOf {
  mkdirSync(folder, { recursive: true });
  return (what) => {
    const path = join(folder, `${what}${suffix}.png`) as `${string}.png`;
    say(`  ${path}`);
    return path;
  };
}

/** Expects the demo articles to have been read. Saves the article, for the library's pictures. */
export async function pictureArticle(
  driver: Driver,
  site: DemoServer,
  subject: Subject,
  file: FileOf,
): Promise<Page> {
  const page = await driver.open(site.of(article(subject.file)));
  await painted(page);
  await clickMark(page, subject.source);
  await until('the card', () => hasCard(page));
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  await page.screenshot({ path: file('card') });

  const popup = await driver.clickIcon(page);
  await until('the popup to list the sources', () =>
    popup.evaluate(() => document.querySelectorAll('.source-row').length > 0),
  );
  await popup.screenshot(file('popup'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.page-save button')?.click());
  await until('the article to be saved', async () =>
    (await readStored(driver)).articles.some(({ savedAt }) => savedAt !== null),
  );
  await popup.close();
  return page;
}

/** The reading view of the article in the pictures, and the list of sources. */
export async function pictureLibrary(driver: Driver, subject: Subject, file: FileOf): Promise<void> {
  const { articles } = await readStored(driver);
  const { title } = article(subject.file);
  const stored = articles.find((candidate) => candidate.title === title);
  if (!stored) throw new Error(`«${title}» is not in the library`);
  const reading = await driver.openOwn(`library.html#/article/${encodeURIComponent(stored.id)}`);
  await painted(reading);
  await reading.screenshot({ path: file('library-article') });
  await reading.close();

  const sources = await driver.openOwn('library.html#/sources');
  await until('the list of sources', () =>
    sources.evaluate(() => document.body.textContent.includes('Reuters')),
  );
  await sources.screenshot({ path: file('library-sources') });
  await sources.close();
}
