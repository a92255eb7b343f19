/** Runs in a page: fills a large library, and times what readers wait for. Times in milliseconds. */
import {
  claimsOfArticle,
  facetCounts,
  type LibraryDatabase,
  listedArticles,
  listSources,
  openLibrary,
  recordReading,
  saidBefore,
  search,
  showHits,
  statementsOf,
  upkeep,
} from '../../lib/library';
import type { LibraryRecords, Reading } from '../../lib/library/types';
import { fillLibrary, generatedReading, LARGE, type LibrarySize } from './library-generator';
import { LANGUAGES, nameOf, randomOf, wordOf } from './library-words';

const NAME = 'bench-library';
const BARE = 'bench-bare';
/** Hits on a screen. */
const SHOWN = 20;
/** What the library's lists ask for when they are opened. */
const FIRST_ROWS = { limit: 100, offset: 0 };
/** Claims of the articles that are saved. */
const CLAIMS = 25;

export interface Filled {
  fill: number;
  index: number;
  /** Bytes of the index, of all blocks and rows. */
  bytes: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fill(size: LibrarySize): Promise<Filled> {
  const db = openLibrary(NAME);
  await db.delete();
  const open = openLibrary(NAME);
  const fill = await timed(() => fillLibrary(open, size));
  const index = await timed(() => upkeep(open));
  let bytes = 0;
  await open.indexBlocks.each((block) => {
    bytes += block.bytes.length;
  });
  open.close();
  return { fill, index, bytes };
}

/** Queries as they are typed: words of three languages and names, a letter more each time. */
function typedQueries(count: number): string[] {
  const random = randomOf(42);
  const queries: string[] = [];
  for (let nth = 0; queries.length < count; nth++) {
    const lang = LANGUAGES[nth % LANGUAGES.length] ?? 'en';
    const second = random() < 0.4 ? ` ${wordOf(random, lang)}` : '';
    const whole =
      nth % 4 === 0 ? nameOf(Math.floor(random() * 500), lang) : `${wordOf(random, lang)}${second}`;
    for (const length of [1, 2, 4, 7, whole.length]) {
      if (length <= whole.length) queries.push(whole.slice(0, length));
    }
  }
  return queries.slice(0, count);
}

async function typing(db: LibraryDatabase): Promise<{ query: string; ms: number; total: number }[]> {
  const times: { query: string; ms: number; total: number }[] = [];
  for (const query of typedQueries(200)) {
    let total = 0;
    const ms = await timed(async () => {
      const found = await search(db, { text: query, limit: SHOWN });
      total = found.total;
      await showHits(db, found.hits, query);
    });
    times.push({ query, ms, total });
  }
  return times;
}

export interface Measured {
  /** A bare `getAll` of 10,000 claims, repeated. */
  getAll: number[];
  typing: { query: string; ms: number; total: number }[];
  /** By what is waited for. */
  waits: Record<string, number[]>;
  saving: number[];
  bare: number[];
}

async function measure(size: LibrarySize): Promise<Measured> {
  const rounds = 9;
  const waits: Record<string, number[]> = {};
  const wait = async (name: string, work: () => Promise<unknown>) => {
    for (let round = 0; round < rounds; round++) {
      const list = waits[name] ?? [];
      waits[name] = list;
      list.push(await timed(work));
    }
  };
  // Everything from opening the database on, as in a popup that was just opened.
  await wait('popup, first data', async () => {
    const db = openLibrary(NAME);
    const article = await db.articles.orderBy('readAt').last();
    await claimsOfArticle(db, article?.id ?? '');
    await listSources(db, { limit: SHOWN });
    db.close();
  });
  const db = openLibrary(NAME);
  await db.open();
  const times = await typing(db);
  const top = 'generated:0';
  await wait('a source’s history', () => statementsOf(db, top, { limit: SHOWN }));
  const before = { sourceId: top, articleId: '', publishedAt: Date.now() };
  await wait('said before, on a card', () => saidBefore(db, before));
  await wait('sources found, in the popup', () => listSources(db, { query: 'ба', limit: SHOWN }));
  await wait('articles found, in the library', () => listedArticles(db, { text: 'президент' }, FIRST_ROWS));
  await wait('library, first screen', async () => {
    await listedArticles(db, { filters: { saved: true } }, FIRST_ROWS);
  });
  await wait('all claims, newest first', () =>
    search(db, { kinds: ['claim'], sort: 'newest', limit: SHOWN }),
  );
  const filters = { kind: ['person' as const], lang: ['uk'], after: Date.UTC(2022, 0, 1) };
  await wait('claims of persons in Ukrainian since 2022', () =>
    search(db, { kinds: ['claim'], filters, sort: 'newest', limit: SHOWN }),
  );
  await wait('a phrase', () => search(db, { text: '"заявлени на"', limit: SHOWN }));
  await wait('counts of facets', () => facetCounts(db, { text: 'заявлени ' }, ['kind', 'lang', 'site']));
  const getAll: number[] = [];
  const bareClaims = db.backendDB();
  for (let round = 0; round < rounds; round++)
    getAll.push(await timed(() => getAllOf(bareClaims, 'claims', 10_000)));
  const { saving, bare } = await saves(db, size);
  db.close();
  return { getAll, typing: times, waits, saving, bare };
}

/** Articles saved with their text, and the same records put by a bare transaction, in turns. */
async function saves(db: LibraryDatabase, size: LibrarySize): Promise<{ saving: number[]; bare: number[] }> {
  const saving: number[] = [];
  const bare: number[] = [];
  const stores = await openBare();
  for (let nth = 0; nth < 40; nth++) {
    const reading = generatedReading(size.articles + nth, { ...size, claimsPerArticle: CLAIMS });
    saving.push(await timed(() => recordReading(db, reading, { now: Date.now(), save: true })));
    const records = await recordsOf(db, reading);
    bare.push(await timed(() => putAll(stores, records)));
  }
  stores.close();
  // The first ones warm up.
  return { saving: saving.slice(5), bare: bare.slice(5) };
}

async function recordsOf(db: LibraryDatabase, reading: Reading): Promise<Partial<LibraryRecords>> {
  const article = await db.articles.where('readAt').above(0).last();
  const id = article?.id ?? '';
  const present = <T>(rows: (T | undefined)[]) => rows.flatMap((row) => row ?? []);
  return {
    articles: present([article]),
    versions: await db.versions.where('[articleId+seenAt]').between([id], [id, []]).toArray(),
    claims: await claimsOfArticle(db, id),
    sources: present(await db.sources.bulkGet(reading.sources.map((source) => source.id))),
    names: present(await db.names.bulkGet(reading.names.map((name) => name.key))),
  };
}

function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(BARE, 1);
    request.onupgradeneeded = () => {
      for (const name of ['articles', 'versions', 'claims', 'sources']) {
        request.result.createObjectStore(name, { keyPath: 'id' });
      }
      request.result.createObjectStore('names', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putAll(db: IDBDatabase, records: Partial<LibraryRecords>): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(Object.keys(records), 'readwrite');
    for (const [name, rows] of Object.entries(records)) {
      for (const row of rows) transaction.objectStore(name).put(row);
    }
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

function getAllOf(db: IDBDatabase, store: string, count: number): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll(null, count);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Object.assign(globalThis, { fillBenchLibrary: fill, measureLibrary: measure, LARGE });
