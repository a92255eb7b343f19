/** Grouping of new claims into statements in Chromium, in a library of 100,000 claims. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import { LARGE, type LibrarySize } from './library-generator';
import type { GroupingTimes } from './statements-page';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Statements</title><body></body>';

export async function benchStatements(say: (line: string) => void, size: LibrarySize = LARGE): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./statements-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  try {
    const page = await driver.open(site.add('bench', '/statements', PAGE));
    await page.bringToFront();
    page.setDefaultTimeout(0);
    await page.evaluate(script);
    const times = await page.evaluate(
      (size): Promise<GroupingTimes> => Reflect.get(globalThis, 'measureGrouping')(size),
      size,
    );
    say(
      `Statements in Chromium (${times.claims} claims stored; ms; getAll of 10,000 claims: ${times.getAll.toFixed(0)})`,
    );
    say(
      `  grouping a new claim ${times.strange.toFixed(2)}  one that repeats another ${times.repeated.toFixed(2)} ` +
        `(${times.joined} joined)  a source's first 50 statements ${times.listed.toFixed(0)}`,
    );
  } finally {
    await driver.close();
    await site.close();
  }
}
