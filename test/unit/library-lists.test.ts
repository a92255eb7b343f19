/** The library's long lists: what they hold, in which order, page by page; and deleting many claims. */
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  deleteClaims,
  type LibraryDatabase,
  listedArticles,
  listedClaims,
  listedIds,
  listedSources,
  restore,
  upkeep,
} from '../../lib/library';
import { fillLibrary } from '../bench/library-generator';
import { freshLibrary } from './library-fixtures';

const PAGE = { limit: 20, offset: 0 };

describe('a long list', () => {
  let db: LibraryDatabase;
  beforeAll(async () => {
    db = freshLibrary();
    await fillLibrary(db, { articles: 30, claimsPerArticle: 5, sources: 12 });
    await upkeep(db);
  });

  it('has the newest claims first, each with its source and article', async () => {
    const { total, rows } = await listedClaims(db, {}, PAGE);
    expect(total).toBe(150);
    const times = rows.map(({ claim }) => claim.publishedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    for (const { claim, source, articleTitle } of rows) {
      expect(source?.id).toBe(claim.sourceId);
      expect(articleTitle).not.toBe('');
    }
  });

  it.each(['claim', 'article', 'source'] as const)('has every %s once, over all pages', async (kind) => {
    const all = await listedIds(db, kind, {}, { limit: 1_000, offset: 0 });
    const paged: string[] = [];
    for (let offset = 0; offset < all.length; offset += 7) {
      paged.push(...(await listedIds(db, kind, {}, { limit: 7, offset })));
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
  });

  it('has saved articles alone where those are asked for, the last saved first', async () => {
    const { total, rows } = await listedArticles(db, { filters: { saved: true } }, PAGE);
    expect(total).toBe(6);
    const times = rows.map(({ article }) => article.savedAt ?? 0);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(rows.every(({ claims }) => claims === 5)).toBe(true);
    const unsaved = await listedArticles(db, { filters: { saved: false } }, PAGE);
    expect(unsaved.total).toBe(24);
  });

  it('has sources last seen first, or those of a kind', async () => {
    const { total, rows } = await listedSources(db, {}, PAGE);
    expect(rows).toHaveLength(total);
    const times = rows.map(({ source }) => source.lastSeenAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const persons = await listedSources(db, { filters: { kind: ['person'] } }, PAGE);
    expect(persons.total).toBe(rows.filter(({ source }) => source.kind === 'person').length);
  });

  it('loses claims that are deleted together, and has them again once that is undone', async () => {
    const before = await db.claims.toArray();
    const ids = await listedIds(db, 'claim', { filters: { lang: ['uk'] } }, { limit: 1_000, offset: 0 });
    const deletion = await deleteClaims(db, [...ids, 'gone already']);
    expect((await listedClaims(db, {}, PAGE)).total).toBe(150 - ids.length);
    await restore(db, deletion);
    expect(await listedIds(db, 'claim', { filters: { lang: ['uk'] } }, { limit: 1_000, offset: 0 })).toEqual(
      expect.arrayContaining(ids),
    );
    expect(await db.claims.toArray()).toEqual(before);
  });
});
