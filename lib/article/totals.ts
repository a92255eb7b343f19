/** Running totals over lines, so that the sum inside any box is two look-ups. */

/** `totals[b] − totals[a]` is the sum over the lines a up to, not including, b. */
export type Totals = Float64Array;

export interface Stretch {
  first: number;
  end: number;
}

export function totalsOf<T>(items: readonly T[], value: (item: T, index: number) => number): Totals {
  const sums = new Float64Array(items.length + 1);
  items.forEach((item, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value(item, index);
  });
  return sums;
}

export function within(sums: Totals, { first, end }: Stretch): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
