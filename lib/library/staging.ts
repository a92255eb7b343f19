/** The staging database of an import: filled from the file, read back in batches that hang together. */
import Dexie, { type EntityTable } from 'dexie';
import { type FileRecord, readExportFile } from './export-file';
import { noRecords, present } from './records';
import { createReferences } from './references';
import type {
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  LibraryRecords,
  NameRecord,
  NoteRecord,
  SourceRecord,
  VersionRecord,
} from './types';
import { inZone } from './zone';

/** Records written or read at once. */
const BATCH = 500;
/** Articles read at once, with all that belongs to them. */
const ARTICLES = 100;

/** The same tables with no more indexes than reading them back needs; it lives only while one import runs. */
export type Staging = Dexie & {
  articles: EntityTable<ArticleRecord, 'id'>;
  versions: EntityTable<VersionRecord, 'id'>;
  claims: EntityTable<ClaimRecord, 'id'>;
  names: EntityTable<NameRecord, 'key'>;
  sources: EntityTable<SourceRecord, 'id'>;
  corrections: EntityTable<CorrectionRecord, 'id'>;
  notes: EntityTable<NoteRecord, 'id'>;
};

export function openStaging(libraryName: string): Staging {
  const staging = new Dexie(`${libraryName}-import`, { cache: 'disabled' }) as Staging;
  staging.version(1).stores({
    articles: 'id',
    versions: 'id, articleId',
    claims: 'id, articleId',
    names: 'key',
    sources: 'id',
    corrections: 'id',
    notes: 'id',
  });
  return staging;
}

/** Fills the staging database. Throws ImportError for the first record that is wrong or refers to nothing. */
export async function stage(
  staging: Staging,
  file: string | Blob,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const references = createReferences();
  let batch = noRecords();
  let size = 0;
  let share = 0;
  const flush = async () => {
    signal?.throwIfAborted();
    await put(staging, batch);
    batch = noRecords();
    size = 0;
    onShare(share);
  };
  const records = readExportFile(file, (read) => {
    share = read;
  });
  for await (const entry of records) {
    references.note(entry);
    add(batch, entry);
    if (++size >= BATCH) await flush();
  }
  await flush();
  references.check();
}

/** How the staged records are cut into batches, and what the reader wrote and changed, which is little. */
export interface Staged {
  articleIds: string[];
  names: string[];
  sources: string[];
  corrections: CorrectionRecord[];
  notes: NoteRecord[];
  batches: number;
  /** The first batches have sources and names, which articles refer to. */
  firstArticles: number;
}

export async function surveyStaged(staging: Staging): Promise<Staged> {
  const articleIds = await staging.articles.toCollection().primaryKeys();
  const names = await staging.names.toCollection().primaryKeys();
  const sources = await staging.sources.toCollection().primaryKeys();
  const corrections = await staging.corrections.toArray();
  const notes = await staging.notes.toArray();
  const firstArticles = Math.ceil(Math.max(names.length, sources.length) / BATCH);
  const batches = firstArticles + Math.max(1, Math.ceil(articleIds.length / ARTICLES));
  return { articleIds, names, sources, corrections, notes, batches, firstArticles };
}

/** Some sources and names, or some articles whole; with the last what belongs to no article of the file. */
export const stagedBatch = inZone(
  async (staging: Staging, staged: Staged, index: number): Promise<LibraryRecords> => {
    const records = noRecords();
    if (index < staged.firstArticles) {
      const slice = (ids: string[]) => ids.slice(index * BATCH, (index + 1) * BATCH);
      records.names = present(await staging.names.bulkGet(slice(staged.names)));
      records.sources = present(await staging.sources.bulkGet(slice(staged.sources)));
      return records;
    }
    const at = (index - staged.firstArticles) * ARTICLES;
    const ids = staged.articleIds.slice(at, at + ARTICLES);
    const [first, last] = [ids.at(0), ids.at(-1)];
    if (first !== undefined && last !== undefined) {
      // Ids are sorted as the indexes are, so each table is read with one range.
      records.articles = await staging.articles.where('id').between(first, last, true, true).toArray();
      records.versions = await staging.versions.where('articleId').between(first, last, true, true).toArray();
      records.claims = await staging.claims.where('articleId').between(first, last, true, true).toArray();
    }
    const [here, all] = [new Set(ids), new Set(staged.articleIds)];
    const isLast = index === staged.batches - 1;
    const comes = (articleId: string | null) =>
      articleId !== null && all.has(articleId) ? here.has(articleId) : isLast;
    records.corrections = staged.corrections.filter((it) => comes('articleId' in it ? it.articleId : null));
    records.notes = staged.notes.filter(({ articleId }) => comes(articleId));
    return records;
  },
);

function add(batch: LibraryRecords, { table, record }: FileRecord): void {
  const list: (typeof record)[] = batch[table];
  list.push(record);
}

async function put(staging: Staging, batch: LibraryRecords): Promise<void> {
  await staging.articles.bulkPut(batch.articles);
  await staging.versions.bulkPut(batch.versions);
  await staging.claims.bulkPut(batch.claims);
  await staging.names.bulkPut(batch.names);
  await staging.sources.bulkPut(batch.sources);
  await staging.corrections.bulkPut(batch.corrections);
  await staging.notes.bulkPut(batch.notes);
}
