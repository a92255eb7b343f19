import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addClaimByHand,
  articlesOfSite,
  articlesReadBetween,
  hideClaims,
  type LibraryDatabase,
  recordReading,
  saveArticle,
  sites,
} from '../../lib/library';
import { draftByHand } from '../../lib/library/draft';
import { forgetReadBefore } from '../../lib/library/forgetting';
import { articleOf, freshLibrary, identity, simpleReading, spanOf } from './library-fixtures';

const at = (n: number) =>
  simpleReading({ url: `https://vesti.example/${n}`, content: `новость ${n} готова` });

async function stored(db: LibraryDatabase): Promise<string[]> {
  const articles = await db.articles.orderBy('readAt').toArray();
  return articles.map(({ url }) => url.slice('https://vesti.example/'.length));
}

describe('forgetting what was only read', () => {
  it('spares what the reader put something into, and what was read since', async () => {
    const db = freshLibrary();
    await recordReading(db, at(1), { now: 1 });
    await saveArticle(db, at(2), { now: 2 });
    const noted = await recordReading(db, at(3), { now: 3 });
    await db.notes.put({
      id: `article:${noted.articleId}`,
      articleId: noted.articleId,
      text: 'важно',
      tags: [],
      updatedAt: 3,
    });
    const hidden = await recordReading(db, at(4), { now: 4 });
    await hideClaims(db, hidden.articleId, hidden.claimIds, { now: 4 });
    const article = articleOf(['Заголовок', 'Мэр обещал ремонт.'], { url: 'https://vesti.example/5' });
    const by = { source: spanOf(article.text, 'Мэр'), identity: identity('org:mayor', 'Мэр') };
    await addClaimByHand(
      db,
      draftByHand(article, { ...by, content: [spanOf(article.text, 'ремонт')] }, '1'),
      {
        now: 5,
      },
    );
    await recordReading(db, at(6), { now: 100 });
    expect(await forgetReadBefore(db, 100)).toBe(1);
    expect(await stored(db)).toEqual(['2', '3', '4', '5', '6']);
    expect(await forgetReadBefore(db, 100)).toBe(0);
  });

  it('gets through more than it deletes at once, also of one moment', async () => {
    const db = freshLibrary();
    for (let n = 0; n < 230; n++) await recordReading(db, at(n), { now: n < 120 ? 7 : 8 });
    await saveArticle(db, at(17), { now: 7 });
    expect(await forgetReadBefore(db, 9)).toBe(229);
    expect(await stored(db)).toEqual(['17']);
  });
});

describe('articles to delete', () => {
  it('are found by site and by the days they were read', async () => {
    const db = freshLibrary();
    const first = await recordReading(db, at(1), { now: 10 });
    const second = await recordReading(db, at(2), { now: 20 });
    expect(await sites(db)).toEqual([{ domain: 'vesti.example', articles: 2 }]);
    expect((await articlesOfSite(db, 'vesti.example')).sort()).toEqual(
      [first.articleId, second.articleId].sort(),
    );
    expect(await articlesOfSite(db, 'example')).toEqual([]);
    expect(await articlesReadBetween(db, 10, 20)).toEqual([first.articleId]);
  });
});
