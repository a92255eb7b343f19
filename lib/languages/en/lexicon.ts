/** Builds the English lexicon, written form → what it may be, out of the word lists beside this file. */
import { Listed, parseFrames, wordsOf } from '../lexicon';
import { OPENING, Openings } from '../openings';
import { asCue } from '../readings';
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
import { conjugate, hasOwnPlural, type IrregularForms, plural, type VerbForms } from './morphology';
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

const columnsInAllCases = (columns: number) => {
  let slots = 0;
  for (const base of Object.values(CASES)) slots |= columns << (base * 4);
  return slots;
};
export const SINGULAR = columnsInAllCases(Col.singular);
export const PLURAL = columnsInAllCases(Col.p);
const SUBJECT = Col.any << (CASES.nom * 4);
const OBJECT = ALL_SLOTS & ~SUBJECT;

/** The lexicon: entries are made of the lists where a word is asked for that begins like theirs. */
export class Lexicon {
  private readonly entries = new Map<string, Entry>();
  /** Forms whose entries hold all that the lists say; closed classes have entries before they are asked for. */
  private readonly asked = new Set<string>();
  private readonly nouns = new Listed(NOUNS);
  private readonly nounsByForm: Forms;
  private readonly irregular = readIrregular();
  private readonly cues = cuesByVerb();
  private readonly catenatives = new Set(wordsOf(CATENATIVES).map((verb) => verb.split('_')[0]));
  private readonly verbs: readonly string[];
  private readonly verbsByForm: Forms;

  constructor() {
    const { cues, irregular } = this;
    this.verbs = [
      ...new Set([...cues.keys(), ...irregular.keys(), ...wordsOf(VERBS), ...wordsOf(MORE_VERBS)]),
    ];
    this.nounsByForm = new Forms(this.nouns.words, (noun) =>
      hasOwnPlural(noun) || changes(noun) ? [plural(noun)] : NO_FORMS,
    );
    this.verbsByForm = new Forms(this.verbs, (base) => {
      const own = irregular.get(base);
      if (!changes(base)) return own ? [...own.past, ...own.participle] : NO_FORMS;
      const { third, gerund, past, participle } = conjugate(base, irregular);
      return [third, gerund, ...past, ...participle];
    });
    for (const group of WORDS) this.addClosed(group);
  }

  /** All that the lists say of a form in lower case, undefined for nothing. */
  get(form: string): Entry | undefined {
    if (!this.asked.has(form)) {
      this.asked.add(form);
      for (const i of this.nounsByForm.find(form)) this.addNoun(i, form);
      for (const i of this.verbsByForm.find(form)) this.addVerb(i, form);
    }
    return this.entries.get(form);
  }

  private entry(form: string): Entry {
    const known = this.entries.get(form);
    if (known) return known;
    const fresh: Entry = { pos: 0, fn: 0, slots: 0, verb: null, cues: [], noun: null };
    this.entries.set(form, fresh);
    return fresh;
  }

  private addNoun(i: number, form: string): void {
    const lemma = this.nouns.words[i] ?? '';
    if (form === lemma) this.addNounForm(i, form, singularOf(lemma));
    if (form === plural(lemma)) this.addNounForm(i, form, PLURAL);
  }

  private addNounForm(i: number, form: string, slots: number): void {
    const { kind, channel = null, sense = null, frames = '' } = this.nouns.groupOf(i);
    const found = this.entry(form);
    found.pos |= Pos.noun;
    found.slots |= slots;
    const known = found.noun;
    // Several people are a group; the first list a noun stands in says what it is, later ones add to it.
    const own = kind === 'person' && slots === PLURAL ? 'group' : kind;
    found.noun = {
      lemma: this.nouns.words[i] ?? '',
      kind: known?.kind ?? own,
      channel: known?.channel ?? channel,
      sense: known?.sense ?? sense,
      frames: (known?.frames ?? 0) | parseFrames(frames),
    };
  }

