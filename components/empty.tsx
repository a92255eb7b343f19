/** What stands in place of a list that is empty: what is so, and what to do. */
import type { ComponentChildren } from 'preact';

export function Empty({
  text,
  hint,
  children,
}: {
  text: string;
  hint?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-text">{text}</p>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {children}
    </div>
  );
}
