/** Grouping of new claims in a large library inside a page; bundled and injected by statements.ts. Times in milliseconds. */
import Dexie from 'dexie';
import { type LibraryDatabase, openLibrary } from '../../lib/library/database';
import { createReader, GROUPING_VERSION, groupStatements, signed } from '../../lib/library/grouping';
import { groupedStatements } from '../../lib/library/statement-queries';
import { recordReading } from '../../lib/library/write';
import { fillLibrary, generatedReading, type LibrarySize } from './library-generator';

export interface GroupingTimes {
  claims: number;
  /** A claim of new articles that says what nobody did. */
  strange: number;
  /** A claim of articles that repeat earlier ones. */
  repeated: number;
  /** Of the repeated claims, those that joined a statement. */
  joined: number;
  /** A source's statements, its page's first 50. */
  listed: number;
  /** `getAll` of 10,000 claims. */
  getAll: number;
}

const NAME = 'bench-statements';
const ARTICLES = 20;

async function measureGrouping(size: LibrarySize): Promise<GroupingTimes> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  const db = openLibrary(NAME);
  await fillLibrary(db, size);
  await signAll(db);
  const getAll = await time(() => bareGetAll(db, 10_000));
  const claims = await db.claims.count();

  const strange = await grouping(db, size, (nth) => generatedReading(size.articles + nth, size));
  const repeated = await grouping(db, size, (nth) => {
    const reading = generatedReading(size.articles - 1 - nth, size);
    return { ...reading, article: { ...reading.article, url: `https://again.example/${nth}` } };
  });
  const again = await db.claims.where('ungrouped').equals(1).count();
  if (again > 0) throw new Error(`${again} claims are left`);
  const joined = await db.claims
    .filter(({ statementId, id }) => statementId !== undefined && statementId !== id)
    .count();
  const listed = await time(() => groupedStatements(db, 'generated:5', { limit: 50 }));
  await db.delete();
  return { claims, strange, repeated, joined, listed, getAll };
}

/** Milliseconds a claim. */
async function grouping(
  db: LibraryDatabase,
  size: LibrarySize,
  readingOf: (nth: number) => ReturnType<typeof generatedReading>,
): Promise<number> {
  const now = Date.UTC(2030, 0, 1);
  for (let nth = 0; nth < ARTICLES; nth++) await recordReading(db, readingOf(nth), { now });
  const ms = await time(() => groupStatements(db));
  return ms / (ARTICLES * size.claimsPerArticle);
}

/** What grouping would have left, without its look-ups: generated words never repeat. */
async function signAll(db: LibraryDatabase): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db.claims.where('id').above(after).limit(2_000).toArray();
    const last = rows.at(-1);
    if (!last) break;
    const read = createReader(db);
    await read.prepare(rows);
    await db.claims.bulkPut(
      rows.map((row) => ({
        ...signed(row, read.signature(row)),
        ...(row.sourceId && { statementId: row.id }),
      })),
    );
    after = last.id;
  }
  await db.jobs.put({ id: 'statements', version: GROUPING_VERSION, after: null });
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function bareGetAll(db: LibraryDatabase, count: number): Promise<unknown> {
  const request = db.backendDB().transaction('claims').objectStore('claims').getAll(null, count);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Object.assign(globalThis, { measureGrouping });
