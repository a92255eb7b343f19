/**
 * The annotated corpora beside the repository and the project's own, the scorer of each, and the floors their
 * figures must hold. Runs the scorers, which are beside the repository too; knows nothing of what is behind `analyze`.
 * What the project computes itself from annotated texts is in the files beside this one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AttributeOptions } from '../../lib/attribution/types';
import {
  OWN_LANGUAGES,
  OWN_SETS,
  type OwnLanguage,
  type OwnSet,
  readOwnCorpus,
} from '../../test/corpus/own/documents';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = join(root, '..', 'shared');
const FLOORS = join(root, 'test', 'corpus', 'floors.json');

export interface Corpus {
  name: string;
  /** Below `shared`, or which of the project's own articles. */
  data: string | { own: OwnLanguage; set: OwnSet };
  scorer: string;
  /** What `analyze` is started with. */
  flags: string[];
  /** Of texts with annotated attributions. */
  texts?: {
    lang: OwnLanguage;
    scheme: Scheme;
    /** What it was annotated by; figures of different guidelines are not added up. */
    guidelines: 'own' | 'polnear';
  };
}

type Scheme = NonNullable<AttributeOptions['scheme']>;
export type TextCorpus = Corpus & Required<Pick<Corpus, 'texts'>>;

function attributions(
  name: string,
  data: Corpus['data'],
  lang: OwnLanguage,
  scheme: Scheme = 'guidelines',
  guidelines: 'own' | 'polnear' = 'own',
): Corpus {
  return {
    name,
    data,
    scorer: 'corpus/score.mjs',
    flags: ['--jsonl', '--scheme', scheme],
    texts: { lang, scheme, guidelines },
  };
}

export const CORPORA: readonly Corpus[] = [
  attributions('ru-dev', 'corpus/ru-dev.jsonl', 'ru'),
  attributions('uk-dev', 'corpus/uk-dev.jsonl', 'uk'),
  attributions('en-own-dev', 'corpus/en-own-dev.jsonl', 'en'),
  attributions('en-dev', 'corpus/en-dev.jsonl', 'en', 'polnear', 'polnear'),
  // As readers are shown it: what PolNeAR counts beyond speech is not looked for, so recall is lower by intent.
  attributions('en-dev-guidelines', 'corpus/en-dev.jsonl', 'en', 'guidelines', 'polnear'),
  ...OWN_SETS.flatMap((set) => OWN_LANGUAGES.map((own) => attributions(`${own}-${set}`, { own, set }, own))),
  { name: 'names-dev', data: 'corpus/names-dev.jsonl', scorer: 'corpus/score-names.mjs', flags: ['--names'] },
  { name: 'pages', data: 'pages/dev.jsonl.gz', scorer: 'pages/score.mjs', flags: ['--pages'] },
];

/** Floors by corpus and figure: `{ "ru-dev": { "attribution.f1": 0.6 } }`. */
export function readFloors(): Record<string, Record<string, number>> {
  return JSON.parse(readFileSync(FLOORS, 'utf8'));
}

export function hasTexts(corpus: Corpus): corpus is TextCorpus {
  return corpus.texts !== undefined;
}

/** Where data below `shared` lie. */
export function dataFile(data: string): string {
  return join(shared, data);
}

/** Why a corpus cannot be read here, or null. */
export function whyAbsent({ data }: Corpus): string | null {
  return typeof data === 'string' ? missing(dataFile(data)) : null;
}

/** Why a corpus cannot be scored by its scorer here, or null. */
export function whySkipped(corpus: Corpus): string | null {
  return whyAbsent(corpus) ?? missing(join(shared, corpus.scorer));
}

function missing(file: string): string | null {
  return existsSync(file) ? null : `${file} is not there`;
}

export interface Score {
  /** What the scorer printed: figures, examples, and a line for each figure below its floor. */
  output: string;
  /** The scorer ran and every figure holds its floor. */
  ok: boolean;
  /** The figures that have floors, as shares, to a tenth of a point. */
  figures: Record<string, number>;
}

/** A floor no figure reaches: asked for it, a scorer prints what the figure is. */
const UNREACHED = 9;
const SHORT = /^falls short: (\S+) is +(\S+), wanted +(\S+)$/gm;

/** Scores one corpus. `show`: how many of the worst mistakes to print of each kind. */
export function score(corpus: Corpus, floors: Record<string, number> = {}, show = 0): Score {
  const { data } = corpus;
  if (typeof data === 'string') return scoreFile(dataFile(data), corpus, floors, show);
  const folder = mkdtempSync(join(tmpdir(), 'own-corpus-'));
  try {
    const file = join(folder, `${corpus.name}.jsonl`);
    writeFileSync(
      file,
      readOwnCorpus(data.own, data.set)
        .map((document) => `${JSON.stringify(document)}\n`)
        .join(''),
    );
    return scoreFile(file, corpus, floors, show);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreFile(file: string, corpus: Corpus, floors: Record<string, number>, show: number): Score {
  const minimums = Object.entries(floors).flatMap(([figure, value]) => [
    ...['--min', `${figure}=${value}`],
    ...['--min', `${figure}=${UNREACHED}`],
  ]);
  const analyze = [process.execPath, '--import', 'tsx', join(root, 'scripts', 'analyze.ts'), ...corpus.flags];
  const run = spawnSync(
    process.execPath,
    [join(shared, corpus.scorer), file, '--show', `${show}`, ...minimums, '--', ...analyze],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.error) throw run.error;
  const figures: Record<string, number> = {};
  let ok = run.status === 0 || (run.status === 1 && minimums.length > 0);
  const output = `${run.stdout}${run.stderr}`.replaceAll(
    SHORT,
    (line: string, figure: string, value: string, wanted: string) => {
      if (Number(wanted) !== UNREACHED * 100) {
        ok = false;
        return line;
      }
      figures[figure] = Number(value) / 100;
      return '';
    },
  );
  return { output: output.trimEnd().replace(/\n{2,}/g, '\n'), ok, figures };
}
