import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { hideClaims, listSources, recordReading, saidBefore, saveArticle } from '../../lib/library';
import {
  articleOf,
  freshLibrary,
  identity,
  type Marked,
  readingOf,
  recordTables,
  simpleReading,
} from './library-fixtures';

const mfa = identity('mfa:BY', 'МИД Беларуси', {
  country: 'BY',
  labels: { ru: 'МИД Беларуси', en: 'MFA Belarus' },
});
const minister = identity('person:ivanov petr', 'Пётр Иванов', { kind: 'person', reason: 'in-text' });

const title = 'Переговоры назначены';
const first = 'МИД Беларуси сообщил, что переговоры пройдут в ноябре в Минске.';
const second = 'Пётр Иванов заявил: «Мы готовы к любому решению участников встречи».';
const marks: Marked[] = [
  {
    source: 'МИД Беларуси',
    cue: 'сообщил',
    content: ['переговоры пройдут в ноябре в Минске'],
    identity: mfa,
  },
  {
    source: 'Пётр Иванов',
    cue: 'заявил',
    content: ['«Мы готовы к любому решению участников встречи»'],
    identity: minister,
  },
];
const article = articleOf([title, first, second]);

describe('reading an article again', () => {
  it('changes nothing but the times when text and engine are the same', async () => {
    const db = freshLibrary();
    const before = await recordReading(db, readingOf(article, marks), { now: 1000 });
    const stored = await db.claims.toArray();
    const after = await recordReading(db, readingOf(article, marks), { now: 2000 });
    expect(after).toEqual(before);
    expect(await db.claims.toArray()).toEqual(stored);
    expect(await db.versions.count()).toBe(1);
    expect(await db.sources.get('mfa:BY')).toMatchObject({ firstSeenAt: 1000, lastSeenAt: 2000 });
  });

  it('keeps ids and order of claims when the engine becomes better', async () => {
    const db = freshLibrary();
    const before = await recordReading(db, readingOf(article, marks), { now: 1000 });
    const better: Marked[] = [
      { ...marks[1]!, cue: 'заявил:' },
      { ...marks[0]!, content: ['что переговоры пройдут в ноябре в Минске'] },
      { cue: 'готовы', content: ['к любому решению'] },
    ];
    const after = await recordReading(db, readingOf(article, better, '2'), { now: 2000 });
    expect(after.claimIds.slice(0, 2)).toEqual([before.claimIds[1], before.claimIds[0]]);
    expect(await db.claims.count()).toBe(3);
    expect(await db.claims.get(before.claimIds[0]!)).toMatchObject({ engineVersion: '2', readAt: 1000 });
  });

  it('drops what a better engine no longer takes for a claim in the same text, and its source', async () => {
    const db = freshLibrary();
    await recordReading(db, readingOf(article, marks), { now: 1000 });
    await recordReading(db, readingOf(article, [marks[0]!], '2'), { now: 2000 });
    expect(await db.claims.count()).toBe(1);
    expect(await db.sources.get(minister.id)).toBeUndefined();
    expect(await db.names.where('sourceId').equals(minister.id).count()).toBe(0);
  });

  it('keeps a claim through small edits and moves it to where it now stands', async () => {
    const db = freshLibrary();
    const before = await recordReading(db, readingOf(article, marks), { now: 1000 });
    const edited = articleOf([
      title,
      'Вставленный абзац о погоде.',
      'МИД Беларуси уточнил, что переговоры пройдут в декабре в Минске.',
      second,
    ]);
    const editedMarks: Marked[] = [
      { ...marks[0]!, cue: 'уточнил', content: ['переговоры пройдут в декабре в Минске'] },
      marks[1]!,
    ];
    const after = await recordReading(db, readingOf(edited, editedMarks), { now: 2000 });
    expect(after.claimIds).toEqual(before.claimIds);
    expect(await db.claims.count()).toBe(2);
    const moved = await db.claims.get(after.claimIds[1]!);
    expect(edited.text.slice(moved!.spans.cue.start, moved!.spans.cue.end)).toBe('заявил');
  });

  it('keeps what was read and is edited away, with the text it stood in', async () => {
    const db = freshLibrary();
    const before = await saveArticle(db, readingOf(article, marks), { now: 1000 });
    const shorter = articleOf([title, second]);
    const after = await recordReading(db, readingOf(shorter, [marks[1]!]), { now: 2000 });
    expect(after.savedAt).toBe(1000);
    expect(after.claimIds).toEqual([before.claimIds[1]]);
    const lost = await db.claims.get(before.claimIds[0]!);
    const version = await db.versions.get(lost!.versionId);
    expect(version?.blocks?.map((block) => block.text)).toEqual([title, first, second]);
  });

  it('takes a statement of somebody else in the same words for another claim', async () => {
    const db = freshLibrary();
    await recordReading(db, readingOf(article, [marks[0]!]), { now: 1000 });
    const corrected = articleOf([title, 'Сергей Петров сообщил, что переговоры пройдут в ноябре в Минске.']);
    const other = identity('person:petrov sergej', 'Сергей Петров', { kind: 'person' });
    await recordReading(
      db,
      readingOf(corrected, [{ ...marks[0]!, source: 'Сергей Петров', identity: other }]),
      { now: 2000 },
    );
    expect((await db.claims.toArray()).map((claim) => claim.sourceId).sort()).toEqual(['mfa:BY', other.id]);
  });

  it('keeps hidden claims hidden', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await recordReading(db, readingOf(article, marks), { now: 1000 });
    await hideClaims(db, articleId, [claimIds[0]!]);
    const again = await recordReading(db, readingOf(article, marks, '2'), { now: 2000 });
    expect(again.hidden).toEqual([claimIds[0]]);
  });

  it('stores nothing at all when one claim names a source that is not there', async () => {
    const db = freshLibrary();
    const reading = readingOf(article, marks);
    await expect(recordReading(db, { ...reading, sources: [] }, { now: 1000 })).rejects.toMatchObject({
      name: 'LibraryError',
      code: 'invalid',
    });
    expect(await Promise.all(recordTables(db).map((table) => table.count()))).toEqual(
      recordTables(db).map(() => 0),
    );
  });

  it('joins addresses that differ only in how the reader came', async () => {
    const db = freshLibrary();
    await recordReading(db, simpleReading({ url: 'https://WWW.vesti.example/a/?utm_source=x#top' }), {
      now: 1,
    });
    await recordReading(db, simpleReading({ url: 'http://vesti.example/a' }), { now: 2 });
    expect(await db.articles.count()).toBe(1);
    expect(await db.claims.count()).toBe(1);
  });
});

