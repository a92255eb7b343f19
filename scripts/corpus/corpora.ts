/**
 * The annotated corpora beside the repository and the project's own, the scorer of each, and the floors their
 * figures must hold. Runs the scorers, which are beside the repository too; knows nothing of what is behind `analyze`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_LANGUAGES, type OwnLanguage, readOwnCorpus } from '../../test/corpus/own/documents';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = join(root, '..', 'shared');
const FLOORS = join(root, 'test', 'corpus', 'floors.json');

export interface Corpus {
  name: string;
  /** Below `shared`, or the language of the project's own articles. */
  data: string | { own: OwnLanguage };
  scorer: string;
  /** What `analyze` is started with. */
  flags: string[];
}

const attributions = (name: string, ...flags: string[]): Corpus => ({
  name,
  data: `corpus/${name}.jsonl`,
  scorer: 'corpus/score.mjs',
  flags: ['--jsonl', ...flags],
});

export const CORPORA: readonly Corpus[] = [
  attributions('ru-dev'),
  attributions('uk-dev'),
  attributions('en-own-dev'),
  attributions('en-dev', '--scheme', 'polnear'),
  // As readers are shown it: what PolNeAR counts beyond speech is not looked for, so recall is lower by intent.
  { ...attributions('en-dev'), name: 'en-dev-guidelines' },
  ...OWN_LANGUAGES.map(
    (own): Corpus => ({ name: `${own}-own`, data: { own }, scorer: 'corpus/score.mjs', flags: ['--jsonl'] }),
  ),
  { name: 'names-dev', data: 'corpus/names-dev.jsonl', scorer: 'corpus/score-names.mjs', flags: ['--names'] },
  { name: 'pages', data: 'pages/dev.jsonl.gz', scorer: 'pages/score.mjs', flags: ['--pages'] },
];

/** Floors by corpus and figure: `{ "ru-dev": { "attribution.f1": 0.6 } }`. */
export function readFloors(): Record<string, Record<string, number>> {
  return JSON.parse(readFileSync(FLOORS, 'utf8'));
}

/** Why a corpus cannot be scored here, or null. */
export function whySkipped({ data, scorer }: Corpus): string | null {
  const needed = typeof data === 'string' ? [data, scorer] : [scorer];
  const missing = needed.map((path) => join(shared, path)).find((path) => !existsSync(path));
  return missing ? `${missing} is not there` : null;
}

export interface Score {
  /** What the scorer printed: figures, examples, and a line for each figure below its floor. */
  output: string;
  /** The scorer ran and every figure holds its floor. */
  ok: boolean;
}

/** Scores one corpus. `show`: how many of the worst mistakes to print of each kind. */
export function score(corpus: Corpus, floors: Record<string, number> = {}, show = 0): Score {
  const { data } = corpus;
  if (typeof data === 'string') return scoreFile(join(shared, data), corpus, floors, show);
  const folder = mkdtempSync(join(tmpdir(), 'own-corpus-'));
  try {
    const file = join(folder, `${corpus.name}.jsonl`);
    writeFileSync(
      file,
      readOwnCorpus(data.own)
        .map((document) => `${JSON.stringify(document)}\n`)
        .join(''),
    );
    return scoreFile(file, corpus, floors, show);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreFile(file: string, corpus: Corpus, floors: Record<string, number>, show: number): Score {
  const minimums = Object.entries(floors).flatMap(([figure, value]) => ['--min', `${figure}=${value}`]);
  const analyze = [process.execPath, '--import', 'tsx', join(root, 'scripts', 'analyze.ts'), ...corpus.flags];
  const run = spawnSync(
    process.execPath,
    [join(shared, corpus.scorer), file, '--show', `${show}`, ...minimums, '--', ...analyze],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.error) throw run.error;
  return { output: `${run.stdout}${run.stderr}`.trimEnd(), ok: run.status === 0 };
}
