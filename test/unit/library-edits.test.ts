import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  addClaimByHand,
  articleWithText,
  claimsOfArticle,
  counts,
  deleteArticle,
  deleteArticles,
  deleteClaim,
  hideClaims,
  type LibraryDatabase,
  listSources,
  recordReading,
  restore,
  saidBefore,
  saveArticle,
  sourceById,
  statementsOf,
  unhideClaims,
  unsaveArticle,
  wipe,
} from '../../lib/library';
import { draftByHand } from '../../lib/library/draft';
import {
  articleOf,
  contents,
  freshLibrary,
  identity,
  listArticles,
  readingOf,
  simpleReading,
  spanOf,
} from './library-fixtures';

const un = identity('org:un', 'ООН');
const one = simpleReading({ url: 'https://vesti.example/1', published: '2024-10-01' });
const two = simpleReading({
  url: 'https://vesti.example/2',
  published: '2024-10-02',
  content: 'визит отложен',
});
const three = simpleReading({ url: 'https://vesti.example/3', published: '2024-10-03', source: un });

describe('saving', () => {
  it('keeps the text from then on, and reading again does not lose it', async () => {
    const db = freshLibrary();
    const { articleId } = await recordReading(db, one, { now: 1 });
    expect((await articleWithText(db, articleId))?.version).toBeNull();
    expect((await saveArticle(db, one, { now: 2 })).savedAt).toBe(2);
    await recordReading(db, one, { now: 3 });
    const saved = await articleWithText(db, articleId);
    expect(saved?.version?.blocks.map(({ text }) => text)).toEqual(one.blocks.map(({ text }) => text));
    expect(saved?.claims).toHaveLength(1);
    expect(saved?.article.savedAt).toBe(2);
  });

  it('can be taken back, and that too', async () => {
    const db = freshLibrary();
    const { articleId } = await saveArticle(db, one, { now: 1 });
    const before = await contents(db);
    const deletion = await unsaveArticle(db, articleId, { now: 2 });
    expect((await articleWithText(db, articleId))?.version).toBeNull();
    expect(await claimsOfArticle(db, articleId)).toHaveLength(1);
    expect(await listArticles(db, { savedOnly: true, limit: 9 })).toEqual([]);
    await restore(db, deletion);
    expect((await contents(db)).versions?.[0]).toMatchObject({ blocks: one.blocks });
    expect((await articleWithText(db, articleId))?.article.savedAt).toBe(1);
    expect((await contents(db)).claims).toEqual(before.claims);
  });

  it('shows claims of an earlier text in the last one where their words still stand', async () => {
    const db = freshLibrary();
    const lines = [
      'Заголовок',
      'МИД Беларуси сообщил, что переговоры пройдут в ноябре.',
      'ООН заявила: мы готовы.',
    ];
    const mark = {
      source: 'МИД Беларуси',
      cue: 'сообщил',
      content: ['переговоры пройдут в ноябре'],
      identity: identity('mfa:BY', 'МИД Беларуси'),
    };
    const other = { source: 'ООН', cue: 'заявила', content: ['мы готовы'], identity: un };
    await saveArticle(db, readingOf(articleOf(lines), [mark, other]), { now: 1 });
    const longer = articleOf([lines[0]!, 'Новый абзац.', lines[1]!]);
    const { articleId } = await recordReading(db, readingOf(longer, []), { now: 2 });
    const shown = await articleWithText(db, articleId);
    const [claim] = shown?.claims ?? [];
    expect(longer.text.slice(claim?.spans.source?.start, claim?.spans.source?.end)).toBe('МИД Беларуси');
    expect(shown?.otherClaims.map(({ sourceId }) => sourceId)).toEqual(['org:un']);
    const earlier = await articleWithText(db, articleId, { versionId: shown!.versions[1]!.id });
    expect(earlier?.claims).toHaveLength(2);
  });
});

