/** `npm run bench`: how fast the parts are, each beside its peers in the same run, as ratios. */
import { benchArticle } from '../test/bench/article';
import { benchEngine } from '../test/bench/engine';
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
await benchEngine(say);
await benchStartUp(say);
await benchArticle(say);
await benchPainting(say);
await benchMemory(say);
await benchLibrary(say);
await benchTransfer(say);
await benchStatements(say);
