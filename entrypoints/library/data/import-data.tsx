/** An export taken in again: chosen or dropped. */
import { useId, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { ImportOutcome } from './import-outcome';
import { useImport } from './use-import';

export function ImportData() {
  const { t } = useTexts();
  const importing = useImport();
  const { state, tryOut, stop } = importing;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const running = state.phase === 'running';
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) tryOut(file);
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      aria-labelledby="import"
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="import">{t('data.import')}</h2>
      <p class="soft" id={hint}>
        {t('data.importHint')}
      </p>
      <p class="drop-actions">
        <label class={running ? 'button button-off' : 'button'}>
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            aria-describedby={hint}
            disabled={running}
            onChange={(event) => take(event.currentTarget.files)}
          />
          {t('data.importAction')}
        </label>
        <span class="faint">{t('data.importDrop')}</span>
      </p>
      {state.phase === 'running' && (
        <div class="data-progress">
          <Progress step={state.progress.step} share={state.progress.share} />
          <button type="button" class="button" onClick={stop}>
            {t('action.cancel')}
          </button>
        </div>
      )}
      {state.phase === 'busy' && <Notice text={t('import.busy')} />}
      <ImportOutcome importing={importing} />
    </section>
  );
}

function Progress({ step, share }: { step: 'reading' | 'merging'; share: number }) {
  const { t, formats } = useTexts();
  const text = t(step === 'reading' ? 'data.reading' : 'data.merging', { share: formats.share(share) });
  return (
    <div class="data-progress-bar">
      <progress class="progress" value={share} max={1} aria-label={text} />
      <p class="faint">{text}</p>
    </div>
  );
}
