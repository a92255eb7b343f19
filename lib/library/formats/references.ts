/** Articles for reference managers: CSL-JSON (Zotero, Mendeley, pandoc) and RIS (EndNote, Citavi and older ones). */
import type { ArticleEntry } from '../selection';
import { calendarDate, localDate, twoDigits } from './dates';

/** As much of a CSL-JSON item as an article on the web fills. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  /** As the page names them: which part of a name is the family's is not known. */
  author?: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': [number[]] };
  accessed: { 'date-parts': [number[]] };
  URL: string;
  language?: string;
  keyword?: string;
  note?: string;
}

export function cslItem({ article, note }: ArticleEntry): CslItem {
  const issued = calendarDate(article.published);
  const accessed = localDate(article.readAt);
  const parts = issued ? [issued.year, issued.month, issued.day].filter((part) => part !== null) : null;
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map((literal) => ({ literal })) }),
    'container-title': article.outletName || article.outletDomain,
    ...(parts && { issued: { 'date-parts': [parts] } }),
    accessed: { 'date-parts': [[accessed.year, accessed.month, accessed.day]] },
    URL: article.url,
    ...(article.lang && { language: article.lang }),
    ...(note && note.tags.length > 0 && { keyword: note.tags.join(', ') }),
    ...(note?.text && { note: note.text }),
  };
}

/** One RIS record, its lines ended as the format asks. */
export function risRecord({ article, note }: ArticleEntry): string {
  const issued = calendarDate(article.published);
  const accessed = localDate(article.readAt);
  const slashes = (year: number, month: number | null, day: number | null) =>
    [year, month && twoDigits(month), day && twoDigits(day)].filter(Boolean).join('/');
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', author]),
    ['T2', article.outletName || article.outletDomain],
    ['PY', issued && String(issued.year)],
    ['DA', issued && slashes(issued.year, issued.month, issued.day)],
    ['Y2', slashes(accessed.year, accessed.month, accessed.day)],
    ['UR', article.url],
    ['LA', article.lang],
    ...(note?.tags ?? []).map((tag): [string, string] => ['KW', tag]),
    ['N1', note?.text || null],
    ['ID', article.id],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/gu, ' ')}\r\n`)
    .join('');
}
