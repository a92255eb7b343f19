/**
 * Numbers in a statement: digits and words («около 200», «двухсот», "two hundred", «1,2 тыс.», "$2.3m"), percent, clock
 * times, days of a month, years. Knows the words of a statement, not what they are about.
 */
import type { Lang } from '../languages/types';
import { conceptOf } from './concepts';
import { numeral, runAt } from './numbers';
import type { Figure } from './types';
import type { Word } from './words';

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^(?:половин|half$|halve)/, 50],
  [/^(?:треть|трети|третин|третью)/, 100 / 3],
  [/^thirds?$/, 100 / 3],
  [/^(?:четверть|четверти|чверть|чверті|quarters?$)/, 25],
];
const SHARE = /^(?:половин|half|halve|трет|third|четверть|четверти|чверт|quarter)/;
const PERCENT = /^(?:%|процент|відсот|percent|pct$)/;
const ABOUT =
  /^(?:около|примерно|порядка|приблизительно|почти|близко|близько|приблизно|майже|орієнтовно|about|around|some|roughly|nearly|almost|approximately)$/;
const MORE = /^(?:more$|более|больше|свыше|превы|понад|більше|більш|перевищ|over|above|exceed|least)/;
const LESS = /^(?:менее|меньше|менше|fewer|less|under|below)$/;
const MORNING = /^(?:утра|ранку|am|a\.m)$/;
const AFTERNOON = /^(?:дня|вечера|вечора|pm|p\.m)$/;
/** «58 из 71», "900 of its 1,400". */
const OF = /^(?:из|з|із|зі|of)$/;
const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

export interface Found {
  figures: Figure[];
  /** Words that are part of a figure, by index. */
  used: Set<number>;
}

export function findFigures(words: readonly Word[], lang: Lang): Found {
  const figures: Figure[] = [];
  const used = new Set<number>();
  const low = (i: number) => words[i]?.low ?? '';
  const use = (from: number, to: number) => {
    for (let i = from; i < to; i++) used.add(i);
  };
  for (let i = 0; i < words.length; i++) {
    if (!/\d/.test(low(i)) && numeral(low(i), lang) === null && !SHARE.test(low(i))) continue;
    const before = [low(i - 1), low(i - 2), low(i - 3)];
    const about = before.slice(0, 2).some((word) => ABOUT.test(word));
    const bound = bounds(before[0] ?? '') || bounds(before[1] ?? '');
    const add = (kind: Figure['kind'], value: number, unit = '', end = i + 1) => {
      // With «около» before and what is counted after it.
      const from =
        about || bound !== 0
          ? Math.max(0, i - (ABOUT.test(low(i - 1)) || bounds(low(i - 1)) !== 0 ? 1 : 2))
          : i;
      const to = words[end]?.breakBefore ? end : end + 1;
      const written = words
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' ')
        .replace(/ %/, '%');
      figures.push({ kind, value, about, bound, unit, part: false, words: written });
    };
    const clock = CLOCK.exec(low(i));
    if (clock && (low(i).includes(':') || /^(?:к|на|о|об|в|до|с|з|at|by|from|to|until)$/.test(low(i - 1)))) {
      add('clock', Number(clock[1]) * 60 + Number(clock[2]));
      use(i, i + 1);
      continue;
    }
    const share = SHARES.find(([pattern]) => pattern.test(low(i)));
    const isRun = runAt(words, i, lang);
    if (share && !isRun) {
      const times = numeral(low(i - 1), lang);
      if (times !== null && used.has(i - 1)) figures.pop();
      add('share', share[1] * (times !== null && used.has(i - 1) ? times : 1));
      use(i, i + 1);
      continue;
    }
    if (!isRun) continue;
    const { value, end, written } = isRun;
    const next = low(end);
    use(i, end);
    const month = MONTHS.indexOf(conceptOf(next, lang)?.id ?? '') + 1;
    const monthBefore = MONTHS.indexOf(conceptOf(low(i - 1), lang)?.id ?? '') + 1;
    if (PERCENT.test(next) || (PERCENT.test(low(end + 1)) && next === 'per')) {
      add('share', value, '', end);
      use(end, end + 1);
    } else if ((month || (monthBefore && lang === 'en')) && value <= 31) {
      add('date', (month || monthBefore) * 100 + value);
      if (month) use(end, end + 1);
      else use(i - 1, i);
    } else if (
      MORNING.test(next) ||
      AFTERNOON.test(next) ||
      (/^(?:часам|годині|годин[аи])$/.test(next) &&
        value < 25 &&
        (MORNING.test(low(end + 1)) || AFTERNOON.test(low(end + 1)) || /^(?:к|до|о|з|с)$/.test(low(i - 1))))
    ) {
      const after = AFTERNOON.test(next) || AFTERNOON.test(low(end + 1));
      add('clock', (value + (after && value < 12 ? 12 : 0)) * 60);
      use(end, end + 1);
      if (MORNING.test(low(end + 1)) || AFTERNOON.test(low(end + 1))) use(end + 1, end + 2);
    } else if (words[i]?.ordinal && lang !== 'en' && value < 25 && /^(?:к|до|о|з|с|об)$/.test(low(i - 1))) {
      add('clock', value * 60);
    } else if (
      written &&
      Number.isInteger(value) &&
      value >= 1900 &&
      value <= 2100 &&
      isYear(words, i, end, lang)
    ) {
      add('year', value, '', end);
    } else {
      if (value === 1 && !written) {
        // «один из», "one of": no figure by itself.
        if (OF.test(next) || lang === 'en') continue;
      }
      add('count', value, unitOf(words, end, lang), end);
      const last = figures.at(-1);
      const whole = OF.test(next) && [end + 1, end + 2].some((at) => runAt(words, at, lang) !== null);
      if (last && whole) figures[figures.length - 1] = { ...last, part: true };
    }
    i = end - 1;
  }
  return { figures, used };
}

