/** Painting highlights over text in Chromium, beside mark.js, which wraps the same words in elements. */
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browsers';
import { ensureBuild } from '../../scripts/build/builds';
import { serveDemo } from '../demo/server';
import { bundle } from './bundle';
import type { Figure } from './figures';
import { summary } from './measure';
import type { Painted } from './painting-page';

const COUNTS = [25, 250, 2500];
const ROUNDS = 11;
const PAGE = '<!doctype html><meta charset="utf-8"><title>Text</title><body></body>';

type Method = 'painting' | 'wrapping' | 'nothing';

export async function benchPainting(say: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  const script = await bundle(fileURLToPath(new URL('./painting-page.ts', import.meta.url)));
  const site = await serveDemo();
  const driver = await launch('chromium', { extension: await ensureBuild('chrome'), headless: true });
  say(
    `Highlights in Chromium (the frame that marks: script, style, layout, paint; ms, median of ${ROUNDS}; ` +
      'changes of the document; layout shift)',
  );
  try {
    const page = await driver.open(site.add('bench', '/painting', PAGE));
    await page.evaluate(script);
    const measure = async (method: Method, count: number): Promise<Painted | null> => {
      // A page in the back draws no frames.
      await page.bringToFront();
      return page.evaluate(
        (method, count): Promise<Painted | null> => Reflect.get(globalThis, 'measurePainting')(method, count),
        method,
        count,
      );
    };
    for (const count of COUNTS) {
      const all: Record<Method, Painted[]> = { painting: [], wrapping: [], nothing: [] };
      for (let round = 0; round <= ROUNDS; round++) {
        for (const method of ['painting', 'wrapping', 'nothing'] as const) {
          const painted = await measure(method, count);
          if (round > 0 && painted) all[method].push(painted);
        }
      }
      const line = lineOf(all);
      say(`  ${String(count).padStart(5)}  ${line}`);
      const ratio = line.split('→ ')[1] ?? 'not measured';
      figures.push({ what: `painting ${count}`, cold: `${ratio} than mark.js`, warm: '', aim: '≥ 10 ×' });
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return figures;
}

function lineOf(all: Record<Method, Painted[]>): string {
  if (Object.values(all).some(({ length }) => length === 0))
    return 'not measured: the browser drew no frames';
  const of = (method: Method, name: 'ms' | 'script' = 'ms') =>
    summary(all[method].map((painted) => painted[name])).median;
  const words = (method: Method) =>
    `${of(method).toFixed(2).padStart(8)} (script ${of(method, 'script').toFixed(2)})  ${String(most(all[method], 'mutations')).padStart(5)} changes  ` +
    `shift ${most(all[method], 'shift').toFixed(3)}`;
  return (
    `painted ${words('painting')}   mark.js ${words('wrapping')}   a frame with nothing new ${of('nothing').toFixed(2)}` +
    `   → ${(of('wrapping') / of('painting')).toFixed(1)} × faster, the script alone ` +
    `${(of('wrapping', 'script') / Math.max(0.1, of('painting', 'script'))).toFixed(0)} ×`
  );
}

function most(painted: readonly Painted[], name: 'mutations' | 'shift'): number {
  return Math.max(...painted.map((one) => one[name]));
}
