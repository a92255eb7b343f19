/** Articles to be forgotten: those of a site, of some days, or read long ago and never kept. Finding and deleting. */
import type { LibraryDatabase } from './database';
import { gatherArticles } from './gather';
import type { ArticleRecord, Deletion } from './types';
import { deleteArticles } from './write';
import { reading } from './zone';

/** A site with its number of stored articles. */
export interface Site {
  domain: string;
  articles: number;
}

/** Sites of stored articles, those with most articles first. */
export function sites(db: LibraryDatabase): Promise<Site[]> {
  return reading(db, [db.articles], async () => {
    const counts = new Map<string, number>();
    await db.articles.each(({ outletDomain }) => {
      counts.set(outletDomain, (counts.get(outletDomain) ?? 0) + 1);
    });
    return [...counts]
      .map(([domain, articles]) => ({ domain, articles }))
      .sort((a, b) => b.articles - a.articles || (a.domain < b.domain ? -1 : 1));
  });
}

/** All stored articles of a site. */
export function articlesOfSite(db: LibraryDatabase, domain: string): Promise<string[]> {
  return reading(db, [db.articles], () =>
    db.articles.filter(({ outletDomain }) => outletDomain === domain).primaryKeys(),
  );
}

/** Articles last read from `from` to before `to`, milliseconds since the epoch. */
export function articlesReadBetween(db: LibraryDatabase, from: number, to: number): Promise<string[]> {
  return reading(db, [db.articles], () => db.articles.where('readAt').between(from, to).primaryKeys());
}

/** Articles deleted at once: a long list must not keep the library from others. */
const BATCH = 100;

/**
 * Forgets articles last read before a time. What the reader saved, wrote about, corrected or attributed by hand stays.
 * @returns number of articles forgotten.
 */
export async function forgetReadBefore(db: LibraryDatabase, before: number): Promise<number> {
  let forgotten = 0;
  let after: [readAt: number, id: string] | null = null;
  for (;;) {
    const old: ArticleRecord[] = await oldArticles(db, before, after);
    const last = old.at(-1);
    if (!last) return forgotten;
    after = [last.readAt, last.id];
    const ids = await ofNoUse(db, old);
    await deleteArticles(db, ids);
    forgotten += ids.length;
  }
}

/** Some articles read before a time, first read first, beginning after one. */
function oldArticles(
  db: LibraryDatabase,
  before: number,
  after: [readAt: number, id: string] | null,
): Promise<ArticleRecord[]> {
  return reading(db, [db.articles], () =>
    db.articles
      .where('readAt')
      .between(after?.[0] ?? Number.NEGATIVE_INFINITY, before)
      .filter(({ readAt, id }) => !after || readAt > after[0] || id > after[1])
      .limit(BATCH)
      .toArray(),
  );
}

/** Those of the articles that the reader has put nothing into. */
function ofNoUse(db: LibraryDatabase, articles: readonly ArticleRecord[]): Promise<string[]> {
  const unsaved = articles.filter(({ savedAt }) => savedAt === null).map(({ id }) => id);
  return reading(db, db.tables, async () => {
    const { claims, corrections, notes }: Deletion = await gatherArticles(db, unsaved);
    const touched = new Set<string | null>([
      ...claims.filter(({ by }) => by === 'hand').map(({ articleId }) => articleId),
      ...corrections.map((it) => ('articleId' in it ? it.articleId : null)),
      ...notes.map(({ articleId }) => articleId),
    ]);
    return unsaved.filter((id) => !touched.has(id));
  });
}
