/** Tables of text: columns as wide as their widest cell, words to the left, numbers to the right. */

/** @param rows the first one is the head. An empty cell is left blank. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}

/** A share in percent with a tenth; `–` where there is none. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : (100 * share).toFixed(1);
}

/** A difference in points with its sign. */
export function points(share: number): string {
  const value = (100 * share).toFixed(1);
  return share < 0 ? value : `+${value}`;
}

/** One line of at most `width` characters. */
export function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat;
}
