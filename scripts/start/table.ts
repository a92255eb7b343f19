/** The stored claims as a table for the terminal: article, source, relay or chain, content. */
import { isLang } from '../../lib/languages/types';
import type { ClaimRecord } from '../../lib/library/types';
import type { StoredTables } from '../browsers/stored';

const CONTENT = 60;

/** One line a claim, in the order of articles and of the text. Aligned by code points. */
export function claimTable({ articles, claims, sources }: StoredTables): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const nameOf = ({ articleId, sourceId, mention, cue }: ClaimRecord) => {
    const source = sourceId === null ? undefined : sourceById.get(sourceId);
    const lang = byId.get(articleId)?.lang?.split('-')[0] ?? '';
    return (isLang(lang) && source?.labels[lang]) || source?.name || mention || `(${cue})`;
  };
  const rows = claims
    .toSorted((a, b) => a.publishedAt - b.publishedAt || a.anchor.start - b.anchor.start)
    .map((claim) => [
      cut(byId.get(claim.articleId)?.title ?? '', 34),
      cut(nameOf(claim), 34),
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
