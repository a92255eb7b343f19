/** The engine and its peers over texts; bundled and run by engine.ts, in Node and in a page. Times in milliseconds. */
import nlp from 'compromise';
import { attribute } from '../../lib/attribution';
import { packFor } from '../../lib/languages';
import type { Lang } from '../../lib/languages/types';
import { identify } from '../../lib/sources';
import { inTurns, type Timing } from './measure';

/**
 * Milliseconds that every peer runs before it is timed: compilers come to the last of the code after dozens of rounds, so a fixed number
 * of them would time one peer warm and another half compiled. What a page pays before that is start-up.ts's.
 */
const WARM = 2_000;
const ROUNDS = 9;
/** UTF-16 units of texts: from a short notice to a book. */
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
/** Units read at each length, so that short texts are read often enough to be timed. */
const READ = 1_000_000;

export interface EngineTimes {
  peers: Record<'attribute' | 'identify' | 'compromise' | 'words', Timing>;
  growth: { length: number; time: number }[];
}

/** The peers on the same texts in turns; then the engine on one text at several lengths. */
export function measureEngine(texts: readonly string[], lang: Lang): EngineTimes {
  const pack = packFor(lang);
  const context = { lang, scope: 'bench', outletCountry: null, outlet: null };
  const engine = (text: string) => void identify(attribute(text, pack), { ...context, text });
  const each = (run: (text: string) => void) => () => texts.forEach(run);
  const runs = {
    attribute: each((text) => void attribute(text, pack)),
    identify: each(engine),
    compromise: each((text) => void nlp(text).quotations().json()),
    words: each((text) => void text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)),
  };
  for (const run of Object.values(runs)) warm(run);
  const peers = inTurns(runs, ROUNDS);
  return { peers, growth: LENGTHS.map((length) => ({ length, time: timeAt(length, texts, engine) })) };
}

function warm(run: () => void): void {
  const end = performance.now() + WARM;
  do run();
  while (performance.now() < end);
}

/** The time of one text of a length, put together of the texts again and again. */
function timeAt(length: number, texts: readonly string[], run: (text: string) => void): number {
  const all = texts.join('\n');
  const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const times = Math.max(1, READ / length);
  const start = performance.now();
  for (let i = 0; i < times; i++) run(text);
  return (performance.now() - start) / times;
}

Object.assign(globalThis, { measureEngine });
