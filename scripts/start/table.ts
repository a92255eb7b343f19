/** The stored claims as a table for the terminal: article, source, relay or chain, content. */
import type { StoredTables } from '../browsers/stored';

const CONTENT = 60;

/** One line a claim, in the order of articles and of the text. Aligned by code points. */
export function claimTable({ articles, claims, sources }: StoredTables): string {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const rows = claims
    .toSorted((a, b) => a.publishedAt - b.publishedAt || a.anchor.start - b.anchor.start)
    .map((claim) => [
      cut(titles.get(claim.articleId) ?? '', 34),
      cut((claim.sourceId ? names.get(claim.sourceId) : null) ?? claim.mention ?? `(${claim.cue})`, 34),
      claim.chain.length
        ? cut(claim.chain.map(({ name }) => name).join(' → '), 44)
        : claim.role === 'relay'
          ? 'relay'
          : '',
      cut(claim.content.join(' … '), CONTENT),
    ]);
  return align([['ARTICLE', 'SOURCE', 'RELAY', 'CONTENT'], ...rows]);
}

function align(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => length(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - length(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cut(text: string, width: number): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length > width ? `${points.slice(0, width - 1).join('')}…` : points.join('');
}

function length(text: string): number {
  return [...text].length;
}
