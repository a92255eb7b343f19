/** Everything `eval` says, as data: figures of each corpus and language, what they fall short of, where mistakes are. */
import { breakdown, type Confusion, kindConfusion, type Label, type Row } from '../corpus/breakdown';
import { type Calibration, calibrationOf } from '../corpus/calibration';
import { type Corpus, hasTexts, score, whyAbsent, whySkipped } from '../corpus/corpora';
import { answersTo, readTexts } from '../corpus/documents';
import { type Figures, figuresOf } from '../corpus/figures';
import { type Folds, foldsOf } from '../corpus/folds';
import { interval } from '../corpus/interval';
import { type Matched, match } from '../corpus/match';
import { alarmsOf, type Mistake, missesOf, sample } from '../corpus/mistakes';
import type { EvalOptions } from './options';

/** A corpus of annotated texts, or several corpora of one language together. */
export interface TextReport {
  name: string;
  documents: number;
  gold: number;
  found: number;
  figures: Figures;
  /** Attribution F1, 95 % over documents. */
  interval: [number, number];
  by: Record<Label, Row[]>;
  kinds: Confusion[];
  calibration: Calibration;
  folds: Folds | null;
  alarms: { all: number; worst: Mistake[] };
  misses: { all: number; worst: Mistake[] };
}

/** A corpus with a scorer of its own: names, pages. */
export interface ScoredReport {
  name: string;
  output: string;
  ok: boolean;
  figures: Figures;
}

/** A figure against the least it must be; both as shares. `now` is null where nothing could be measured. */
export interface FloorReport {
  corpus: string;
  figure: string;
  floor: number;
  now: number | null;
}

export interface Evaluation {
  corpora: TextReport[];
  languages: TextReport[];
  scored: ScoredReport[];
  floors: FloorReport[];
  absent: { name: string; reason: string }[];
}

export function evaluate(
  corpora: readonly Corpus[],
  floors: Readonly<Record<string, Record<string, number>>>,
  options: EvalOptions,
): Evaluation {
  const evaluation: Evaluation = { corpora: [], languages: [], scored: [], floors: [], absent: [] };
  const byLanguage = new Map<string, Matched[][]>();
  for (const corpus of corpora) {
    const reason = hasTexts(corpus) ? whyAbsent(corpus) : whySkipped(corpus);
    if (reason !== null) {
      evaluation.absent.push({ name: corpus.name, reason });
      continue;
    }
    if (hasTexts(corpus)) {
      const matched = readTexts(corpus).map((text) => match(text, answersTo(text, corpus)));
      evaluation.corpora.push(reportOf(corpus.name, matched, options));
      const { lang, guidelines } = corpus.texts;
      if (guidelines === 'own') byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), matched]);
    } else {
      const { output, ok, figures } = score(corpus, floors[corpus.name], options.show);
      evaluation.scored.push({ name: corpus.name, output, ok, figures });
    }
  }
  for (const [lang, parts] of byLanguage)
    if (parts.length > 1) evaluation.languages.push(reportOf(lang, parts.flat(), { ...options, show: 0 }));
  const measured = [...evaluation.corpora, ...evaluation.scored];
  evaluation.floors = measured.flatMap(({ name, figures }) =>
    Object.entries(floors[name] ?? {}).map(([figure, floor]) => ({
      corpus: name,
      figure,
      floor,
      now: figures[figure] ?? null,
    })),
  );
  return evaluation;
}

/** Whether a figure is below its floor, beyond what a sum of fractions is off by. */
export function isShort({ floor, now }: FloorReport): boolean {
  return now === null || now < floor - 1e-9;
}

function reportOf(name: string, texts: readonly Matched[], { show, folds }: EvalOptions): TextReport {
  const alarms = alarmsOf(texts);
  const misses = missesOf(texts);
  return {
    name,
    documents: texts.length,
    gold: texts.reduce((sum, { gold }) => sum + gold.length, 0),
    found: texts.reduce((sum, { found }) => sum + found.length, 0),
    figures: figuresOf(texts),
    interval: interval(texts),
    by: { form: breakdown(texts, 'form'), kind: breakdown(texts, 'kind'), role: breakdown(texts, 'role') },
    kinds: kindConfusion(texts),
    calibration: calibrationOf(texts),
    folds: folds ? foldsOf(texts, folds) : null,
    alarms: { all: alarms.length, worst: alarms.slice(0, show) },
    misses: { all: misses.length, worst: sample(misses, show) },
  };
}