  private addVerb(i: number, form: string): void {
    const base = this.verbs[i] ?? '';
    for (const verb of readingsOf(form, conjugate(base, this.irregular))) {
      const found = this.entry(form);
      found.pos |= Pos.verb;
      if (this.catenatives.has(base)) found.fn |= Fn.modal;
      found.verb ??= verb;
      for (const cue of this.cues.get(base) ?? [])
        if (!found.cues.some((known) => known.cue === cue)) found.cues.push(asCue(verb, cue));
    }
  }

  private addClosed({ pos, fn = 0, role, columns = Col.any, words: list }: (typeof WORDS)[number]): void {
    for (const form of wordsOf(list)) {
      const found = this.entry(form);
      found.pos |= pos;
      found.fn |= fn;
      const cases = role === 'subject' ? SUBJECT : role === 'object' ? OBJECT : ALL_SLOTS;
      if (role || columns !== Col.any) found.slots |= cases & columnsInAllCases(columns);
    }
  }
}

const NO_FORMS: readonly string[] = [];

/** Whether the regular forms of a word may not begin with its first three letters: "try / tries", "use / using". */
function changes(word: string): boolean {
  return word.length <= OPENING;
}

/** Letters that regular forms of longer words have of them: all but the last two, "belie / belying". */
function lettersKept(word: string): number {
  return Math.max(OPENING, word.length - 2);
}

/** Words of a list by their forms: regular ones by how they begin, others as they are. */
class Forms {
  private readonly regular: Openings;
  private readonly others = new Map<string, number[]>();

  constructor(list: readonly string[], others: (word: string) => readonly string[]) {
    this.regular = new Openings(list, lettersKept);
    for (let i = 0; i < list.length; i++) {
      for (const form of others(list[i] ?? '')) {
        const known = this.others.get(form);
        if (known) known.push(i);
        else this.others.set(form, [i]);
      }
    }
  }

  /** The ordinals, in their order, of the words that `form` may be a form of. */
  find(form: string): readonly number[] {
    const regular = this.regular.find(form);
    const others = this.others.get(form);
    return others ? [...new Set([...others, ...regular])].sort((a, b) => a - b) : regular;
  }
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

/** Forms of irregular verbs. */
function readIrregular(): Map<string, IrregularForms> {
  const irregular = new Map<string, IrregularForms>();
  for (const line of IRREGULAR.split('|')) {
    const [base = '', past = '', participle = ''] = wordsOf(line);
    irregular.set(base, { past: past.split('/'), participle: participle.split('/') });
  }
  return irregular;
}

/** The cues that begin with each verb. */
function cuesByVerb(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const { sense, frames, words: list } of CUES) {
    const bits = parseFrames(frames);
    for (const lemma of wordsOf(list)) {
      const particle = lemma.indexOf('_');
      const base = particle < 0 ? lemma : lemma.slice(0, particle);
      const cue: Cue = { lemma: particle < 0 ? lemma : lemma.replaceAll('_', ' '), sense, frames: bits };
      const known = cues.get(base);
      // Verbs with a particle first: "call for" is more telling than "call".
      if (!known) cues.set(base, [cue]);
      else if (particle < 0) known.push(cue);
      else known.unshift(cue);
    }
  }
  return cues;
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

/** What a form can be of a verb, in the order that the first says what it mostly is. */
function readingsOf(form: string, { base, third, gerund, past, participle }: VerbForms): VerbReading[] {
  const readings: VerbReading[] = [];
  if (form === base) readings.push(past.includes(base) ? UNMARKED : PRESENT);
  if (form === third) readings.push(THIRD);
  if (past.includes(form)) readings.push(participle.includes(form) ? PAST_OR_PARTICIPLE : PAST);
  else if (participle.includes(form)) readings.push(PARTICIPLE);
  if (form === gerund) readings.push(GERUND);
  return readings;
}
