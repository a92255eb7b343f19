/**
 * Compact lexicons as lookup tables: rows of fields split by «|», names in a field by «;». Names are sorted into buckets by
 * their initials when a language is first asked for; only those that may be what is looked for are read. Knows no names.
 */
import type { Lang } from '../languages/types';
import { isCyrillic } from './fold';
import { initialsOf, initialsOfKey } from './initials';

/** Fields of a row that hold names, by language. */
export type Columns = Readonly<Record<Lang, readonly number[]>>;

/** A list that is the Russian one. */
export const SAME = '=';

/** How names are sorted before they are read: equal for a name and each of its keys. */
export interface Sorting {
  /** Of the name that is a part of a text. */
  ofName(text: string, from: number, to: number): number;
  ofKey(key: string): number;
}

const BY_INITIALS: Sorting = { ofName: initialsOf, ofKey: initialsOfKey };

/** Names of one language: those not yet read by bucket (row, start and end in the data), rows of the others by key. */
interface Table {
  unread: Map<number, number[]>;
  rows: Map<string, number | number[]>;
}

export class Lexicon {
  private readonly data: string;
  private readonly columns: Columns;
  private readonly keysOf: (name: string, lang: Lang) => readonly string[];
  private readonly sorting: Sorting;
  private readonly tables = new Map<Lang, Table>();
  private lines: readonly string[] | null = null;

  /** `keysOf` gives the keys of one name as the lexicon writes it; an empty key is left out. */
  constructor(
    data: string,
    columns: Columns,
    keysOf: (name: string, lang: Lang) => readonly string[],
    sorting = BY_INITIALS,
  ) {
    this.data = data;
    this.columns = columns;
    this.keysOf = keysOf;
    this.sorting = sorting;
  }

  /** Rows that have a name with this key; those of the text's language first, then of languages it may borrow from. */
  find(key: string, lang: Lang): readonly number[] {
    const bucket = this.sorting.ofKey(key);
    for (const source of borrowing(key, lang)) {
      const table = this.table(source);
      this.read(table, bucket, source);
      const found = table.rows.get(key);
      if (found !== undefined) return typeof found === 'number' ? [found] : found;
    }
    return [];
  }

  /** Fields of a row. */
  fields(row: number): readonly string[] {
    return this.rows[row]?.split('|') ?? [];
  }

  get rows(): readonly string[] {
    this.lines ??= this.data.trim().split('\n');
    return this.lines;
  }

  private read(table: Table, bucket: number, lang: Lang): void {
    const names = table.unread.get(bucket);
    if (!names) return;
    for (let i = 0; i < names.length; i += 3) {
      const [row = 0, start, end] = names.slice(i, i + 3);
      for (const key of this.keysOf(this.data.slice(start, end), lang)) put(table.rows, key, row);
    }
    table.unread.delete(bucket);
  }

  private table(lang: Lang): Table {
    const known = this.tables.get(lang);
    if (known) return known;
    const unread: Table['unread'] = new Map();
    for (const column of this.columns[lang]) this.sort(column, unread);
    const table: Table = { unread, rows: new Map() };
    this.tables.set(lang, table);
    return table;
  }

  /** Sorts the names of one column without cutting the data up: most of them are never asked for. */
  private sort(column: number, unread: Table['unread']): void {
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
        const bucket = this.sorting.ofName(data, start, next);
        const names = unread.get(bucket);
        if (names) names.push(row, start, next);
        else unread.set(bucket, [row, start, next]);
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

function put(table: Map<string, number | number[]>, key: string, row: number): void {
  const known = table.get(key);
  if (key === '' || known === row) return;
  if (known === undefined) table.set(key, row);
  else if (typeof known === 'number') table.set(key, [known, row]);
  else if (!known.includes(row)) known.push(row);
}

/** Latin names stand in every text; Russian names in Ukrainian ones, Ukrainian acronyms and names with «і» in Russian ones. */
function borrowing(key: string, lang: Lang): readonly Lang[] {
  if (!isCyrillic(key)) return lang === 'en' ? ['en'] : [lang, 'en'];
  // An acronym is read as Ukrainian only: «ВСУ» is another body there.
  if (lang === 'uk') return key.startsWith('#') ? ['uk'] : ['uk', 'ru'];
  return /^#|[іїє]/.test(key) ? ['ru', 'uk'] : ['ru'];
}

/** The first name of a list. */
export function firstOf(list: string | undefined): string {
  const end = list?.indexOf(';') ?? -1;
  return list === undefined ? '' : end < 0 ? list : list.slice(0, end);
}
