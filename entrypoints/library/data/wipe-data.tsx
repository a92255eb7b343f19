/** Deleting everything. It cannot be undone, so the reader types a word, and an export is offered first. */
import { useId, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { asLibraryError, type LibraryErrorCode, wipe } from '../../../lib/library';
import { ExportOutcome } from '../export/export-outcome';
import { useExport } from '../export/use-export';
import { db } from '../store';

export function WipeData() {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<'wiped' | LibraryErrorCode | null>(null);
  const run = () => {
    dialog.current?.close();
    wipe(db).then(
      () => setOutcome('wiped'),
      (error) => {
        console.error('Sourceline: nothing was deleted', error);
        setOutcome(asLibraryError(error).code);
      },
    );
  };
  return (
    <section aria-labelledby="wipe">
      <h2 id="wipe">{t('data.wipe')}</h2>
      <p class="soft">{t('data.wipeHint')}</p>
      <p>
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            setOutcome(null);
            dialog.current?.showModal();
          }}
        >
          {t('data.wipeAction')}
        </button>
      </p>
      {outcome === 'wiped' && <Notice text={t('data.wiped')} />}
      {outcome !== null && outcome !== 'wiped' && <Trouble code={outcome} />}
      <WipeDialog dialog={dialog} onWipe={run} />
    </section>
  );
}

interface WipeDialogProps {
  dialog: { current: HTMLDialogElement | null };
  onWipe: () => void;
}

function WipeDialog({ dialog, onWipe }: WipeDialogProps) {
  const { t, lang } = useTexts();
  const [typed, setTyped] = useState('');
  const exporting = useExport();
  const id = useId();
  const word = t('data.wipeWord');
  const sure = typed.trim().toLocaleLowerCase(lang) === word;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-name`} onClose={() => setTyped('')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) onWipe();
        }}
      >
        <h2 id={`${id}-name`}>{t('data.wipeConfirm')}</h2>
        <p class="soft">{t('data.wipeHint')}</p>
        <p>
          <button
            type="button"
            class="button"
            disabled={exporting.state.phase === 'running'}
            onClick={() => exporting.run({ of: 'everything' }, 'json')}
          >
            {t('data.wipeExport')}
          </button>
        </p>
        <ExportOutcome exporting={exporting} />
        <label for={`${id}-word`}>{t('data.wipeType', { word })}</label>
        <input
          id={`${id}-word`}
          class="field"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('action.cancel')}
          </button>
          <button type="submit" class="button button-danger" disabled={!sure}>
            {t('data.wipeNow')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
