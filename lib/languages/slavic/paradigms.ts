/**
 * Stems and endings: how Russian and Ukrainian lexicons spell out paradigms without listing forms. A word is looked
 * up by cutting off endings until a stem of the lexicon is left whose table knows the ending. Nothing is generated,
 * so a pack costs no start-up time beyond filling one map of stems.
 */
import { parseSlots } from '../lexicon';
import type { VerbForm } from '../types';

/** What an ending says of a form of a verb. */
export interface VerbEnding {
  form: VerbForm;
  agree: number;
  person: number;
  slots: number;
  past: boolean;
}

/** Ending → case slots. */
export type NounTable = ReadonlyMap<string, number>;
export type VerbTable = ReadonlyMap<string, VerbEnding>;

/** «а:gm.am у:dm» → table; `-` is the empty ending. */
export function nounTable(notation: string): NounTable {
  const table = new Map<string, number>();
  for (const pair of notation.trim().split(/\s+/)) {
    const colon = pair.indexOf(':');
    const slots = parseSlots(pair.slice(colon + 1));
    for (const ending of pair.slice(0, colon).split(',')) {
      const key = ending === '-' ? '' : ending;
      table.set(key, (table.get(key) ?? 0) | slots);
    }
  }
  return table;
}

const FORMS: Readonly<Record<string, VerbForm>> = {
  F: 'finite',
  I: 'infinitive',
  G: 'gerund',
  A: 'participle',
  P: 'passive',
};
const COLUMNS: Readonly<Record<string, number>> = { m: 1, f: 2, n: 4, p: 8, s: 7, x: 15 };

/**
 * «л:Fm0 ет:Fs3 сь:Pn0»: form (F finite, I infinitive, G gerund, A participle, P passive), column (m f n p, s any
 * singular, x any) and person (0 past, 1, 2, 3). `adjectives` gives the endings that follow «+» forms: «вш+:A».
 */
export function verbTable(notation: string, adjectives: NounTable): VerbTable {
  const table = new Map<string, VerbEnding>();
  for (const pair of notation.trim().split(/\s+/)) {
    const colon = pair.indexOf(':');
    const code = pair.slice(colon + 1);
    const form = FORMS[code.charAt(0)] ?? 'finite';
    for (const ending of pair.slice(0, colon).split(',')) {
      const plus = ending.indexOf('+');
      if (plus >= 0) {
        const [before, after] = [ending.slice(0, plus), ending.slice(plus + 1)];
        for (const [tail, slots] of adjectives) {
          table.set(before + tail + after, { form, agree: 0, person: 3, slots, past: false });
        }
        continue;
      }
      const person = Number(code.charAt(2) || 0);
      const agree = COLUMNS[code.charAt(1)] ?? 15;
      table.set(ending === '-' ? '' : ending, {
        form,
        agree,
        person,
        slots: 0,
        past: form === 'finite' && person === 0,
      });
    }
  }
  return table;
}

/** One stem of a lexeme with the table of its endings. */
export interface StemEntry<T> {
  table: ReadonlyMap<string, T>;
  /** Index into the pack's list of lexemes. */
  lexeme: number;
}

export class Stems<T> {
  private readonly map = new Map<string, StemEntry<T>[]>();
  private longest = 0;
  /** Tables whose endings were measured: few, while stems are many. */
  private readonly tables = new Set<ReadonlyMap<string, T>>();

  add(stem: string, table: ReadonlyMap<string, T>, lexeme: number): void {
    const known = this.map.get(stem);
    if (known) known.push({ table, lexeme });
    else this.map.set(stem, [{ table, lexeme }]);
    if (this.tables.has(table)) return;
    this.tables.add(table);
    for (const ending of table.keys()) if (ending.length > this.longest) this.longest = ending.length;
  }

  /** Every reading of a form, longest stem first. */
  find(form: string): { lexeme: number; ending: T }[] {
    const found: { lexeme: number; ending: T }[] = [];
    const shortest = Math.max(1, form.length - this.longest);
    for (let cut = form.length; cut >= shortest; cut--) {
      const entries = this.map.get(form.slice(0, cut));
      if (!entries) continue;
      const ending = form.slice(cut);
      for (const { table, lexeme } of entries) {
        const value = table.get(ending);
        if (value !== undefined) found.push({ lexeme, ending: value });
      }
    }
    return found;
  }
}
