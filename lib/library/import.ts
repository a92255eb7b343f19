/**
 * Takes an export file into the library: into an empty one straight (`fill.ts`), else read and checked into a staging
 * database first, then joined with what is stored in one transaction. On any error the library is as it was. The caller
 * holds a lock: one import at a time.
 */
import Dexie from 'dexie';
import { type LibraryDatabase, ready } from './database';
import { pruneSources } from './deletion';
import { fill } from './fill';
import { asImportError } from './import-error';
import { addReport, emptyReport, type MergeReport, mergeRecords } from './merge';
import { TABLE_NAMES, type TableName } from './schema';
import { indexed } from './search/indexed';
import { openStaging, type Staging, stage, stagedBatch, surveyStaged } from './staging';
import { inZone } from './zone';

/** What an import changed, table by table. */
export type ImportReport = MergeReport;

export interface ImportProgress {
  /** `reading` the file into the staging database, then `merging` into the library. */
  step: 'reading' | 'merging';
  /** 0…1 of the step. */
  share: number;
}

export interface ImportOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Stops the import; it then throws `aborted`. */
  signal?: AbortSignal;
}

/** Joins an export with the library: of equal records the later counts. Throws {@link ImportError} only. */
export async function importLibrary(
  db: LibraryDatabase,
  file: string | Blob,
  { onProgress = () => {}, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const staging = openStaging(db.name);
  try {
    signal?.throwIfAborted();
    await ready(db);
    const filled = await fill(db, file, { onProgress: (step, share) => onProgress({ step, share }), signal });
    if (filled) return newRecords(filled);
    // An import may have left it behind when its page was closed.
    await staging.delete();
    await staging.open();
    await stage(staging, file, (share) => onProgress({ step: 'reading', share }), signal);
    const report = await merge(db, staging, (share) => onProgress({ step: 'merging', share }), signal);
    await staging.delete();
    return report;
  } catch (error) {
    staging.close();
    throw asImportError(error, signal);
  }
}

function newRecords(filled: Record<TableName, number>): MergeReport {
  const report = emptyReport();
  for (const table of TABLE_NAMES) report[table].added = filled[table];
  return report;
}

async function merge(
  db: LibraryDatabase,
  staging: Staging,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<MergeReport> {
  const report = emptyReport();
  const staged = await surveyStaged(staging);
  const left = new Set<string>();
  const mergeStaged = inZone(async () => {
    for (let index = 0; index < staged.batches; index++) {
      signal?.throwIfAborted();
      // The transaction would end while the other database is read.
      const batch = await Dexie.waitFor(Dexie.ignoreTransaction(() => stagedBatch(staging, staged, index)));
      const merged = await mergeRecords(db, batch);
      addReport(report, merged.report);
      for (const id of merged.leftSources) left.add(id);
      onShare((index + 1) / staged.batches);
    }
    await pruneSources(db, left);
  });
  await db.transaction('rw', db.tables, () => indexed(db, mergeStaged));
  return report;
}
