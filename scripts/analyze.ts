/** `npm run -s analyze -- …`: the engine on the command line; `--help` says how. Reads no network. */

import { parseOptions, USAGE, UserError } from './analyze/options';
import { answerPairs } from './analyze/pairs';
import { answerStatements } from './analyze/statements';
import { answerNames, answerTexts } from './analyze/texts';

async function main(argv: readonly string[]): Promise<void> {
  const { mode, scheme, lang, files, help } = parseOptions(argv);
  if (help) console.log(USAGE);
  else if (mode === 'jsonl') await answerTexts(process.stdin, process.stdout, { scheme });
  else if (mode === 'names') await answerNames(process.stdin, process.stdout);
  else if (mode === 'pairs') await answerPairs(process.stdin, process.stdout);
  else if (mode === 'statements') await answerStatements(process.stdin, process.stdout);
  else if (mode === 'pages') {
    // Loaded only here and for files: a DOM library takes longer to load than texts take to read.
    const [{ answerPages }, { detectLanguage }] = await Promise.all([
      import('./analyze/pages'),
      import('../lib/languages'),
    ]);
    await answerPages(process.stdin, process.stdout, { detectLanguage });
  } else {
    const { reportFile } = await import('./analyze/files');
    for (const file of files) console.log(reportFile(file, lang, { scheme }));
  }
}

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`analyze: ${error.message}`);
  process.exitCode = 1;
}
