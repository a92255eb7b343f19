import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  correct,
  deleteArticle,
  exportToBlob,
  groupedStatements,
  groupStatements,
  hasUngrouped,
  hideClaims,
  importLibrary,
  type LibraryDatabase,
  originsOf,
  recordReading,
  restore,
  statementById,
  unhideClaims,
} from '../../lib/library';
import type { Identity } from '../../lib/sources/types';
import { compareStatements, readStatement } from '../../lib/statements';
import { freshLibrary, identity, simpleReading } from './library-fixtures';

const MFA = identity('mfa:BY', 'МИД Беларуси', { country: 'BY' });
const OTHER = identity('mchs:BY', 'МЧС Беларуси', { country: 'BY' });
const SAID = 'из затопленных сел вывезли около 200 человек, дамба в Мозыре выдержала';
const REWORDED = 'из подтопленных деревень эвакуировали порядка двухсот человек, дамба в Мозыре выдержала';
const FEWER = 'из затопленных сел вывезли около 70 человек, дамба в Мозыре выдержала';
const ANOTHER = 'в ноябре пройдут учения спасателей на границе с Польшей';

interface Told {
  n: number;
  content: string;
  source?: Identity;
  /** Day of October. */
  day?: number;
}

async function tell(db: LibraryDatabase, { n, content, source = MFA, day = n }: Told): Promise<string> {
  const published = new Date(Date.UTC(2024, 9, day, 10)).toISOString();
  const url = `https://outlet${n}.example/${n}`;
  const receipt = await recordReading(db, simpleReading({ url, published, source, content }), { now: n });
  return receipt.articleId;
}

async function libraryOf(told: readonly Told[]): Promise<LibraryDatabase> {
  const db = freshLibrary();
  for (const each of told) await tell(db, each);
  await groupStatements(db);
  return db;
}

/** Statements as sets of their articles' outlets, by content. */
async function groupsOf(db: LibraryDatabase, sourceId = MFA.id): Promise<number[][]> {
  const groups = await groupedStatements(db, sourceId, { limit: 50 });
  return groups.map(({ carriers }) => carriers.map(({ articleUrl }) => Number(articleUrl.split('/').at(-1))));
}

const THREE: Told[] = [
  { n: 1, content: SAID },
  { n: 2, content: REWORDED },
  { n: 3, content: ANOTHER },
];

describe('statements of a source', () => {
  it('join what is reworded, with their carriers in time order, and leave the rest apart', async () => {
    const db = await libraryOf([...THREE].reverse());
    expect(await groupsOf(db)).toEqual([[3], [1, 2]]);
    expect(await hasUngrouped(db)).toBe(false);
  });

  it('keep another figure apart and say what changed, whichever was read first', async () => {
    for (const told of [
      [
        { n: 1, content: SAID },
        { n: 2, content: FEWER },
      ],
      [
        { n: 2, content: FEWER },
        { n: 1, content: SAID },
      ],
    ]) {
      const db = await libraryOf(told);
      const [later, earlier] = await groupedStatements(db, MFA.id, { limit: 9 });
      expect(later?.changes[0]?.figures).toEqual([{ from: 'около 200 человек', to: 'около 70 человек' }]);
      expect(later?.changes[0]?.statementId).toBe(earlier?.id);
      expect(earlier?.changes).toEqual([]);
      const view = await statementById(db, later?.id ?? '');
      expect(view?.changes[0]?.figures).toEqual(later?.changes[0]?.figures);
    }
  });

  it('are not joined with the same words of another source, or of another month', async () => {
    const db = await libraryOf([
      { n: 1, content: SAID },
      { n: 2, content: SAID, source: OTHER },
      { n: 3, content: SAID, day: 60 },
    ]);
    expect(await groupsOf(db)).toEqual([[3], [1]]);
    expect(await groupsOf(db, OTHER.id)).toEqual([[2]]);
  });

  it('tell who says it of another source', async () => {
    const db = await libraryOf([
      { n: 1, content: SAID },
      { n: 2, content: SAID, source: OTHER },
    ]);
    const [group] = await groupedStatements(db, MFA.id, { limit: 9 });
    const view = await statementById(db, group?.id ?? '');
    expect(view?.withoutSource.map(({ name }) => name)).toEqual(['МЧС Беларуси']);
  });

  it('tell an article which of its claims others carry', async () => {
    const db = await libraryOf(THREE);
    const [article] = await db.articles.where('id').above('').toArray();
    const origins = await originsOf(db, article?.id ?? '');
    const [claim] = await db.claims
      .where('[articleId+hidden]')
      .equals([article?.id ?? '', 0])
      .toArray();
    if (article?.url.endsWith('/3')) expect(origins.size).toBe(0);
    else expect(origins.get(claim?.id ?? '')?.articles).toBe(2);
  });
});

