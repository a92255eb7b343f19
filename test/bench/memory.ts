/** Memory of a page with Sourceline reading it and without, after collection, in pairs; and its longest task. */
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers';
import { painted } from '../../scripts/browsers/marks';
import { ensureBuild } from '../../scripts/build/builds';
import { type DemoServer, serveDemo } from '../demo/server';
import { ARTICLES } from '../demo/site';
import { summary } from './measure';

const PAIRS = 5;

export async function benchMemory(say: (line: string) => void): Promise<void> {
  const site = await serveDemo();
  try {
    const without = await heaps(site, false);
    const reading = await heaps(site, true);
    const more = reading.map(({ heap }, i) => (heap - (without[i]?.heap ?? 0)) / 1e6);
    const tasks = reading.flatMap(({ tasks }) => tasks);
    say(`Memory of an article's page (demo site, ${more.length} pairs, after collection)`);
    say(
      `  with Sourceline ${summary(more).median.toFixed(1)} MB more; long tasks (over 50 ms) while it reads: ` +
        (tasks.length ? `${tasks.length}, the longest ${Math.max(...tasks).toFixed(0)} ms` : 'none'),
    );
  } finally {
    await site.close();
  }
}

interface Measured {
  /** Bytes used by scripts in the page, the extension's own world too. */
  heap: number;
  /** Durations of long tasks, ms. */
  tasks: number[];
}

async function heaps(site: DemoServer, granted: boolean): Promise<Measured[]> {
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  const all: Measured[] = [];
  try {
    if (granted) await driver.grantSites();
    for (const article of ARTICLES.slice(0, PAIRS)) {
      const page = await driver.browser.newPage();
      await page.bringToFront();
      await page.goto(site.of(article));
      if (granted) await painted(page);
      else await new Promise((resolve) => setTimeout(resolve, 500));
      all.push({ heap: await heapOf(page), tasks: await longTasks(page) });
      await page.close();
    }
  } finally {
    await driver.close();
  }
  return all;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve([]), 300);
      }),
  );
}
