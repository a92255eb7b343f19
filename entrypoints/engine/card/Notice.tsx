/** One sentence over the card's actions: what was done, or what did not work and what to do. */
import type { JSX } from 'preact';
import type { CallErrorCode } from '../../../lib/platform/messages';
import type { Translate } from './phrases';

export interface NoticeText {
  text: string;
  bad?: boolean;
  /** Takes back what was done. */
  undo?: () => void;
}

export function Notice({ t, notice }: { t: Translate; notice: NoticeText }): JSX.Element {
  return (
    <div class={notice.bad ? 'notice bad' : 'notice'} role={notice.bad ? 'alert' : 'status'}>
      <p>{notice.text}</p>
      {notice.undo && (
        <button type="button" class="text" onClick={notice.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

/** What the reader is told where a call failed. A wrong shape is a mistake of ours, not of the reader. */
export function problemText(t: Translate, code: CallErrorCode): string {
  return t(code === 'invalid' ? 'failed' : code);
}
