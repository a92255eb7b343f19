/** Scores `sameStatement` on a file of pairs: precision, recall and F1 within a language and across. */
import { readFileSync } from 'node:fs';
import { sameStatement } from '../../lib/statements';
import type { Said } from '../../lib/statements/types';

export interface LabelledPair {
  id: string;
  a: Said;
  b: Said;
  same: boolean;
}

export function readPairs(file: string): LabelledPair[] {
  const path = new URL(`../fixtures/statements/${file}`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair);
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  wrong: LabelledPair[];
}

/** In percent. */
export function score(pairs: readonly LabelledPair[]): Score {
  const wrong: LabelledPair[] = [];
  const count = { right: 0, invented: 0, missed: 0 };
  for (const pair of pairs) {
    const answer = sameStatement(pair.a, pair.b);
    if (answer !== pair.same) wrong.push(pair);
    if (answer && pair.same) count.right++;
    else if (answer) count.invented++;
    else if (pair.same) count.missed++;
  }
  const precision = (100 * count.right) / Math.max(1, count.right + count.invented);
  const recall = (100 * count.right) / Math.max(1, count.right + count.missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1, precision + recall), wrong };
}
