/** What scripts and tests can do with a real browser that has Sourceline in it; the same for both families. */
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import type { BrowserName } from './find';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Lets nothing reach beyond this machine and notes what tried; the default. */
  offline?: boolean;
  width?: number;
  height?: number;
  /** Language of the browser (`en`, `ru`, `uk`). */
  lang?: string;
  colorScheme?: 'light' | 'dark';
}

/** Runs a function inside a page: it sees only its arguments, which travel as JSON. */
export type Evaluate = <A extends unknown[], F extends EvaluateFunc<A> = EvaluateFunc<A>>(
  run: F,
  ...args: A
) => Promise<Awaited<ReturnType<F>>>;

/** The real popup, opened by a click on the toolbar icon. */
export interface Popup {
  evaluate: Evaluate;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

declare global {
  /** In functions that run inside an extension page; both families know it by this name. */
  const chrome: typeof import('wxt/browser').browser;
}

export interface Driver {
  name: BrowserName;
  browser: Browser;
  extensionId: string;
  /** Opens a tab in front, at any address that a web page may have. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages (`library.html#/sources`) in a tab in front. */
  openOwn(path: string): Promise<Page>;
  /** Runs code with the extension's rights, in a tab of its own that stays in the back. */
  inExtension: Evaluate;
  /** From now on the browser grants sites without a question when the extension asks for them. */
  answerGrants(): Promise<void>;
  /** Grants every site, as a reader does in the browser's own settings. */
  grantSites(): Promise<void>;
  /** Clicks Sourceline's icon while `page` is in front: grants activeTab and opens the popup. */
  clickIcon(page: Page): Promise<Popup>;
  /** From now on downloads go to this folder, without a question. */
  downloadTo(folder: string): Promise<void>;
  /** Closes popup and tabs, but for the one that `inExtension` works in. */
  closePages(): Promise<void>;
  /** Text on the toolbar icon for a page. */
  badge(page: Page): Promise<string>;
  /** What pages or the extension tried to reach outside this machine, where it is offline. */
  tried: string[];
  close(): Promise<void>;
}

/** Waits until `look` gives something other than null, false or undefined. @throws naming what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown = null;
  for (;;) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs inside an extension page: the text on the icon for the tab in front, which must be at `url` where that shows. */
export async function badgeOf(url: string): Promise<string> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.active);
  return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
}

export async function closeAllBut(kept: Page | null, pages: readonly Page[]): Promise<void> {
  for (const page of pages) if (page !== kept) await page.close();
}
