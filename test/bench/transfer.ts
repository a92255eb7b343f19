/** Export and import of a whole library in Chromium, beside the same records read and written with nothing around. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import { LARGE, type LibrarySize } from './library-generator';
import type { TransferTimes } from './transfer-page';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Transfer</title><body></body>';

export async function benchTransfer(say: (line: string) => void, size: LibrarySize = LARGE): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./transfer-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  try {
    const page = await driver.open(site.add('bench', '/transfer', PAGE));
    await page.bringToFront();
    page.setDefaultTimeout(0);
    await page.evaluate(script);
    const times = await page.evaluate(
      (size): Promise<TransferTimes> => Reflect.get(globalThis, 'measureTransfer')(size),
      size,
    );
    const ratio = (own: number, peer: number) => `${(own / peer).toFixed(2)} ×`;
    say(
      `Export and import in Chromium (${times.claims} claims, ${(times.bytes / 1e6).toFixed(0)} MB; ms; ` +
        `getAll of 10,000 claims: ${times.getAll.toFixed(0)})`,
    );
    say(
      `  export ${times.exported.toFixed(0)}  getAll and stringify ${times.bareExport.toFixed(0)}  ` +
        ratio(times.exported, times.bareExport),
    );
    say(
      `  import ${times.imported.toFixed(0)}  bare puts ${times.barePut.toFixed(0)}  ` +
        `${ratio(times.imported, times.barePut)}  longest task ${times.longestTask.toFixed(0)}`,
    );
  } finally {
    await driver.close();
    await site.close();
  }
}
