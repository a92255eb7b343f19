import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  articleWithText,
  type CorrectionDraft,
  claimsOfArticle,
  correct,
  correctionsOfClaim,
  correctionsOfSource,
  correctLimits,
  deleteArticle,
  exportLibrary,
  importLibrary,
  type LibraryDatabase,
  listCorrections,
  listSources,
  mentionsOf,
  putNote,
  recordReading,
  restore,
  saidBefore,
  saveArticle,
  sourceById,
  statementsOf,
  undoCorrection,
  wipe,
} from '../../lib/library';
import { exportSelected } from '../../lib/library/export';
import { previewReading } from '../../lib/library/preview';
import { select } from '../../lib/library/selection';
import { namedByReader } from '../../lib/library/source';
import { agency, MARKS, ministry, newsOf, rowsOf, saidIn, un } from './corrections-fixtures';
import { freshLibrary, identity, simpleReading, spanOf } from './library-fixtures';

let db: LibraryDatabase;
let articleId: string;
/** Of the first article, in text order. */
let claimIds: string[];

beforeEach(async () => {
  db = freshLibrary();
  ({ articleId, claimIds } = await saveArticle(db, newsOf(1), { now: 1 }));
  await recordReading(db, newsOf(2), { now: 2 });
});

const merge: CorrectionDraft = { type: 'merge', from: agency.id, into: ministry.id };
const claim = (nth: number) => ({ articleId, claimIds: [claimIds[nth] ?? ''] });
const drafts: [string, () => CorrectionDraft][] = [
  ['not a source', () => ({ type: 'not-a-source', ...claim(0) })],
  ['another source', () => ({ type: 'reassign', ...claim(0), into: un.id })],
  ['no source', () => ({ type: 'reassign', ...claim(2), into: null })],
  ['kind of a claim', () => ({ type: 'claim-kind', ...claim(1), kind: 'person' })],
  ['merge', () => merge],
  ['split', () => ({ type: 'split', from: ministry.id, into: un.id, keys: ['ru|ведомство'], claimIds: [] })],
  ['rename', () => ({ type: 'rename', sourceId: un.id, name: 'Объединённые нации', labels: { en: 'UN' } })],
  ['kind of a source', () => ({ type: 'source-kind', sourceId: agency.id, kind: 'organization' })],
];

async function drawLimits(nth = 0): Promise<string> {
  const found = await articleWithText(db, articleId);
  const text = newsOf(1)
    .blocks.map((block) => block.text)
    .join('\n');
  return correctLimits(db, claimIds[nth] ?? '', {
    versionId: found?.version?.id ?? '',
    source: spanOf(text, 'Беларуси'),
    content: [spanOf(text, 'в ноябре')],
  });
}

async function expectTrueCounts(): Promise<void> {
  for (const { id, shown } of await db.sources.toArray()) {
    const visible = await db.claims.filter((row) => row.sourceId === id && row.hidden === 0).count();
    expect(shown, id).toBe(visible);
  }
}

async function exported(from: LibraryDatabase): Promise<string> {
  let file = '';
  for await (const piece of exportLibrary(from, 0)) file += piece;
  return file;
}

