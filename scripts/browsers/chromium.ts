/** Chromium, Chrome or Edge with an unpacked extension, through the DevTools protocol. */
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
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

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { extension, headless, offline = true, lang = 'en', colorScheme = 'light' } = options;
  const { width = 1280, height = 900 } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge on this machine');
  const wall = await raiseWall();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    // Branded Chrome ignores `--load-extension`: the extension is installed over the pipe.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${width},${height}`,
      `--lang=${lang}`,
      ...(offline ? [`--proxy-server=http://127.0.0.1:${wall.port}`] : []),
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const extensionId = await browser.installExtension(extension);
  const devtools = await browser.target().createCDPSession();
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  let back: Promise<Page> | null = null;
  const backPage = () => {
    back ??= openInBack(browser, devtools, own('options.html')).catch((error) => {
      back = null;
      throw error;
    });
    return back;
  };
  const inExtension: Evaluate = (run, ...args) => backPage().then((page) => page.evaluate(run, ...args));

  return {
    name: 'chromium',
    browser,
    extensionId,
    tried: wall.tried,
    open,
    openOwn: (path) => open(own(path)),
    inExtension,
    answerGrants: () => grantWhenAsked(browser, extensionId),
    async grantSites() {
      await grantWhenAsked(browser, extensionId);
      await inExtension(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    },
    clickIcon: (page) => clickIcon(browser, devtools, extensionId, page),
    async closePages() {
      // A browser without tabs ends; this one stays.
      await closeAllBut(await backPage(), await browser.pages());
    },
    async downloadTo(folder) {
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    badge: (page) => inExtension(badgeOf, page.url()),
    async close() {
      await browser.close();
      await wall.close();
    },
  };
}

async function openInBack(browser: Browser, devtools: CDPSession, url: string): Promise<Page> {
  const { targetId } = await devtools.send('Target.createTarget', { url, background: true });
  const target = await browser.waitForTarget((target) => targetIdOf(target) === targetId);
  const page = await target.page();
  if (!page) throw new Error(`No page at ${url}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

function targetIdOf(target: Target): unknown {
  return Reflect.get(target, '_targetId');
}

/**
 * The browser asks the reader before it grants sites, and no protocol can press that button. A site that the
 * reader has allowed on the browser's own page of extensions before is granted without the question.
 */
async function grantWhenAsked(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  await page.evaluate(async (id) => {
    await Reflect.get(chrome, 'developerPrivate').addHostPermission(id, '*://*/*');
  }, extensionId);
  await page.close();
}

async function clickIcon(browser: Browser, devtools: CDPSession, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === page.url());
  if (!tab) throw new Error(`No tab at ${page.url()}`);
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${id}/popup.html`);
  await until('the last popup to close', async () => !browser.targets().some(isPopup));
  await devtools.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await (await browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage();
  return {
    evaluate: (run, ...args) => popup.evaluate(run, ...args),
    screenshot: async (path) => {
      // Without a window nobody fits the popup to its page: as wide as its body, up to the height browsers allow.
      const clip = await popup.evaluate(() => ({
        x: 0,
        y: 0,
        width: document.body.offsetWidth,
        height: Math.min(600, document.documentElement.scrollHeight),
      }));
      await popup.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true });
    },
    close: async () => {
      if (!popup.isClosed()) await popup.close();
    },
  };
}
