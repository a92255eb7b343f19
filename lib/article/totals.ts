/** Running totals over lines, so that the sum inside any box is two look-ups. */

/** `totals[b] − totals[a]` is the sum over the lines a up to, not including, b. */
export type Totals = Float64Array;

export interface Stretch {
  first: number;
  end: number;
}

export function totalsOf<T>(items: readonly T[], value: (item: T, index: number) => number): Totals {
  const sums = new Float64Array(items.length + 1);
  let sum = 0;
  for (let index = 0; index < items.length; index++) {
    sum += value(items[index] as T, index);
    sums[index + 1] = sum;
  }
  return sums;
}

export function within(sums: Totals, { first, end }: Stretch): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
