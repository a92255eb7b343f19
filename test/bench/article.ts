/**
 * Reading pages in Chromium: find, attribute, identify and paint beside finders of articles that do only the first of
 * these, and the gate beside `isProbablyReaderable`. One renderer a page, all peers in it, in turns.
 */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import type { PageTimes, StepTimes } from './article-page';
import { bundle } from './bundle';
import type { Figure } from './figures';
import { summary } from './measure';
import { pages, type SavedPage } from './texts';

const MOST = 40;

export async function benchArticle(say: (line: string) => void): Promise<Figure[]> {
  const articles = pages(MOST, (page) => !isNoArticle(page));
  const others = pages(MOST, isNoArticle);
  const times = await measureAll([...articles.items, ...others.items]);
  const read = times.slice(0, articles.items.length);
  const gated = times.slice(articles.items.length);
  const table = compare(say);

  say(`Articles in Chromium (${articles.from}, ${read.length} pages; ms, median and 95th percentile)`);
  const own = {
    cold: read.map(({ steps }) => sum(steps)),
    warm: read.map(({ stepsWarm }) => sum(stepsWarm)),
  };
  const readability = column(read, 'readability', 'readabilityWarm');
  const defuddle = column(read, 'defuddle', 'defuddleWarm');
  table('find, attribute, identify, paint', own, { Readability: readability, Defuddle: defuddle });
  // Who the sources are is asked of the background: no page waits for it.
  const inPage = {
    cold: read.map(({ steps }) => sum(steps) - steps.identify),
    warm: read.map(({ stepsWarm }) => sum(stepsWarm) - stepsWarm.identify),
  };
  table('of which in the page', inPage, { Readability: readability, Defuddle: defuddle });
  for (const step of ['find', 'attribute', 'identify', 'paint'] as const) {
    const part = {
      cold: read.map(({ steps }) => steps[step]),
      warm: read.map((page) => page.stepsWarm[step]),
    };
    table(`  ${step}`, part, { Readability: readability });
  }
  table('longest of these steps', {
    cold: read.map(({ steps }) => Math.max(...Object.values(steps))),
    warm: read.map(({ stepsWarm }) => Math.max(...Object.values(stepsWarm))),
  });
  table('Readability with its copy', readability);
  table('Defuddle with its copies', defuddle);
  table('gate', column(read, 'gate', 'gateWarm'), {
    isProbablyReaderable: column(read, 'readerable', 'readerableWarm'),
  });
  const find = {
    cold: read.map(({ steps }) => steps.find),
    warm: read.map(({ stepsWarm }) => stepsWarm.find),
  };
  const figures = [
    figure(
      'find, attribute, identify, paint',
      own,
      { Readability: readability, Defuddle: defuddle },
      '≤ 0.5',
    ),
    figure('  of which in the page', inPage, { Readability: readability, Defuddle: defuddle }, ''),
    figure('find', find, { Readability: readability, Defuddle: defuddle }, ''),
  ];
  if (!gated.length) return figures;
  say(`Pages that are no articles (${others.from}, ${gated.length} pages)`);
  const readerable = column(gated, 'readerable', 'readerableWarm');
  table('gate', column(gated, 'gate', 'gateWarm'), { isProbablyReaderable: readerable });
  table('isProbablyReaderable', readerable);
  const gate = column(gated, 'gate', 'gateWarm');
  return [...figures, figure('gate, no articles', gate, { isProbablyReaderable: readerable }, '≤ 2 / 4 ms')];
}

/** Milliseconds and shares of the peers, median / 95th percentile each. */
function figure(what: string, own: Column, peers: Record<string, Column>, aim: string): Figure {
  const [cold = '', warm = ''] = (['cold', 'warm'] as const).map((state) => {
    const { median, p95 } = summary(own[state]);
    const shares = Object.entries(peers).map(([peer, column]) => {
      const theirs = summary(column[state]);
      return `${(median / theirs.median).toFixed(2)} / ${(p95 / theirs.p95).toFixed(2)} × ${peer}`;
    });
    return [`${median.toFixed(1)} / ${p95.toFixed(1)} ms`, ...shares].join(', ');
  });
  return { what, cold, warm, aim };
}

function isNoArticle({ gold }: SavedPage): boolean {
  return gold?.article === false;
}

function sum({ find, attribute, identify, paint }: StepTimes): number {
  return find + attribute + identify + paint;
}

interface Column {
  cold: readonly number[];
  warm: readonly number[];
}

type Plain = Exclude<keyof PageTimes, 'steps' | 'stepsWarm'>;

function column(times: readonly PageTimes[], cold: Plain, warm: Plain): Column {
  return { cold: times.map((page) => page[cold]), warm: times.map((page) => page[warm]) };
}

/** A line a thing measured: its times, and as a share of each peer's. */
function compare(say: (line: string) => void) {
  return (name: string, own: Column, peers: Record<string, Column> = {}): void => {
    const cells = (['cold', 'warm'] as const).map((state) => {
      const { median, p95 } = summary(own[state]);
      const shares = Object.entries(peers).map(([peer, column]) => {
        const theirs = summary(column[state]);
        return `${(median / theirs.median).toFixed(2)} / ${(p95 / theirs.p95).toFixed(2)} × ${peer}`;
      });
      return `${state} ${median.toFixed(1).padStart(6)} ${p95.toFixed(1).padStart(6)}  ${shares.join(', ')}`;
    });
    say(
      `  ${name.padEnd(34)}${(cells[0] ?? '').padEnd(Object.keys(peers).length > 1 ? 76 : 54)}${cells[1]}`.trimEnd(),
    );
  };
}

async function measureAll(saved: readonly SavedPage[]): Promise<PageTimes[]> {
  const script = await bundle(fileURLToPath(new URL('./article-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  const all: PageTimes[] = [];
  try {
    for (const [i, { html, url }] of saved.entries()) {
      // The pages' own scripts and pictures stay out of it; a site each keeps them in renderers of their own.
      const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
      const page = await driver.open(site.add(`bench-${i}`, new URL(url).pathname, html, policy));
      await page.evaluate(script);
      all.push(await page.evaluate((turn): PageTimes => Reflect.get(globalThis, 'measurePage')(turn), i));
      await page.close();
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return all;
}
