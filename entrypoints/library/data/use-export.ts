/** Exporting everything into a file, from wherever it is offered. */
import { useState } from 'preact/hooks';
import { asLibraryError, exportToBlob, type LibraryErrorCode } from '../../../lib/library';
import { db } from '../store';
import { download, exportName } from './download';

export type ExportState =
  | { phase: 'idle' }
  | { phase: 'running' }
  | { phase: 'done'; file: string }
  | { phase: 'failed'; code: LibraryErrorCode };

export function useExport(): { state: ExportState; run: () => void } {
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const run = () => {
    setState({ phase: 'running' });
    exportToBlob(db).then(
      (blob) => {
        const file = exportName(new Date());
        download(blob, file);
        setState({ phase: 'done', file });
      },
      (error) => {
        console.error('Sourceline: the export failed', error);
        setState({ phase: 'failed', code: asLibraryError(error).code });
      },
    );
  };
  return { state, run };
}
