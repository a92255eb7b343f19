/** What is done with the rows chosen; stays in sight while there are any. */
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { ListKind } from '../../../lib/library';
import type { Selection } from '../../../lib/library/selection';
import { FormDialog } from '../corrections/form-dialog';
import { ExportDialog } from '../export/export-dialog';
import { useBulk } from './use-bulk';
import type { RowSelection } from './use-selection';

interface SelectionBarProps {
  of: ListKind;
  selection: RowSelection;
  total: number;
  /** The chosen rows are gone. */
  onDone: () => void;
}

export function SelectionBar({ of, selection, total, onDone }: SelectionBarProps) {
  const { t } = useTexts();
  const bulk = useBulk(of);
  const { ids } = selection;
  const some = ids.length > 0;
  return (
    <section class={some ? 'selection selection-some' : 'selection'} aria-label={t('list.selection')}>
      <p role="status">{some ? t('list.chosen', { n: ids.length }) : ''}</p>
      {ids.length < total && (
        <button type="button" class="button button-quiet" onClick={selection.chooseAll}>
          {t('list.chooseAll', { n: total })}
        </button>
      )}
      {some && (
        <>
          <button type="button" class="button button-quiet" onClick={selection.clear}>
            {t('list.chooseNone')}
          </button>
          <TagDialog onTag={(tags) => bulk.tag(ids, tags)} />
          <ExportDialog selection={exported(of, ids)} />
          {of !== 'source' && (
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                void bulk.remove(ids).then((done) => {
                  if (!done) return;
                  selection.clear();
                  onDone();
                });
              }}
            >
              {t('library.delete')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function exported(of: ListKind, ids: readonly string[]): Selection {
  switch (of) {
    case 'claim':
      return { of: 'claims', ids };
    case 'article':
      return { of: 'articles', ids };
    case 'source':
      return { of: 'sources', ids };
  }
}

function TagDialog({ onTag }: { onTag: (tags: string[]) => Promise<boolean> }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const field = useId();
  const tags = text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return (
    <FormDialog
      opener={t('list.tag')}
      title={t('list.tagTitle')}
      action={t('list.tagAction')}
      disabled={tags.length === 0}
      onOpen={() => setText('')}
      onSubmit={() => onTag(tags)}
    >
      {() => (
        <p class="named-field">
          <label for={field}>{t('note.tags')}</label>
          <input
            id={field}
            class="field"
            type="text"
            maxLength={2_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </p>
      )}
    </FormDialog>
  );
}
