/** Lays out an evaluation for people. Computes nothing but differences. */
import { SOURCE_KINDS } from '../../lib/attribution/types';
import type { Calibration } from '../corpus/calibration';
import type { Folds } from '../corpus/folds';
import type { Mistake } from '../corpus/mistakes';
import { type Evaluation, type FloorReport, isShort, type TextReport } from './measure';
import { percent, points, shorten, table } from './table';

/** @param brief leaves out breakdowns, calibration and mistakes. */
export function report(evaluation: Evaluation, brief: boolean): string {
  const { corpora, languages, scored, floors, absent } = evaluation;
  const parts: string[] = [];
  if (corpora.length) parts.push(heading('figures, %'), overview(corpora));
  if (languages.length)
    parts.push(heading('by language, annotated by the same guidelines, %'), overview(languages));
  for (const { name, output } of scored) parts.push(heading(name), output);
  if (!brief) for (const corpus of corpora) parts.push(details(corpus));
  const folded = corpora.filter(({ folds }) => folds);
  if (folded.length) parts.push(heading('folds of documents, %'), ...folded.map(foldTable));
  if (floors.length) parts.push(heading('floors, %'), floorTable(floors));
  for (const { name, reason } of absent) parts.push(`${name} skipped: ${reason}`);
  return parts.join('\n');
}

const heading = (title: string) => `\n== ${title}`;

const FIGURES: readonly [title: string, figure: string][] = [
  ['P', 'attribution.p'],
  ['R', 'attribution.r'],
  ['F1', 'attribution.f1'],
  ['exact', 'exact.f1'],
  ['content', 'content.f1'],
  ['c-tokens', 'content-tokens.f1'],
  ['source', 'source.f1'],
  ['s-exact', 'source-exact.f1'],
  ['cue-exact', 'cue-exact.f1'],
  ['c-exact', 'content-exact.f1'],
  ['relay', 'relay.f1'],
  ['same-source', 'same-source.f1'],
  ['form', 'form.acc'],
  ['kind', 'kind.acc'],
  ['canonical', 'canonical.acc'],
];

function overview(reports: readonly TextReport[]): string {
  return table([
    ['', 'docs', 'gold', 'found', ...FIGURES.map(([title]) => title), 'F1, 95 %'],
    ...reports.map(({ name, documents, gold, found, figures, interval }) => [
      name,
      `${documents}`,
      `${gold}`,
      `${found}`,
      ...FIGURES.map(([, figure]) => percent(figures[figure])),
      interval.map(percent).join('–'),
    ]),
  ]);
}

function details(corpus: TextReport): string {
  const { name, by, kinds, calibration, alarms, misses } = corpus;
  const labels = (['form', 'kind', 'role'] as const).flatMap((label) =>
    by[label].map((row) => [
      `${label} ${row.label}`,
      `${row.gold || '–'}`,
      `${row.found}`,
      percent(row.p),
      percent(row.r),
      percent(row.f1),
    ]),
  );
  const parts = [heading(name), table([['', 'gold', 'found', 'P', 'R', 'F1'], ...labels], '  ')];
  if (kinds.length) {
    const given = SOURCE_KINDS.filter((kind) => kinds.some((row) => row.given[kind]));
    parts.push(
      '\n  kinds annotated (down) and given (across)',
      table(
        [
          ['', ...given],
          ...kinds.map((row) => [row.annotated, ...given.map((kind) => `${row.given[kind] ?? '·'}`)]),
        ],
        '  ',
      ),
    );
  }
  parts.push(calibrationTables(calibration));
  if (alarms.worst.length)
    parts.push(`\n  found and wrong, ${alarms.all}, the surest first`, ...alarms.worst.map(mistake));
  if (misses.worst.length) parts.push(`\n  missed, ${misses.all}`, ...misses.worst.map(mistake));
  return parts.join('\n');
}

function calibrationTables({ brier, brierOfMean, ece, auc, bins, cuts }: Calibration): string {
  const rows = bins.map(({ from, to, found, confidence, right }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    `${found}`,
    percent(confidence),
    percent(right),
    points(right - confidence),
  ]);
  return [
    `\n  confidence: Brier ${brier.toFixed(4)} (the mean alone ${brierOfMean.toFixed(4)}), calibration error ${percent(ece)}, right above wrong ${percent(auc)}`,
    table([['confidence', 'found', 'mean', 'right', 'off'], ...rows], '  '),
    table(
      [
        ['shown from', 'found', 'precision', 'right ones kept'],
        ...cuts.map(({ at, found, precision, kept }) => [
          at.toFixed(2),
          `${found}`,
          percent(precision),
          percent(kept),
        ]),
      ],
      '  ',
    ),
  ].join('\n');
}

function mistake({ document, at, source, cue, content, why, confidence }: Mistake): string {
  const sure = confidence === undefined ? '' : `${confidence.toFixed(2)} `;
  return `  ${sure}${document} @${at} (${why})\n      ${source ?? '∅'} | ${cue} | ${shorten(content, 150)}`;
}

function foldTable({ name, folds }: { name: string; folds: Folds | null }): string {
  if (!folds) return '';
  const figures = FIGURES.filter(([, figure]) => folds.summary[figure]);
  const line = (title: string, value: (figure: string) => number | undefined) => [
    title,
    '',
    '',
    ...figures.map(([, figure]) => percent(value(figure))),
  ];
  return table([
    [name, 'docs', 'gold', ...figures.map(([title]) => title)],
    ...folds.folds.map((fold, i) => [
      `fold ${i + 1}`,
      `${fold.documents}`,
      `${fold.attributions}`,
      ...figures.map(([, figure]) => percent(fold.figures[figure])),
    ]),
    line('mean', (figure) => folds.summary[figure]?.mean),
    line('lowest', (figure) => folds.summary[figure]?.low),
    line('highest', (figure) => folds.summary[figure]?.high),
  ]);
}

function floorTable(floors: readonly FloorReport[]): string {
  return table([
    ['corpus', 'figure', 'floor', 'now', 'difference', ''],
    ...floors.map((one) => [
      one.corpus,
      one.figure,
      percent(one.floor),
      percent(one.now),
      one.now === null ? '–' : points(one.now - one.floor),
      isShort(one) ? 'BELOW' : '',
    ]),
  ]);
}
