/** A statement in a list of changes: whose it is, what has become of it, and its words. */
import type { ComponentChildren } from 'preact';
import type { Gist } from '../lib/library/types';
import { KindMark } from './kind-mark';
import { nameIn } from './names';
import { useTexts } from './texts';

interface ChangeItemProps {
  statement: Pick<Gist, 'name' | 'labels' | 'kind'>;
  fact: string;
  gone?: boolean;
  /** Finds it in the text; absent where it is not there or there is no text. */
  onShow?: (() => void) | undefined;
  /** Its words, as phrasing content: all of it may be a button. */
  children: ComponentChildren;
}

export function ChangeItem({ statement, fact, gone, onShow, children }: ChangeItemProps) {
  const { lang, term } = useTexts();
  const { name, labels, kind } = statement;
  const row = (
    <>
      <KindMark kind={name === null ? 'anonymous' : kind} />
      <span>
        <span class="source-name" dir="auto">
          {name === null ? term('unnamed') : nameIn(lang, { name, labels })}
        </span>{' '}
        <span class="source-facts">{fact}</span>
        <span class="change-words" dir="auto">
          {children}
        </span>
      </span>
    </>
  );
  return (
    <li class={gone ? 'change-gone' : undefined}>
      {onShow ? (
        <button type="button" class="change" onClick={onShow}>
          {row}
        </button>
      ) : (
        <div class="change">{row}</div>
      )}
    </li>
  );
}
