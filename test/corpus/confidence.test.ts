/** On the project's own articles confidence keeps its word: the surer, the more are right. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../lib/attribution/types';
import { calibrationOf } from '../../scripts/corpus/calibration';
import { CORPORA, hasTexts, whyAbsent } from '../../scripts/corpus/corpora';
import { answersTo, readTexts } from '../../scripts/corpus/documents';
import { type Matched, match } from '../../scripts/corpus/match';

/** The articles of all languages of some corpora together; mistakes of one alone are too few to count. */
function matchedOf(names: readonly string[]): Matched[] {
  return CORPORA.filter(hasTexts)
    .filter(({ name }) => names.includes(name))
    .flatMap((corpus) => readTexts(corpus).map((text) => match(text, answersTo(text, corpus))));
}

/** Of the found ones with a confidence from `from` up to `to`, the share that is right. */
function shareRight(texts: readonly Matched[], from: number, to: number): number {
  const judged = texts.flatMap(({ found, pairs }) => {
    const right = new Set(pairs.map(([, f]) => f));
    return found
      .filter(({ of }) => of.confidence >= from && of.confidence < to)
      .map((one) => (right.has(one) ? 1 : 0));
  });
  expect(judged.length).toBeGreaterThan(20);
  return judged.reduce<number>((sum, one) => sum + one, 0) / judged.length;
}

const NOISE = 0.02;

const TOGETHER = [
  ['own articles', ['ru-own', 'uk-own', 'en-own', 'ru-blind', 'uk-blind', 'en-blind']],
  ['shared articles', ['ru-dev', 'uk-dev', 'en-own-dev']],
] as const;

describe.each(TOGETHER)('confidence on the %s', (_, names) => {
  const absent = CORPORA.filter(({ name }) => names.some((one) => one === name)).map(whyAbsent);
  const reason = absent.find((why) => why !== null) ?? null;

  it('is the surer the more are right', ({ skip }) => {
    if (reason) skip(reason);
    const texts = matchedOf(names);
    const unsure = shareRight(texts, 0, SURE);
    const sure = shareRight(texts, SURE, 0.95);
    const surest = shareRight(texts, 0.95, 1.01);
    expect(sure).toBeGreaterThan(unsure);
    // Mistakes among sure ones are so few that one more or less is a point.
    expect(surest).toBeGreaterThan(sure - NOISE);
  });

  it('is right in 96 of a hundred sure ones, and keeps most of the right ones', ({ skip }) => {
    if (reason) skip(reason);
    const { cuts } = calibrationOf(matchedOf(names));
    const sure = cuts.find(({ at }) => at === SURE);
    expect(sure?.precision).toBeGreaterThanOrEqual(0.96);
    expect(sure?.kept).toBeGreaterThanOrEqual(0.85);
  });

  it('is what comes true, within a few points, and mostly higher for right ones than for wrong ones', ({
    skip,
  }) => {
    if (reason) skip(reason);
    const { ece, auc } = calibrationOf(matchedOf(names));
    expect(ece).toBeLessThan(0.05);
    expect(auc).toBeGreaterThan(0.7);
  });
});
