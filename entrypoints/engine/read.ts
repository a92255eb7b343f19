/**
 * One reading of a page, from the live document to the record to store: find, attribute, identify, draft. The steps
 * yield to the page between them. Knows no storage and no painting.
 */
import type { LiveArticle } from '../../lib/article/types';
import { attribute } from '../../lib/attribution';
import { packFor } from '../../lib/languages';
import { isLang, type Lang } from '../../lib/languages/types';
import { addressOf, draftReading } from '../../lib/library/draft';
import type { Reading } from '../../lib/library/types';
import { identify, outletCountry } from '../../lib/sources';
import type { IdentifiedAttribution } from '../../lib/sources/types';

/** Stored with each claim, so that a better engine knows which ones to read again. */
export const ENGINE_VERSION = '1';

/**
 * Characters of an article that are read for sources. Longer than any article a person reads; what is longer is a book
 * or a data dump in one page, which must not hold up the reader's tab. All of it can still be saved.
 */
const MOST = 100_000;

export interface PageReading {
  live: LiveArticle;
  /** Null where there is no pack for the text's language: the article can be kept, its sources are not read. */
  lang: Lang | null;
  found: readonly IdentifiedAttribution[];
  /** What is handed over; `claims` is parallel to `found`. */
  draft: Reading;
}

/** Null where `find` finds no article. */
export async function readPage(find: () => LiveArticle | null): Promise<PageReading | null> {
  const live = find();
  if (!live) return null;
  const { article } = live;
  const base = article.lang?.toLowerCase().split('-')[0] ?? '';
  const lang = isLang(base) ? base : null;
  await breathe();
  let found: IdentifiedAttribution[] = [];
  if (lang) {
    const text = beginningOf(article.text);
    const attributions = attribute(text, packFor(lang));
    await breathe();
    found = identify(attributions, {
      text,
      lang,
      scope: addressOf(article),
      outletCountry: outletCountry(article.outlet.domain, article.outlet.name),
      outlet: article.outlet.name || null,
    });
    await breathe();
  }
  return { live, lang, found, draft: draftReading(article, found, ENGINE_VERSION) };
}

/** The text up to the last paragraph, or else sentence, that ends within the limit. */
function beginningOf(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const line = start.lastIndexOf('\n');
  return start.slice(0, line > MOST / 2 ? line : start.lastIndexOf('. ') + 1 || MOST);
}

/** Lets the page handle its events, so that no task of ours is long. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
