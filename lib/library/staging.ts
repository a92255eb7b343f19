/** The staging database of an import: filled from the file, read back in batches that hang together. */
import { type LibraryDatabase, sourceRow, toClaim, toSource } from './database';
import { type FileRecord, readExportFile } from './export-file';
import { ImportError } from './import-error';
import { claimsOfArticleRows, versionsOfArticle } from './ranges';
import { noRecords } from './records';
import type { CorrectionRecord, LibraryRecords } from './types';
import { inZone } from './zone';

/** Records written or read at once. */
const BATCH = 500;
/** Articles read at once, with all that belongs to them. */
const ARTICLES = 50;

/** Fills the staging database. Throws ImportError for the first record that is wrong or refers to nothing. */
export async function stage(
  staging: LibraryDatabase,
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

/** How many batches {@link stagedBatch} has, and what it needs to give them. */
export interface Staged {
  articleIds: string[];
  /** Of an article each; what is left over belongs to articles that were not stored. */
  corrections: Map<string, CorrectionRecord[]>;
  names: string[];
  sources: string[];
  batches: number;
}

export async function surveyStaged(staging: LibraryDatabase): Promise<Staged> {
  const articleIds = await staging.articles.toCollection().primaryKeys();
  const corrections = new Map<string, CorrectionRecord[]>();
  for (const correction of await staging.corrections.toArray()) {
    corrections.set(correction.articleId, [...(corrections.get(correction.articleId) ?? []), correction]);
  }
  const names = await staging.names.toCollection().primaryKeys();
  const sources = await staging.sources.toCollection().primaryKeys();
  const most = Math.max(articleIds.length / ARTICLES, names.length / BATCH, sources.length / BATCH, 1);
  return { articleIds, corrections, names, sources, batches: Math.ceil(most) };
}

/** One batch: some articles whole, some names and sources, and with the first the corrections without an article. */
export const stagedBatch = inZone(
  async (staging: LibraryDatabase, staged: Staged, index: number): Promise<LibraryRecords> => {
    const records = noRecords();
    const slice = <T>(list: T[], size: number) => list.slice(index * size, (index + 1) * size);
    const ids = slice(staged.articleIds, ARTICLES);
    for (const id of ids) {
      records.versions.push(...(await versionsOfArticle(staging, id).toArray()));
      records.claims.push(...(await claimsOfArticleRows(staging, id).toArray()).map(toClaim));
      records.corrections.push(...(staged.corrections.get(id) ?? []));
    }
    if (index === 0) {
      const stored = new Set(staged.articleIds);
      for (const [id, list] of staged.corrections) if (!stored.has(id)) records.corrections.push(...list);
    }
    records.articles = await staging.articles.where('id').anyOf(ids).toArray();
    records.names = await staging.names.where('key').anyOf(slice(staged.names, BATCH)).toArray();
    const sources = await staging.sources.where('id').anyOf(slice(staged.sources, BATCH)).toArray();
    records.sources = sources.map(toSource);
    return records;
  },
);

function add(batch: LibraryRecords, { table, record }: FileRecord): void {
  const list: (typeof record)[] = batch[table];
  list.push(record);
}

async function put(staging: LibraryDatabase, batch: LibraryRecords): Promise<void> {
  await staging.articles.bulkPut(batch.articles);
  await staging.versions.bulkPut(batch.versions);
  await staging.claims.bulkPut(batch.claims.map((claim) => ({ ...claim, hidden: 0 as const })));
  await staging.names.bulkPut(batch.names);
  await staging.sources.bulkPut(batch.sources.map(sourceRow));
  await staging.corrections.bulkPut(batch.corrections);
}

/** Ids that records refer to, each with the first record that does; the tables may come in any order. */
function createReferences() {
  const defined = { articles: new Set<string>(), versions: new Set<string>(), sources: new Set<string>() };
  type Target = keyof typeof defined;
  const wanted: Record<Target, Map<string, { table: string; index: number }>> = {
    articles: new Map(),
    versions: new Map(),
    sources: new Map(),
  };
  const want = (target: Target, id: string | null, { table, index }: FileRecord) => {
    if (id !== null && !wanted[target].has(id)) wanted[target].set(id, { table, index });
  };
  return {
    note(entry: FileRecord): void {
      switch (entry.table) {
        case 'articles':
          defined.articles.add(entry.record.id);
          break;
        case 'versions':
          defined.versions.add(entry.record.id);
          want('articles', entry.record.articleId, entry);
          break;
        case 'claims':
          want('articles', entry.record.articleId, entry);
          want('versions', entry.record.versionId, entry);
          want('sources', entry.record.sourceId, entry);
          break;
        case 'sources':
          defined.sources.add(entry.record.id);
          break;
        case 'names':
          want('sources', entry.record.sourceId, entry);
          break;
      }
    },
    check(): void {
      for (const target of ['articles', 'versions', 'sources'] as const) {
        for (const [id, { table, index }] of wanted[target]) {
          if (defined[target].has(id)) continue;
          const message = `${table}[${index}] refers to ${id}, which is not among the ${target}`;
          throw new ImportError('invalid-record', message, { table, index });
        }
      }
    },
  };
}