describe('deleting an article', () => {
  it('leaves nothing of it behind, and undoing it brings every record back', async () => {
    const db = freshLibrary();
    await recordReading(db, two, { now: 1 });
    const { articleId, claimIds } = await saveArticle(db, one, { now: 2 });
    await saveArticle(db, three, { now: 3 });
    await hideClaims(db, articleId, claimIds, { now: 4 });
    const before = await contents(db);
    const deletion = await deleteArticles(db, [
      articleId,
      (await listArticles(db, { limit: 1 }))[0]!.article.id,
    ]);
    expect(JSON.stringify(await contents(db))).not.toContain(articleId);
    expect(JSON.stringify(await db.indexRows.toArray())).not.toContain(articleId);
    expect(await db.sources.get('org:un')).toBeUndefined();
    expect(await counts(db)).toEqual({ articles: 1, saved: 0, claims: 1, sources: 1 });
    await restore(db, JSON.parse(JSON.stringify(deletion)));
    expect(await contents(db)).toEqual(before);
  });

  it('can be undone after the rest of its source is gone too, and after it was read again', async () => {
    const db = freshLibrary();
    const first = await saveArticle(db, one, { now: 1 });
    const second = await recordReading(db, two, { now: 2 });
    const deletion = await deleteArticle(db, first.articleId);
    await deleteArticle(db, second.articleId);
    expect(await counts(db)).toEqual({ articles: 0, saved: 0, claims: 0, sources: 0 });
    await recordReading(db, one, { now: 3 });
    await restore(db, deletion);
    expect(await counts(db)).toEqual({ articles: 1, saved: 1, claims: 1, sources: 1 });
    expect((await articleWithText(db, first.articleId))?.version?.blocks).toEqual(one.blocks);
  });

  it('of an article that is not there deletes nothing', async () => {
    const db = freshLibrary();
    await recordReading(db, one, { now: 1 });
    const before = await contents(db);
    expect(Object.values(await deleteArticle(db, 'nowhere')).flat()).toEqual([]);
    expect(await contents(db)).toEqual(before);
  });
});

describe('hiding', () => {
  it('takes a claim out of every list, and undoing it puts it back', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await recordReading(db, one, { now: 1 });
    const before = await contents(db);
    const correction = await hideClaims(db, articleId, claimIds);
    expect(await claimsOfArticle(db, articleId)).toEqual([]);
    expect(await statementsOf(db, 'mfa:BY', { limit: 9 })).toEqual([]);
    expect(await listArticles(db, { limit: 9 })).toMatchObject([{ claims: 0 }]);
    expect(await counts(db)).toEqual({ articles: 1, saved: 0, claims: 0, sources: 0 });
    await unhideClaims(db, correction);
    expect(await contents(db)).toEqual(before);
  });

  it('holds while another correction still hides the claim', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await recordReading(db, one, { now: 1 });
    const first = await hideClaims(db, articleId, claimIds);
    await hideClaims(db, articleId, claimIds);
    await unhideClaims(db, first);
    expect(await claimsOfArticle(db, articleId)).toEqual([]);
  });
});

describe('a claim made by hand', () => {
  const article = articleOf(
    ['Заголовок', 'Как говорят в ведомстве, решение близко.', 'ООН сообщила о визите.'],
    { url: 'https://vesti.example/1' },
  );
  const engine = [{ source: 'ООН', cue: 'сообщила', content: ['о визите'], identity: un }];
  const mfa = identity('mfa:BY', 'МИД Беларуси');
  const hand = draftByHand(
    article,
    {
      content: [spanOf(article.text, 'решение близко')],
      source: spanOf(article.text, 'в ведомстве'),
      identity: mfa,
    },
    '1',
  );

  it('stands beside the engine’s and is added once', async () => {
    const db = freshLibrary();
    await recordReading(db, readingOf(article, engine), { now: 1 });
    const first = await addClaimByHand(db, hand, { now: 2 });
    const second = await addClaimByHand(db, hand, { now: 3 });
    expect(second.claimIds).toEqual(first.claimIds);
    expect((await claimsOfArticle(db, first.articleId)).map(({ by }) => by)).toEqual(['hand', 'engine']);
  });

  it('survives a better engine, and its source goes over the engine’s guess for the same words', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await addClaimByHand(db, hand, { now: 1 });
    const local = identity('local:7', 'ведомство', { scope: 'local', reason: 'local' });
    const marks = [
      { source: 'в ведомстве', cue: 'говорят', content: ['решение'], identity: local },
      ...engine,
    ];
    await recordReading(db, readingOf(article, marks, '2'), { now: 2 });
    const claims = await claimsOfArticle(db, articleId);
    expect(claims.find(({ id }) => id === claimIds[0])).toMatchObject({ by: 'hand', sourceId: 'mfa:BY' });
    expect(claims.map(({ sourceId }) => sourceId)).not.toContain('local:7');
    expect(await db.sources.get('local:7')).toBeUndefined();
  });

  it('can be deleted with its source, and brought back', async () => {
    const db = freshLibrary();
    await recordReading(db, readingOf(article, engine), { now: 1 });
    const { claimIds } = await addClaimByHand(db, hand, { now: 2 });
    const deletion = await deleteClaim(db, claimIds[0]!);
    expect((await listSources(db, { limit: 9 })).map(({ source }) => source.id)).toEqual(['org:un']);
    await restore(db, deletion);
    expect((await listSources(db, { limit: 9 })).map(({ source }) => source.id).sort()).toEqual([
      'mfa:BY',
      'org:un',
    ]);
  });
});

