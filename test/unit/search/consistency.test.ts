/**
 * Whatever is done to a library, the index finds what reading all records finds: articles read, read again, saved, deleted and
 * brought back, claims hidden, notes written, everything exported and imported, and the index kept up at any moment.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Deletion,
  deleteArticles,
  exportLibrary,
  hideClaims,
  importLibrary,
  type LibraryDatabase,
  recordReading,
  restore,
  saveArticle,
  search,
  stillToIndex,
  unhideClaims,
  unsaveArticle,
  upkeep,
  wipe,
} from '../../../lib/library';
import { toClaim, toSource } from '../../../lib/library/database';
import {
  documentsOfArticle,
  documentsOfSource,
  type SearchDocument,
} from '../../../lib/library/search/document';
import { indexed } from '../../../lib/library/search/indexed';
import { stemsOf } from '../../../lib/library/search/words';
import { freshLibrary, identity, simpleReading } from '../library-fixtures';

const SOURCES = [
  identity('mfa:BY', 'МИД Беларуси', { labels: { en: 'MFA Belarus' } }),
  identity('org:un', 'ООН'),
  identity('person:x', 'Пётр Иванов', { kind: 'person' }),
  identity('person:x', 'Пётр Сергеевич Иванов', { kind: 'person' }),
];
const CONTENTS = [
  'переговоры пройдут в ноябре',
  'ставка не изменится',
  'визит отложен',
  'санкции сняты в ноябре',
];
const WORDS = [
  'ноябрь',
  'ставку',
  'визитом',
  'МИД',
  'ООН',
  'Иванова',
  'Сергеевичу',
  'Belarus',
  'заголовок',
  'проверить',
  'с',
];

const nth = fc.nat(5);
const step = fc.oneof(
  fc.record({
    do: fc.constant('read' as const),
    nth,
    source: fc.nat(3),
    content: fc.nat(3),
    save: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom('unsave' as const, 'delete' as const, 'hide' as const, 'note' as const),
    nth,
  }),
  fc.record({ do: fc.constantFrom('unhide' as const, 'restore' as const, 'upkeep' as const) }),
  fc.record({ do: fc.constantFrom('move' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface State {
  deletions: Deletion[];
  corrections: string[];
  now: number;
}

async function take(db: LibraryDatabase, state: State, step: Step): Promise<void> {
  state.now += 1_000;
  const { now } = state;
  const article = 'nth' in step ? (await db.articles.toArray())[step.nth] : undefined;
  switch (step.do) {
    case 'read': {
      const source = SOURCES[step.source]!;
      const content = CONTENTS[step.content]!;
      const published = `2024-10-0${step.nth + 1}`;
      const reading = simpleReading({ url: `https://vesti.example/${step.nth}`, source, content, published });
      await (step.save ? saveArticle : recordReading)(db, reading, { now });
      return;
    }
    case 'unsave':
      if (article) await unsaveArticle(db, article.id, { now });
      return;
    case 'delete':
      if (article) state.deletions.push(await deleteArticles(db, [article.id]));
      return;
    case 'hide': {
      const claims = article
        ? await db.claims.where('[articleId+hidden]').equals([article.id, 0]).toArray()
        : [];
      if (article && claims.length > 0)
        state.corrections.push(await hideClaims(db, article.id, [claims[0]!.id], { now }));
      return;
    }
    case 'note': {
      if (!article) return;
      const note = {
        id: `article:${article.id}`,
        articleId: article.id,
        text: 'проверить ставку',
        tags: ['важное'],
        updatedAt: now,
      };
      await db.transaction('rw', db.tables, () => indexed(db, () => db.notes.put(note)));
      return;
    }
    case 'unhide': {
      const id = state.corrections.pop();
      if (id) await unhideClaims(db, id);
      return;
    }
    case 'restore': {
      const deletion = state.deletions.pop();
      if (deletion) await restore(db, deletion);
      return;
    }
    case 'upkeep':
      return upkeep(db, { rows: 2 });
    case 'move': {
      let file = '';
      for await (const piece of exportLibrary(db)) file += piece;
      await wipe(db);
      await importLibrary(db, file);
      await upkeep(db);
      return;
    }
  }
}

/** All documents, made from the records. */
async function documents(db: LibraryDatabase): Promise<SearchDocument[]> {
  const sources = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
  const [versions, claims, notes] = [
    await db.versions.toArray(),
    await db.claims.toArray(),
    await db.notes.toArray(),
  ];
  const ofArticles = (await db.articles.toArray()).flatMap((article) => {
    const own = versions.filter(({ articleId, blocks }) => articleId === article.id && blocks);
    return documentsOfArticle({
      article,
      version: article.savedAt === null ? undefined : own.sort((a, b) => b.seenAt - a.seenAt)[0],
      claims: claims.filter(({ articleId, hidden }) => articleId === article.id && !hidden).map(toClaim),
      sources,
      notes: notes.filter(({ articleId }) => articleId === article.id),
    });
  });
  const listed = [...sources.values()].filter((source) => source.listed);
  return [...ofArticles, ...listed.flatMap((source) => documentsOfSource(toSource(source), undefined))];
}

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

