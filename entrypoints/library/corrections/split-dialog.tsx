/** Gives what a source says under some of its names to another source. */
import { useState } from 'preact/hooks';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import { mentionsOf, type SourceRecord } from '../../../lib/library';
import { useLibrary } from '../store';
import { FormDialog } from './form-dialog';
import { sourceFor } from './named-source';
import { type Picked, SourcePicker } from './source-picker';
import { useCorrect } from './use-correct';

export function SplitDialog({ source }: { source: SourceRecord }) {
  const { t, lang } = useTexts();
  const { make } = useCorrect();
  const [open, setOpen] = useState(0);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [picked, setPicked] = useState<Picked | null>(null);
  const { data: mentions } = useLibrary(
    async (db) => (open > 0 ? mentionsOf(db, source.id) : undefined),
    [open, source.id],
  );
  const submit = async () => {
    if (!picked) return false;
    const { into, source: draft } = await sourceFor(picked, lang);
    return make({ type: 'split', from: source.id, into, keys: [...keys], claimIds: [] }, draft);
  };
  const some = mentions && mentions.length > 1;
  return (
    <FormDialog
      opener={t('correct.split')}
      title={t('split.title', { name: nameIn(lang, source) })}
      action={t('split.action')}
      disabled={!picked || keys.length === 0 || keys.length === mentions?.length}
      onOpen={() => {
        setOpen(open + 1);
        setKeys([]);
        setPicked(null);
      }}
      onSubmit={submit}
    >
      {() => (
        <>
          <p class="soft">{t(mentions && !some ? 'split.nothing' : 'split.hint')}</p>
          {some && (
            <>
              <fieldset class="mention-field">
                <legend>{t('split.which')}</legend>
                {mentions.map(({ key, words, claims, example }) => (
                  <label key={key} class="check">
                    <input
                      type="checkbox"
                      checked={keys.includes(key)}
                      onChange={(event) =>
                        setKeys(
                          event.currentTarget.checked ? [...keys, key] : keys.filter((one) => one !== key),
                        )
                      }
                    />
                    <span>
                      <span dir="auto">{words}</span>
                      <span class="faint" dir="auto">
                        {' '}
                        {t('count.statements', { n: claims })} ·{' '}
                        <span class="mention-example">{example}</span>
                      </span>
                    </span>
                  </label>
                ))}
              </fieldset>
              <SourcePicker
                label={t('split.into')}
                except={[source.id]}
                named
                picked={picked}
                onPick={setPicked}
              />
            </>
          )}
        </>
      )}
    </FormDialog>
  );
}
