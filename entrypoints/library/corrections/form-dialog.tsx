/** A dialog with one form: opened by a button, closed by Escape, its buttons, or once what it asks for is done. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';

interface FormDialogProps {
  /** On the button that opens it. */
  opener: string;
  title: string;
  /** On the button that does it. */
  action: string;
  /** Nothing can be done yet. */
  disabled?: boolean;
  wide?: boolean;
  /** Resolves to whether it was done. */
  onSubmit: () => Promise<boolean>;
  /** Rendered only while it is open, so that every opening starts anew. */
  children: () => ComponentChildren;
  onOpen?: () => void;
}

const FIRST_FIELD = 'textarea, input:is([type=text], [type=checkbox], :checked)';

export function FormDialog({
  opener,
  title,
  action,
  disabled = false,
  wide = false,
  onSubmit,
  children,
  onOpen = () => {},
}: FormDialogProps) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();
  // What it asks for is rendered once it is open; the browser would have put the focus on a button.
  useEffect(() => {
    if (open) dialog.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, [open]);
  const submit = async () => {
    setBusy(true);
    const done = await onSubmit();
    setBusy(false);
    if (done) dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          onOpen();
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {opener}
      </button>
      <dialog
        ref={dialog}
        class={wide ? 'dialog dialog-wide' : 'dialog'}
        aria-labelledby={`${id}-name`}
        onClose={() => setOpen(false)}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!disabled && !busy) void submit();
          }}
        >
          <h2 id={`${id}-name`} dir="auto">
            {title}
          </h2>
          {open && children()}
          {busy && <progress class="progress" aria-label={t('correct.busy')} />}
          <p class="dialog-actions">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('action.cancel')}
            </button>
            <button type="submit" class="button button-primary" disabled={disabled || busy}>
              {action}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
