/** The figures a contributor steers by: counted as defined, also where nothing was found or nothing was to be found. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/analyze/texts';
import { breakdown, kindConfusion } from '../../scripts/corpus/breakdown';
import { calibrationOf } from '../../scripts/corpus/calibration';
import type { AnnotatedText, Gold } from '../../scripts/corpus/documents';
import { figuresOf } from '../../scripts/corpus/figures';
import { foldsOf } from '../../scripts/corpus/folds';
import { match } from '../../scripts/corpus/match';
import { alarmsOf, missesOf } from '../../scripts/corpus/mistakes';
import { parseEvalOptions } from '../../scripts/eval/options';
import { table } from '../../scripts/eval/table';

const TEXT = 'The mayor said the old bridge will close. Experts doubt that it ever opens again.';

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function gold(source: string | null, cue: string, content: string, more: Partial<Gold> = {}): Gold {
  return { source: source === null ? null : span(source), cue: span(cue), content: [span(content)], ...more };
}

function answer(source: string | null, cue: string, content: string, more: Partial<Answer> = {}): Answer {
  return {
    ...gold(source, cue, content),
    form: 'indirect',
    kind: 'person',
    role: 'origin',
    canonical: source,
    entity: null,
    confidence: 0.9,
    ...more,
  };
}

const MAYOR = gold('The mayor', 'said', 'the old bridge will close', {
  form: 'indirect',
  kind: 'person',
  role: 'origin',
  canonical: 'mayor',
});
const EXPERTS = gold('Experts', 'doubt', 'it ever opens again', {
  form: 'indirect',
  kind: 'group',
  role: 'origin',
  canonical: 'experts',
});

function judged(attributions: Gold[], answers: Answer[], id = 'a') {
  const text: AnnotatedText = { id, lang: 'en', text: TEXT, attributions };
  return match(text, answers);
}

describe('figures', () => {
  it('count an attribution as found where content and source overlap by half', () => {
    const near = answer('The mayor', 'said', 'bridge will close');
    const far = answer('Experts', 'doubt', 'again');
    const figures = figuresOf([judged([MAYOR, EXPERTS], [near, far])]);
    expect(figures['attribution.p']).toBe(0.5);
    expect(figures['attribution.r']).toBe(0.5);
    expect(figures['exact.f1']).toBe(0);
    expect(figures['source.f1']).toBe(1);
    expect(figures['kind.acc']).toBe(1);
  });

  it('join each found one to one annotated one at most', () => {
    const twice = [MAYOR, MAYOR].map(() => answer('The mayor', 'said', 'the old bridge will close'));
    expect(figuresOf([judged([MAYOR], twice)])['attribution.p']).toBe(0.5);
  });

  it('are nought, not nothing, for a text in which nothing was found', () => {
    expect(figuresOf([judged([MAYOR], [])])).toMatchObject({ 'attribution.p': 0, 'attribution.f1': 0 });
  });
});

describe('the breakdown', () => {
  const found = [
    answer('The mayor', 'said', 'the old bridge will close', { kind: 'government' }),
    answer('Experts', 'doubt', 'that', { kind: 'group' }),
  ];
  const texts = [judged([MAYOR, EXPERTS], found)];

  it('counts recall by the annotated label and precision by the given one', () => {
    const rows = new Map(breakdown(texts, 'kind').map((row) => [row.label, row]));
    expect(rows.get('person')).toMatchObject({ gold: 1, found: 0, r: 1, p: 0 });
    expect(rows.get('government')).toMatchObject({ gold: 0, found: 1, p: 1 });
    expect(rows.get('group')).toMatchObject({ gold: 1, found: 1, p: 0, r: 0 });
  });

  it('shows which kind was taken for which', () => {
    expect(kindConfusion(texts)).toEqual([{ annotated: 'person', given: { government: 1 } }]);
  });

  it('has no recall where labels are not annotated', () => {
    const bare = gold('The mayor', 'said', 'the old bridge will close');
    expect(breakdown([judged([bare], found)], 'form')[0]).toMatchObject({ r: null, f1: null, p: 0.5 });
  });
});

describe('calibration', () => {
  const right = (confidence: number) =>
    answer('The mayor', 'said', 'the old bridge will close', { confidence });
  const wrong = (confidence: number) => answer('Experts', 'doubt', 'that', { confidence });

  it('is off by how far confidence is from what came true', () => {
    const texts = [judged([MAYOR], [right(1)]), judged([EXPERTS], [wrong(1)])];
    const { brier, ece, auc } = calibrationOf(texts);
    expect(brier).toBe(0.5);
    expect(ece).toBe(0.5);
    expect(auc).toBe(0.5);
  });

  it('says what is left over a cut', () => {
    const texts = [judged([MAYOR], [right(0.96)]), judged([EXPERTS], [wrong(0.4)])];
    const { cuts, auc } = calibrationOf(texts);
    expect(auc).toBe(1);
    expect(cuts.find(({ at }) => at === 0.6)).toEqual({ at: 0.6, found: 1, precision: 1, kept: 1 });
  });
});

describe('folds', () => {
  it('deal documents evenly, each into one fold', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
      judged(
        i % 2 ? [MAYOR] : [MAYOR, EXPERTS],
        [answer('The mayor', 'said', 'the old bridge will close')],
        id,
      ),
    );
    const { folds, summary } = foldsOf(texts, 3);
    expect(folds.map(({ documents, attributions }) => [documents, attributions])).toEqual([
      [2, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(summary['attribution.r']).toMatchObject({ low: 2 / 3, high: 2 / 3 });
    expect(foldsOf([...texts].reverse(), 3)).toEqual(foldsOf(texts, 3));
  });
});

describe('mistakes', () => {
  const found = [
    answer('Experts', 'said', 'the old bridge will close', { confidence: 0.6 }),
    answer('Experts', 'doubt', 'that', { confidence: 0.8 }),
  ];
  const texts = [judged([MAYOR, EXPERTS], found)];

  it('come with what is wrong, the surest first', () => {
    expect(alarmsOf(texts).map(({ cue, why }) => [cue, why])).toEqual([
      ['doubt', 'other content'],
      ['said', 'other source'],
    ]);
  });

  it('tell what was overlooked from what was found with other words', () => {
    expect(missesOf([judged([MAYOR, EXPERTS], found.slice(0, 1))]).map(({ why }) => why)).toEqual([
      'nothing found there',
      'other source',
    ]);
  });
});

describe('the command line', () => {
  it('takes flags and corpora', () => {
    expect(parseEvalOptions(['--folds', '5', 'ru-dev', '--show', '0'], ['ru-dev'])).toEqual({
      corpora: ['ru-dev'],
      show: 0,
      folds: 5,
      brief: false,
      json: false,
    });
  });

  it.each([[['--folds', '1']], [['--show']], [['nowhere']], [['--fast']]])('refuses %j', (argv) => {
    expect(() => parseEvalOptions(argv, ['ru-dev'])).toThrow(/usage/);
  });

  it('aligns columns', () => {
    expect(
      table([
        ['', 'F1'],
        ['long name', '100.0'],
      ]),
    ).toBe('              F1\nlong name  100.0');
  });
});
