/** Makes one source of two; the reader says which of their names stays. */
import { useId, useState } from 'preact/hooks';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import type { SourceRecord } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { FormDialog } from './form-dialog';
import { type Picked, SourcePicker } from './source-picker';
import { useCorrect } from './use-correct';

export function MergeDialog({ source }: { source: SourceRecord }) {
  const { t, lang } = useTexts();
  const { make } = useCorrect();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [keepThis, setKeepThis] = useState(true);
  const id = useId();
  const other = picked && 'source' in picked ? picked.source : null;
  const submit = async () => {
    if (!other) return false;
    const [from, into] = keepThis ? [other.id, source.id] : [source.id, other.id];
    const done = await make({ type: 'merge', from, into });
    if (done && !keepThis) location.assign(libraryAddress({ view: 'source', id: into }));
    return done;
  };
  return (
    <FormDialog
      opener={t('correct.merge')}
      title={t('merge.title', { name: nameIn(lang, source) })}
      action={t('merge.action')}
      disabled={!other}
      onOpen={() => {
        setPicked(null);
        setKeepThis(true);
      }}
      onSubmit={submit}
    >
      {() => (
        <>
          <p class="soft">{t('merge.hint')}</p>
          <SourcePicker label={t('merge.with')} except={[source.id]} picked={picked} onPick={setPicked} />
          {other && (
            <fieldset class="kind-field">
              <legend>{t('merge.keep')}</legend>
              {[source, other].map((one) => (
                <label key={one.id} dir="auto">
                  <input
                    type="radio"
                    name={id}
                    checked={(one === source) === keepThis}
                    onChange={() => setKeepThis(one === source)}
                  />
                  {nameIn(lang, one)}
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
    </FormDialog>
  );
}
