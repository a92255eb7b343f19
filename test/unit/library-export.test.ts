import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  addClaimByHand,
  deleteArticle,
  exportLibrary,
  exportToBlob,
  hideClaims,
  type ImportError,
  type ImportProgress,
  importLibrary,
  type LibraryDatabase,
  listSources,
  recordReading,
  saveArticle,
  unhideClaims,
  unsaveArticle,
  wipe,
} from '../../lib/library';
import { draftByHand } from '../../lib/library/draft';
import { ExportFileSchema } from '../../lib/library/schema';
import {
  articleOf,
  contents,
  freshLibrary,
  identity,
  readingOf,
  simpleReading,
  spanOf,
} from './library-fixtures';

const un = identity('org:un', 'ООН', { labels: { en: 'UN' } });

async function exported(db: LibraryDatabase): Promise<string> {
  let file = '';
  for await (const piece of exportLibrary(db)) file += piece;
  return file;
}

async function filled(): Promise<LibraryDatabase> {
  const db = freshLibrary();
  const first = await saveArticle(db, simpleReading({ url: 'https://vesti.example/1' }), { now: 10 });
  await recordReading(db, simpleReading({ url: 'https://vesti.example/2', source: un }), { now: 20 });
  await hideClaims(db, first.articleId, first.claimIds, { now: 30 });
  return db;
}

async function failure(db: LibraryDatabase, file: string | Blob, signal?: AbortSignal): Promise<ImportError> {
  return importLibrary(db, file, signal ? { signal } : {}).then(
    () => Promise.reject(new Error('the import succeeded')),
    (error: ImportError) => error,
  );
}

describe('the export file', () => {
  it('is one JSON file as its schema describes it, with nothing in it but records', async () => {
    const file = JSON.parse(await exported(await filled()));
    expect(v.parse(ExportFileSchema, file)).toEqual(file);
    expect(file.tables.claims).toHaveLength(2);
  });

  it('is valid when the library is empty', async () => {
    expect(v.is(ExportFileSchema, JSON.parse(await exported(freshLibrary())))).toBe(true);
  });

  it('is the same as a blob', async () => {
    const db = await filled();
    const [blob, text] = [await (await exportToBlob(db)).text(), await exported(db)];
    const { exportedAt: _, ...file } = JSON.parse(blob);
    expect(JSON.parse(text)).toMatchObject(file);
  });

  it('comes in pieces, all of one moment', async () => {
    const db = freshLibrary();
    const lines = Array.from({ length: 1200 }, (_, index) => `ООН заявила, что мера номер ${index} принята.`);
    const article = articleOf(['Меры', ...lines]);
    const reading = readingOf(
      article,
      lines.map((line, index) => ({
        source: 'ООН',
        cue: line,
        content: [`мера номер ${index}`],
        identity: un,
      })),
    );
    await recordReading(db, reading, { now: 1 });
    const pieces: string[] = [];
    for await (const piece of exportLibrary(db)) {
      pieces.push(piece);
      if (pieces.length === 1) await wipe(db);
    }
    expect(pieces.length).toBeGreaterThan(10);
    expect(JSON.parse(pieces.join('')).tables.claims).toHaveLength(1200);
  });
});

