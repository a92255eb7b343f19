/**
 * Builds the pack of a Slavic language from its lexicons and tables: stems of cues and nouns, closed classes, and
 * endings that let an unknown word show its part of speech and case.
 */
import { fold } from '../../text/fold';
import {
  type CueGroup,
  type EvidentialGroup,
  Listed,
  type NounGroup,
  parseEvidentials,
  parseFrames,
  wordsOf,
} from '../lexicon';
import { asCue, readingOf } from '../readings';
import type { References } from '../references';
import {
  ALL_SLOTS,
  type Cue,
  type CueReading,
  type Grammar,
  type Lang,
  type LanguagePack,
  type NounReading,
  Pos,
  type Reading,
  type VerbReading,
} from '../types';
import {
  lettersKeptOfNoun,
  lettersKeptOfVerb,
  type NounTable,
  Stems,
  type VerbEnding,
  type VerbTable,
} from './paradigms';

/** A closed class: words that share part of speech and function; «form=slots» gives case slots. */
export interface ClosedGroup {
  pos: number;
  fn?: number;
  /** Slots asked of the noun after a preposition, in the notation of `parseSlots`. */
  governs?: number;
  slots?: number;
  words: string;
}

export interface SlavicData {
  lang: Lang;
  grammar: Grammar;
  cues: readonly CueGroup[];
  /** Predicatives («уверен»): a cue by themselves, without a verb. */
  predicatives: readonly CueGroup[];
  nouns: readonly NounGroup[];
  evidentials: readonly EvidentialGroup[];
  closed: readonly ClosedGroup[];
  /** Spells the paradigms of a verb as written in the lexicon, as stems and tables. */
  verbStems(notation: string): { lemma: string; stems: readonly { stem: string; table: VerbTable }[] };
  /** The table of a noun's class letter, and the stem it is added to. */
  nounStem(lemma: string, paradigm: string): { stem: string; table: NounTable };
  predicativeTable: VerbTable;
  /** Ending → slots for words no lexicon has, longest ending first. */
  adjectiveEndings: NounTable;
  nounEndings: NounTable;
  nameEndings: NounTable;
  /** Endings of verbs no lexicon has. */
  verbEndings: ReadonlyMap<string, VerbEnding>;
  /** Deverbal nouns: «задержании», «подготовке», "arrest": what was done, so that «о + noun» states something. */
  factEndings: RegExp;
  /** Who does what, by the suffix of a word no lexicon has: «маркетолог», «скрипачка»; its paradigms by the match's group. */
  people: { suffixes: RegExp; tables: readonly NounTable[] };
  /** Participles and adverbs by their ending; `passives` are those of `participles` that say what was done. */
  participles: RegExp;
  /** Prefixes of titles: «экспосол», «спецпосланник», «вицепремьер». */
  prefixes: RegExp;
  passives: RegExp;
  adverbs: RegExp;
  abbreviations: string;
  /** Split on «|». */
  connectives: string;
  /** Forms of given names that are also nouns of the lexicon («Надежда»). */
  givenNames: string;
  references: References;
  unnamed: RegExp;
  captions: string;
}

const NOTHING: readonly CueReading[] = [];
const UNREAD = readingOf(0, 0, null, NOTHING, null);

/** A noun with two senses is what the first says, and has what only the second does («сообщение»: document, speech). */
function joined(first: NounReading, second: NounReading): NounReading {
  if (first === second) return first;
  const { lemma, kind } = first;
  const channel = first.channel ?? second.channel;
  return { lemma, kind, channel, sense: first.sense ?? second.sense, frames: first.frames | second.frames };
}

/** «МИД», «РБК»: read as not declining. */
function isAcronym(form: string): boolean {
  return form.length > 1 && form.length < 9 && form === form.toUpperCase();
}

