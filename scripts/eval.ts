/**
 * `npm run eval`: every corpus present, all figures for each form, kind, role and language, the worst mistakes, how well
 * confidence keeps its word, and the floors. `scripts/eval/options.ts` has the flags.
 *
 * `npm run eval -- --pages-in-browser` compares instead what the saved pages are read as in Chromium and without a browser.
 *
 * Exits with 1 where a figure is below its floor or a scorer failed, 2 for a wrong argument.
 */
import { UserError } from './analyze/options';
import { CORPORA, readFloors } from './corpus/corpora';
import { evaluate, isShort } from './eval/measure';
import { parseEvalOptions } from './eval/options';
import { report } from './eval/report';

const names = CORPORA.map(({ name }) => name);
try {
  if (process.argv.includes('--pages-in-browser')) {
    const { comparePages } = await import('../test/bench/same-pages');
    await comparePages((line) => console.log(line));
    process.exit();
  }
  const options = parseEvalOptions(process.argv.slice(2), names);
  const wanted = CORPORA.filter(({ name }) => !options.corpora.length || options.corpora.includes(name));
  const evaluation = evaluate(wanted, readFloors(), options);
  console.log(options.json ? JSON.stringify(evaluation, null, 2) : report(evaluation, options.brief));
  const failed = new Set([
    ...evaluation.floors.filter(isShort).map(({ corpus }) => corpus),
    ...evaluation.scored.filter(({ ok }) => !ok).map(({ name }) => name),
  ]);
  if (failed.size) {
    console.error(`\nbelow their floors or not scored: ${[...failed].join(', ')}`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