describe('an import', () => {
  it.each(['text', 'blob'])('into an empty library restores every record, from %s', async (form) => {
    const from = await filled();
    const file = form === 'blob' ? await exportToBlob(from) : await exported(from);
    const db = freshLibrary();
    const report = await importLibrary(db, file);
    expect(await contents(db)).toEqual(await contents(from));
    expect(report.claims).toEqual({ added: 2, updated: 0, kept: 0 });
    expect(await Dexie.exists(`${db.name}-import`)).toBe(false);
  });

  it('of what is there already changes nothing', async () => {
    const db = await filled();
    const before = await contents(db);
    const report = await importLibrary(db, await exported(db));
    expect(await contents(db)).toEqual(before);
    expect(Object.values(report).map(({ added, updated }) => added + updated)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('joins two libraries: the later record counts, a saved text is kept, nothing is doubled', async () => {
    const here = freshLibrary();
    const there = freshLibrary();
    const reading = simpleReading({ url: 'https://vesti.example/1' });
    const edited = simpleReading({
      url: 'https://vesti.example/1',
      content: 'переговоры пройдут уже в ноябре',
    });
    await saveArticle(here, reading, { now: 10 });
    await recordReading(there, edited, { now: 20 });
    await recordReading(there, simpleReading({ url: 'https://vesti.example/2' }), { now: 30 });
    await importLibrary(here, await exported(there));
    expect(await here.claims.count()).toBe(2);
    expect((await here.articles.toArray()).map(({ savedAt }) => savedAt).sort()).toEqual([10, null]);
    expect(await listSources(here, { limit: 5 })).toMatchObject([
      { source: { firstSeenAt: 10, lastSeenAt: 30 }, claims: 2 },
    ]);
    const claims = await here.claims.toArray();
    expect(claims.map(({ content }) => content[0])).toContain('переговоры пройдут уже в ноябре');
  });

  it('never goes over what the reader said', async () => {
    const here = freshLibrary();
    const there = freshLibrary();
    await recordReading(there, simpleReading({ url: 'https://vesti.example/1' }), { now: 10 });
    const file = await exported(there);
    await importLibrary(here, file);
    const [name] = await here.names.toArray();
    await here.names.put({ ...name!, reason: 'reader', updatedAt: 1 });
    await importLibrary(here, file);
    expect(await here.names.toArray()).toMatchObject([{ reason: 'reader' }]);
  });

  it('hides here what was hidden there, under the id the claim has here', async () => {
    const here = freshLibrary();
    const there = freshLibrary();
    const url = 'https://vesti.example/1';
    await recordReading(here, simpleReading({ url }), { now: 10 });
    const edited = simpleReading({ url, content: 'переговоры уже точно пройдут в ноябре' });
    const { articleId, claimIds } = await recordReading(there, edited, { now: 20 });
    await hideClaims(there, articleId, claimIds);
    await importLibrary(here, await exported(there));
    expect(await here.claims.toArray()).toMatchObject([{ hidden: 1 }]);
    expect(await listSources(here, { limit: 5 })).toEqual([]);
  });

  it('takes fields in any order, as other programs write them', async () => {
    const from = await filled();
    const { format, version, tables } = JSON.parse(await exported(from));
    const db = freshLibrary();
    const turned = Object.fromEntries(Object.entries(tables).reverse());
    await importLibrary(
      db,
      `\uFEFF ${JSON.stringify({ tables: turned, version, note: [1, { a: '}' }], format }, null, 2)}`,
    );
    expect(await contents(db)).toEqual(await contents(from));
  });

  it('tells how far it is', async () => {
    const db = freshLibrary();
    const heard: ImportProgress[] = [];
    await importLibrary(db, await exportToBlob(await filled()), {
      onProgress: (progress) => heard.push(progress),
    });
    expect(heard.at(0)).toMatchObject({ step: 'reading' });
    expect(heard.at(-1)).toEqual({ step: 'merging', share: 1 });
  });
});

describe('an import is refused and nothing changes', () => {
  const good = {
    format: 'sourceline-export',
    version: 1,
    exportedAt: '2024-10-29T10:00:00.000Z',
    tables: {},
  };

  it.each<[string, string, string]>([
    ['an empty file', '', 'not-json'],
    ['plain text', 'hello', 'not-json'],
    ['a page', '<html></html>', 'not-json'],
    ['broken JSON', '{"format":"sourceline-export",}', 'not-json'],
    ['something after the end', `${JSON.stringify(good)} {}`, 'not-json'],
    ['a list', '[1,2]', 'not-sourceline'],
    ['a number', '42', 'not-sourceline'],
    ['an empty object', '{}', 'not-sourceline'],
    [
      'another program’s export',
      '{"format":"other","version":1,"tables":{"articles":[{}]}}',
      'not-sourceline',
    ],
    ['other tables first', '{"tables":{"articles":[{}]},"format":"other"}', 'not-sourceline'],
    [
      'an unknown table',
      '{"format":"sourceline-export","version":1,"tables":{"diaries":[]}}',
      'not-sourceline',
    ],
    ['no version', '{"format":"sourceline-export","tables":{}}', 'not-sourceline'],
    ['a newer version', JSON.stringify({ ...good, version: 3 }), 'newer-version'],
    ['the beginning only', '{"format":"sourceline-export","version":1,"tables":{"arti', 'truncated'],
  ])('for %s', async (_, file, code) => {
    const db = await filled();
    const before = await contents(db);
    for (const form of [file, new Blob([file])]) {
      const error = await failure(db, form);
      expect([error.name, error.code]).toEqual(['ImportError', code]);
    }
    expect(await contents(db)).toEqual(before);
  });

  it('wherever the file is cut', async () => {
    const file = await exported(await filled());
    const whole = file.trimEnd().length;
    const db = freshLibrary();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole - 1 }), async (length) => {
        expect((await failure(db, file.slice(0, length))).code).toBe('truncated');
      }),
      { numRuns: 40 },
    );
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });

  it('when a blob is cut inside a letter', async () => {
    const bytes = new TextEncoder().encode(await exported(await filled()));
    const cut = bytes.findLastIndex((byte) => byte >= 0xc0) + 1;
    expect((await failure(freshLibrary(), new Blob([bytes.slice(0, cut)]))).code).toBe('truncated');
  });

  it.each<[string, (tables: Record<string, Record<string, unknown>[]>) => void, string, number]>([
    ['a field is missing', (t) => delete t.claims![1]!.sense, 'claims', 1],
    ['a field is of another kind', (t) => (t.articles![0]!.readAt = 'now'), 'articles', 0],
    [
      'an article’s address would run a script',
      (t) => (t.articles![1]!.url = 'javascript:alert(1)'),
      'articles',
      1,
    ],
    [
      'a claim’s link would run a script',
      (t) => (t.claims![0]!.citedUrl = 'javascript:alert(1)'),
      'claims',
      0,
    ],
    ['a claim belongs to no article', (t) => (t.claims![1]!.articleId = 'nowhere'), 'claims', 1],
    ['a claim has an unknown source', (t) => (t.sources = []), 'claims', 0],
    ['a record is no object', (t) => (t.names![0] = [] as never), 'names', 0],
  ])('when %s', async (_, spoil, table, index) => {
    const file = JSON.parse(await exported(await filled()));
    spoil(file.tables);
    const db = freshLibrary();
    const error = await failure(db, JSON.stringify(file));
    expect(error).toMatchObject({ code: 'invalid-record', table, index });
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });

  it('when the reader stops it before it begins', async () => {
    const file = await exported(await filled());
    expect((await failure(freshLibrary(), file, AbortSignal.abort())).code).toBe('aborted');
  });

  it.each(['reading', 'merging'])('when the reader stops it while %s', async (step) => {
    const from = freshLibrary();
    for (let i = 0; i < 120; i++) {
      await recordReading(from, simpleReading({ url: `https://vesti.example/${i}` }), { now: i });
    }
    const file = await exported(from);
    const db = await filled();
    const before = await contents(db);
    const controller = new AbortController();
    const onProgress = (progress: ImportProgress) => progress.step === step && controller.abort();
    const stopped = importLibrary(db, file, { signal: controller.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ name: 'ImportError', code: 'aborted' });
    expect(await contents(db)).toEqual(before);
  });
});

