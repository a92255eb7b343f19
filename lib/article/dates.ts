/** Dates as pages write them → ISO 8601, keeping the time zone they give and inventing none. */

// Beginnings of month names in the languages of the Latin and Cyrillic press, in the order of the year.
const MONTHS = [
  'jan|янв|січ|gen|ene|sty|oca|янв|ian|tammi',
  'feb|фев|лют|fév|fev|lut|şub|luty|helmi',
  'mar|мар|бер|mär|märz|mrt|maa',
  'apr|апр|кві|avr|abr|kwi|nis|huhti',
  'may|май|мая|тра|mai|maj|mag|mei|touko',
  'jun|июн|чер|jui?n|giu|cze|haz|kesä',
  'jul|июл|лип|juil|lug|lip|tem|heinä',
  'aug|авг|сер|aoû|aou|ago|sie|ağu|elo',
  'sep|сен|вер|set|wrz|eyl|syys',
  'oct|окт|жов|okt|ott|out|paź|eki|loka',
  'nov|ноя|лис|lis|kas|marras',
  'dec|дек|гру|dez|déc|dic|gru|ara|joulu',
].map((names) => new RegExp(`^(?:${names})`, 'iu'));

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T\s]+|\s+@\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}|[a-z]{3,9}\s+\d{1,2}),?\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:GMT|UTC|Z|[+-]\d{4}|[ECMP][SD]T)/i;
const TIME = /(?:^|[^\d.:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s*([ap])\.?m\.?)?(?![\d.])/i;

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

function compose(year: string, month: number, day: number, time: string, zone: string): string | null {
  const y = Number(year);
  if (y < 1900 || y > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${y}-${pad(month)}-${pad(day)}${time}${time ? zone : ''}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.length === 3 ? `${zone}:00` : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

/** A date in a machine's form: ISO 8601 and its kin, RFC 822, seconds or milliseconds since the epoch. */
export function parseMachineDate(raw: string): string | null {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month, day, hour, minute, second, zone] = iso;
    const time = hour ? `T${pad(hour)}:${minute}:${second ?? '00'}` : '';
    const made = compose(year, Number(month), Number(day), time, zoneOf(zone));
    if (made) return made;
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  }
  if (RFC.test(text)) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) return withZone(time, /\s([+-]\d{2})(\d{2})$/.exec(text));
  }
  return null;
}

/** The time as clocks show it in the zone that was given. */
function withZone(time: number, zone: RegExpExecArray | null): string {
  if (!zone) return new Date(time).toISOString();
  const [, hours = '', minutes = ''] = zone;
  const ahead = (Math.abs(Number(hours)) * 60 + Number(minutes)) * (hours.startsWith('-') ? -1 : 1);
  const local = new Date(time + ahead * 60_000).toISOString();
  return `${local.slice(0, 19)}${hours}:${minutes}`;
}

/** A date as written for readers («5 января 2022, 12:40», "Jan. 5, 2022", "05.01.2022"). */
export function parseWrittenDate(raw: string): string | null {
  const text = raw.slice(0, 200);
  if (!/\d/.test(text)) return null;
  const found =
    written(
      text,
      /(\d{1,2})(?:st|nd|rd|th|\.|-го|er|º)?[\s-]+(?:de |of )?(\p{L}{3,})\.?,?[\s-]+(?:de )?(\d{4})/u,
      [3, 2, 1],
    ) ??
    written(text, /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u, [3, 1, 2]) ??
    written(text, /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/, [1, 2, 3]) ??
    written(text, /(?:^|\D)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/, [1, 2, 3]) ??
    written(text, /(?:^|\D)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/, [3, 2, 1]) ??
    written(text, /(?:^|\D)(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)/, [3, 2, 1]);
  return found;
}

function written(text: string, pattern: RegExp, [y, m, d]: [number, number, number]): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const name = match[m] ?? '';
  let month = /\d/.test(name) ? Number(name) : monthOf(name);
  let day = Number(match[d]);
  // 11/18/2019: the American order.
  if (month > 12 && day <= 12) [month, day] = [day, month];
  const rest = text.slice(match.index + match[0].length);
  const clock = TIME.exec(rest) ?? TIME.exec(text.slice(0, match.index));
  let time = '';
  if (clock && Number(clock[1]) < 24) {
    const hour = Number(clock[1]) % (clock[3] ? 12 : 24);
    time = `T${pad(hour + (clock[3]?.toLowerCase() === 'p' ? 12 : 0))}:${clock[2]}:00`;
  }
  const year = match[y] ?? '';
  return compose(year.length === 2 ? `20${year}` : year, month, day, time, '');
}

/** A date in an address: /2019/11/18/, /2019-11-18-, /20191118/. */
export function dateInUrl(url: string): string | null {
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2]|[a-z]{3})[/_-](0?[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url) ??
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day] = match;
  return compose(year, /\d/.test(month) ? Number(month) : monthOf(month), Number(day), '', '');
}

const FUTURE = 2;
const NEAR_BEFORE = 8;
const NEAR_AFTER = 12;

/** The first date written in a short line near the headline, for readers rather than machines. */
export function dateNear(texts: readonly string[], headline: number): string | null {
  const order = [
    ...texts.slice(headline, headline + NEAR_AFTER),
    ...texts.slice(Math.max(0, headline - NEAR_BEFORE), headline).reverse(),
  ];
  const latest = new Date().getFullYear() + FUTURE;
  for (const text of order) {
    if (text.length > 90 || !/\d/.test(text)) continue;
    const date = parseWrittenDate(text);
    if (date && Number(date.slice(0, 4)) < latest) return date;
  }
  return null;
}
