/** Dates of an article as calendars of its own place have them: cut out of the ISO time, never moved to another zone. */

export interface CalendarDate {
  year: number;
  /** 1–12; null where the page gave the year alone. */
  month: number | null;
  day: number | null;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Null for what is no ISO date. */
export function calendarDate(iso: string | null): CalendarDate | null {
  const match = iso === null ? null : ISO_DATE.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** The day of a moment by the reader's own calendar. @param time milliseconds since the epoch. */
export function localDate(time: number): { year: number; month: number; day: number } {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** The same as «2026-11-24», for names of files. */
export function localDay(time: number): string {
  const { year, month, day } = localDate(time);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