describe('a correction', () => {
  it.each(drafts)('changes what is seen, and nothing once it is undone: %s', async (_, draft) => {
    const before = [await rowsOf(db), await saidIn(db)];
    const id = await correct(db, draft(), { now: 3 });
    expect([await rowsOf(db), await saidIn(db)]).not.toEqual(before);
    await expectTrueCounts();
    const corrected = [await rowsOf(db), await saidIn(db)];
    const undone = await undoCorrection(db, id);
    expect([await rowsOf(db), await saidIn(db)]).toEqual(before);
    if (undone) await restore(db, undone);
    expect([await rowsOf(db), await saidIn(db)]).toEqual(corrected);
    await undoCorrection(db, id);
    expect([await rowsOf(db), await saidIn(db)]).toEqual(before);
    expect(await undoCorrection(db, id)).toBeNull();
  });

  it.each(drafts)('is there again after export, wipe and import: %s', async (_, draft) => {
    await correct(db, draft(), { now: 3 });
    const [before, corrections] = [await rowsOf(db), await db.corrections.toArray()];
    const file = await exported(db);
    await wipe(db);
    await importLibrary(db, file);
    expect(await rowsOf(db)).toEqual(before);
    expect(await db.corrections.toArray()).toEqual(corrections);
    await importLibrary(db, file);
    expect(await rowsOf(db)).toEqual(before);
  });

  it.each(drafts)('holds when its articles are read again: %s', async (_, draft) => {
    await correct(db, draft(), { now: 3 });
    const before = await saidIn(db);
    const claims = await db.claims.toArray();
    await recordReading(db, newsOf(1), { now: 4 });
    await recordReading(db, newsOf(2), { now: 5 });
    expect(await saidIn(db)).toEqual(before);
    expect(await db.claims.toArray()).toEqual(claims);
    await expectTrueCounts();
  });

  it.each(drafts)('meets the library of another device: %s', async (_, draft) => {
    const there = freshLibrary();
    await recordReading(there, newsOf(1), { now: 1 });
    await recordReading(there, newsOf(2), { now: 2 });
    await recordReading(there, newsOf(3), { now: 3 });
    const before = [...(await saidIn(db))];
    await correct(db, draft(), { now: 4 });
    const corrected = await saidIn(db);
    await importLibrary(there, await exported(db));
    const [id] = await there.corrections.toCollection().primaryKeys();
    expect(await saidIn(there)).toEqual(expect.arrayContaining(corrected));
    expect(await there.claims.count()).toBe(12);
    await undoCorrection(there, id ?? '');
    expect((await saidIn(there)).filter((words) => before.includes(words))).toHaveLength(12);
  });

  it('is refused where it would change nothing or names what is not there', async () => {
    const refused = (draft: CorrectionDraft, code: string) =>
      expect(correct(db, draft)).rejects.toMatchObject({ name: 'LibraryError', code });
    await refused({ type: 'merge', from: un.id, into: un.id }, 'invalid');
    await refused({ type: 'merge', from: 'org:nobody', into: un.id }, 'not-found');
    await refused({ type: 'reassign', articleId, claimIds: ['nothing'], into: un.id }, 'not-found');
    await refused({ type: 'reassign', articleId, claimIds: [], into: un.id }, 'not-found');
    await refused({ type: 'claim-kind', articleId: 'other', claimIds, kind: 'person' }, 'not-found');
    await refused({ type: 'split', from: un.id, into: agency.id, keys: [], claimIds: [] }, 'invalid');
    expect(await db.corrections.count()).toBe(0);
  });
});

describe('merging sources', () => {
  it('gives all their statements to one, later ones too, under all their names', async () => {
    await correct(db, merge);
    await recordReading(db, newsOf(3), { now: 9 });
    const statements = await statementsOf(db, ministry.id, { limit: 99 });
    expect(statements.filter(({ claim }) => claim.mention === 'БелТА')).toHaveLength(3);
    expect((await listSources(db, { limit: 9 })).map(({ source }) => source.id).sort()).toEqual(
      [ministry.id, un.id].sort(),
    );
    expect((await sourceById(db, ministry.id))?.claims).toBe(9);
    expect((await sourceById(db, ministry.id))?.source.lastSeenAt).toBe(9);
    const { joined, owner } = await correctionsOfSource(db, ministry.id);
    expect([joined.map(({ id }) => id), owner]).toEqual([[agency.id], null]);
    expect((await correctionsOfSource(db, agency.id)).owner?.id).toBe(ministry.id);
    const said = await saidBefore(db, { sourceId: ministry.id, articleId, publishedAt: Date.now() });
    expect(said.total).toBe(6);
  });

  it('goes on over several, and each is undone for itself', async () => {
    const first = await correct(db, merge, { now: 3 });
    const second = await correct(db, { type: 'merge', from: ministry.id, into: un.id }, { now: 4 });
    expect((await listSources(db, { limit: 9 })).map(({ source }) => source.id)).toEqual([un.id]);
    await undoCorrection(db, first);
    expect((await sourceById(db, agency.id))?.claims).toBe(2);
    expect((await sourceById(db, un.id))?.claims).toBe(6);
    await undoCorrection(db, second);
    expect((await sourceById(db, un.id))?.claims).toBe(2);
  });

  it('made in opposite directions on two devices comes to one source on both', async () => {
    const there = freshLibrary();
    await importLibrary(there, await exported(db));
    await correct(db, merge, { now: 3 });
    await correct(there, { type: 'merge', from: ministry.id, into: agency.id }, { now: 4 });
    const [here, other] = [await exported(db), await exported(there)];
    await importLibrary(db, other);
    await importLibrary(there, here);
    for (const library of [db, there]) {
      const listed = (await listSources(library, { limit: 9 })).map(({ source }) => source.id).sort();
      expect(listed).toEqual([agency.id, un.id].sort());
    }
    expect(await saidIn(db)).toEqual(await saidIn(there));
  });
});