describe('said before', () => {
  it('gives the last three earlier statements and the later ones, newest first, and counts all', async () => {
    const db = freshLibrary();
    for (let day = 10; day < 20; day++) {
      await recordReading(
        db,
        simpleReading({ url: `https://vesti.example/${day}`, published: `2024-10-${day}` }),
        { now: day },
      );
    }
    const here = await recordReading(
      db,
      simpleReading({ url: 'https://vesti.example/here', published: '2024-10-15' }),
      { now: 99 },
    );
    const said = await saidBefore(db, {
      sourceId: 'mfa:BY',
      articleId: here.articleId,
      publishedAt: Date.parse('2024-10-15'),
    });
    const days = (list: typeof said.earlier) => list.map(({ articleUrl }) => articleUrl.slice(-2));
    expect(days(said.earlier)).toEqual(['15', '14', '13']);
    expect(days(said.later)).toEqual(['19', '18', '17']);
    expect(said.total).toBe(10);
    expect(said.earlier[0]).toMatchObject({ articleTitle: 'Заголовок', outletName: 'Вести' });
  });

  it('never shows a local source, a hidden claim, or the article itself', async () => {
    const db = freshLibrary();
    const local = identity('local:1', 'чиновник', { scope: 'local', reason: 'local' });
    await recordReading(db, simpleReading({ url: 'https://vesti.example/1', source: local }), { now: 1 });
    const other = await recordReading(db, simpleReading({ url: 'https://vesti.example/2' }), { now: 2 });
    const here = await recordReading(db, simpleReading({ url: 'https://vesti.example/3' }), { now: 3 });
    await hideClaims(db, other.articleId, other.claimIds);
    const publishedAt = Date.parse('2025-01-01');
    const nothing = { earlier: [], later: [], total: 0, origins: [] };
    expect(await saidBefore(db, { sourceId: 'local:1', articleId: here.articleId, publishedAt })).toEqual(
      nothing,
    );
    expect(await saidBefore(db, { sourceId: 'mfa:BY', articleId: here.articleId, publishedAt })).toEqual(
      nothing,
    );
  });
});

describe('the list of sources', () => {
  it('has the last seen first, with the number of claims and the date of the last', async () => {
    const db = freshLibrary();
    const un = identity('org:un', 'ООН');
    await recordReading(db, simpleReading({ url: 'https://vesti.example/1', published: '2024-01-02' }), {
      now: 1,
    });
    await recordReading(
      db,
      simpleReading({ url: 'https://vesti.example/2', published: '2024-01-01', source: un }),
      { now: 2 },
    );
    await recordReading(db, simpleReading({ url: 'https://vesti.example/3', published: '2024-01-01' }), {
      now: 3,
    });
    expect(await listSources(db, { limit: 10 })).toMatchObject([
      { source: { id: 'mfa:BY' }, claims: 2, lastClaimAt: Date.parse('2024-01-02') },
      { source: { id: 'org:un' }, claims: 1 },
    ]);
    expect(await listSources(db, { limit: 1, offset: 1 })).toMatchObject([{ source: { id: 'org:un' } }]);
  });

  it.each([
    ['мид', true],
    ['БЕЛ ми', true],
    ['belar mf', true],
    ['еларуси', false],
    ['мид украины', false],
    [' «МИД» ', true],
  ])('finds МИД Беларуси by the beginnings of words: %s', async (query, expected) => {
    const db = freshLibrary();
    await recordReading(db, simpleReading({ url: 'https://vesti.example/1', source: mfa }), { now: 1 });
    expect((await listSources(db, { query, limit: 5 })).length).toBe(expected ? 1 : 0);
  });

  it.each([
    ['Семён Лазарёв', 'лазарев семен'],
    ["Мар'яна Коваль", 'мар’яна'],
    ["Мар'яна Коваль", 'маряна'],
    ['José Nuñez', 'jose nunez'],
  ])('finds %s by %s', async (name, query) => {
    const db = freshLibrary();
    const source = identity('person:x', name, { kind: 'person' });
    await recordReading(db, simpleReading({ url: 'https://vesti.example/1', source }), { now: 1 });
    expect(await listSources(db, { query, limit: 5 })).toHaveLength(1);
  });

  it('leaves out a source all of whose claims are hidden', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await recordReading(
      db,
      simpleReading({ url: 'https://vesti.example/1' }),
      { now: 1 },
    );
    await hideClaims(db, articleId, claimIds);
    expect(await listSources(db, { limit: 5 })).toEqual([]);
  });
});
