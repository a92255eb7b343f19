/** A search field that `/` jumps to from anywhere in the page, and that Escape empties. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Take the focus as it appears. */
  focus?: boolean;
}

export function SearchField({ label, value, onInput, focus = false }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
    const jump = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, [focus]);
  const empty = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    // In a popup Escape would close it.
    event.preventDefault();
    event.stopPropagation();
    onInput('');
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="field"
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={empty}
      />
      {value === '' && (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