describe('splitting a source', () => {
  it('gives what it says under one name to a new source, in later articles too', async () => {
    const agencyWord = (await mentionsOf(db, ministry.id)).find(({ words }) => words === 'Ведомство');
    expect(agencyWord).toMatchObject({ key: 'ru|ведомство', words: 'Ведомство', claims: 2 });
    const source = namedByReader(identity('local:x', 'Минобороны', { scope: 'local' }), 'ru');
    const id = await correct(
      db,
      { type: 'split', from: ministry.id, into: source.id, keys: [agencyWord?.key ?? ''], claimIds: [] },
      { source },
    );
    await recordReading(db, newsOf(3), { now: 9 });
    expect((await sourceById(db, source.id))?.claims).toBe(3);
    expect((await sourceById(db, ministry.id))?.claims).toBe(3);
    const undone = await undoCorrection(db, id);
    if (undone) await restore(db, undone);
    expect((await sourceById(db, source.id))?.claims).toBe(3);
    await undoCorrection(db, id);
    expect(await sourceById(db, source.id)).toBeNull();
    expect((await sourceById(db, ministry.id))?.claims).toBe(6);
  });
});

describe('renaming a source', () => {
  it('goes over the names that texts use, now and later, and both find it', async () => {
    await correct(db, { type: 'rename', sourceId: un.id, name: 'Нации', labels: { ru: 'Нации' } });
    await recordReading(db, newsOf(3), { now: 9 });
    expect((await sourceById(db, un.id))?.source.name).toBe('Нации');
    for (const query of ['нации', 'оон']) {
      expect((await listSources(db, { query, limit: 9 })).map(({ source }) => source.id)).toEqual([un.id]);
    }
  });
});

describe('limits drawn anew', () => {
  it('change the words of the claim, and nothing once undone', async () => {
    const before = await db.claims.toArray();
    const id = await drawLimits();
    const [first] = await claimsOfArticle(db, articleId);
    expect(first).toMatchObject({ mention: 'Беларуси', content: ['в ноябре'] });
    await recordReading(db, newsOf(1), { now: 9 });
    expect((await claimsOfArticle(db, articleId))[0]).toEqual(first);
    await undoCorrection(db, id);
    expect(await db.claims.toArray()).toEqual(before);
  });

  it('go along into a changed text as long as their sentence stands in it', async () => {
    await drawLimits();
    const lines = newsOf(1).blocks.map(({ text }) => text);
    const longer = [lines[0] ?? '', 'Новый первый абзац.', ...lines.slice(1)];
    await saveArticle(db, newsOf(1, { lines: longer }), { now: 5 });
    const found = await articleWithText(db, articleId);
    const moved = found?.claims.find(({ id }) => id === claimIds[0]);
    expect(moved).toMatchObject({ mention: 'Беларуси', content: ['в ноябре'] });
    const text = longer.join('\n');
    expect(moved?.spans.content).toEqual([spanOf(text, 'в ноябре')]);
    expect(found?.claims).toHaveLength(4);
  });

  it('are refused where they overlap or leave the text', async () => {
    const versionId = (await articleWithText(db, articleId))?.version?.id ?? '';
    const draw = (source: { start: number; end: number } | null, content: { start: number; end: number }[]) =>
      expect(correctLimits(db, claimIds[0] ?? '', { versionId, source, content })).rejects.toMatchObject({
        code: 'invalid',
      });
    await draw(null, []);
    await draw(null, [{ start: 3, end: 3 }]);
    await draw(null, [{ start: 0, end: 100_000 }]);
    await draw({ start: 0, end: 5 }, [{ start: 3, end: 8 }]);
  });
});

