/** What can be corrected, behind one word; made only once it is opened, as lists have many of them. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';

export function Actions({ children }: { children: () => ComponentChildren }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details class="actions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('correct.open')}</summary>
      {open && <div class="actions-list">{children()}</div>}
    </details>
  );
}
