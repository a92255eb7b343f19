/** Painting highlights over text in Chromium, beside mark.js, which wraps the same words in elements. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import { summary } from './measure';
import type { Painted } from './painting-page';

const COUNTS = [25, 250, 2500];
const ROUNDS = 7;
const PAGE = '<!doctype html><meta charset="utf-8"><title>Text</title><body></body>';

export async function benchPainting(say: (line: string) => void): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./painting-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  say(`Highlights in Chromium (ms, median of ${ROUNDS}; changes of the document; layout shift)`);
  try {
    const page = await driver.open(site.add('bench', '/painting', PAGE));
    // A page in the back draws no frames.
    await page.bringToFront();
    await page.evaluate(script);
    const measure = (method: string, count: number) =>
      page.evaluate(
        (method, count): Promise<Painted> => Reflect.get(globalThis, 'measurePainting')(method, count),
        method,
        count,
      );
    for (const count of COUNTS) {
      const all: Record<'painting' | 'wrapping', Painted[]> = { painting: [], wrapping: [] };
      for (let round = 0; round <= ROUNDS; round++) {
        for (const method of ['painting', 'wrapping'] as const) {
          const painted = await measure(method, count);
          if (round > 0) all[method].push(painted);
        }
      }
      const of = (method: 'painting' | 'wrapping') => summary(all[method].map(({ ms }) => ms)).median;
      const words = (method: 'painting' | 'wrapping') =>
        `${of(method).toFixed(2).padStart(8)}  ${String(most(all[method], 'mutations')).padStart(5)} changes  ` +
        `shift ${most(all[method], 'shift').toFixed(3)}`;
      say(
        `  ${String(count).padStart(5)}  painted ${words('painting')}   mark.js ${words('wrapping')}   → ` +
          `${(of('wrapping') / of('painting')).toFixed(1)} × faster`,
      );
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

function most(painted: readonly Painted[], name: 'mutations' | 'shift'): number {
  return Math.max(...painted.map((one) => one[name]));
}
