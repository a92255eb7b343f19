/**
 * What the first article in a page pays before anything is warm: the built script of its language evaluated, its pack
 * built, the first answer given; then the rest of a typical article. In fresh Node processes and fresh pages in Chromium.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '../../entrypoints/engine/readers';
import type { Lang } from '../../lib/languages/types';
import { type Driver, launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { summary } from './measure';
import { LANGS, texts } from './texts';

const ROUNDS = 11;
/** UTF-16 units of a typical article. */
const TYPICAL = 5_000;

/** Milliseconds: the script evaluated; from its start to the first answer; then the article. */
interface StartUp {
  load: number;
  answer: number;
  article: number;
}

interface Sample {
  /** A headline and a paragraph or two. */
  first: string;
  article: string;
}

export async function benchStartUp(say: (line: string) => void): Promise<void> {
  const extension = await ensureBuild('chrome');
  const site = await serveDemo();
  const address = site.add('bench', '/start-up', '<!doctype html><title>start-up</title>');
  const driver = await launch('chromium', { extension, headless: true });
  say(`Start-up (ms, median and least of ${ROUNDS}: script evaluated, first answer; then an article, cold)`);
  try {
    for (const lang of LANGS) {
      const script = join(extension, `language-${lang}.js`);
      const samples = samplesOf(lang);
      const inNode = samples.map((sample) => node(script, lang, sample));
      const inChromium: StartUp[] = [];
      for (const sample of samples) inChromium.push(await chromium(driver, address, script, lang, sample));
      say(`  ${lang} Node ${words(inNode)}; Chromium ${words(inChromium)}`);
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

function samplesOf(lang: Lang): Sample[] {
  const { items } = texts(lang);
  const long = items.filter((text) => text.length > TYPICAL / 2);
  const chosen = long.length ? long : items;
  return Array.from({ length: ROUNDS }, (_, round) => {
    const article = (chosen[round % chosen.length] ?? '').slice(0, TYPICAL);
    return { first: article.slice(0, 600), article };
  });
}

function node(script: string, lang: Lang, sample: Sample): StartUp {
  const child = fileURLToPath(new URL('./start-up-node.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [child, script, lang], {
    input: JSON.stringify(sample),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function chromium(
  driver: Driver,
  address: string,
  script: string,
  lang: Lang,
  sample: Sample,
): Promise<StartUp> {
  const page = await driver.open(address);
  const times = await page.evaluate(
    (code, lang, { first, article }): StartUp => {
      const element = document.createElement('script');
      element.textContent = code;
      const start = performance.now();
      document.head.append(element);
      const reader = globalThis.sourcelineReaders?.[lang];
      if (!reader) throw new Error(`the script for ${lang} left no reader`);
      const loaded = performance.now();
      // All its steps, one after the other.
      Array.from(reader.attribute(first));
      const answered = performance.now();
      Array.from(reader.attribute(article));
      return { load: loaded - start, answer: answered - start, article: performance.now() - answered };
    },
    readFileSync(script, 'utf8'),
    lang,
    sample,
  );
  await page.close();
  return times;
}

function words(all: readonly StartUp[]): string {
  const of = (name: keyof StartUp) => {
    const times = all.map((each) => each[name]);
    return `${summary(times).median.toFixed(1)} (${Math.min(...times).toFixed(1)})`;
  };
  return `${of('load')}, ${of('answer')}; ${of('article')}`;
}
