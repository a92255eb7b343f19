/** Corrected articles as lines of a corpus, for those who want to give them to the project; says what is in the file. */
import { useState } from 'preact/hooks';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { asLibraryError, corpusLines, type LibraryErrorCode } from '../../../lib/library';
import { download } from '../export/download';
import { db } from '../store';

const FILE = 'sourceline-corrections.jsonl';

type State =
  | { phase: 'idle' | 'running' }
  | { phase: 'done'; lines: number }
  | { phase: 'failed'; code: LibraryErrorCode };

export function CorpusExport() {
  const { t } = useTexts();
  const [state, setState] = useState<State>({ phase: 'idle' });
  const run = async () => {
    setState({ phase: 'running' });
    try {
      const lines: string[] = [];
      for await (const line of corpusLines(db)) lines.push(line);
      if (lines.length > 0) download(new Blob(lines, { type: 'application/x-ndjson' }), FILE);
      setState({ phase: 'done', lines: lines.length });
    } catch (error) {
      console.error('Sourceline: the corrections cannot be exported', error);
      setState({ phase: 'failed', code: asLibraryError(error).code });
    }
  };
  return (
    <section class="corpus" aria-labelledby="corpus">
      <h2 id="corpus">{t('corrections.corpus')}</h2>
      <p class="soft">{t('corrections.corpusHint')}</p>
      <p>
        <button type="button" class="button" disabled={state.phase === 'running'} onClick={() => void run()}>
          {t('export.action')}
        </button>
      </p>
      {state.phase === 'done' && (
        <Notice
          text={
            state.lines === 0
              ? t('corrections.corpusNone')
              : t('corrections.corpusDone', { n: state.lines, file: FILE })
          }
        />
      )}
      {state.phase === 'failed' && <Trouble code={state.code} />}
    </section>
  );
}