export function slavicPack(data: SlavicData): LanguagePack {
  const verbs = new Listed([...data.predicatives, ...data.cues]);
  const predicatives = new Listed(data.predicatives).words.length;
  const cues: Cue[] = [];
  const cueStems = new Stems<VerbEnding>(verbs.words, lettersKeptOfVerb, (notation, i) => {
    const { sense, frames } = verbs.groupOf(i);
    const { lemma, stems } =
      i < predicatives
        ? { lemma: notation, stems: [{ stem: notation, table: data.predicativeTable }] }
        : data.verbStems(notation);
    cues[i] = { lemma, sense, frames: parseFrames(frames) };
    return stems;
  });
  const things = new Listed(data.nouns);
  const nouns: NounReading[] = [];
  const nounStems = new Stems<number>(things.words, lettersKeptOfNoun, (notation, i) => {
    const { kind, channel = null, sense = null, frames = '' } = things.groupOf(i);
    const [lemma = '', paradigm = ''] = notation.split('/');
    nouns[i] = { lemma, kind, channel, sense, frames: parseFrames(frames) };
    return [data.nounStem(lemma, paradigm)];
  });
  const closed = new Map<string, Reading>();

  for (const group of data.closed) {
    for (const word of wordsOf(group.words)) {
      const known = closed.get(word) ?? UNREAD;
      const fn = known.fn | (group.fn ?? 0);
      const governs = known.governs | (group.governs ?? 0);
      const slots = known.slots | (group.slots ?? 0);
      closed.set(word, readingOf(known.pos | group.pos, slots, null, NOTHING, null, { fn, governs }));
    }
  }

  const givenNames = new Set(data.givenNames.split(' '));

  function read(form: string): Reading {
    const word = fold(form);
    // «СО РАН» is no preposition.
    const base = word === 'со' && form === 'СО' ? undefined : closed.get(word);
    const capital = form !== '' && form.charAt(0) !== form.charAt(0).toLowerCase();
    const cueReadings = readCues(word);
    if (base) {
      const noun = base.pos & (Pos.numeral | Pos.adjective) ? (readNoun(word)?.noun ?? null) : null;
      return readingOf(base.pos, base.slots, cueReadings[0] ?? null, cueReadings, noun, base);
    }
    const noun = capital && givenNames.has(word) ? null : readNoun(word);
    const verb = cueReadings[0] ?? (noun ? null : guessVerb(word));
    const known = noun !== null || cueReadings.length > 0;
    return guessNominal(word, form, capital, noun, verb, cueReadings, known);
  }

  function readCues(word: string): readonly CueReading[] {
    const found = cueStems.find(word);
    if (!found.length) return NOTHING;
    const readings: CueReading[] = [];
    for (const { lexeme, ending } of found) {
      // Gerunds on -а follow sibilants only: «крича», not «Вера».
      if (ending.form === 'gerund' && /[^жшщч]а$/.test(word)) continue;
      const cue = cues[lexeme];
      if (cue) readings.push(asCue(ending, cue));
    }
    return readings;
  }

  function readNoun(word: string): { noun: NounReading; slots: number } | null {
    let best: { noun: NounReading; slots: number } | null = null;
    // A compound is what its last part is («премьер-министр», «страна-участница»), or its first («агентство-монополист»).
    const parts = word.includes('-') ? [word, ...word.split('-').reverse()] : [word];
    for (const part of parts) {
      for (const { lexeme, ending } of nounStems.find(part)) {
        const noun = nouns[lexeme];
        if (!noun) continue;
        if (!best) best = { noun, slots: ending };
        else best = { noun: joined(best.noun, noun), slots: best.slots | ending };
      }
      if (best) return best;
    }
    const prefix = data.prefixes.exec(word)?.[0];
    const rest = prefix && word.length > prefix.length + 3 ? readNoun(word.slice(prefix.length)) : null;
    return rest?.noun.kind === 'person' || rest?.noun.kind === 'government' ? rest : null;
  }

  function guessVerb(word: string): VerbReading | null {
    if (/[оі]ст[ьиі]$/.test(word)) return null;
    for (let length = Math.min(6, word.length - 1); length >= 2; length--) {
      const ending = data.verbEndings.get(word.slice(-length));
      if (ending) return ending;
    }
    return null;
  }

  function longest(table: NounTable, word: string): number {
    for (let length = Math.min(5, word.length - 1); length >= 0; length--) {
      const slots = table.get(length === 0 ? '' : word.slice(-length));
      if (slots !== undefined) return slots;
    }
    return 0;
  }

  function guessNominal(
    word: string,
    form: string,
    capital: boolean,
    known: { noun: NounReading; slots: number } | null,
    verb: VerbReading | null,
    cueReadings: readonly CueReading[],
    certain: boolean,
  ): Reading {
    if (known) {
      const slots = isAcronym(form) ? ALL_SLOTS : known.slots;
      return readingOf(Pos.noun | (verb ? Pos.verb : 0), slots, verb, cueReadings, known.noun);
    }
    if (verb && (certain || !capital)) {
      const participle = verb.slots !== 0;
      const pos = participle ? Pos.adjective : Pos.verb;
      return readingOf(pos, verb.slots, verb, cueReadings, null);
    }
    const foreign = !/[\u0400-\u04ff]/.test(form);
    const acronym = isAcronym(form);
    if (foreign || acronym) return readingOf(Pos.name | Pos.noun, ALL_SLOTS, null, cueReadings, null);
    const adjective = longestNonEmpty(data.adjectiveEndings, word);
    if (!capital && data.participles.test(word) && adjective) {
      const form = data.passives.test(word) ? 'passive' : 'participle';
      const participle: VerbReading = { form, agree: 0, person: 3, slots: adjective, past: false };
      return readingOf(Pos.adjective, adjective, participle, cueReadings, null);
    }
    if (!capital && data.adverbs.test(word)) {
      return readingOf(Pos.adverb, 0, null, cueReadings, null);
    }
    if (capital) {
      const name = longest(data.nameEndings, word);
      const pos = Pos.name | Pos.noun | (adjective ? Pos.adjective : 0);
      return readingOf(pos, name | adjective, verb, cueReadings, null);
    }
    const person = personBySuffix(word);
    if (person) return readingOf(Pos.noun, person.slots, null, cueReadings, person.noun);
    const slots = longest(data.nounEndings, word);
    const fact: NounReading | null =
      slots && data.factEndings.test(word)
        ? { lemma: word, kind: 'fact', channel: null, sense: null, frames: 0 }
        : null;
    // A single letter («-у», «-і») may as well end a noun.
    const vague = adjective !== 0 && matched(data.nounEndings, word) >= matched(data.adjectiveEndings, word);
    const nounOnly = vague && matched(data.nounEndings, word) > matched(data.adjectiveEndings, word);
    const pos = (adjective && !nounOnly ? Pos.adjective : 0) | (!adjective || vague || fact ? Pos.noun : 0);
    const own = fact || nounOnly ? slots : vague ? adjective | slots : adjective || slots;
    return readingOf(pos, own, verb, cueReadings, fact);
  }

  function personBySuffix(word: string): { noun: NounReading; slots: number } | null {
    const { suffixes, tables } = data.people;
    const found = suffixes.exec(word);
    if (!found) return null;
    const group = tables.findIndex((_, i) => found[i + 1] !== undefined);
    const slots = tables[group]?.get(word.slice(found.index + found[0].length));
    const lemma = word.slice(0, found.index + found[0].length);
    return slots ? { noun: { lemma, kind: 'person', channel: null, sense: null, frames: 0 }, slots } : null;
  }

  /** The length of the longest ending a table has of a word. */
  function matched(table: NounTable, word: string): number {
    for (let length = Math.min(5, word.length - 1); length >= 1; length--) {
      if (table.has(word.slice(-length))) return length;
    }
    return 0;
  }

  function longestNonEmpty(table: NounTable, word: string): number {
    for (let length = Math.min(4, word.length - 2); length >= 1; length--) {
      const slots = table.get(word.slice(-length));
      if (slots !== undefined) return slots;
    }
    return 0;
  }

  return {
    lang: data.lang,
    grammar: data.grammar,
    read,
    evidentials: parseEvidentials(data.evidentials),
    abbreviations: new Set(wordsOf(data.abbreviations)),
    connectives: new Set(data.connectives.trim().split(/\s*\|\s*/)),
    references: data.references,
    unnamed: data.unnamed,
    captions: new Set(data.captions.split(' ')),
  };
}