async function expectAlike(db: LibraryDatabase): Promise<void> {
  const all = await documents(db);
  for (const word of WORDS) {
    const stems = stemsOf(word);
    const found = await search(db, { text: `${word} `, limit: 100 });
    const wanted = all.filter(({ terms }) => stems.some((stem) => terms.has(stem)));
    expect(found.hits.map(nameOf).sort(), word).toEqual(wanted.map(nameOf).sort());
  }
  const newest = await search(db, { kinds: ['claim'], sort: 'newest', limit: 100 });
  const claims = all.filter(({ kind }) => kind === 'claim');
  const times = new Map(claims.map((one) => [one.id, one.at]));
  expect(newest.total).toBe(claims.length);
  expect(newest.hits.map(({ id }) => times.get(id))).toEqual(
    claims.map(({ at }) => at).sort((a, b) => b - a),
  );
}

it('finds what reading everything finds', async () => {
  const run = async (steps: Step[]) => {
    const db = freshLibrary();
    const state: State = { deletions: [], corrections: [], now: Date.parse('2024-10-10') };
    for (const step of steps) {
      await take(db, state, step);
      // Only a source's new names may wait: its claims are found by them from the next upkeep on.
      const queued = await db.indexQueue.toArray();
      expect(queued.filter(({ what }) => !what.startsWith('names:'))).toEqual([]);
    }
    if ((await db.indexQueue.count()) > 0) await upkeep(db);
    await expectAlike(db);
    await upkeep(db, { rows: 1 });
    await expectAlike(db);
    expect(await db.indexRows.where('dead').equals(2).count()).toBeLessThanOrEqual(1);
    db.close();
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), run), { numRuns: 60 });
});

it('indexes a library that is older than its index, and goes on where it was cut off', async () => {
  const db = freshLibrary();
  for (let nth = 0; nth < 120; nth++) {
    await recordReading(db, simpleReading({ url: `https://vesti.example/${nth}` }), { now: nth + 1 });
  }
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name.startsWith('index')) await table.clear();
  });
  expect((await search(db, { text: 'переговоры', kinds: ['claim'], limit: 1 })).total).toBe(0);
  expect(await stillToIndex(db)).toBe(121);
  const stop = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.3) stop.abort();
  };
  await upkeep(db, { signal: stop.signal, onProgress });
  const left = await stillToIndex(db);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(121);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  await upkeep(db);
  expect(await stillToIndex(db)).toBe(0);
  expect((await search(db, { text: 'переговоры', kinds: ['claim'], limit: 1 })).total).toBe(120);
});

it('keeps no word of what was deleted, once it was kept up', async () => {
  const db = freshLibrary();
  for (let nth = 0; nth < 5; nth++) {
    const content = nth === 2 ? 'сверхсекретно' : 'визит отложен';
    await saveArticle(db, simpleReading({ url: `https://vesti.example/${nth}`, content }), { now: nth + 1 });
  }
  await upkeep(db, { rows: 1 });
  const [hit] = (await search(db, { text: 'сверхсекретно', kinds: ['article'], limit: 1 })).hits;
  await deleteArticles(db, [hit!.id]);
  await upkeep(db);
  const bytes = (await db.indexBlocks.toArray()).map((block) => [...block.bytes].join(','));
  const word = [...'сверхсекр'].flatMap((letter) => [
    (letter.charCodeAt(0) % 128) + 128,
    letter.charCodeAt(0) >> 7,
  ]);
  expect(bytes.some((block) => block.includes(word.join(',')))).toBe(false);
  expect((await search(db, { text: 'визит', kinds: ['claim'], limit: 1 })).total).toBe(4);
});
