/**
 * The engine's throughput as built, in Node and in Chromium, beside `compromise` finding quotations and a bare split into
 * words; and how its time grows with the text.
 */
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import type { EngineTimes } from './engine-page';
import { LANGS, texts } from './texts';

/** UTF-16 units of text a language; enough for a steady figure, little enough for compromise. */
const AMOUNT = 60_000;

type Measure = (texts: readonly string[], lang: string) => EngineTimes;

/** Prints a line a language: thousand characters a second of each, and the ratios. */
export async function benchEngine(say: (line: string) => void): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./engine-page.ts', import.meta.url)));
  say(
    'Engine in Node (thousand characters a second, best round, all warm; ratios to peers, higher is better)',
  );
  runInThisContext(script);
  const measure: Measure = Reflect.get(globalThis, 'measureEngine');
  for (const lang of LANGS) report(say, lang, measure(sampleOf(lang).items, lang));
  say('Engine in Chromium');
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  try {
    const page = await driver.open(site.add('bench', '/engine', '<!doctype html><title>engine</title>'));
    await page.evaluate(script);
    for (const lang of LANGS) {
      const { items } = sampleOf(lang);
      const times = await page.evaluate(
        (items, lang): EngineTimes => Reflect.get(globalThis, 'measureEngine')(items, lang),
        items,
        lang,
      );
      report(say, lang, times);
    }
    await page.close();
  } finally {
    await driver.close();
    await site.close();
  }
}

function report(
  say: (line: string) => void,
  lang: (typeof LANGS)[number],
  { peers, growth }: EngineTimes,
): void {
  const { from, items, characters } = sampleOf(lang);
  const rate = (name: keyof typeof peers) => characters / peers[name].least;
  const ratio = (part: 'attribute' | 'identify', peer: keyof typeof peers) => rate(part) / rate(peer);
  say(
    `  ${lang} (${from}, ${items.length} texts): attribute ${rate('attribute').toFixed(0)}, ` +
      `with identities ${rate('identify').toFixed(0)}, compromise ${rate('compromise').toFixed(0)}, ` +
      `words only ${rate('words').toFixed(0)} → attribute ${ratio('attribute', 'compromise').toFixed(1)} × compromise, ` +
      `${ratio('attribute', 'words').toFixed(3)} × words only; with identities ` +
      `${ratio('identify', 'compromise').toFixed(1)} ×, ${ratio('identify', 'words').toFixed(3)} ×`,
  );
  const lengths = growth.map(({ length, time }) => `${length / 1000} kB ${time.toFixed(1)} ms`).join(', ');
  say(`     time grows as the length to the power of ${slopeOf(growth).toFixed(2)} (${lengths})`);
}

/** The slope of the logarithms by least squares: 1 is linear, 2 quadratic. */
function slopeOf(growth: EngineTimes['growth']): number {
  const points = growth.map(({ length, time }) => ({ x: Math.log(length), y: Math.log(time) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}

function sampleOf(lang: (typeof LANGS)[number]) {
  const { from, items: all } = texts(lang);
  const items: string[] = [];
  let characters = 0;
  for (const item of all) {
    if (characters >= AMOUNT) break;
    items.push(item);
    characters += item.length;
  }
  return { from, items, characters };
}
