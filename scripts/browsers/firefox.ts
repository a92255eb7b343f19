/** Firefox with a temporary add-on, through WebDriver BiDi; the browser's own window through its system access. */
import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  badgeOf,
  closeAllBut,
  type Driver,
  type Evaluate,
  type LaunchOptions,
  type Popup,
  until,
} from './driver';
import { findBrowser } from './find';
import { raiseWall } from './network';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extension, headless, offline = true, lang = 'en', colorScheme = 'light' } = options;
  const { width = 1280, height = 900 } = options;
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox on this machine');
  const wall = await raiseWall();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'intl.accept_languages': lang,
      'network.proxy.type': offline ? 1 : 0,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': wall.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': wall.port,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'browser.search.update': false,
      'browser.region.update.enabled': false,
      'browser.safebrowsing.provider.mozilla.updateURL': '',
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // Optional sites asked for from a click are granted without the browser's question.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const extensionId = await browser.installExtension(extension);
  const window = await browserWindow(browser);
  const root = await window((id) => WebExtensionPolicy.getByID(id)?.getURL('') ?? '', extensionId);
  const openOwn = (path: string, inBack = false) => openInTab(browser, window, `${root}${path}`, inBack);
  let back: Promise<Page> | null = null;
  const backPage = () => {
    back ??= openOwn('options.html', true).catch((error) => {
      back = null;
      throw error;
    });
    return back;
  };
  const inExtension: Evaluate = (run, ...args) => backPage().then((page) => page.evaluate(run, ...args));

  return {
    name: 'firefox',
    browser,
    extensionId,
    tried: wall.tried,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openOwn: (path) => openOwn(path),
    inExtension,
    answerGrants: async () => {},
    grantSites: () => window(grantSites, extensionId),
    clickIcon: (page) => clickIcon(window, extensionId, page),
    async closePages() {
      // A browser without tabs ends; this one stays.
      await window(hidePopup);
      await closeAllBut(await backPage(), await browser.pages());
    },
    downloadTo: (folder) =>
      window((folder) => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', folder);
      }, folder),
    badge: (page) => inExtension(badgeOf, page.url()),
    async close() {
      await browser.close();
      await wall.close();
    },
  };
}

// What functions that run in the browser's window see there; only the parts used here.
interface TabElement {
  linkedBrowser: unknown;
}
interface FrameElement extends Element {
  messageManager: {
    addMessageListener(
      name: string,
      listener: (message: { data: { value?: string; error?: string } }) => void,
    ): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare const WebExtensionPolicy: {
  getByID(id: string): { getURL(path: string): string; extension: unknown } | null;
};
declare const ChromeUtils: {
  importESModule(path: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> } };
      };
    };
    ExtensionPermissions: {
      add(
        id: string,
        permissions: { permissions: string[]; origins: string[] },
        extension: unknown,
      ): Promise<void>;
    };
  };
};
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  prefs: { setIntPref(name: string, value: number): void; setStringPref(name: string, value: string): void };
};
declare const gBrowser: {
  selectedTab: TabElement;
  addTab(url: string, options: { triggeringPrincipal: unknown; inBackground: boolean }): TabElement;
};

type InWindow = <A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs functions in the browser's own window, where tabs, the toolbar and its popups are. */
async function browserWindow(browser: Browser): Promise<InWindow> {
  // The library sends these commands but names no way to them.
  const bidi: Bidi = Reflect.get(browser, 'connection');
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context: string = Reflect.get(Object(tree.result), 'contexts')[0].context;
  return async (run, ...args) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed in the window');
    return JSON.parse(answer.result.value);
  };
}

/** Runs in the browser's window. */
async function grantSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await ExtensionPermissions.add(id, { permissions: [], origins: ['*://*/*'] }, extension);
}

/** A page may not go to `moz-extension:` by itself, the browser's window may send a tab there. */
async function openInTab(browser: Browser, window: InWindow, url: string, inBack: boolean): Promise<Page> {
  const before = new Set(await browser.pages());
  await window(
    (url, inBack) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = gBrowser.addTab(url, { triggeringPrincipal, inBackground: inBack });
      if (!inBack) gBrowser.selectedTab = tab;
    },
    url,
    inBack,
  );
  const address = url.split('#')[0] ?? url;
  return until(`a tab at ${url}`, async () => {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      // Another tab that is just being closed or opened must not hide this one.
      const there = await page
        .evaluate(() => document.readyState === 'complete' && location.href)
        .catch(() => false as const);
      if (there !== false && there.startsWith(address)) return page;
    }
    return null;
  });
}

/** Milliseconds after which an answer will not come any more. */
const LOST = 2_000;

async function clickIcon(window: InWindow, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  await window(async (id) => {
    const policy = WebExtensionPolicy.getByID(id);
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(policy?.extension).triggerAction(globalThis);
  }, id);
  const evaluate: Evaluate = (run, ...args) =>
    window(
      runInPopup,
      `(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`,
    ).then((json) => JSON.parse(json));
  // A question asked while the popup's frame moves to the extension's process is lost: ask again.
  await until('the popup to load', () =>
    Promise.race([
      evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
      new Promise<false>((resolve) => setTimeout(resolve, LOST, false)),
    ]),
  );
  return {
    evaluate,
    async screenshot(path) {
      const image = await window(drawPopup);
      writeFileSync(path, Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'));
    },
    close: () => window(hidePopup),
  };
}

/** Runs in the browser's window. Waits until the popup is gone, so that the next one is not taken for it. */
async function hidePopup(): Promise<void> {
  for (const panel of document.querySelectorAll('panel')) Reflect.get(panel, 'hidePopup').call(panel);
  for (let tries = 0; tries < 40 && document.querySelector('.webextension-popup-browser'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Runs in the browser's window: code in the popup's document, by a frame script, answered as JSON. */
async function runInPopup(code: string): Promise<string> {
  const frame = document.querySelector<FrameElement>('.webextension-popup-browser');
  if (!frame) throw new Error('No popup is open');
  const name = `answer-${Math.random()}`;
  const answer = new Promise<{ value?: string; error?: string }>((resolve) => {
    frame.messageManager.addMessageListener(name, (message) => resolve(message.data));
  });
  const script = `(async () => {
    try {
      const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox(${JSON.stringify(code)}, box);
      sendAsyncMessage(${JSON.stringify(name)}, { value });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
    }
  })()`;
  frame.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  const { value, error } = await answer;
  if (value === undefined) throw new Error(error);
  return value;
}

/** Runs in the browser's window: a picture of the popup as a data URL. */
async function drawPopup(): Promise<string> {
  const frame = document.querySelector<FrameElement>('.webextension-popup-browser');
  if (!frame) throw new Error('No popup is open');
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}
