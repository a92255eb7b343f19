/** The figures a bench ends with: each beside its peer in the same run, and what is aimed at. */

export interface Figure {
  what: string;
  /** Ratios and amounts as they are to be read («0.9 / 0.8 × Readability»). */
  cold: string;
  /** '' where the difference does not arise. */
  warm: string;
  aim: string;
}

/** A line a figure, in columns. */
export function figureLines(figures: readonly Figure[]): string[] {
  const rows = [{ what: '', cold: 'cold', warm: 'warm', aim: 'aim' }, ...figures];
  const width = (name: keyof Figure) => Math.max(...rows.map((row) => row[name].length));
  const columns = (['what', 'cold', 'warm', 'aim'] as const).map((name) => ({ name, width: width(name) }));
  return rows.map((row) =>
    columns
      .map(({ name, width }) => row[name].padEnd(width))
      .join('  ')
      .trimEnd(),
  );
}
