/**
 * A combobox (ARIA 1.2) over the stored sources: typing narrows the list, arrows move in it, Enter chooses. Where asked
 * for, a name that no source has can be chosen as a new source.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { nameIn } from '../../../components/names';
import { SourceLine } from '../../../components/source-line';
import { useTexts } from '../../../components/texts';
import { listSources, type SourceRecord } from '../../../lib/library';
import { useLibrary } from '../store';

/** A stored source, or a name for a new one. */
export type Picked = { source: SourceRecord } | { name: string };

interface SourcePickerProps {
  label: string;
  /** Ids not to offer. */
  except?: readonly string[];
  /** A new source may be named. */
  named?: boolean;
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
}

const SHOWN = 6;

export function SourcePicker({ label, except = [], named = false, picked, onPick }: SourcePickerProps) {
  const { t, lang } = useTexts();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const limit = SHOWN + except.length;
  const { data } = useLibrary(
    (db) => listSources(db, { query: text, limit }).then((sources) => ({ of: text, sources })),
    [text, limit],
  );
  // The last answer stays until the next one comes: what was found for other words must not be chosen by a quick Enter.
  const found = data?.of === text ? data.sources : null;
  const name = text.trim();
  const options: Picked[] =
    found === null
      ? []
      : [
          ...found.filter(({ source }) => !except.includes(source.id)).slice(0, SHOWN),
          ...(named && name !== '' ? [{ name }] : []),
        ];
  const open = picked === null;
  useEffect(() => setActive(0), [text]);

  const choose = (option: Picked) => {
    setText('source' in option ? nameIn(lang, option.source) : option.name);
    onPick(option);
  };
  return (
    <div class="picker">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={300}
        placeholder={t('picker.hint')}
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && options[active] ? `${id}-${active}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onPick(null);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && open && options.length > 0) {
            event.preventDefault();
            setActive((active + step + options.length) % options.length);
          } else if (event.key === 'Enter' && open) {
            event.preventDefault();
            const option = options[active];
            if (option) choose(option);
          }
        }}
      />
      {open && (
        <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label}>
          {options.map((option, index) => (
            <div
              key={'source' in option ? option.source.id : ''}
              id={`${id}-${index}`}
              class="picker-option"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {'source' in option ? (
                <SourceLine source={option.source} />
              ) : (
                <span dir="auto">{t('picker.new', { name: option.name })}</span>
              )}
            </div>
          ))}
        </div>
      )}
      {open && found !== null && options.length === 0 && name !== '' && (
        <p class="faint" role="status">
          {t('picker.none')}
        </p>
      )}
    </div>
  );
}