describe('the page at hand', () => {
  it('is told what the reader has otherwise, and nothing else', async () => {
    const reading = newsOf(1);
    const stored = () => recordReading(db, reading, { now: 3 });
    const onlyLookedAt = () => previewReading(db, reading, { now: 3, opened: 3 });
    for (const read of [stored, onlyLookedAt]) expect((await read()).corrected).toEqual([]);
    await correct(db, merge);
    await correct(db, { type: 'reassign', ...claim(2), into: null });
    await correct(db, { type: 'rename', sourceId: ministry.id, name: 'Министерство', labels: {} });
    await drawLimits(3);
    for (const read of [stored, onlyLookedAt]) {
      const { corrected } = await read();
      expect(corrected.map(({ index, identity }) => [index, identity?.name])).toEqual([
        [0, 'Министерство'],
        [1, 'Министерство'],
        [2, undefined],
        [3, 'Министерство'],
      ]);
      expect(corrected[0]).toMatchObject({
        source: reading.claims[0]?.spans.source,
        content: reading.claims[0]?.spans.content,
      });
    }
    const text = reading.blocks.map((block) => block.text).join('\n');
    expect((await stored()).corrected[3]?.content).toEqual([spanOf(text, 'в ноябре')]);
  });
});

describe('a better engine', () => {
  it('loses no note and no correction and doubles no claim, whatever it reads otherwise', async () => {
    await putNote(db, { about: 'source', id: un.id }, { text: 'проверить', tags: [] });
    await putNote(db, { about: 'claim', id: claimIds[3] ?? '' }, { text: 'важно', tags: ['визит'] });
    await correct(db, { type: 'reassign', ...claim(0), into: agency.id }, { now: 3 });
    await correct(db, { type: 'claim-kind', ...claim(3), kind: 'group' }, { now: 4 });
    await drawLimits(1);
    const before = await db.claims.toArray();
    // Other limits, cues and ids than before, and one statement is not found at all.
    const other = identity('org:united-nations', 'ООН');
    const marks = [
      { ...MARKS[0], source: 'МИД', cue: 'сообщил, что', content: ['переговоры пройдут'] },
      { ...MARKS[1], cue: 'передаёт, что' },
      { ...MARKS[2], source: 'В ООН', identity: other },
    ].map((mark) => ({ cue: '', ...mark }));
    for (const nth of [1, 2]) await recordReading(db, newsOf(nth, { marks, engine: '2' }), { now: 9 });
    const after = await db.claims.toArray();
    const inFirst = (rows: typeof after) => rows.filter((row) => row.articleId === articleId);
    expect(inFirst(after).map(({ id }) => id)).toEqual(inFirst(before).map(({ id }) => id));
    const byId = new Map(after.map((row) => [row.id, row]));
    expect(byId.get(claimIds[0] ?? '')).toMatchObject({ sourceId: agency.id });
    expect(byId.get(claimIds[1] ?? '')).toMatchObject({ content: ['в ноябре'] });
    expect(byId.get(claimIds[2] ?? '')).toMatchObject({ sourceId: un.id });
    expect(byId.get(claimIds[3] ?? '')).toMatchObject({ kind: 'group' });
    expect(await db.notes.count()).toBe(2);
    expect(await db.corrections.count()).toBe(3);
    await expectTrueCounts();
  });

  it('that reads a corrected statement with another source and cue still means that one', async () => {
    await correct(db, { type: 'reassign', ...claim(0), into: un.id });
    const marks = [
      { source: 'Заголовок', cue: 'что', content: ['переговоры пройдут в ноябре'], identity: agency },
      ...MARKS.slice(1),
    ];
    await recordReading(db, newsOf(1, { marks, engine: '2' }), { now: 9 });
    const said = (await claimsOfArticle(db, articleId)).filter(({ content }) =>
      content.includes('переговоры пройдут в ноябре'),
    );
    expect(said.map(({ id, sourceId }) => [id, sourceId])).toEqual([[claimIds[0], un.id]]);
  });
});

it('goes along with a selection that is exported, with all the sources it names', async () => {
  await correct(db, merge, { now: 3 });
  await correct(db, { type: 'reassign', ...claim(2), into: agency.id }, { now: 4 });
  // Neither of these two is the source of a claim of the article, and yet they lead from one to the other.
  for (const id of ['org:x', 'org:y']) {
    const source = identity(id, id);
    await recordReading(db, simpleReading({ url: `https://vesti.example/${id}`, source }), { now: 5 });
  }
  await correct(db, { type: 'merge', from: agency.id, into: 'org:x' }, { now: 6 });
  await correct(db, { type: 'merge', from: 'org:x', into: 'org:y' }, { now: 7 });
  await correct(db, { type: 'merge', from: 'org:y', into: un.id }, { now: 8 });
  const source = namedByReader(identity('local:x', 'Минобороны', { scope: 'local' }), 'ru');
  const keys = ['ru|ведомство'];
  await correct(db, { type: 'split', from: ministry.id, into: source.id, keys, claimIds: [] }, { source });
  const there = freshLibrary();
  const selection = { of: 'articles', ids: [articleId] } as const;
  const selected = await select(db, selection);
  await importLibrary(there, await (await exportSelected(db, selected, { now: 0 })).text());
  const ofFirst = async (library: LibraryDatabase) =>
    (await claimsOfArticle(library, articleId)).map(({ sourceId }) => sourceId);
  expect(await ofFirst(there)).toEqual(await ofFirst(db));
  expect(await there.corrections.count()).toBe(6);
  for (const { id } of await listed(db)) await undoCorrection(db, id);
  for (const { id } of await listed(there)) await undoCorrection(there, id);
  expect(await ofFirst(there)).toEqual(await ofFirst(db));
});

