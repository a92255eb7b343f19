/** The command line of `analyze`: which mode, which files. Knows nothing of what the modes do. */

export const USAGE = `usage:
  npm run -s analyze -- FILE ...          a readable report of text or HTML files
        --lang ru|uk|en                   the language, where it shall not be guessed
  npm run -s analyze -- --jsonl           {"id","lang","text"} a line in, attributions a line out
        --scheme polnear                  with beliefs, plans and intentions
  npm run -s analyze -- --pages           {"id","url","html"} a line in, {"id","article"} out
  npm run -s analyze -- --names           {"id","lang","name"} a line in, {"id","entity","kind","label"} out
  npm run -s analyze -- --pairs           {"id","a","b","mentionA","mentionB"} a line in, {"id","same"} out;
                                          a and b are {"lang","outletCountry","text"}, same is true, false or "unknown"
  npm run -s analyze -- --statements      {"id","a","b"} a line in, {"id","same"} out: one statement or two;
                                          a and b are {"lang","source","form","text"}`;

/** What the reader of the message can put right: shown without a stack. */
export class UserError extends Error {}

export type Mode = 'jsonl' | 'pages' | 'names' | 'pairs' | 'statements' | 'files';

const LINE_MODES = ['jsonl', 'pages', 'names', 'pairs', 'statements'] as const;

export interface Options {
  mode: Mode;
  scheme: 'guidelines' | 'polnear';
  lang: string | null;
  files: string[];
  help: boolean;
}

/** Reads the arguments. Throws `UserError` for an unknown flag or flags that do not go together. */
export function parseOptions(argv: readonly string[]): Options {
  const options: Options = { mode: 'files', scheme: 'guidelines', lang: null, files: [], help: false };
  const modes: Mode[] = [];
  const rest = [...argv];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const mode = LINE_MODES.find((each) => arg === `--${each}`);
    if (mode) modes.push(mode);
    else if (arg === '--help' || arg === '-h') options.help = true;
    else if (arg === '--lang') options.lang = value(arg, rest);
    else if (arg === '--scheme') {
      const scheme = value(arg, rest);
      if (scheme !== 'polnear' && scheme !== 'guidelines') {
        throw new UserError(`unknown scheme “${scheme}”: guidelines or polnear`);
      }
      options.scheme = scheme;
    } else if (arg.startsWith('-')) throw new UserError(`unknown flag ${arg}\n${USAGE}`);
    else options.files.push(arg);
  }
  if (modes.length > 1) throw new UserError(`--${modes.join(' and --')} do not go together`);
  const mode = modes[0];
  if (mode && options.files.length) {
    throw new UserError(`--${mode} reads standard input, not ${options.files.join(', ')}`);
  }
  if (mode) options.mode = mode;
  else if (!options.files.length && !options.help) throw new UserError(`no file named\n${USAGE}`);
  return options;
}

function value(flag: string, rest: string[]): string {
  const next = rest.shift();
  if (next === undefined || next.startsWith('-')) throw new UserError(`${flag} wants a value`);
  return next;
}
