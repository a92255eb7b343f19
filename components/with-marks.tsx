/** A text with some of its words marked. */
import { Fragment } from 'preact';
import type { Span } from '../lib/text/types';

/** @param marks in order, not overlapping; offsets into the text. */
export function WithMarks({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, nth) => (
        <Fragment key={start}>
          {text.slice(marks[nth - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
