/**
 * Everything that is read from the store: for live queries in our pages and for answers of the background. Hidden
 * claims never appear. What the popup and the card ask for goes through indexes only, whatever the library's size.
 */
import { carry } from './carry';
import { type LibraryDatabase, type SourceRow, toClaim, toSource } from './database';
import { createFinder } from './finder';
import { hiddenBy } from './hiding';
import { originsAmong } from './origins';
import { claimsOfArticleRows, claimsOfSource, sourcesBySeen, versionsOfArticle } from './ranges';
import { present } from './records';
import { search } from './search/find';
import { indexTables } from './search/read';
import { lastSeenOf, sourceIdsFound } from './source-search';
import { textOf } from './text-of';
import type {
  ArticleWithText,
  ClaimRecord,
  LibraryCounts,
  SaidBefore,
  SourceSummary,
  Statement,
  VersionRecord,
} from './types';
import { inZone, reading } from './zone';

/** Statements on a card. */
const SHOWN = 3;
/** Sources at most that are found by another form of their name. */
const OTHER_FORMS = 200;

export interface Page {
  limit: number;
  offset?: number;
}

/**
 * What a source said in other articles than `articleId`. `publishedAt` is that article's time: statements of the
 * same moment count as earlier. A local source has said nothing elsewhere.
 */
export function saidBefore(
  db: LibraryDatabase,
  { sourceId, articleId, publishedAt }: { sourceId: string; articleId: string; publishedAt: number },
): Promise<SaidBefore> {
  return reading(db, [db.sources, db.claims, db.articles], async () => {
    const source = await db.sources.get(sourceId);
    if (!source || source.scope === 'local') return { earlier: [], later: [], total: 0, origins: [] };
    const elsewhere = (claim: ClaimRecord) => claim.articleId !== articleId;
    const newest = (range: { from?: number; to?: number }) =>
      claimsOfSource(db, sourceId, range).reverse().filter(elsewhere).limit(SHOWN).toArray();
    const earlier = await newest({ to: publishedAt });
    const later = await newest({ from: publishedAt + 1 });
    const here = (await claimsOfArticleRows(db, articleId, 0).toArray()).filter(
      (claim) => claim.sourceId === sourceId,
    );
    return {
      earlier: await withArticles(db, earlier.map(toClaim)),
      later: await withArticles(db, later.map(toClaim)),
      total: source.shown - here.length,
      origins: await originsAmong(db, here),
    };
  });
}

/**
 * Sources, last seen first; with `query` those of which every word of the query begins a word of the name or of a
 * label, in any language, or is another form of one. Sources with no visible claim are left out.
 */
export function listSources(
  db: LibraryDatabase,
  { query = '', limit, offset = 0 }: Page & { query?: string },
): Promise<SourceSummary[]> {
  return reading(db, [db.sources, db.claims, ...indexTables(db)], async () => {
    const found = await sourceIdsFound(db, query);
    if (found !== null) {
      const forms = { text: query, kinds: ['source' as const], limit: OTHER_FORMS };
      for (const { id } of (await search(db, forms)).hits) found.add(id);
    }
    const rows =
      found === null
        ? await sourcesBySeen(db).reverse().offset(offset).limit(limit).toArray()
        : await lastSeenOf(db, found, { limit, offset });
    return summariesOf(db, rows);
  });
}

/** One source; null where there is none. */
export function sourceById(db: LibraryDatabase, sourceId: string): Promise<SourceSummary | null> {
  return reading(db, [db.sources, db.claims], async () => {
    const row = await db.sources.get(sourceId);
    return row ? summaryOf(db, row) : null;
  });
}

/** A source's statements, newest publication first. */
export function statementsOf(
  db: LibraryDatabase,
  sourceId: string,
  { limit, offset = 0 }: Page,
): Promise<Statement[]> {
  return reading(db, [db.claims, db.articles], async () => {
    const rows = await claimsOfSource(db, sourceId).reverse().offset(offset).limit(limit).toArray();
    return withArticles(db, rows.map(toClaim));
  });
}

