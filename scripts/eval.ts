/**
 * `npm run eval`: every corpus present, its figures, its worst mistakes, and whether its floors hold.
 *
 *   npm run eval -- [--show N] [CORPUS ...]
 *
 * Exits with 1 where a figure is below its floor or a scorer failed, 2 for a wrong argument.
 */
import { CORPORA, readFloors, score, whySkipped } from './corpus/corpora';

const argv = process.argv.slice(2);
const wanted: string[] = [];
let show = 5;
for (let arg = argv.shift(); arg !== undefined; arg = argv.shift()) {
  if (arg === '--show') show = Number(argv.shift());
  else wanted.push(arg);
}
const unknown = wanted.filter((name) => !CORPORA.some((corpus) => corpus.name === name));
if (unknown.length || !Number.isInteger(show) || show < 0) {
  console.error(`usage: eval [--show N] [${CORPORA.map((corpus) => corpus.name).join(' | ')}] ...`);
  process.exit(2);
}

const floors = readFloors();
const failed: string[] = [];
for (const corpus of CORPORA) {
  if (wanted.length && !wanted.includes(corpus.name)) continue;
  console.log(`\n== ${corpus.name}`);
  const reason = whySkipped(corpus);
  if (reason) {
    console.log(`skipped: ${reason}`);
    continue;
  }
  const { output, ok } = score(corpus, floors[corpus.name], show);
  console.log(output);
  if (!ok) failed.push(corpus.name);
}
if (failed.length) {
  console.error(`\nbelow their floors or not scored: ${failed.join(', ')}`);
  process.exitCode = 1;
}