it('lists articles last read first and saved ones last saved first', async () => {
  const db = freshLibrary();
  await saveArticle(db, one, { now: 5 });
  await saveArticle(db, two, { now: 6 });
  await recordReading(db, one, { now: 7 });
  const urls = async (savedOnly: boolean) =>
    (await listArticles(db, { savedOnly, limit: 9 })).map(({ article }) => article.url.slice(-1));
  expect(await urls(false)).toEqual(['1', '2']);
  expect(await urls(true)).toEqual(['2', '1']);
});

it('pages through the statements of a source, newest first', async () => {
  const db = freshLibrary();
  for (const reading of [two, one]) await recordReading(db, reading, { now: 1 });
  const urls = (await statementsOf(db, 'mfa:BY', { limit: 9 })).map(({ articleUrl }) => articleUrl.slice(-1));
  expect(urls).toEqual(['2', '1']);
  expect(await statementsOf(db, 'mfa:BY', { limit: 1, offset: 1 })).toMatchObject([
    { articleUrl: one.article.url },
  ]);
});

it('forgets everything when wiped', async () => {
  const db = freshLibrary();
  await saveArticle(db, one, { now: 1 });
  await wipe(db);
  expect(Object.values(await contents(db)).flat()).toEqual([]);
});

describe('a live query', () => {
  const here = { sourceId: 'mfa:BY', articleId: 'elsewhere', publishedAt: Date.parse('2025-01-01') };
  const reads: [string, (db: LibraryDatabase, articleId: string) => Promise<unknown>][] = [
    ['saidBefore', (db) => saidBefore(db, here)],
    ['listSources', (db) => listSources(db, { limit: 5 })],
    ['listSources with a query', (db) => listSources(db, { query: 'мид бел', limit: 5 })],
    ['sourceById', (db) => sourceById(db, 'mfa:BY')],
    ['statementsOf', (db) => statementsOf(db, 'mfa:BY', { limit: 5 })],
    ['listArticles', (db) => listArticles(db, { limit: 5 })],
    ['articleWithText', articleWithText],
    ['claimsOfArticle', claimsOfArticle],
    ['counts', counts],
  ];

  it.each(reads)('hears of what is stored elsewhere: %s', async (_, read) => {
    const db = freshLibrary();
    const { articleId } = await recordReading(db, one, { now: 1 });
    const seen: string[] = [];
    const changed = new Promise<void>((resolve, reject) => {
      // The read comes last of several, as it may in a page.
      const query = async () => {
        await counts(db);
        await listSources(db, { query: 'м', limit: 1 });
        return read(db, articleId);
      };
      liveQuery(query).subscribe({
        next: (value) => {
          if (seen.push(JSON.stringify(value)) > 1 && seen.at(-1) !== seen[0]) resolve();
        },
        error: reject,
      });
    });
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await recordReading(db, two, { now: 2 });
    const again = simpleReading({
      url: one.article.url,
      content: 'решения пока нет',
      published: '2024-10-01',
    });
    await saveArticle(db, again, { now: 3 });
    await changed;
  });
});
