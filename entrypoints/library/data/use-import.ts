/** Importing a file: tried out first, one at a time over all tabs, with progress and a way to stop it. */
import { useRef, useState } from 'preact/hooks';
import {
  ImportError,
  type ImportOptions,
  type ImportProgress,
  type ImportReport,
  importLibrary,
} from '../../../lib/library';
import { db } from '../store';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; progress: ImportProgress }
  /** The file is sound; nothing has changed yet. */
  | { phase: 'tried'; file: File; report: ImportReport }
  | { phase: 'done'; report: ImportReport }
  /** An import runs in another tab. */
  | { phase: 'busy' }
  | { phase: 'failed'; error: ImportError };

const LOCK = 'sourceline-import';

export interface Importing {
  state: ImportState;
  /** Says what the file would change. */
  tryOut: (file: File) => void;
  run: (file: File) => void;
  /** Stops what runs, or turns the file down. */
  stop: () => void;
}

export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = (file: File, dryRun: boolean) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (progress: ImportProgress) => setState({ phase: 'running', progress });
    onProgress({ step: 'reading', share: 0 });
    underLock(file, { signal: controller.signal, onProgress, dryRun })
      .then(
        (report) => {
          if (!report) setState({ phase: 'busy' });
          else if (dryRun && changesOf(report) > 0) setState({ phase: 'tried', file, report });
          else setState({ phase: 'done', report });
        },
        (error) => {
          console.error('Sourceline: the import failed', error);
          setState({ phase: 'failed', error: asImport(error) });
        },
      )
      .finally(() => {
        running.current = null;
      });
  };
  return {
    state,
    tryOut: (file) => start(file, true),
    run: (file) => start(file, false),
    stop: () => {
      if (running.current) running.current.abort();
      else setState({ phase: 'idle' });
    },
  };
}

function changesOf(report: ImportReport): number {
  return Object.values(report).reduce((sum, { added, updated }) => sum + added + updated, 0);
}

/** Null where another import holds the lock. */
function underLock(file: File, options: ImportOptions): Promise<ImportReport | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? importLibrary(db, file, options) : null,
  );
}

function asImport(error: unknown): ImportError {
  return error instanceof ImportError ? error : new ImportError('failed', String(error), { cause: error });
}
