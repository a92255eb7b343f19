/**
 * References to an article on the web, as GOST R 7.0.5–2008, DSTU 8302:2015 and The Chicago Manual of Style (notes) write
 * them, and a claim quoted with one. Plain text. For any other style there is CSL-JSON (`references.ts`). Each
 * style speaks the language of its standard, whatever the article's and the interface's are.
 */
import type { ArticleRecord, ClaimRecord } from '../types';
import { calendarDate, localDate, twoDigits } from './dates';

export const CITATION_STYLES = ['gost', 'dstu', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Cited = Pick<ArticleRecord, 'title' | 'url' | 'outletName' | 'outletDomain' | 'authors' | 'published'>;

/** @param accessed when the article was read, milliseconds since the epoch. */
export function referenceTo(article: Cited, style: CitationStyle, accessed: number): string {
  switch (style) {
    case 'gost':
      return gost(article, accessed);
    case 'dstu':
      return dstu(article, accessed);
    case 'chicago':
      return chicago(article);
  }
}

/**
 * A claim with its reference. Only a direct quotation stands in quotation marks: other words are the outlet's, not the
 * source's. `sourceName` is null where the text names no source.
 */
export function quoteWithReference(
  claim: Pick<ClaimRecord, 'content' | 'form'>,
  sourceName: string | null,
  article: Cited,
  style: CitationStyle,
  accessed: number,
): string {
  const words = withoutQuotes(claim.content.join(' … '));
  const quoted = claim.form === 'direct' ? inQuotes(words, style) : words;
  const by = sourceName === null ? '' : ` (${sourceName})`;
  return `${quoted}${by}. ${referenceTo(article, style, accessed)}`;
}

/** «Автор. Заголовок [Электронный ресурс] // Издание. 2024. 29 окт. URL: … (дата обращения: 24.11.2026).» */
function gost(article: Cited, accessed: number): string {
  const date = dayAndMonth(article.published, GOST_MONTHS);
  const place = [sentence(outletOf(article)), date].filter(Boolean).join(' ');
  return `${authorsOf(article)}${article.title} [Электронный ресурс] // ${place} URL: ${article.url} (дата обращения: ${numericDate(accessed)}).`;
}

/** «Автор. Заголовок. Видання. 2024. 29 жовт. URL: … (дата звернення: 24.11.2026).» */
function dstu(article: Cited, accessed: number): string {
  const date = dayAndMonth(article.published, DSTU_MONTHS);
  const parts = [sentence(article.title), sentence(outletOf(article)), date].filter(Boolean);
  return `${authorsOf(article)}${parts.join(' ')} URL: ${article.url} (дата звернення: ${numericDate(accessed)}).`;
}

/** “Author, “Title,” Outlet, October 29, 2024, https://….” */
function chicago(article: Cited): string {
  const date = calendarDate(article.published);
  const month = date?.month ? (CHICAGO_MONTHS[date.month - 1] ?? '') : '';
  const day = month && date?.day ? `${month} ${date.day}, ` : month && `${month} `;
  // A question or exclamation mark takes the comma's place.
  const title = /[?!…]$/.test(article.title) ? `“${article.title}”` : `“${article.title},”`;
  const parts = [outletOf(article), date && `${day}${date.year}`, article.url].filter(Boolean);
  const authors = new Intl.ListFormat('en').format(article.authors);
  return `${authors ? `${authors}, ` : ''}${title} ${parts.join(', ')}.`;
}

function authorsOf({ authors }: Cited): string {
  return authors.length > 0 ? `${sentence(authors.join(', '))} ` : '';
}

function outletOf({ outletName, outletDomain }: Cited): string {
  return outletName || outletDomain;
}

/** Ends with a full stop, unless it ends a sentence already. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** «2024. 29 окт.»; without a day «2024.»; empty where there is no date. */
function dayAndMonth(published: string | null, months: readonly string[]): string {
  const date = calendarDate(published);
  if (!date) return '';
  const month = date.month ? months[date.month - 1] : undefined;
  return month && date.day ? `${date.year}. ${sentence(`${date.day} ${month}`)}` : `${date.year}.`;
}

function numericDate(time: number): string {
  const { year, month, day } = localDate(time);
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

/** Quotation marks inside a quotation differ from those around it. */
function inQuotes(words: string, style: CitationStyle): string {
  return style === 'chicago'
    ? `“${words.replace(/[“„«]/gu, '‘').replace(/[”»]/gu, '’')}”`
    : `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;
}

/** The outermost quotation marks; those inside stay. */
function withoutQuotes(text: string): string {
  const inner = /^[«“„"](.*)[»”“"]$/su.exec(text)?.[1];
  return inner !== undefined && !/[«»“”„"]/u.test(inner) ? inner : text;
}

const GOST_MONTHS = [
  'янв.',
  'февр.',
  'марта',
  'апр.',
  'мая',
  'июня',
  'июля',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
] as const;
const DSTU_MONTHS = [
  'січ.',
  'лют.',
  'берез.',
  'квіт.',
  'трав.',
  'черв.',
  'лип.',
  'серп.',
  'верес.',
  'жовт.',
  'листоп.',
  'груд.',
] as const;
const CHICAGO_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
