/**
 * Real browsers for tests: the test build (the card's root can be looked into, nothing else differs from what is
 * published) in Chromium and in Firefox, and the demo site. One browser a file and family.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type BrowserName, type Driver, launch, until } from '../../scripts/browsers';
import { clickMark, hasCard, painted } from '../../scripts/browsers/marks';
import { type BuildKind, buildFolder } from '../../scripts/build/folders';
import { type DemoServer, serveDemo } from '../demo/server';

export { until };

export interface Stage {
  name: BrowserName;
  driver: Driver;
  site: DemoServer;
  /** What went wrong in pages opened by `open`: exceptions and errors on the console. */
  errors: string[];
  /** Opens an address and waits until sources are painted. */
  read(address: string): Promise<Page>;
  /** Opens an address without waiting for Sourceline. */
  open(address: string): Promise<Page>;
}

interface StageOptions {
  browsers?: readonly BrowserName[];
  kind?: BuildKind;
  /** Whether every site is granted; else Sourceline reads only where its icon is clicked. */
  granted?: boolean;
  /** Optional permissions that the reader has given, in a copy of the build that has them from the start: nothing answers the browser's question in a test. */
  permissions?: readonly string[];
}

/** Runs the tests in each family; `stage` is filled in before the first of them. */
export function inBrowsers(
  title: string,
  { browsers = ['chromium', 'firefox'], kind = 'test', granted = true, permissions = [] }: StageOptions,
  define: (stage: Stage) => void,
): void {
  describe.each(browsers)(`${title} (%s)`, (name) => {
    const stage = { name, errors: [] } as Partial<Stage> as Stage;
    beforeAll(async () => {
      const built = buildFolder(name === 'firefox' ? 'firefox' : 'chrome', kind);
      const extension = permissions.length > 0 ? permitted(built, permissions) : built;
      stage.site = await serveDemo();
      stage.driver = await launch(name, { extension, headless: true });
      stage.open = async (address) => {
        const page = await stage.driver.browser.newPage();
        await page.bringToFront();
        page.on('pageerror', (error) => stage.errors.push(`${address}: ${error}`));
        page.on('console', (message) => {
          if (message.type() === 'error') stage.errors.push(`${address}: ${message.text()}`);
        });
        await page.goto(address);
        return page;
      };
      stage.read = async (address) => {
        const page = await stage.open(address);
        await painted(page);
        return page;
      };
      if (granted) await stage.driver.grantSites();
    });
    // A test that fails leaves its pages open; the next one must not find them.
    afterEach(() => stage.driver.closePages());
    afterAll(async () => {
      await stage.driver?.close();
      await stage.site?.close();
    });
    define(stage);
  });
}

/** @returns the folder of a copy that has the permissions. */
function permitted(built: string, permissions: readonly string[]): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'sourceline-permitted-')), 'extension');
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...permissions);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Clicks a mark and waits for its card. @returns what the card says. */
export async function openCard(page: Page, text: string, nth = 0): Promise<string> {
  await clickMark(page, text, nth);
  await until(`the card of «${text}»`, () => hasCard(page));
  return cardText(page);
}

/** The words in the card once what was said before has come; '' where no card is open. */
export function cardText(page: Page): Promise<string> {
  return until('the card to settle', async () => {
    const before = await cardNow(page);
    await new Promise((resolve) => setTimeout(resolve, 150));
    return before === (await cardNow(page)) && { text: before };
  }).then(({ text }) => text);
}

/** Text of the elements, one a line, without the style sheet. */
export function cardNow(page: Pick<Page, 'evaluate'>): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('html > sourceline-card')?.shadowRoot;
    const frame = root?.querySelector<HTMLElement>('[role=dialog]');
    return frame?.innerText ?? '';
  });
}

/** Clicks a button or link of the card by its words or label, once it stands still: lists above it come and go. */
export async function pressInCard(page: Page, words: string): Promise<void> {
  let before = '';
  const button = await until(`«${words}» in the card`, async () => {
    const place = await page.evaluate((words) => {
      const root = document.querySelector('html > sourceline-card')?.shadowRoot;
      const found = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])].find((element) =>
        [element.textContent.trim(), element.getAttribute('aria-label'), element.title].includes(words),
      );
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words);
    const now = JSON.stringify(place);
    const still = now === before;
    before = now;
    if (!still) await new Promise((resolve) => setTimeout(resolve, 150));
    return still && place;
  });
  await page.mouse.click(button.x, button.y);
}

/** Sends a call of the popup or the background to the engine in a tab, as lib/platform/calls.ts has them. */
export function callPage(driver: Driver, url: string, call: string, args: object): Promise<unknown> {
  return driver.inExtension(
    async (url, call, args) => {
      const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
      if (tab?.id === undefined) throw new Error(`No tab at ${url}`);
      return chrome.tabs.sendMessage(tab.id, { to: 'page', call, args }, { frameId: 0 });
    },
    url,
    call,
    args,
  );
}

const shared = new URL('../../../shared/pages/', import.meta.url);

/** A page of the collection beside this repository; null where there is none. */
export function sharedPage(name: string): string | null {
  const file = new URL(name, shared);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
