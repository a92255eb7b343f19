/**
 * What a page holds and how long it is held up with Sourceline reading it: memory after collection, in pairs with and without;
 * and the longest task, on articles of the usual length and of ten times that.
 */
import type { Page } from 'puppeteer-core';
import { type Driver, launch, until } from '../../scripts/browsers';
import { painted } from '../../scripts/browsers/marks';
import { type Task, tasksOf } from '../../scripts/browsers/tasks';
import { ensureBuild } from '../../scripts/build/builds';
import { longPage } from '../browser/pages/long';
import { type DemoServer, serveDemo } from '../demo/server';
import { ARTICLES } from '../demo/site';
import type { Figure } from './figures';
import { summary } from './measure';

const PAIRS = 5;
/** Milliseconds in which a page has come to rest. */
const REST = 1_000;

export async function benchMemory(say: (line: string) => void): Promise<Figure[]> {
  const site = await serveDemo();
  try {
    const without = await withBrowser(false, (driver) => heaps(site, driver));
    const reading = await withBrowser(true, (driver) => heaps(site, driver, painted));
    const more = reading.map((heap, i) => (heap - (without[i] ?? 0)) / 1e6);
    const memory = `${summary(more).median.toFixed(1)} MB more`;
    say(`Memory of an article's page (demo site, ${more.length} pairs, after collection)`);
    say(`  with Sourceline ${memory}`);
    const usual = await withBrowser(true, (driver) => longest(driver, usualPages(site)));
    const long = await withBrowser(true, (driver) => longest(driver, longPages(site)));
    say(
      'Longest task with a script in it while a page is loaded and read (ms of the processor; by the clock)',
    );
    say(`  usual length ${words(usual)}; ten times that ${words(long)}`);
    return [
      { what: 'memory', cold: memory, warm: '', aim: '≤ 10 MB' },
      { what: 'longest task, usual length', cold: words(usual), warm: '', aim: '≤ 50 ms' },
      { what: 'longest task, ten times that', cold: words(long), warm: '', aim: '≤ 50 ms' },
    ];
  } finally {
    await site.close();
  }
}

const words = ({ cpu, ms }: Task) => `${cpu.toFixed(0)} ms (${ms.toFixed(0)} by the clock)`;

async function withBrowser<T>(granted: boolean, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  try {
    if (granted) await driver.grantSites();
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** Bytes used by scripts in each page, the extension's own world too. */
async function heaps(
  site: DemoServer,
  driver: Driver,
  ready: (page: Page) => Promise<unknown> = async () => {},
): Promise<number[]> {
  const all: number[] = [];
  for (const article of ARTICLES.slice(0, PAIRS)) {
    const page = await driver.browser.newPage();
    await page.bringToFront();
    await page.goto(site.of(article));
    await ready(page);
    await rest();
    all.push(await heapOf(page));
    await page.close();
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

function usualPages(site: DemoServer): string[] {
  return ARTICLES.slice(0, PAIRS).map((article) => site.of(article));
}

function longPages(site: DemoServer): string[] {
  return (['ru', 'uk', 'en'] as const).map((lang) =>
    site.add(`long-${lang}`, '/2024/05/10/all-that-was-said', longPage(lang)),
  );
}

/** The longest of all pages' tasks; each page is loaded in a renderer that has read nothing. */
async function longest(driver: Driver, addresses: readonly string[]): Promise<Task> {
  let most: Task = { ms: 0, cpu: 0, script: true };
  for (const address of addresses) {
    const page = await driver.browser.newPage();
    await page.bringToFront();
    const tasks = await tasksOf(page, address, async () => {
      await page.goto(address);
      await until('the reading to end', async () => (await driver.badge(page)) !== '');
      await rest();
    });
    for (const task of tasks) if (task.script && task.cpu > most.cpu) most = task;
    await page.close();
  }
  return most;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}
