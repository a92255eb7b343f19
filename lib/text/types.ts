/** A stretch of a text in UTF-16 offsets, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}
