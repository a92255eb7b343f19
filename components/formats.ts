/** Dates, sizes, shares and the names of languages and countries, as a reader of `lang` writes them. */

export interface Formats {
  /** «12 мая 2024 г.», from milliseconds. */
  date(time: number): string;
  /** The same from ISO 8601: a bare date is that day everywhere; null where it is no date. */
  isoDate(iso: string | null): string | null;
  /** The same with the time of day where there is one, as the reader's clock has it. */
  isoTime(iso: string | null): string | null;
  /** «12 мая», with the year unless it is the current one. */
  shortDate(time: number): string;
  /** «15:40» */
  clock(time: number): string;
  isToday(time: number): boolean;
  /** Where space is short: "May 12, 2024". */
  listDate(time: number): string;
  /** «май 2024 г.» */
  month(time: number): string;
  /** From bytes: «3,4 МБ». */
  size(bytes: number): string;
  /** From 0…1: «27 %». */
  share(part: number): string;
  /** «немецкий» for `de`; null for what is no language. */
  language(tag: string): string | null;
  /** «Беларусь» for `BY`; null for what is no country. */
  country(code: string | null): string | null;
  number(n: number): string;
}

const BARE_DATE = /^\d{4}-\d{2}-\d{2}$/;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function createFormats(lang: string, now: () => number = Date.now): Formats {
  const long = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  const bare = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const timed = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  const medium = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const dayMonth = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(lang, { timeStyle: 'short' });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' });
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  const number = new Intl.NumberFormat(lang);
  const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
  const countries = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const fromIso = (iso: string | null, format: Intl.DateTimeFormat): string | null => {
    const time = iso === null ? Number.NaN : Date.parse(iso);
    if (iso === null || Number.isNaN(time)) return null;
    return (BARE_DATE.test(iso) ? bare : format).format(time);
  };
  return {
    date: (time) => long.format(time),
    isoDate: (iso) => fromIso(iso, long),
    isoTime: (iso) => fromIso(iso, timed),
    shortDate(time) {
      const thisYear = new Date(time).getFullYear() === new Date(now()).getFullYear();
      return (thisYear ? dayMonth : long).format(time);
    },
    clock: (time) => clock.format(time),
    isToday: (time) => new Date(time).toDateString() === new Date(now()).toDateString(),
    listDate: (time) => medium.format(time),
    month: (time) => month.format(time),
    size(bytes) {
      const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
      const value = bytes / 1000 ** step;
      return new Intl.NumberFormat(lang, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
      }).format(value);
    },
    share: (part) => percent.format(part),
    language: (tag) => nameOf(languages, tag),
    country: (code) => (code === null ? null : nameOf(countries, code)),
    number: (n) => number.format(n),
  };
}

/** A page may claim anything as its language: what is no code has no name. */
function nameOf(names: Intl.DisplayNames, code: string): string | null {
  try {
    return names.of(code) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
