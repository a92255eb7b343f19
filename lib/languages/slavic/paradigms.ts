/**
 * Stems and endings: how Russian and Ukrainian lexicons spell out paradigms without listing forms. A word is looked
 * up by cutting off endings until a stem of the lexicon is left whose table knows the ending. Nothing is generated, and
 * stems are made of the lexicon's notations only where a word begins like them.
 */
import { parseSlots, wordsOf } from '../lexicon';
import { OPENING, Openings } from '../openings';
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
  for (const pair of wordsOf(notation)) {
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
  for (const pair of wordsOf(notation)) {
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
export interface Stem<T> {
  stem: string;
  table: ReadonlyMap<string, T>;
}

interface StemEntry<T> {
  table: ReadonlyMap<string, T>;
  lexeme: number;
}

/** The stems of a list of lexemes, each known by its ordinal in the list; a notation is spelled out when a form may be of it. */
export class Stems<T> {
  private readonly map = new Map<string, StemEntry<T>[]>();
  private longest = 0;
  /** Tables whose endings were measured: few, while stems are many. */
  private readonly tables = new Set<ReadonlyMap<string, T>>();
  private readonly openings: Openings;
  private readonly stemsOf: (notation: string, lexeme: number) => readonly Stem<T>[];
  private readonly notations: readonly string[];
  private readonly spelledOut: Uint8Array;

  /**
   * `notations` as the lexicon writes them; `kept`: how many of a notation's first letters all its stems have. Where they are fewer than
   * `OPENING` it is spelled out at once.
   */
  constructor(
    notations: readonly string[],
    kept: (notation: string) => number,
    stemsOf: (notation: string, lexeme: number) => readonly Stem<T>[],
  ) {
    this.notations = notations;
    this.stemsOf = stemsOf;
    this.spelledOut = new Uint8Array(notations.length);
    this.openings = new Openings(notations, kept);
    for (let i = 0; i < notations.length; i++) if (kept(notations[i] ?? '') < OPENING) this.spellOut(i);
  }

  private spellOut(lexeme: number): void {
    this.spelledOut[lexeme] = 1;
    for (const { stem, table } of this.stemsOf(this.notations[lexeme] ?? '', lexeme))
      this.add(stem, table, lexeme);
  }

  private add(stem: string, table: ReadonlyMap<string, T>, lexeme: number): void {
    const entries = this.map.get(stem);
    if (!entries) this.map.set(stem, [{ table, lexeme }]);
    else {
      entries.push({ table, lexeme });
      // Readings follow the lexicon's order, in whichever order words are asked for.
      entries.sort((a, b) => a.lexeme - b.lexeme);
    }
    if (this.tables.has(table)) return;
    this.tables.add(table);
    for (const ending of table.keys()) if (ending.length > this.longest) this.longest = ending.length;
  }

  /** Every reading of a form, longest stem first. */
  find(form: string): { lexeme: number; ending: T }[] {
    for (const lexeme of this.openings.find(form)) if (!this.spelledOut[lexeme]) this.spellOut(lexeme);
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

/**
 * How many first letters all stems of a verb's notation have, 0 where they may be few: short verbs in -ить change even those
 * («шутить / шучен»), and so may what is written after a slash («писать/пишет»). The most that changes is «-ить» with two
 * letters before it, «-уватися».
 */
export function lettersKeptOfVerb(notation: string): number {
  let slash = notation.indexOf('/');
  if (slash >= 0) {
    for (; slash >= 0; slash = notation.indexOf('/', slash + 1))
      if (!notation.startsWith(notation.slice(0, OPENING), slash + 1)) return 0;
    return notation.indexOf('/') > 5 ? OPENING : 0;
  }
  const { length } = notation;
  if (length < 6 || (length < 8 && /ит[иь]/.test(notation))) return 0;
  return Math.max(OPENING, length - (notation.endsWith('я') ? 7 : 5));
}

/** As `lettersKeptOfVerb`, for «лемма/x»: all but the last two; of short words less changes, but for «ліга / ліз». */
export function lettersKeptOfNoun(notation: string): number {
  const length = notation.length - 2;
  if (length < 4 || (length === 4 && notation.endsWith('а', length))) return 0;
  return Math.max(OPENING, length - 2);
}
