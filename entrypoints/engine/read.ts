/**
 * One reading of an article: what is attributed in it, then joined with who the sources are, which the background says, for
 * it knows all names and a page holds none. Knows no storage and no painting.
 */
import type { LiveArticle } from '../../lib/article/types';
import { beginningOf } from '../../lib/attribution/beginning';
import type { TextReader } from '../../lib/attribution/text-reader';
import type { Attribution } from '../../lib/attribution/types';
import { ENGINE_VERSION } from '../../lib/attribution/version';
import { type Lang, langOfTag } from '../../lib/languages/types';
import { draftReading } from '../../lib/library/draft';
import type { CorrectedStatement, Reading } from '../../lib/library/types';
import { background } from '../../lib/platform/calls';
import type { IdentifiedAttribution, Identity } from '../../lib/sources/types';
import { readerOf } from './readers';
import { inSlices, pause } from './slices';

/** An article and what is attributed in it, before it is known to whom. */
export interface Glimpse {
  live: LiveArticle;
  /** Null where there is no pack for the text's language: the article can be kept, its sources are not read. */
  lang: Lang | null;
  attributions: readonly Attribution[];
}

export interface PageReading extends Pick<Glimpse, 'live' | 'lang'> {
  found: readonly IdentifiedAttribution[];
  /** What can be stored of it; `claims` is parallel to `found`. */
  draft(): Reading;
}

/**
 * @param wanted whether anybody still waits for it. @returns null where nobody does.
 * @throws CallError where the script of the article's language cannot be had.
 */
export async function glimpseOf(live: LiveArticle, wanted: () => boolean): Promise<Glimpse | null> {
  const { article } = live;
  const lang = langOfTag(article.lang);
  if (!lang) return { live, lang, attributions: [] };
  await pause();
  const reader = await readerFor(lang);
  const read = await inSlices(reader.attribute(beginningOf(article.text)), wanted);
  return read && { live, lang, attributions: read.value };
}

/**
 * @param identities parallel to the attributions; none where nobody could be asked: then all stay unknown.
 * @param corrected what the reader sees otherwise. It is drafted as it was read: corrections are kept apart from that.
 */
export function identifyPage(
  { live, lang, attributions }: Glimpse,
  identities: readonly (Identity | null)[],
  corrected: readonly CorrectedStatement[],
): PageReading {
  const read = attributions.map((attribution, i) => ({ ...attribution, identity: identities[i] ?? null }));
  const found: IdentifiedAttribution[] = [...read];
  for (const { index, ...correction } of corrected) {
    const attribution = read[index];
    if (attribution) found[index] = { ...attribution, ...correction };
  }
  return { live, lang, found, draft: once(() => draftReading(live.article, read, ENGINE_VERSION)) };
}

/** Most articles are neither saved nor is a card of theirs opened. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The reader of a language; its script is asked for where it did not come with the engine. */
async function readerFor(lang: Lang): Promise<TextReader> {
  if (!readerOf(lang)) await background('language.inject', { lang });
  const reader = readerOf(lang);
  if (!reader) throw new Error(`the script for ${lang} was injected and is not there`);
  return reader;
}
