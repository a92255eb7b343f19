import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { SCHEMA_VERSIONS } from '../../lib/library/database';
import { freshLibrary } from './library-fixtures';

/**
 * Databases of every version below are on readers' disks. A change is a new version with a migration, added at the
 * end; what stands here is never edited.
 */
it('keeps the whole history of the schema', () => {
  expect(SCHEMA_VERSIONS).toEqual([
    {
      version: 1,
      stores: {
        articles: 'id, readAt, savedAt',
        versions: 'id, [articleId+seenAt]',
        claims: 'id, [articleId+hidden], [sourceId+hidden+publishedAt], [sourceId+readAt]',
        names: 'key, sourceId',
        sources: 'id, [listed+lastSeenAt], *words',
        corrections: 'id, articleId',
      },
    },
    {
      version: 2,
      stores: {
        claims:
          'id, [articleId+hidden], [sourceId+hidden+publishedAt], [sourceId+readAt], [statementId+publishedAt], uncorrected.sourceId, ungrouped, *signs',
        corrections: 'id, articleId, madeAt, from, into, sourceId',
        notes: 'id, articleId, *tags',
        indexRows: 'base, owner, pending, dead',
        indexSegments: 'id',
        indexBlocks: '[segment+stream+first]',
        indexQueue: 'what',
        indexState: 'key',
        jobs: 'id',
      },
    },
  ]);
});

it('opens as the last version with these tables and indexes', async () => {
  const db = await freshLibrary().open();
  expect(db.verno).toBe(2);
  const indexes = db.tables.map(({ name, schema }) => [
    name,
    schema.primKey.src,
    schema.indexes.map((index) => index.src),
  ]);
  expect(Object.fromEntries(indexes.map(([name, ...keys]) => [name, keys]))).toEqual({
    articles: ['id', ['readAt', 'savedAt']],
    claims: [
      'id',
      [
        '[articleId+hidden]',
        '[sourceId+hidden+publishedAt]',
        '[sourceId+readAt]',
        '[statementId+publishedAt]',
        'uncorrected.sourceId',
        'ungrouped',
        '*signs',
      ],
    ],
    corrections: ['id', ['articleId', 'madeAt', 'from', 'into', 'sourceId']],
    indexBlocks: ['[segment+stream+first]', []],
    indexQueue: ['what', []],
    indexRows: ['base', ['owner', 'pending', 'dead']],
    indexSegments: ['id', []],
    indexState: ['key', []],
    jobs: ['id', []],
    names: ['key', ['sourceId']],
    notes: ['id', ['articleId', '*tags']],
    sources: ['id', ['[listed+lastSeenAt]', '*words']],
    versions: ['id', ['[articleId+seenAt]']],
  });
});
