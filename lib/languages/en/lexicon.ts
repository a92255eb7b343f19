/** Builds the English lexicon, written form → what it may be, out of the word lists beside this file. */
import type { Channel, Sense } from '../../attribution/types';
import { parseFrames } from '../lexicon';
import {
  ALL_SLOTS,
  CASES,
  Col,
  type Cue,
  type CueReading,
  Fn,
  type NounReading,
  Pos,
  type VerbReading,
} from '../types';
import { CATENATIVES, CUES } from './cues';
import { conjugate, plural } from './morphology';
import { NOUNS } from './nouns';
import { IRREGULAR, MORE_VERBS, VERBS } from './verbs';
import { WORDS } from './words';

/** All that the lists say of one lower-case form. */
export interface Entry {
  pos: number;
  fn: number;
  slots: number;
  verb: VerbReading | null;
  cues: CueReading[];
  noun: NounReading | null;
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);

const columnsInAllCases = (columns: number) => {
  let slots = 0;
  for (const base of Object.values(CASES)) slots |= columns << (base * 4);
  return slots;
};
export const SINGULAR = columnsInAllCases(Col.singular);
export const PLURAL = columnsInAllCases(Col.p);
const SUBJECT = Col.any << (CASES.nom * 4);
const OBJECT = ALL_SLOTS & ~SUBJECT;

/** The lexicon; built once, on the first word read. */
export function buildLexicon(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  const entry = (form: string): Entry => {
    let found = lexicon.get(form);
    if (!found) {
      found = { pos: 0, fn: 0, slots: 0, verb: null, cues: [], noun: null };
      lexicon.set(form, found);
    }
    return found;
  };
  addNouns(entry);
  addVerbs(entry);
  addClosed(entry);
  return lexicon;
}

/** Nouns of men and of women have the slots of their gender alone. */
const MEN = /(?:^|[^o])man$|^(?:mr|king|prince|father|husband|son|brother|boy|actor|businessman|sir|lord)$/;
const WOMEN = /woman$|^(?:mrs|ms|queen|princess|mother|wife|daughter|sister|girl|actress|widow|lady)$/;
const MASCULINE = columnsInAllCases(Col.m);
const FEMININE = columnsInAllCases(Col.f);

function singularOf(lemma: string): number {
  if (WOMEN.test(lemma)) return FEMININE;
  return MEN.test(lemma) ? MASCULINE : SINGULAR;
}

type Lookup = (form: string) => Entry;

function addNouns(entry: Lookup): void {
  for (const { kind, channel = null, sense = null, frames = '', words: list } of NOUNS) {
    const bits = parseFrames(frames);
    for (const lemma of words(list)) {
      for (const [form, slots] of [
        [lemma, singularOf(lemma)],
        [plural(lemma), PLURAL],
      ] as const) {
        const found = entry(form);
        found.pos |= Pos.noun;
        found.slots |= slots;
        const known = found.noun;
        // Several people are a group; the first list a noun stands in says what it is, later ones add to it.
        const own = kind === 'person' && slots === PLURAL ? 'group' : kind;
        found.noun = {
          lemma,
          kind: known?.kind ?? own,
          channel: known?.channel ?? (channel as Channel | null),
          sense: known?.sense ?? (sense as Sense | null),
          frames: (known?.frames ?? 0) | bits,
        };
      }
    }
  }
}

function addVerbs(entry: Lookup): void {
  const irregular = new Map<string, string[][]>();
  for (const line of IRREGULAR.split('|')) {
    const [base = '', past = '', participle = ''] = words(line);
    irregular.set(base, [past.split('/'), participle.split('/')]);
  }
  const cues = new Map<string, Cue[]>();
  for (const { sense, frames, words: list } of CUES) {
    const bits = parseFrames(frames);
    for (const lemma of words(list)) {
      const base = lemma.split('_')[0] ?? lemma;
      const cue: Cue = { lemma: lemma.replaceAll('_', ' '), sense, frames: bits };
      // Verbs with a particle first: "call for" is more telling than "call".
      const known = cues.get(base) ?? [];
      cues.set(base, lemma.includes('_') ? [cue, ...known] : [...known, cue]);
    }
  }
  const catenatives = new Set(words(CATENATIVES).map((verb) => verb.split('_')[0]));
  for (const base of new Set([...cues.keys(), ...irregular.keys(), ...words(VERBS), ...words(MORE_VERBS)])) {
    const forms = conjugate(base, irregular);
    const own = cues.get(base);
    const fn = catenatives.has(base) ? Fn.modal : 0;
    const put = (form: string, verb: VerbReading) => {
      const found = entry(form);
      found.pos |= Pos.verb;
      found.fn |= fn;
      found.verb ??= verb;
      if (!own) return;
      for (const cue of own)
        if (!found.cues.some((known) => known.cue === cue)) found.cues.push({ ...verb, cue });
    };
    put(base, forms.past.includes(base) ? UNMARKED : PRESENT);
    put(forms.third, THIRD);
    for (const form of forms.past) put(form, forms.participle.includes(form) ? PAST_OR_PARTICIPLE : PAST);
    for (const form of forms.participle) if (!forms.past.includes(form)) put(form, PARTICIPLE);
    put(forms.gerund, GERUND);
  }
}

const PRESENT: VerbReading = { form: 'finite', agree: Col.p, person: 0, slots: 0, past: false };
const THIRD: VerbReading = { ...PRESENT, agree: Col.singular, person: 3 };
const PAST: VerbReading = { ...PRESENT, agree: Col.any, past: true };
/** "said": finite, with the slots of a participle. */
const PAST_OR_PARTICIPLE: VerbReading = { ...PAST, slots: ALL_SLOTS };
/** "read", "cut": present and past look the same. */
const UNMARKED: VerbReading = PAST_OR_PARTICIPLE;
const PARTICIPLE: VerbReading = { ...PRESENT, form: 'participle', agree: 0, slots: ALL_SLOTS };
const GERUND: VerbReading = { ...PRESENT, form: 'gerund', agree: 0 };

function addClosed(entry: Lookup): void {
  for (const { pos, fn = 0, role, columns = Col.any, words: list } of WORDS) {
    for (const form of words(list)) {
      const found = entry(form);
      found.pos |= pos;
      found.fn |= fn;
      const cases = role === 'subject' ? SUBJECT : role === 'object' ? OBJECT : ALL_SLOTS;
      if (role || columns !== Col.any) found.slots |= cases & columnsInAllCases(columns);
    }
  }
}