it('takes files of version 1, which have no notes and only marks of what is no source', async () => {
  const from = await filled();
  const { tables, ...head } = JSON.parse(await exported(from));
  const { notes: _, ...old } = tables;
  const db = freshLibrary();
  await importLibrary(db, JSON.stringify({ ...head, version: 1, tables: old }));
  expect(await contents(db)).toEqual(await contents(from));
});

/** What a reader may do to a library, in short. */
const action = fc.record({
  what: fc.constantFrom('read', 'read', 'save', 'hide', 'unhide', 'unsave', 'hand', 'delete'),
  article: fc.integer({ min: 1, max: 5 }),
  source: fc.constantFrom(un, identity('person:x', 'Ян О’Коннор', { kind: 'person', reason: 'in-text' })),
  content: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .map((text) => `это ${text.replace(/\s/g, '_')}`),
  /** What the reader attributes by hand: an edited sentence may leave two of them with the same few words. */
  phrase: fc.constantFrom('переговоры отложены', 'визит будет весной', 'цены вырастут', 'дорогу откроют'),
  engine: fc.constantFrom('1', '2'),
  published: fc.constantFrom('2024-10-29T10:00:00+03:00', '1951-02-03', null),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function act(
  db: LibraryDatabase,
  { what, article, source, content, phrase, engine, published }: Action,
  now: number,
) {
  const url = `https://vesti.example/${article}`;
  const reading = simpleReading({ url, source, content, published, engineVersion: engine });
  const receipt =
    what === 'save' ? await saveArticle(db, reading, { now }) : await recordReading(db, reading, { now });
  if (what === 'hide') await hideClaims(db, receipt.articleId, receipt.claimIds, { now });
  if (what === 'unhide') for (const { id } of await db.corrections.toArray()) await unhideClaims(db, id);
  if (what === 'unsave') await unsaveArticle(db, receipt.articleId, { now });
  if (what === 'delete') await deleteArticle(db, receipt.articleId);
  if (what === 'hand') {
    const page = articleOf(['Заголовок', `Так ${phrase} стало.`], { url, published });
    const hand = {
      content: [spanOf(page.text, phrase)],
      source: spanOf(page.text, 'Так'),
      identity: source,
    };
    await addClaimByHand(db, draftByHand(page, hand, engine), { now });
  }
}

/** Lists say how many claims a source has without counting them: that number is kept, and has to be right. */
async function expectTrueCounts(db: LibraryDatabase): Promise<void> {
  const claims = (await db.claims.toArray()).filter(({ hidden }) => hidden === 0);
  for (const { id, shown, listed } of await db.sources.toArray()) {
    const count = claims.filter(({ sourceId }) => sourceId === id).length;
    expect([shown, listed]).toEqual([count, count > 0 ? 1 : 0]);
  }
}

it('joins any two libraries without inventing, doubling or orphaning a claim', async () => {
  const actions = fc.array(action, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(actions, actions, async (mine, theirs) => {
      const [here, there] = [freshLibrary(), freshLibrary()];
      for (const [index, one] of mine.entries()) await act(here, one, 1000 + 2 * index);
      for (const [index, one] of theirs.entries()) await act(there, one, 1001 + 2 * index);
      const words = async (db: LibraryDatabase) =>
        (await db.claims.toArray()).map(
          ({ articleId, mention, content }) => `${articleId} ${mention} ${content}`,
        );
      const before = new Set([...(await words(here)), ...(await words(there))]);
      await importLibrary(here, await exported(there));
      await expectTrueCounts(here);
      const after = await words(here);
      expect(before).toEqual(new Set([...before, ...after]));
      expect(after).toHaveLength(new Set(after).size);
      const sources = new Set(await here.sources.toCollection().primaryKeys());
      const versions = new Set(await here.versions.toCollection().primaryKeys());
      for (const { sourceId, versionId } of await here.claims.toArray()) {
        expect(versions).toContain(versionId);
        if (sourceId !== null) expect(sources).toContain(sourceId);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('restores any library, whatever was done to it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const from = freshLibrary();
      for (const [index, one] of actions.entries()) await act(from, one, 1000 + index);
      await expectTrueCounts(from);
      const file = await exported(from);
      const db = freshLibrary();
      await importLibrary(db, file);
      expect(await contents(db)).toEqual(await contents(from));
      await importLibrary(db, file);
      expect(await contents(db)).toEqual(await contents(from));
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('a dry run of an import', () => {
  it('tells what the import then does, and changes nothing', async () => {
    const file = await exported(await filled());
    const some = freshLibrary();
    await recordReading(some, simpleReading({ url: 'https://vesti.example/2', source: un }), { now: 5 });
    for (const db of [freshLibrary(), some, await filled()]) {
      const before = await contents(db);
      const told = await importLibrary(db, file, { dryRun: true });
      expect(await contents(db)).toEqual(before);
      expect(await importLibrary(db, file)).toEqual(told);
    }
  });

  it('refuses what the import refuses', async () => {
    const db = await filled();
    const refusal = importLibrary(db, (await exported(db)).slice(0, -20), { dryRun: true });
    await expect(refusal).rejects.toMatchObject({ code: 'truncated' });
  });
});
