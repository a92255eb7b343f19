/**
 * One claim a row, for spreadsheets (RFC 4180). A web page decides what the cells say, so no cell may start a formula:
 * such cells get an apostrophe before them, which spreadsheets show as text.
 */
import type { ArticleEntry, ClaimEntry } from '../selection';

/** Starts a formula in one spreadsheet or another, also in full width and after spaces. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const COLUMNS: [name: string, value: (entry: ClaimEntry, of: ArticleEntry) => string | number | null][] = [
  ['source', ({ source, claim }) => source?.name ?? claim.mention],
  ['source_kind', ({ claim }) => claim.kind],
  ['source_country', ({ source }) => source?.country ?? null],
  ['said', ({ claim }) => claim.content.join(' … ')],
  ['sense', ({ claim }) => claim.sense],
  ['form', ({ claim }) => claim.form],
  ['role', ({ claim }) => claim.role],
  ['through', ({ claim }) => claim.chain.map(({ name }) => name).join(' → ')],
  ['mention', ({ claim }) => claim.mention],
  ['cue', ({ claim }) => claim.cue],
  ['sentence', ({ claim }) => claim.anchor.exact],
  ['confidence', ({ claim }) => claim.confidence],
  ['by', ({ claim }) => claim.by],
  ['cited_url', ({ claim }) => claim.citedUrl],
  ['note', ({ note }) => note?.text ?? null],
  ['tags', ({ note }) => note?.tags.join(', ') ?? null],
  ['article', (_, { article }) => article.title],
  ['article_url', (_, { article }) => article.url],
  ['outlet', (_, { article }) => article.outletName || article.outletDomain],
  ['authors', (_, { article }) => article.authors.join(', ')],
  ['published', (_, { article }) => article.published],
  ['language', (_, { article }) => article.lang],
  ['article_tags', (_, { note }) => note?.tags.join(', ') ?? null],
  ['read', (_, { article }) => new Date(article.readAt).toISOString()],
  ['claim_id', ({ claim }) => claim.id],
  ['source_id', ({ claim }) => claim.sourceId],
];

/** The head of the file: a byte order mark, by which spreadsheets know UTF-8, and the names of the columns. */
export const CSV_HEAD = `\uFEFF${rowOf(COLUMNS.map(([name]) => name))}`;

/** The rows of an article's claims. */
export function csvRows(entry: ArticleEntry): string {
  return entry.claims.map((claim) => rowOf(COLUMNS.map(([, value]) => value(claim, entry)))).join('');
}

function rowOf(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
