/** How much of a text is read for sources. */

/**
 * Characters of an article that are read. Longer than any article a person reads; what is longer is a book or a data dump
 * in one page, which must not hold up the reader's tab. All of it can still be saved.
 */
const MOST = 100_000;

/** The text up to the last paragraph, or else sentence, that ends within the limit. */
export function beginningOf(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const line = start.lastIndexOf('\n');
  return start.slice(0, line > MOST / 2 ? line : start.lastIndexOf('. ') + 1 || MOST);
}
