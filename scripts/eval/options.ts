/** The command line of `eval`. Knows nothing of how figures are made. */
import { UserError } from '../analyze/options';

export const USAGE = `usage: npm run -s eval -- [CORPUS ...]
    --show N      the N worst mistakes of each corpus and sort (5)
    --folds N     the figures in N folds of documents, with mean and range
    --brief       only the figures, the floors and the folds
    --json        everything as one JSON object
    --pages-in-browser  instead of all that: the saved pages in Chromium beside the command line
corpora: `;

export interface EvalOptions {
  corpora: string[];
  show: number;
  /** 0 where no folds are asked for. */
  folds: number;
  brief: boolean;
  json: boolean;
}

/** Reads the arguments. Throws `UserError` for an unknown flag, corpus or number. */
export function parseEvalOptions(argv: readonly string[], known: readonly string[]): EvalOptions {
  const options: EvalOptions = { corpora: [], show: 5, folds: 0, brief: false, json: false };
  const fail = (what: string): never => {
    throw new UserError(`${what}\n${USAGE}${known.join(' ')}`);
  };
  const rest = [...argv];
  const number = (flag: string, least: number): number => {
    const value = Number(rest.shift());
    return Number.isInteger(value) && value >= least
      ? value
      : fail(`${flag} wants a number from ${least} on`);
  };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--show') options.show = number(arg, 0);
    else if (arg === '--folds') options.folds = number(arg, 2);
    else if (arg === '--brief') options.brief = true;
    else if (arg === '--json') options.json = true;
    else if (known.includes(arg)) options.corpora.push(arg);
    else fail(arg.startsWith('-') ? `unknown flag ${arg}` : `there is no corpus ${arg}`);
  }
  return options;
}
