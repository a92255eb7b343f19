/** Lists that are searched: articles by their text, sources by other forms of their names; filters, counts, marks. */
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  facetCounts,
  type LibraryDatabase,
  listSources,
  markerOf,
  search,
  showHits,
} from '../../../lib/library';
import { freshLibrary, listArticles } from '../library-fixtures';
import { fillDemoLibrary } from './demo-library';

let db: LibraryDatabase;

beforeAll(async () => {
  db = freshLibrary();
  await fillDemoLibrary(db);
});

describe('lists', () => {
  it('find articles by words of their saved text, newest first', async () => {
    const found = await listArticles(db, { query: 'землетрясения', limit: 9 });
    expect(found.map(({ article }) => article.url.split('/').at(-1))).toContain('own-ru-10-earthquake');
    const days = (await listArticles(db, { query: 'министр', limit: 9 })).map(
      ({ article }) => article.publishedAt,
    );
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    const saved = await listArticles(db, { query: 'министр', savedOnly: true, limit: 99 });
    expect(saved.length).toBeGreaterThan(0);
    expect(saved.every(({ article }) => article.savedAt !== null)).toBe(true);
  });

  it.each(['Ерлану Абишеву', 'Абиш', 'абишева ерл'])('find a source by %s', async (query) => {
    const names = (await listSources(db, { query, limit: 9 })).map(({ source }) => source.name);
    expect(names).toContain('Ерлан Абишев');
  });

  it('are cut into pages that neither miss nor repeat anything', async () => {
    const request = { kinds: ['claim' as const], filters: { lang: ['uk'] }, sort: 'oldest' as const };
    const { total, hits } = await search(db, { ...request, limit: 10_000 });
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(total / 50) }, (_, page) =>
        search(db, { ...request, limit: 50, offset: page * 50 }),
      ),
    );
    expect(pages.flatMap((page) => page.hits)).toEqual(hits);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(total);
  });

  it('count what filters would leave', async () => {
    const counted = await facetCounts(db, { text: 'закон ', kinds: ['claim'] }, ['kind', 'lang']);
    for (const { value, count } of counted.lang) {
      const { total } = await search(db, { text: `закон lang:${value} `, kinds: ['claim'], limit: 1 });
      expect(total).toBe(count);
    }
    const { total } = await search(db, { text: 'закон ', kinds: ['claim'], limit: 1 });
    expect(counted.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('leave out what a word is not wanted for, and say what they do not understand', async () => {
    const all = await search(db, { text: 'ставка ', kinds: ['claim'], limit: 1 });
    const without = await search(db, { text: 'ставка -инфляции ', kinds: ['claim'], limit: 1 });
    const both = await search(db, { text: 'ставка инфляции ', kinds: ['claim'], limit: 1 });
    expect(without.total).toBe(all.total - both.total);
    expect((await search(db, { text: 'after:скоро ставка', limit: 1 })).unclear).toEqual([
      { field: 'after', value: 'скоро' },
    ]);
  });
});

describe('what is shown', () => {
  it('has the words asked for marked, in whatever form they stand', async () => {
    const text = 'ставкой абишев';
    const { hits } = await search(db, { text: 'Абишева', limit: 5 });
    expect((await showHits(db, hits, text)).length).toBe(hits.length);
    const marked = markerOf('ставкой ё п’ять').marks("Ставку подняли: ещё п'ять ставок, е.");
    expect(marked).toHaveLength(4);
  });

  it('is a piece of a long text with most of the words, cut between words', () => {
    const long = `${'слово '.repeat(100)}про ставку и договор ${'слово '.repeat(100)}`;
    const { text, marks, before, after } = markerOf('договоры ставки ').snippet(long, 80);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['ставку', 'договор']);
    expect([before, after, text.length <= 80]).toEqual([true, true, true]);
    expect(
      text
        .trim()
        .split(' ')
        .every((word) => 'слово про ставку и договор'.includes(word)),
    ).toBe(true);
  });

  it('is the beginning where no word is marked', () => {
    const snippet = markerOf('').snippet('один два три', 8);
    expect(snippet).toEqual({ text: 'один два', marks: [], before: false, after: true });
  });
});
