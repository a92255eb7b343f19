/**
 * Attribution figures for each form, kind and role, and which kinds are taken for which. Recall counts the annotated
 * attributions of a label, precision the found ones that were given it; a pair counts for both whatever its other label.
 */
import { FORMS, ROLES, SOURCE_KINDS, type SourceKind } from '../../lib/attribution/types';
import type { Matched } from './match';

export interface Row {
  label: string;
  gold: number;
  found: number;
  p: number;
  /** Null where the corpus does not annotate the label. */
  r: number | null;
  f1: number | null;
}

const LABELS = { form: FORMS, kind: SOURCE_KINDS, role: ROLES } as const;
export type Label = keyof typeof LABELS;

/** A row for each label that occurs. */
export function breakdown(texts: readonly Matched[], by: Label): Row[] {
  const annotated = texts.some(({ gold }) => gold.some(({ of }) => of[by]));
  return LABELS[by].flatMap((label): Row[] => {
    const sum = { gold: 0, found: 0, foundHit: 0, goldHit: 0 };
    for (const { gold, found, pairs } of texts) {
      sum.gold += gold.filter(({ of }) => of[by] === label).length;
      sum.found += found.filter(({ of }) => of[by] === label).length;
      sum.goldHit += pairs.filter(([g]) => g.of[by] === label).length;
      sum.foundHit += pairs.filter(([, f]) => f.of[by] === label).length;
    }
    if (!sum.gold && !sum.found) return [];
    const p = sum.found ? sum.foundHit / sum.found : 0;
    const r = sum.gold ? sum.goldHit / sum.gold : 0;
    return [
      {
        label,
        gold: sum.gold,
        found: sum.found,
        p,
        r: annotated ? r : null,
        f1: annotated ? harmonic(p, r) : null,
      },
    ];
  });
}

const harmonic = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);

export interface Confusion {
  annotated: SourceKind;
  /** How many of them were given each kind. */
  given: Partial<Record<SourceKind, number>>;
}

/** Annotated kinds against those given, over the matched attributions. */
export function kindConfusion(texts: readonly Matched[]): Confusion[] {
  return SOURCE_KINDS.flatMap((annotated): Confusion[] => {
    const given: Partial<Record<SourceKind, number>> = {};
    for (const { pairs } of texts)
      for (const [g, f] of pairs) if (g.of.kind === annotated) given[f.of.kind] = (given[f.of.kind] ?? 0) + 1;
    return Object.keys(given).length ? [{ annotated, given }] : [];
  });
}