function bounds(word: string): -1 | 0 | 1 {
  return MORE.test(word) ? 1 : LESS.test(word) ? -1 : 0;
}

function isYear(words: readonly Word[], start: number, end: number, lang: Lang): boolean {
  if (conceptOf(words[end]?.low ?? '', lang)?.id === 'year') return true;
  if (/^(?:in|by|since|until)$/.test(words[start - 1]?.low ?? '') && lang === 'en') return true;
  return (
    /^(?:in|by|since|until|from|between|and|to|of|до|с|з|к|в|у|от|від)$/.test(words[start - 1]?.low ?? '') &&
    !words[end]?.low.match(/^\p{Ll}{4,}$/u)
  );
}

const MEASURES = new Set('hour minute day week month year tonne money km cm m'.split(' '));

/** What is counted: a unit of measure, money, else the concept or stem of the word that follows. */
function unitOf(words: readonly Word[], end: number, lang: Lang): string {
  const next = words[end];
  if (!next || next.breakBefore) return '';
  if (/^(?:руб|долл|доллар|грн|гривен|гривн|евро|євро|dollar|euro|pound|rubl|roubl|£|\$|€)/.test(next.low))
    return 'money';
  if (/^(?:килом|кілом|км$|kilom|km$)/.test(next.low)) return 'km';
  if (/^(?:сантим|см$|centim|cm$)/.test(next.low)) return 'cm';
  if (/^(?:метр|м$|metre|meter)/.test(next.low)) return 'm';
  const concept = conceptOf(next.low, lang);
  return concept?.id ?? '';
}

/** Measures: of these a figure counts one and no other. People, vans and villages are named in many words. */
function isMeasure(unit: string): boolean {
  return MEASURES.has(unit);
}

function unitsFit(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (!isMeasure(a) && !isMeasure(b));
}

const near = (a: number, b: number, share: number) =>
  Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * share;

/** Whether two figures may be one. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.bound * b.bound < 0) return false;
  if (a.kind === 'period' && a.unit !== b.unit) return false;
  if (!unitsFit(a.unit, b.unit)) return false;
  if (a.kind === 'count') return near(a.value, b.value, a.about || b.about ? 0.05 : 0.001);
  if (a.kind === 'share') return Math.abs(a.value - b.value) <= (a.about || b.about ? 2 : 0.05);
  return a.value === b.value;
}

/** Whether one could stand in the other's place, so that having both means that they differ. */
export function rivalFigures(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'period') return a.unit === b.unit;
  return a.kind !== 'count' || unitsFit(a.unit, b.unit);
}
