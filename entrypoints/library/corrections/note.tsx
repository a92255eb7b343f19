/** The reader's note and tags on an article, a source or a statement, and the form for them. */
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { listTags, type NoteSubject, noteOf } from '../../../lib/library';
import { useLibrary } from '../store';
import { FormDialog } from './form-dialog';
import { useCorrect } from './use-correct';

/** Known tags beside the field. */
const OFFERED = 30;

export function Note({ about, id }: NoteSubject) {
  const { t } = useTexts();
  const { note: write } = useCorrect();
  const { data: note } = useLibrary((db) => noteOf(db, { about, id }), [about, id]);
  const [text, setText] = useState('');
  const [tagText, setTagText] = useState('');
  const field = useId();
  if (note === undefined) return null;
  return (
    <div class="note">
      {note !== null && note.text !== '' && (
        <p class="note-text" dir="auto">
          {note.text}
        </p>
      )}
      {note !== null && note.tags.length > 0 && (
        <ul class="note-tags" aria-label={t('note.tags')}>
          {note.tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <FormDialog
        opener={t(note === null ? 'note.add' : 'note.edit')}
        title={t('note.title')}
        action={t('correct.save')}
        onOpen={() => {
          setText(note?.text ?? '');
          setTagText(note?.tags.join(', ') ?? '');
        }}
        onSubmit={() =>
          write(
            { about, id },
            {
              text,
              tags: tagText
                .split(',')
                .map((tag) => tag.trim())
                .filter(Boolean),
            },
          )
        }
      >
        {() => (
          <>
            <p class="named-field">
              <label for={`${field}-text`}>{t('note.text')}</label>
              <textarea
                id={`${field}-text`}
                class="field"
                rows={5}
                maxLength={100_000}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </p>
            <p class="named-field">
              <label for={`${field}-tags`}>{t('note.tags')}</label>
              <input
                id={`${field}-tags`}
                class="field"
                type="text"
                maxLength={2_000}
                value={tagText}
                onInput={(event) => setTagText(event.currentTarget.value)}
              />
            </p>
            <KnownTags onChoose={(tag) => setTagText(withTag(tagText, tag))} />
          </>
        )}
      </FormDialog>
    </div>
  );
}

/** Tags that the reader has given before, to be given again. */
function KnownTags({ onChoose }: { onChoose: (tag: string) => void }) {
  const { data: tags = [] } = useLibrary(listTags, []);
  if (tags.length === 0) return null;
  return (
    <ul class="note-tags">
      {tags.slice(0, OFFERED).map(({ tag }) => (
        <li key={tag}>
          <button type="button" onClick={() => onChoose(tag)}>
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Adds a known tag to those typed, once. */
function withTag(typed: string, tag: string): string {
  const tags = typed.split(',').map((one) => one.trim());
  return tags.includes(tag) ? typed : [...tags.filter(Boolean), tag].join(', ');
}
