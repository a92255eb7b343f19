/**
 * Takes an export file into the library: into an empty one straight (`fill.ts`), else read and checked into a staging
 * database first, then joined with what is stored in one transaction. On any error the library is as it was. The caller
 * holds a lock: one import at a time.
 */
import Dexie from 'dexie';
import { type LibraryDatabase, ready } from './database';
import { pruneSources } from './deletion';
import { type Counts, fill } from './fill';
import { asImportError } from './import-error';
import { addReport, emptyReport, type MergeReport, mergeRecords } from './merge';
import { TABLE_NAMES } from './schema';
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
  /** Only tells what would change. */
  dryRun?: boolean;
}

/** Joins an export with the library: of equal records the later counts. Throws {@link ImportError} only. */
export async function importLibrary(
  db: LibraryDatabase,
  file: string | Blob,
  { onProgress = () => {}, signal, dryRun = false }: ImportOptions = {},
): Promise<ImportReport> {
  const staging = openStaging(db.name);
  try {
    signal?.throwIfAborted();
    await ready(db);
    const tell = (step: ImportProgress['step']) => (share: number) => onProgress({ step, share });
    const filled = await fill(db, file, { tell, signal, dryRun });
    if (filled) return newRecords(filled);
    // An import may have left it behind when its page was closed.
    await staging.delete();
    await staging.open();
    await stage(staging, file, tell('reading'), signal);
    const report = await merge(db, staging, { onShare: tell('merging'), signal, dryRun });
    await staging.delete();
    return report;
  } catch (error) {
    staging.close();
    throw asImportError(error, signal);
  }
}

function newRecords(filled: Counts): MergeReport {
  const report = emptyReport();
  for (const table of TABLE_NAMES) report[table].added = filled[table];
  return report;
}

/** Thrown inside a transaction to take it back. */
class Undo extends Error {}

async function merge(
  db: LibraryDatabase,
  staging: Staging,
  { onShare, signal, dryRun }: { onShare: (share: number) => void; signal?: AbortSignal; dryRun: boolean },
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
    // What would be joined is known only by joining it.
    if (dryRun) throw new Undo();
  });
  await db
    .transaction('rw', db.tables, () => indexed(db, mergeStaged))
    .catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
  return report;
}
