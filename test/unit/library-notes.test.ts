import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addClaimByHand,
  corpusLines,
  correct,
  deleteArticle,
  type LibraryDatabase,
  listTags,
  noteOf,
  putNote,
  recordReading,
  restore,
  restoreNotes,
  saveArticle,
  tagMany,
} from '../../lib/library';
import { draftByHand } from '../../lib/library/draft';
import { newsOf, un } from './corrections-fixtures';
import { articleOf, freshLibrary, spanOf } from './library-fixtures';

let db: LibraryDatabase;
let articleId: string;
let claimIds: string[];
const source = { about: 'source', id: un.id } as const;

beforeEach(async () => {
  db = freshLibrary();
  ({ articleId, claimIds } = await saveArticle(db, newsOf(1), { now: 1 }));
});

describe('notes', () => {
  it('hold a text and tags, and are gone when both are empty', async () => {
    await putNote(db, source, { text: ' проверить \n', tags: ['ООН', ' визит  в Минск ', 'ООН', ''] });
    expect(await noteOf(db, source)).toMatchObject({ text: 'проверить', tags: ['ООН', 'визит в Минск'] });
    await putNote(db, source, { text: '', tags: [] });
    expect(await noteOf(db, source)).toBeNull();
  });

  it('are as before once a change is undone', async () => {
    await putNote(db, source, { text: 'одно', tags: ['а'] }, { now: 2 });
    const before = await db.notes.toArray();
    const changed = await putNote(db, source, { text: 'другое', tags: [] }, { now: 3 });
    await restoreNotes(db, changed);
    expect(await db.notes.toArray()).toEqual(before);
    const many = [
      source,
      { about: 'article', id: articleId },
      { about: 'claim', id: claimIds[0] ?? '' },
    ] as const;
    const tagged = await tagMany(db, many, { add: ['б'], remove: ['а'] });
    expect(await listTags(db)).toEqual([{ tag: 'б', count: 3 }]);
    expect(await noteOf(db, source)).toMatchObject({ text: 'одно', tags: ['б'] });
    await restoreNotes(db, tagged);
    expect(await db.notes.toArray()).toEqual(before);
    expect(await listTags(db)).toEqual([{ tag: 'а', count: 1 }]);
  });

  it('are refused on what is not stored, and beyond their limits', async () => {
    const note = { text: 'x', tags: [] };
    await expect(putNote(db, { about: 'claim', id: 'nothing' }, note)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(putNote(db, source, { text: 'x'.repeat(100_001), tags: [] })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('of a claim go and come back with its article', async () => {
    await putNote(db, { about: 'claim', id: claimIds[0] ?? '' }, { text: 'важно', tags: ['т'] });
    const deletion = await deleteArticle(db, articleId);
    expect(await listTags(db)).toEqual([]);
    await restore(db, deletion);
    expect(await listTags(db)).toEqual([{ tag: 'т', count: 1 }]);
  });
});

describe('corrected articles as a corpus', () => {
  async function lines() {
    const found: unknown[] = [];
    for await (const line of corpusLines(db)) found.push(JSON.parse(line));
    return found;
  }

  it('have the text and every attribution as corrected', async () => {
    await recordReading(db, newsOf(2), { now: 2 });
    expect(await lines()).toEqual([]);
    await correct(db, { type: 'reassign', articleId, claimIds: [claimIds[0] ?? ''], into: un.id });
    await correct(db, { type: 'not-a-source', articleId, claimIds: [claimIds[1] ?? ''] });
    const [line, ...more] = await lines();
    const text = newsOf(1)
      .blocks.map((block) => block.text)
      .join('\n');
    const words = (part: string) => ({ ...spanOf(text, part), text: part });
    expect(line).toMatchObject({ id: articleId, lang: 'ru', text });
    expect(line).toHaveProperty('attributions.length', 3);
    expect(line).toHaveProperty('attributions.0', {
      source: words('МИД Беларуси'),
      cue: words('сообщил'),
      content: [words('переговоры пройдут в ноябре')],
      form: 'indirect',
      kind: 'organization',
      role: 'origin',
      canonical: 'ООН',
    });
    expect(more).toEqual([]);
  });

  it('leave out articles without text, and statements without cue', async () => {
    const { articleId: other, claimIds: ids } = await recordReading(db, newsOf(2), { now: 2 });
    await correct(db, { type: 'not-a-source', articleId: other, claimIds: ids });
    expect(await lines()).toEqual([]);
    const page = articleOf(
      newsOf(1).blocks.map(({ text }) => text),
      { url: newsOf(1).article.url },
    );
    const hand = { content: [spanOf(page.text, 'делегация')], source: null, identity: un };
    await addClaimByHand(db, draftByHand(page, hand, '1'), { now: 3 });
    await correct(db, { type: 'claim-kind', articleId, claimIds: claimIds.slice(0, 1), kind: 'group' });
    const [line] = await lines();
    expect(line).toHaveProperty('attributions.length', 4);
    expect(line).toHaveProperty('attributions.0.kind', 'group');
  });
});
