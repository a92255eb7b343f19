/** The library with a few years of reading in it, in Chromium: what readers wait for, beside a bare IndexedDB. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import { LARGE, type LibrarySize } from './library-generator';
import type { Filled, Measured } from './library-page';
import { summary, type Timing } from './measure';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Library</title><body></body>';

interface Box {
  done: boolean;
  result: unknown;
  error: string;
}

/** What each may take, milliseconds. */
const BUDGETS: Record<string, number> = {
  'popup, first data': 150,
  'a source’s history': 30,
  'library, first screen': 300,
};

export async function benchLibrary(say: (line: string) => void, size: LibrarySize = LARGE): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./library-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  const claims = size.articles * size.claimsPerArticle;
  say(`Library of ${size.articles} articles, ${claims} claims, ${size.sources} sources, in Chromium (ms)`);
  try {
    const url = site.add('bench', '/library', PAGE);
    const run = async <T>(method: string): Promise<T> => {
      // A page of its own each time: nothing is remembered but what is stored.
      const page = await driver.open(url);
      await page.bringToFront();
      await page.evaluate(script);
      // The driver gives up on a call after three minutes, so it is asked from time to time.
      await page.evaluate(
        (method, size) => {
          const box = { done: false, result: null as unknown, error: '' };
          Object.assign(globalThis, { box });
          Promise.resolve(Reflect.get(globalThis, method)(size)).then(
            (result) => Object.assign(box, { done: true, result }),
            (error) => Object.assign(box, { done: true, error: String(error) }),
          );
        },
        method,
        size,
      );
      const look = () => page.evaluate(() => Reflect.get(globalThis, 'box') as Box);
      let box = await look();
      for (; !box.done; box = await look()) await new Promise((resolve) => setTimeout(resolve, 500));
      if (box.error) throw new Error(box.error);
      await page.close();
      return box.result as T;
    };
    const filled = await run<Filled>('fillBenchLibrary');
    say(
      `  index made in ${(filled.index / 1000).toFixed(1)} s, ${(filled.bytes / 1e6).toFixed(1)} MB ` +
        `(records without it: ${(filled.fill / 1000).toFixed(1)} s)`,
    );
    report(say, await run<Measured>('measureLibrary'));
  } finally {
    await driver.close();
    await site.close();
  }
}

function report(say: (line: string) => void, { getAll, typing, waits, saving, bare }: Measured): void {
  const row = (name: string, times: readonly number[], note = '') =>
    say(`  ${name.padEnd(44)} ${cells(summary(times))}  ${note}`);
  row('bare getAll of 10,000 claims', getAll);
  row(
    `search while typing, ${typing.length} queries`,
    typing.map(({ ms }) => ms),
    'budget 60 at p95',
  );
  const slowest = typing.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
  say(
    `    slowest: ${slowest.map(({ query, ms, total }) => `«${query}» ${ms.toFixed(0)} (${total})`).join(', ')}`,
  );
  for (const [name, times] of Object.entries(waits)) {
    row(name, times, name in BUDGETS ? `budget ${BUDGETS[name]}` : '');
  }
  const ratio = summary(saving).median / summary(bare).median;
  row('saving an article of 25 claims', saving, `budget 40; ${ratio.toFixed(1)} × bare, budget 2`);
  row('the same records, bare transaction', bare);
}

function cells({ least, median, p95 }: Timing): string {
  const cell = (value: number) => value.toFixed(1).padStart(7);
  return `least ${cell(least)}  median ${cell(median)}  p95 ${cell(p95)}`;
}
