/** Importing a file: one at a time over all tabs, with progress and a way to stop it. */
import { useRef, useState } from 'preact/hooks';
import { ImportError, type ImportProgress, type ImportReport, importLibrary } from '../../../lib/library';
import { db } from '../store';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; progress: ImportProgress }
  | { phase: 'done'; report: ImportReport }
  /** An import runs in another tab. */
  | { phase: 'busy' }
  | { phase: 'failed'; error: ImportError };

const LOCK = 'sourceline-import';

export function useImport(): { state: ImportState; run: (file: File) => void; stop: () => void } {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = (file: File) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'running', progress: { step: 'reading', share: 0 } });
    underLock(file, controller.signal, (progress) => setState({ phase: 'running', progress }))
      .then(
        (report) => setState(report ? { phase: 'done', report } : { phase: 'busy' }),
        (error) => {
          console.error('Sourceline: the import failed', error);
          setState({ phase: 'failed', error: asImport(error) });
        },
      )
      .finally(() => {
        running.current = null;
      });
  };
  return { state, run, stop: () => running.current?.abort() };
}

/** Null where another import holds the lock. */
function underLock(
  file: File,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? importLibrary(db, file, { onProgress, signal }) : null,
  );
}

function asImport(error: unknown): ImportError {
  return error instanceof ImportError ? error : new ImportError('failed', String(error), { cause: error });
}
