/**
 * Compact lexicons as lookup tables: rows of fields split by «|», names in a field by «;». Names are sorted into buckets
 * when a language is first asked for; only those that may be what is looked for are read. Knows no names.
 */
import type { Lang } from '../languages/types';
import { isCyrillic } from './fold';
import { initialsOf, initialsOfKey, openingOf, openingOfKey } from './initials';

/** Fields of a row that hold names, by language. */
export type Columns = Readonly<Record<Lang, readonly number[]>>;

/** A list that is the Russian one. */
export const SAME = '=';

/** How names are sorted when a language is first asked for: equal for a name and each of its keys, and cheap. */
export interface Sorting {
  /** Of the name that is a part of a text. */
  ofName(text: string, from: number, to: number): number;
  ofKey(key: string): number;
}

const BY_OPENING: Sorting = { ofName: openingOf, ofKey: openingOfKey };
/** For keys that order their words anew: no opening foretells them. */
export const TOGETHER: Sorting = { ofName: () => 0, ofKey: () => 0 };

/** Names by a number: row, start and end in the data of each. */
type Buckets = Map<number, number[]>;

/** Names of one language: sorted once, sorted again by initials where something was looked for, and rows of those with keys. */
interface Table {
  sorted: Buckets;
  byInitials: Map<number, Buckets>;
  rows: Map<string, number | number[]>;
}

export class Lexicon {
  private readonly data: string;
  private readonly columns: Columns;
  private readonly keysOf: (name: string, lang: Lang) => readonly string[];
  private readonly sorting: Sorting;
  private readonly initials: boolean;
  private readonly tables = new Map<Lang, Table>();
  private lines: readonly string[] | null = null;

  /**
   * `keysOf` gives the keys of one name as the lexicon writes it; an empty key is left out. `initials`: whether a name and its keys
   * share their initials.
   */
  constructor(
    data: string,
    columns: Columns,
    keysOf: (name: string, lang: Lang) => readonly string[],
    sorting = BY_OPENING,
    initials = true,
  ) {
    this.data = data;
    this.columns = columns;
    this.keysOf = keysOf;
    this.sorting = sorting;
    this.initials = initials;
  }

  /** Rows that have a name with this key; those of the text's language first, then of languages it may borrow from. */
  find(key: string, lang: Lang): readonly number[] {
    const first = this.sorting.ofKey(key);
    for (const source of borrowing(key, lang)) {
      const table = this.table(source);
      if (!table.sorted.has(first)) continue;
      this.read(table, first, key, source);
      const found = table.rows.get(key);
      if (found !== undefined) return typeof found === 'number' ? [found] : found;
    }
    return [];
  }

  /** Fields of a row. */
  fields(row: number): readonly string[] {
    return this.rows[row]?.split('|') ?? [];
  }

  /** The first field of a row. */
  id(row: number): string {
    const line = this.rows[row] ?? '';
    return line.slice(0, line.indexOf('|'));
  }

  get rows(): readonly string[] {
    this.lines ??= this.data.trim().split('\n');
    return this.lines;
  }

  /** Gives keys to the names that the key may be of: those with its opening and its initials. */
  private read(table: Table, first: number, key: string, lang: Lang): void {
    let buckets = table.byInitials.get(first);
    if (!buckets) {
      buckets = new Map();
      const names = table.sorted.get(first) ?? [];
      for (let i = 0; i < names.length; i += 3) {
        const [row = 0, start = 0, end = 0] = names.slice(i, i + 3);
        put3(buckets, this.initials ? initialsOf(this.data, start, end) : 0, row, start, end);
      }
      table.byInitials.set(first, buckets);
    }
    const initials = this.initials ? initialsOfKey(key) : 0;
    const names = buckets.get(initials);
    if (!names) return;
    for (let i = 0; i < names.length; i += 3) {
      const [row = 0, start, end] = names.slice(i, i + 3);
      for (const each of this.keysOf(this.data.slice(start, end), lang)) put(table.rows, each, row);
    }
    buckets.delete(initials);
  }

  private table(lang: Lang): Table {
    const known = this.tables.get(lang);
    if (known) return known;
    const sorted: Buckets = new Map();
    for (const column of this.columns[lang]) this.sort(column, sorted);
    const table: Table = { sorted, byInitials: new Map(), rows: new Map() };
    this.tables.set(lang, table);
    return table;
  }

  /** Sorts the names of one column without cutting the data up: most of them are never asked for. */
  private sort(column: number, sorted: Buckets): void {
    const { data } = this;
    const russian = this.columns.ru[0] ?? column;
    let row = 0;
    for (let line = data.indexOf('\n') + 1; line < data.length; row++) {
      const stop = endOf(data, '\n', line, data.length);
      let start = fieldAt(data, line, stop, column);
      let end = endOf(data, '|', start, stop);
      if (data.slice(start, end) === SAME) {
        start = fieldAt(data, line, stop, russian);
        end = endOf(data, '|', start, stop);
      }
      while (start < end) {
        const next = endOf(data, ';', start, end);
        put3(sorted, this.sorting.ofName(data, start, next), row, start, next);
        start = next + 1;
      }
      line = stop + 1;
    }
  }
}

/** Where a field of a line begins; its end where the line has fewer. */
function fieldAt(data: string, line: number, stop: number, field: number): number {
  let start = line;
  for (let i = 0; i < field; i++) {
    const bar = data.indexOf('|', start);
    if (bar < 0 || bar >= stop) return stop;
    start = bar + 1;
  }
  return start;
}

function endOf(data: string, mark: string, from: number, stop: number): number {
  const at = data.indexOf(mark, from);
  return at < 0 || at > stop ? stop : at;
}

function put3(buckets: Buckets, bucket: number, row: number, start: number, end: number): void {
  const names = buckets.get(bucket);
  if (names) names.push(row, start, end);
  else buckets.set(bucket, [row, start, end]);
}

function put(table: Map<string, number | number[]>, key: string, row: number): void {
  const known = table.get(key);
  if (key === '' || known === row) return;
  if (known === undefined) table.set(key, row);
  else if (typeof known === 'number') table.set(key, [known, row]);
  else if (!known.includes(row)) known.push(row);
}

const ONLY = { ru: ['ru'], uk: ['uk'], en: ['en'] } as const;
const WITH_LATIN = { ru: ['ru', 'en'], uk: ['uk', 'en'], en: ['en'] } as const;
const RUSSIAN_FIRST = ['ru', 'uk'] as const;
const UKRAINIAN_FIRST = ['uk', 'ru'] as const;

/** Latin names stand in every text; Russian names in Ukrainian ones, Ukrainian acronyms and names with «і» in Russian ones. */
function borrowing(key: string, lang: Lang): readonly Lang[] {
  if (!isCyrillic(key)) return WITH_LATIN[lang];
  // An acronym is read as Ukrainian only: «ВСУ» is another body there.
  if (lang === 'uk') return key.startsWith('#') ? ONLY.uk : UKRAINIAN_FIRST;
  return /^#|[іїє]/.test(key) ? RUSSIAN_FIRST : ONLY.ru;
}

/** The first name of a list. */
export function firstOf(list: string | undefined): string {
  const end = list?.indexOf(';') ?? -1;
  return list === undefined ? '' : end < 0 ? list : list.slice(0, end);
}
