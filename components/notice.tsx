/** A sentence that tells what happened, with what can be done about it. Errors are announced at once. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  kind?: 'plain' | 'error';
  text: string;
  /** Controls. */
  children?: ComponentChildren;
}

export function Notice({ kind = 'plain', text, children }: NoticeProps) {
  const error = kind === 'error';
  return (
    <div class={error ? 'notice notice-error' : 'notice'} role={error ? 'alert' : 'status'}>
      <p>{text}</p>
      {children}
    </div>
  );
}