/** An article with one of its saved texts, the last seen if none is chosen, and its claims; null where there is none. */
export function articleWithText(
  db: LibraryDatabase,
  articleId: string,
  { versionId }: { versionId?: string } = {},
): Promise<ArticleWithText | null> {
  return reading(db, [db.articles, db.versions, db.claims], async () => {
    const article = await db.articles.get(articleId);
    if (!article) return null;
    const all = (await versionsOfArticle(db, articleId).reverse().toArray()).filter(
      ({ excerpt }) => !excerpt,
    );
    const latest = all[0];
    const seen = new Map(all.map(({ id, seenAt }) => [id, seenAt]));
    const versions = all.filter(hasText);
    const version = versions.find(({ id }) => id === versionId) ?? versions[0] ?? null;
    const finder = createFinder(version ? textOf(version.blocks) : '');
    // The engine has read a text that was seen later than a claim: of what it found before only the very words count.
    const tolerance = versionId === undefined ? 'typography' : 'edits';
    const stored = await claimsOfArticle(db, articleId);
    const gone = stored.filter((claim) => claim.versionId !== latest?.id);
    const claims = stored.map((claim) => {
      if (!version || claim.versionId === version.id) return claim;
      const moved = carry(claim, finder, claim.by === 'hand' ? 'edits' : tolerance);
      return moved ? { ...moved, versionId: version.id } : claim;
    });
    return {
      article,
      version,
      versions: versions.map(({ id, seenAt }) => ({ id, seenAt })),
      claims: claims.filter((claim) => claim.versionId === version?.id).sort(inTextOrder),
      otherClaims: claims.filter((claim) => claim.versionId !== version?.id),
      change: latest?.changes ?? null,
      lastSeen: Object.fromEntries(
        gone.map(({ id, versionId, readAt }) => [id, seen.get(versionId) ?? readAt]),
      ),
    };
  });
}

/** Claims of an article in text order. */
export const claimsOfArticle = inZone(
  async (db: LibraryDatabase, articleId: string): Promise<ClaimRecord[]> => {
    const rows = await claimsOfArticleRows(db, articleId, 0).toArray();
    return rows.map(toClaim).sort(inTextOrder);
  },
);

/** How much is stored. Counts whole tables: for the options and empty states, not for every keystroke. */
export function counts(db: LibraryDatabase): Promise<LibraryCounts> {
  return reading(db, [db.articles, db.claims, db.sources, db.corrections], async () => ({
    articles: await db.articles.count(),
    saved: await db.articles.orderBy('savedAt').count(),
    claims: (await db.claims.count()) - (await hiddenCount(db)),
    sources: await sourcesBySeen(db).count(),
  }));
}

/** Sources as lists show them, in their order. */
export const summariesOf = inZone(
  async (db: LibraryDatabase, rows: readonly SourceRow[]): Promise<SourceSummary[]> => {
    const summaries: SourceSummary[] = [];
    for (const row of rows) summaries.push(await summaryOf(db, row));
    return summaries;
  },
);

const summaryOf = inZone(async (db: LibraryDatabase, row: SourceRow): Promise<SourceSummary> => {
  // Of the newest only the key is read: [source, 0, publishedAt].
  const [newest] = await claimsOfSource(db, row.id).reverse().limit(1).keys();
  const lastClaimAt = Array.isArray(newest) && typeof newest[2] === 'number' ? newest[2] : null;
  return { source: toSource(row), claims: row.shown, lastClaimAt };
});

/** Claims with what lists say of their articles. */
export const withArticles = inZone(
  async (db: LibraryDatabase, claims: readonly ClaimRecord[]): Promise<Statement[]> => {
    const ids = [...new Set(claims.map(({ articleId }) => articleId))];
    const articles = new Map(present(await db.articles.bulkGet(ids)).map((article) => [article.id, article]));
    return claims.flatMap((claim) => {
      const article = articles.get(claim.articleId);
      if (!article) return [];
      const { title, url, outletName, outletDomain } = article;
      return [{ claim, articleTitle: title, articleUrl: url, outletName: outletName || outletDomain }];
    });
  },
);

const hiddenCount = inZone(async (db: LibraryDatabase): Promise<number> => {
  const ids = hiddenBy(await db.corrections.toArray());
  return present(await db.claims.bulkGet([...ids])).length;
});

function inTextOrder(a: ClaimRecord, b: ClaimRecord): number {
  return a.anchor.start - b.anchor.start || a.spans.cue.start - b.spans.cue.start;
}

function hasText(
  version: VersionRecord,
): version is VersionRecord & { blocks: NonNullable<VersionRecord['blocks']> } {
  return version.blocks !== null;
}
