/** A wording with what was taken out struck through and what came in underlined. */
import { Fragment } from 'preact';
import type { DiffPart } from '../lib/library/word-diff';

export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <span class="word-diff">
      {parts.map(({ change, text }, i) => {
        if (change === 'same') return text;
        // The space behind is no part of the line through or under the words.
        const words = text.trimEnd();
        return (
          <Fragment key={i}>
            {change === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
            {text.slice(words.length)}
          </Fragment>
        );
      })}
    </span>
  );
}