describe('statements stay right', () => {
  it('when the claim that named one is deleted, and when it comes back', async () => {
    const db = await libraryOf(THREE);
    const [, group] = await groupedStatements(db, MFA.id, { limit: 9 });
    const first = group?.carriers[0]?.claim;
    const deletion = await deleteArticle(db, first?.articleId ?? '');
    expect(await groupsOf(db)).toEqual([[3], [2]]);
    expect((await statementById(db, group?.id ?? ''))?.carriers).toHaveLength(1);
    await restore(db, deletion);
    await groupStatements(db);
    expect(await groupsOf(db)).toEqual([[3], [1, 2]]);
  });

  it('when claims are hidden and shown again', async () => {
    const db = await libraryOf(THREE);
    const [, group] = await groupedStatements(db, MFA.id, { limit: 9 });
    const first = group?.carriers[0]?.claim;
    const undo = await hideClaims(db, first?.articleId ?? '', [first?.id ?? '']);
    expect(await groupsOf(db)).toEqual([[3], [2]]);
    await unhideClaims(db, undo);
    expect(await groupsOf(db)).toEqual([[3], [1, 2]]);
  });

  it('when a claim is given to another source', async () => {
    const db = await libraryOf([...THREE, { n: 4, content: ANOTHER, source: OTHER, day: 5 }]);
    const [, group] = await groupedStatements(db, MFA.id, { limit: 9 });
    const claim = group?.carriers[1]?.claim;
    if (!claim) throw new Error('no carrier');
    await correct(db, { type: 'reassign', articleId: claim.articleId, claimIds: [claim.id], into: OTHER.id });
    await groupStatements(db);
    expect(await groupsOf(db)).toEqual([[3], [1]]);
    expect(await groupsOf(db, OTHER.id)).toEqual([[4], [2]]);
  });

  it('when the library is exported, and imported elsewhere', async () => {
    const db = await libraryOf(THREE);
    const file = await exportToBlob(db);
    expect(await file.text()).not.toContain('statementId');
    const other = freshLibrary();
    await importLibrary(other, file);
    await groupStatements(other);
    expect(await groupsOf(other)).toEqual([[3], [1, 2]]);
  });

  it('when an older version stored the claims, and the work is stopped half-way', async () => {
    const db = await libraryOf(THREE);
    await db.claims.toCollection().modify((row) => {
      delete row.statementId;
      delete row.signs;
      delete row.grouping;
    });
    await db.jobs.clear();
    expect(await hasUngrouped(db)).toBe(true);
    await groupStatements(db, { signal: AbortSignal.abort() });
    expect(await hasUngrouped(db)).toBe(true);
    await groupStatements(db);
    expect(await hasUngrouped(db)).toBe(false);
    expect(await groupsOf(db)).toEqual([[3], [1, 2]]);
  });

  it('when an article is read again', async () => {
    const db = await libraryOf(THREE);
    const [, before] = await groupedStatements(db, MFA.id, { limit: 9 });
    for (const told of THREE) await tell(db, told);
    await groupStatements(db);
    const [, after] = await groupedStatements(db, MFA.id, { limit: 9 });
    expect(after?.id).toBe(before?.id);
    expect(await groupsOf(db)).toEqual([[3], [1, 2]]);
  });
});

describe('in whatever order articles are read', () => {
  const TOLD: Told[] = [
    SAID,
    REWORDED,
    FEWER,
    ANOTHER,
    SAID,
    'дамба в Мозыре выдержала, людей из затопленных сел вывезли',
    'дамба в Мозыре не выдержала',
    'из затопленных сел вывезли 207 человек, дамба в Мозыре выдержала',
    'учения спасателей пройдут в ноябре у польской границы',
    'в декабре пройдут учения спасателей на границе с Польшей',
    FEWER,
    'эвакуировали около 70 жителей затопленных сел, дамба в Мозыре цела',
  ].map((content, index) => ({ n: index + 1, content, day: (index % 6) + 1 }));

  it('equal words are one statement and contradictions never are; most else is the same too', async () => {
    const reference = pairsOf(await groupsOf(await libraryOf(TOLD)));
    for (let seed = 1; seed <= 6; seed++) {
      const groups = await groupsOf(await libraryOf(shuffled(TOLD, seed)));
      for (const group of groups) {
        for (const a of group) for (const b of group) expect(conflictOf(a, b)).toBeNull();
      }
      const pairs = pairsOf(groups);
      expect(pairs.has('1 5')).toBe(true);
      expect(pairs.has('3 11')).toBe(true);
      // Of the 66 pairs at most six are together in one order and apart in the other.
      const differing = [...reference, ...pairs].filter((pair) => reference.has(pair) !== pairs.has(pair));
      expect(differing.length).toBeLessThanOrEqual(6);
    }
  });

  function conflictOf(a: number, b: number) {
    const [one, other] = [a, b].map((n) =>
      readStatement({
        lang: 'ru',
        form: 'indirect',
        text: TOLD.find((told) => told.n === n)?.content ?? '',
        source: MFA.name,
      }),
    );
    return one && other ? compareStatements(one, other).conflict : 'missing';
  }
});

function pairsOf(groups: readonly number[][]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a) => group.flatMap((b) => (a < b ? [`${a} ${b}`] : [])))),
  );
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
