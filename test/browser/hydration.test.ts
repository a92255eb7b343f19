/** A React page that hydrates after its sources were marked: React finds nothing changed, and the marks stay. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { inBrowsers, openCard, until } from './harness';
import { hydratingPage } from './pages/hydrating/page';
import { STORIES, type Story } from './pages/stories';

const [ferry] = STORIES as readonly [Story, ...Story[]];

inBrowsers('a page that hydrates', {}, (stage) => {
  it('hydrates without a complaint after it was marked, and stays marked', async () => {
    const page = await stage.read(await address());
    await allMarked(page);
    await hydrate(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'complaints'))).toEqual([]);
    expect(stage.errors).toEqual([]);
    await allMarked(page);
    expect(await openCard(page, 'Marta Keane, the harbour director')).toContain(
      'The ship has passed every inspection',
    );
  });

  it('answers to its own buttons, and is marked again when it renders all paragraphs anew', async () => {
    const page = await stage.read(await address());
    await allMarked(page);
    await hydrate(page);
    await page.click('button');
    await until('the button to answer', () => page.evaluate(() => document.querySelector('.liked') !== null));
    await page.evaluate(() => {
      Object.assign(globalThis, { before: document.querySelector('p') });
      Reflect.get(globalThis, 'renderAnew')();
    });
    await until('new paragraphs', () =>
      page.evaluate(
        () => !Reflect.get(globalThis, 'before').isConnected && document.querySelector('p') !== null,
      ),
    );
    await allMarked(page);
    expect(await openCard(page, 'Marta Keane, the harbour director')).toContain(
      'The ship has passed every inspection',
    );
    expect(stage.errors).toEqual([]);
  });

  it('has the same document in the end as without the extension', async () => {
    const read = await stage.read(await address());
    await allMarked(read);
    await hydrate(read);
    const withIt = await markup(read);
    const gates = await stage.driver.inExtension(async () => {
      const gates = await chrome.scripting.getRegisteredContentScripts();
      await chrome.scripting.unregisterContentScripts();
      return gates;
    });
    expect(gates).toHaveLength(1);
    try {
      const plain = await stage.open(await address());
      await hydrate(plain);
      expect(await marksIn(plain)).toEqual([]);
      expect(withIt).toBe(await markup(plain));
    } finally {
      await stage.driver.inExtension((gates) => chrome.scripting.registerContentScripts(gates), gates);
    }
  });

  let html: Promise<string> | null = null;
  async function address(): Promise<string> {
    html ??= hydratingPage(ferry);
    return stage.site.add('hydrating', ferry.path, await html);
  }
});

async function hydrate(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'hydrate')());
  await until('the page to hydrate', () =>
    page.evaluate(() => document.documentElement.dataset.hydrated === 'yes'),
  );
}

/** Waits until all sources are marked, on nodes that are in the page. */
async function allMarked(page: Page): Promise<void> {
  await until('the sources to be marked', async () => {
    const texts = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('sourceline-'))
        .flatMap(([, ranges]) => [...ranges] as Range[])
        .filter((range) => range.startContainer.isConnected)
        .map((range) => range.toString())
        .filter(Boolean),
    );
    return ferry.sources.every((source) =>
      texts.some((text) => text.includes(source) || source.includes(text)),
    );
  });
}

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
