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
  /** Its words. */
  children: ComponentChildren;
}

export function ChangeItem({ statement: { name, labels, kind }, fact, gone, children }: ChangeItemProps) {
  const { lang, term } = useTexts();
  return (
    <li class={gone ? 'change change-gone' : 'change'}>
      <KindMark kind={name === null ? 'anonymous' : kind} />
      <div>
        <p>
          <span class="source-name" dir="auto">
            {name === null ? term('unnamed') : nameIn(lang, { name, labels })}
          </span>{' '}
          <span class="source-facts">{fact}</span>
        </p>
        <div class="change-words" dir="auto">
          {children}
        </div>
      </div>
    </li>
  );
}
