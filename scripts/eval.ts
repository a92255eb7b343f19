/**
 * `npm run eval`: every corpus present, all figures for each form, kind, role and language, the worst mistakes, how well
 * confidence keeps its word, and the floors. `scripts/eval/options.ts` has the flags.
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
