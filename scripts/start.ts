/**
 * `npm start`: opens a browser with Sourceline on a demo news site. Without a display, or with `--headless`, it reads
 * the site's articles, prints what was stored of them and writes pictures to `out/screenshots/`.
 *
 *   npm start -- [--headless] [--browser chromium|firefox] [--docs]
 *
 * `--docs` renews the pictures of the README (`docs/images/`) instead.
 */
import { parseArgs } from 'node:util';
import { type DemoServer, serveDemo } from '../test/demo/server';
import { ARTICLES } from '../test/demo/site';
import { type BrowserName, type Driver, ensureBrowsers, findBrowser, launch } from './browsers';
import { painted } from './browsers/marks';
import { readStored } from './browsers/stored';
import { ensureBuild } from './build/builds';
import { ENGLISH, filesIn, pictureArticle, pictureLibrary, RUSSIAN } from './start/pictures';
import { claimTable } from './start/table';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

const say = (line: string) => console.log(line);
const headless = options.headless || options.docs || !hasDisplay();
const name = chooseBrowser(options.browser);
say('Building Sourceline…');
const extension = await ensureBuild(name === 'firefox' ? 'firefox' : 'chrome');
const site = await serveDemo();
try {
  if (options.docs) await renewDocs(site);
  else if (headless) await show(site);
  else await open(site);
} finally {
  await site.close();
}

async function open(site: DemoServer): Promise<void> {
  say(`Opening ${name} on the demo site. Close its window to end.`);
  const driver = await launch(name, { extension, headless: false, offline: false });
  await driver.grantSites();
  for (const host of ['harbour', 'kurier', 'severny']) await driver.open(site.address(host, '/'));
  const closed = new Promise((resolve) => driver.browser.once('disconnected', resolve));
  process.once('SIGINT', () => driver.close());
  await closed;
}

async function show(site: DemoServer): Promise<void> {
  say(`No window: reading the demo site in ${name}, headless.`);
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await launch(name, { extension, headless, colorScheme });
    try {
      await readArticles(driver, site);
      if (colorScheme === 'light') say(`\n${claimTable(await readStored(driver))}\n\nPictures:`);
      const file = filesIn('out/screenshots', `-${colorScheme}`, say);
      const subject = colorScheme === 'light' ? RUSSIAN : ENGLISH;
      await pictureArticle(driver, site, subject, file);
      await pictureLibrary(driver, subject, file);
    } finally {
      await driver.close();
    }
  }
}

async function renewDocs(site: DemoServer): Promise<void> {
  const driver = await launch(name, { extension, headless, width: 1000, height: 1040 });
  try {
    await readArticles(driver, site);
    await pictureArticle(driver, site, ENGLISH, filesIn('docs/images', '', say));
  } finally {
    await driver.close();
  }
}

async function readArticles(driver: Driver, site: DemoServer): Promise<void> {
  await driver.grantSites();
  for (const article of ARTICLES) {
    const page = await driver.open(site.of(article));
    await painted(page);
    await page.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The one asked for, else the one that is there, else one that can be installed. Ends the program where none can. */
function chooseBrowser(asked: string | undefined): BrowserName {
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox') {
    console.error(`There is no browser «${asked}» here: chromium or firefox.`);
    process.exit(2);
  }
  const name = asked ?? (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
  const missing = ensureBrowsers([name], say);
  for (const line of missing) console.error(line);
  if (missing.length) process.exit(1);
  return name;
}
