/** `npm run bench`: how fast the parts are, each beside its peers in the same run, as ratios. */
import { benchArticle } from '../test/bench/article';
import { benchEngine } from '../test/bench/engine';
import { figureLines } from '../test/bench/figures';
import { benchLibrary } from '../test/bench/library';
import { benchMemory } from '../test/bench/memory';
import { benchPainting } from '../test/bench/painting';
import { benchStartUp } from '../test/bench/start-up';
import { benchStatements } from '../test/bench/statements';
import { benchTransfer } from '../test/bench/transfer';
import { ensureBrowsers } from './browsers';

const say = (line: string) => console.log(line);
const missing = ensureBrowsers(['chromium'], say);
for (const line of missing) console.error(line);
if (missing.length) process.exit(1);

/** A part that fails leaves the others worth having. */
async function run<T>(bench: (say: (line: string) => void) => Promise<T>): Promise<T | null> {
  try {
    return await bench(say);
  } catch (error) {
    console.error(`${bench.name} failed:`, error);
    process.exitCode = 1;
    return null;
  }
}

await run(benchEngine);
await run(benchStartUp);
const figures = [await run(benchArticle), await run(benchPainting), await run(benchMemory)];
await run(benchLibrary);
await run(benchTransfer);
await run(benchStatements);
say('All ratios of reading a page (median / 95th percentile, each beside its peers in this run)');
for (const line of figureLines(figures.flatMap((some) => some ?? []))) say(`  ${line}`);
