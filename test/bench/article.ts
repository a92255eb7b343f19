/** Finding an article in Chromium, beside Readability with the copy it needs; the gate beside `isProbablyReaderable`. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import type { PageTimes } from './article-page';
import { bundle } from './bundle';
import { summary } from './measure';
import { pages } from './texts';

const MOST = 40;

export async function benchArticle(say: (line: string) => void): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./article-page.ts', import.meta.url)));
  const { from, items } = pages(MOST);
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  const all: PageTimes[] = [];
  try {
    for (const [i, { html }] of items.entries()) {
      // The pages' own scripts and pictures stay out of it.
      const address = site.add('bench', `/${i}`, html, { 'content-security-policy': "default-src 'none'" });
      const page = await driver.open(address);
      await page.evaluate(script);
      all.push(
        await page.evaluate((swap): PageTimes => Reflect.get(globalThis, 'measurePage')(swap), i % 2 === 1),
      );
      await page.close();
    }
  } finally {
    await driver.close();
    await site.close();
  }
  const of = (name: keyof PageTimes) => summary(all.map((times) => times[name]));
  const words = (name: keyof PageTimes) => `${of(name).median.toFixed(1)} (95 %: ${of(name).p95.toFixed(1)})`;
  const ratio = (a: keyof PageTimes, b: keyof PageTimes) => (of(a).median / of(b).median).toFixed(2);
  say(`Pages in Chromium (${from}, ${items.length} pages; ms, median and 95th percentile)`);
  say(
    `  gate ${words('gate')}, isProbablyReaderable ${words('readerable')} → ${ratio('gate', 'readerable')} ×`,
  );
  say(
    `  findArticle cold ${words('find')}, Readability with its copy ${words('readability')} → ` +
      `${ratio('find', 'readability')} ×; again ${words('findWarm')} and ${words('readabilityWarm')} → ` +
      `${ratio('findWarm', 'readabilityWarm')} ×`,
  );
}
