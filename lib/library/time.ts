/** Publication times as numbers. Knows no database. */

/**
 * Milliseconds since the epoch of a time a page gave; null where it gave none or none that can be read. Without a
 * time zone a date is taken as UTC and a time of day as the reader's own.
 */
export function publishedTime(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(published);
  return Number.isNaN(time) ? null : time;
}
