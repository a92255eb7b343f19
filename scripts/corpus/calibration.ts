/**
 * Whether confidence means what it says: of the attributions given a confidence of 0.9 nine in ten should be right
 * (matched by content and source). Brier, G. W. (1950), Verification of forecasts expressed in terms of probability;
 * Naeini et al. (2015), expected calibration error over bins.
 */
import { SURE } from '../../lib/attribution/types';
import type { Matched } from './match';

export interface Calibration {
  found: number;
  right: number;
  /** Mean squared distance of confidence from what came true; lower is better. */
  brier: number;
  /** The Brier score of giving all the same confidence, the share that is right: what features must beat. */
  brierOfMean: number;
  /** Mean distance of confidence from the share right, over bins, weighted by their size. */
  ece: number;
  /** How often a right attribution has a higher confidence than a wrong one (half for ties); null without wrong ones. */
  auc: number | null;
  bins: Bin[];
  /** What is left when only those at or over a confidence are shown. */
  cuts: Cut[];
}

export interface Bin {
  from: number;
  to: number;
  found: number;
  /** Mean confidence in the bin. */
  confidence: number;
  /** Share that is right. */
  right: number;
}

export interface Cut {
  at: number;
  found: number;
  precision: number;
  /** Share of the right ones that stay. */
  kept: number;
}

/** Upper edges of bins: finer where most attributions are. */
const EDGES = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];
/** The product's own line between sure and unsure is among them. */
const CUTS = [0.6, 0.7, 0.8, SURE, 0.92, 0.95];

interface Judged {
  confidence: number;
  right: boolean;
}

export function calibrationOf(texts: readonly Matched[]): Calibration {
  const judged = texts.flatMap(({ found, pairs }): Judged[] => {
    const right = new Set(pairs.map(([, f]) => f));
    return found.map((f) => ({ confidence: f.of.confidence, right: right.has(f) }));
  });
  const bins = EDGES.flatMap((to, i): Bin[] => {
    const from = EDGES[i - 1] ?? 0;
    const inside = judged.filter(({ confidence: c }) => c >= from && (c < to || to === 1));
    if (!inside.length) return [];
    return [
      {
        from,
        to,
        found: inside.length,
        confidence: mean(inside.map(({ confidence }) => confidence)),
        right: mean(inside.map(({ right }) => Number(right))),
      },
    ];
  });
  const right = judged.filter((one) => one.right).length;
  const share = judged.length ? right / judged.length : 0;
  return {
    found: judged.length,
    right,
    brier: mean(judged.map((one) => (one.confidence - Number(one.right)) ** 2)),
    brierOfMean: share * (1 - share),
    ece: bins.reduce(
      (sum, bin) => sum + (bin.found / judged.length) * Math.abs(bin.confidence - bin.right),
      0,
    ),
    auc: aucOf(judged),
    bins,
    cuts: CUTS.map((at) => {
      const kept = judged.filter(({ confidence }) => confidence >= at);
      const keptRight = kept.filter((one) => one.right).length;
      return {
        at,
        found: kept.length,
        precision: kept.length ? keptRight / kept.length : 0,
        kept: right ? keptRight / right : 0,
      };
    }),
  };
}

function aucOf(judged: readonly Judged[]): number | null {
  const right = judged.filter((one) => one.right);
  const wrong = judged.filter((one) => !one.right);
  if (!right.length || !wrong.length) return null;
  let won = 0;
  for (const a of right)
    for (const b of wrong) won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return won / (right.length * wrong.length);
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