const listed = async (library: LibraryDatabase) =>
  (await listCorrections(library, { limit: 99 })).map(({ correction }) => correction);

it('lists corrections with what they are about', async () => {
  await correct(db, merge, { now: 3 });
  await correct(db, { type: 'claim-kind', ...claim(1), kind: 'person' }, { now: 4 });
  const [last, first] = await listCorrections(db, { limit: 9 });
  expect(last).toMatchObject({ correction: { type: 'claim-kind' }, claim: { id: claimIds[1] } });
  expect(last?.article?.id).toBe(articleId);
  expect(first?.sources.get(agency.id)?.name).toBe('БелТА');
  expect(await correctionsOfClaim(db, { id: claimIds[1] ?? '', articleId })).toHaveLength(1);
});

it('comes back with a deleted article', async () => {
  await correct(db, { type: 'reassign', ...claim(0), into: un.id }, { now: 3 });
  await correct(db, merge, { now: 4 });
  const before = await saidIn(db);
  const deletion = await deleteArticle(db, articleId);
  await restore(db, deletion);
  expect(await saidIn(db)).toEqual(before);
  await expectTrueCounts();
});

const SOURCES = [ministry.id, agency.id, un.id];
const step = fc.record({
  type: fc.constantFrom('not-a-source', 'reassign', 'claim-kind', 'merge', 'split', 'rename', 'source-kind'),
  nth: fc.integer({ min: 0, max: 3 }),
  a: fc.constantFrom(...SOURCES),
  b: fc.constantFrom(...SOURCES),
  kind: fc.constantFrom('person' as const, 'group' as const),
  read: fc.option(fc.record({ article: fc.integer({ min: 1, max: 3 }), engine: fc.constantFrom('1', '2') })),
});

it('leaves no trace of any corrections once all are undone, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), fc.infiniteStream(fc.nat()), async (steps, random) => {
      const library = freshLibrary();
      const untouched = freshLibrary();
      const read = async (article: number, engine: string, now: number) => {
        await recordReading(untouched, newsOf(article, { engine }), { now });
        return recordReading(library, newsOf(article, { engine }), { now });
      };
      const first = await read(1, '1', 1);
      await read(2, '1', 2);
      const made: string[] = [];
      for (const [index, { type, nth, a, b, kind, read: again }] of steps.entries()) {
        const of = { articleId: first.articleId, claimIds: [first.claimIds[nth] ?? ''] };
        const draft = (
          {
            'not-a-source': { type: 'not-a-source', ...of },
            reassign: { type: 'reassign', ...of, into: nth % 2 ? a : null },
            'claim-kind': { type: 'claim-kind', ...of, kind },
            merge: { type: 'merge', from: a, into: b },
            split: { type: 'split', from: a, into: b, keys: ['ru|ведомство'], claimIds: of.claimIds },
            rename: { type: 'rename', sourceId: a, name: `Имя ${nth}`, labels: { uk: 'Ім’я' } },
            'source-kind': { type: 'source-kind', sourceId: a, kind },
          } satisfies { [T in CorrectionDraft['type']]?: CorrectionDraft & { type: T } }
        )[type];
        if (!('from' in draft && a === b)) made.push(await correct(library, draft));
        if (again) await read(again.article, again.engine, 10 + index);
      }
      const there = freshLibrary();
      await importLibrary(there, await exported(library));
      expect(await rowsOf(there)).toEqual(await rowsOf(library));
      db = library;
      await expectTrueCounts();
      while (made.length > 0) {
        const [id = ''] = made.splice(random.next().value % made.length, 1);
        await undoCorrection(library, id);
        await expectTrueCounts();
      }
      expect(await rowsOf(library)).toEqual(await rowsOf(untouched));
    }),
    { numRuns: 60 },
  );
}, 120_000);
