/** A wording with what was taken out struck through and what came in underlined. */
import type { DiffPart } from '../lib/library/word-diff';

export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p class="word-diff">
      {parts.map(({ change, text }, i) =>
        change === 'same' ? (
          text
        ) : change === 'removed' ? (
          <del key={i}>{text}</del>
        ) : (
          <ins key={i}>{text}</ins>
        ),
      )}
    </p>
  );
}
