/** Exporting into a file, from wherever it is offered: with progress, and to be stopped. */
import { useRef, useState } from 'preact/hooks';
import { mannerOf } from '../../../components/claim-parts';
import { type Texts, useTexts } from '../../../components/texts';
import { asLibraryError, type LibraryErrorCode } from '../../../lib/library';
import type { MarkdownTexts } from '../../../lib/library/formats/markdown';
import type { ExportFormat } from '../../../lib/library/formats/types';
import type { Selection } from '../../../lib/library/selection';
import { noteHousekeeping } from '../../../lib/platform/housekeeping';
import { db } from '../store';
import { download, exportName } from './download';

export type ExportState =
  | { phase: 'idle' }
  | { phase: 'running'; share: number }
  | { phase: 'done'; file: string }
  | { phase: 'failed'; code: LibraryErrorCode };

export interface Exporting {
  state: ExportState;
  run: (selection: Selection, format: ExportFormat) => void;
  stop: () => void;
}

export function useExport(): Exporting {
  const texts = useTexts();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = (selection: Selection, format: ExportFormat) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onShare = (share: number) => setState({ phase: 'running', share });
    onShare(0);
    exportFile(selection, format, texts, onShare, signal)
      .then(
        (file) => setState({ phase: 'done', file }),
        (error) => {
          if (signal.aborted) return setState({ phase: 'idle' });
          console.error('Sourceline: the export failed', error);
          setState({ phase: 'failed', code: asLibraryError(error).code });
        },
      )
      .finally(() => {
        running.current = null;
      });
  };
  return { state, run, stop: () => running.current?.abort() };
}

/** @returns the file's name. */
async function exportFile(
  selection: Selection,
  format: ExportFormat,
  texts: Texts,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  // Only who exports needs the writers of the formats.
  const { exportAs } = await import('../../../lib/library/formats/export-as');
  const now = new Date();
  const options = { format, texts: markdownTexts(texts), now: now.getTime(), onShare, signal };
  const { blob, name, extension } = await exportAs(db, selection, options);
  const file = name ?? exportName(now, extension);
  download(blob, file);
  if (format === 'json' && selection.of === 'everything') {
    await noteHousekeeping({ backup: { at: now.getTime(), file } });
  }
  return file;
}

function markdownTexts(texts: Texts): MarkdownTexts {
  const { t, term } = texts;
  return {
    statements: t('data.claims'),
    note: t('export.note'),
    unnamed: term('unnamed'),
    manner: (claim) => mannerOf(texts, claim),
  };
}
