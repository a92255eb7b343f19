/**
 * Documents in folds: what a rule was made for in one part of a corpus shows as that part being better than the others.
 * Nothing is trained; the folds only say how figures differ from part to part.
 */
import { type Figures, figuresOf } from './figures';
import type { Matched } from './match';

export interface Folds {
  /** Figures of each fold, with how many documents and annotated attributions it holds. */
  folds: { documents: number; attributions: number; figures: Figures }[];
  /** Mean over the folds, lowest and highest, by figure. */
  summary: Record<string, { mean: number; low: number; high: number }>;
}

/**
 * Deals the documents of a corpus into `n` folds, the largest first, each to the fold that has the fewest attributions:
 * folds of like size whatever the order of the file, and the same ones each time.
 */
export function foldsOf(texts: readonly Matched[], n: number): Folds {
  const parts: Matched[][] = Array.from({ length: n }, () => []);
  const sizes = parts.map(() => 0);
  const size = ({ gold }: Matched) => gold.length;
  for (const text of [...texts].sort((a, b) => size(b) - size(a) || (a.text.id < b.text.id ? -1 : 1))) {
    const at = sizes.indexOf(Math.min(...sizes));
    parts[at]?.push(text);
    sizes[at] = (sizes[at] ?? 0) + Math.max(1, size(text));
  }
  const folds = parts
    .filter((part) => part.length)
    .map((part) => ({
      documents: part.length,
      attributions: part.reduce((sum, text) => sum + size(text), 0),
      figures: figuresOf(part),
    }));
  const names = [...new Set(folds.flatMap(({ figures }) => Object.keys(figures)))];
  const summary = names.map((name) => {
    const values = folds.flatMap(({ figures }) => figures[name] ?? []);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [name, { mean, low: Math.min(...values), high: Math.max(...values) }] as const;
  });
  return { folds, summary: Object.fromEntries(summary) };
}
