/**
 * What a language tells the engine. A pack is data and the light morphology that reads it: adding a language
 * adds a folder here, a line in `index.ts` and `detect.ts` and a script of its own, and changes nothing in the engine.
 *
 * The engine works on words. For each it asks `pack.read(form)` once per text and gets a `Reading`: parts of
 * speech, case × number × gender slots, the function the word has in grammar, the cue it may be (by lemma, with
 * sense and frames), and the kind of thing it names. Around that it has one grammar, steered by `Grammar`:
 *
 * - a language with cases (`cases: true`) finds subjects by case and agreement, anywhere in the clause; one without
 *   gives every noun all slots of its number (`ALL_SLOTS` masks) and its subjects are found by position: nearest
 *   noun phrase before the verb, or right after it beside a quotation or in a parenthesis («…», said X);
 * - `zeroComplement` lets a clause follow the cue without a complementizer ("said he would");
 * - `commaClauses`: every subordinate clause is fenced with commas, so a comma is needed before «что».
 *
 * Must not know: the engine, pages, identities.
 */
import type { Channel, Sense, SourceKind } from '../attribution/types';
import type { References } from './references';

/** The languages with a pack. */
export const LANGS = ['ru', 'uk', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What tells that a text is in a language. */
export interface Signs {
  /** Frequent words that few other languages have, lower-case, split on white space. */
  words: string;
  /** Letters the language's neighbours lack, lower-case («ы», «ї»). */
  letters: string;
}

export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value);
}

/** The language of a BCP 47 tag («uk-UA») where it has a pack, else null. */
export function langOfTag(tag: string | null): Lang | null {
  const base = tag?.toLowerCase().split('-')[0] ?? '';
  return isLang(base) ? base : null;
}

/** Parts of speech, as bits: a form may be several. */
export const Pos = {
  noun: 1,
  adjective: 2,
  verb: 4,
  adverb: 8,
  preposition: 16,
  conjunction: 32,
  pronoun: 64,
  numeral: 128,
  particle: 256,
  /** A given name, surname, place or other proper name known or guessed as such. */
  name: 512,
  /** Predicates that are no verb forms: «уверен», «должен», "able". */
  predicative: 1024,
} as const;

/**
 * Case × gender/number slots as bits: bit = case × 4 + column, cases nominative, genitive, dative, accusative,
 * instrumental, locative; columns masculine, feminine, neuter, plural. Agreement of two words is `a & b`.
 */
export const CASES = { nom: 0, gen: 1, dat: 2, acc: 3, ins: 4, loc: 5 } as const;
export type Case = keyof typeof CASES;
export const ALL_SLOTS = 0xffffff;
/** Columns of agreement with a verb: bits of one case's four columns. */
export const Col = { m: 1, f: 2, n: 4, p: 8, singular: 7, any: 15 } as const;

/** The mask of one case, all columns. */
export function caseMask(name: Case): number {
  return 15 << (CASES[name] * 4);
}
/** The columns (`Col` bits) that `slots` has in a case. */
export function columns(slots: number, name: Case): number {
  return (slots >> (CASES[name] * 4)) & 15;
}

/** What a word does in grammar, as bits. */
export const Fn = {
  /** Opens a content clause: «что», «чтобы», "that", "whether". */
  complementizer: 1,
  /** «как» before a cue («Как сообщил X»), "as". */
  like: 2,
  /** «который», "who", "which". */
  relative: 4,
  /** The preposition of a reported topic: «о», «об», «про», "about". */
  about: 8,
  /** Points back to text: «это», «этом», «такое», "this". */
  demonstrative: 16,
  /** «и», «а», «но», "and". */
  coordinator: 32,
  /** «не», "not". */
  negation: 64,
  /** Third-person possessive: «его», «их», "his". */
  possessive: 128,
  /** Third-person personal pronoun: «он», "they". */
  personal: 256,
  /** First or second person: «я», «мы», "you". */
  speaker: 512,
  /** Opens another subordinate clause: «если», «когда», «поскольку», "because". */
  subordinator: 1024,
  /** Forms of "be" that carry a passive or a predicative. */
  be: 2048,
  /** Modal or phase verbs that may stand between subject and an infinitive cue: «может», «хотел», "would". */
  modal: 4096,
  /** «сам», "himself": part of the source it stands at. */
  self: 8192,
  /** «свой», "own". */
  reflexive: 16384,
  /** Question words that open a content clause too: «как», «почему», «кто», "why". */
  question: 32768,
  /** Reports by itself with no source: «мол», «дескать», «мовляв», «якобы». */
  hearsay: 65536,
  /** Negative pronouns and quantifiers that name nobody: «никто», «ничто», "nobody". */
  nobody: 131072,
  /** Reflexive pronoun object: «себя», "itself". */
  oneself: 262144,
  /** "the", "some", "this": opens a noun phrase in languages that have such words. */
  determiner: 524288,
  /** "to" before an infinitive. */
  infinitiveMark: 1048576,
  /** "have", "do": part of another verb's tense or negation. */
  auxiliary: 2097152,
  /** "of": joins a noun to its owner. */
  owning: 4194304,
  /** "as", "for", "with": opens what somebody is called, blamed or praised for, or a topic. */
  complement: 8388608,
  /** "the": what follows is known from the text. */
  definite: 16777216,
  /** "by", "from": names who does what a passive or a noun tells. */
  agent: 33554432,
  /** "may", "could": what somebody does perhaps. */
  possible: 67108864,
} as const;

/** What the cue takes as its content, as bits. Letters are those of the lexicons (`parseFrames`). */
export const Frame = {
  /** c: a content clause («что …», "that …"). */
  clause: 1,
  /** q: direct speech, and standing in a parenthesis: «…», сказал X; «А», пишет X. */
  quote: 2,
  /** a: о/про/about + noun, when it amounts to a statement. */
  about: 4,
  /** i: an infinitive. */
  infinitive: 8,
  /** o: a direct object (accusative, or genitive where the cue asks so). */
  object: 16,
  /** n: object + instrumental or predicative: «назвал X Y», "called X Y". */
  naming: 32,
  /** v: accusative + в + locative: «обвинил X в Y», "accused X of Y". */
  accusing: 64,
  /** f: за / против, for / against + noun. */
  stance: 128,
  /** d: may have an addressee without a preposition (dative, accusative; "told X that"). */
  addressee: 256,
  /** w: a bare noun clause or object needs no speech; the cue is weak alone: only with a clause it counts. */
  weak: 512,
  /** r: the object may also be a genitive («требует отставки»). */
  genitive: 1024,
  /** x: a relay verb: passes on what another said («цитирует», «передает»). */
  relay: 2048,
  /** p: only where it names both who quotes and who is quoted («приводит слова X агентство Y»). */
  parenthetical: 4096,
  /** s: what others think: counted only under the scheme `polnear`. */
  inner: 8192,
  /** l: a light verb: a cue only together with a speech noun («выразил мнение», "made a statement"). */
  light: 16384,
  /** t: prepositional object «на»: «указал на …», «жалуется на …». */
  onto: 32768,
  /** e: somebody and an infinitive, which alone is the content: "urged the UN to act". */
  directive: 65536,
  /** g: a gerund: "denied taking bribes". */
  gerund: 131072,
  /** k: a question clause: "asked whether he would go". */
  question: 262144,
  /** y: reports only where a document, or who makes them, is the subject: "the poll shows that". */
  evidence: 524288,
  /** z: a cue only after «не»: «не скрывает, что», «не сомневается, что». */
  negated: 1048576,
  /** m: how somebody looks or moves: a cue only right after direct speech, in its dashes: «— Живы, — улыбается он». */
  manner: 2097152,
  /** u: the object stands in the instrumental: «пригрозил санкциями». */
  instrumental: 4194304,
  /** h: an object and what it is put down to, compared with, blamed or valued for: «связывает рост с засухой». */
  relating: 8388608,
  /** j: says that speech is there: «появились сообщения», «ходят слухи». */
  appearing: 16777216,
  /** b: what it says follows from a document: «из отчета следует». */
  following: 33554432,
  /** H: of nobody in particular in the passive with an infinitive: "is said to". Beliefs and estimates always are. */
  hearsay: 67108864,
  /** M: reports only where an outlet is the subject: "the BBC understands that". */
  outlet: 134217728,
} as const;

/** A cue of the lexicon. */
export interface Cue {
  lemma: string;
  sense: Sense;
  /** `Frame` bits. */
  frames: number;
}

export const FORMS_OF_VERB = ['finite', 'infinitive', 'gerund', 'participle', 'passive'] as const;
export type VerbForm = (typeof FORMS_OF_VERB)[number];

/** A form of a verb; `passive` covers «сообщается», «сказано», «обещана» and predicative passives. */
export interface VerbReading {
  form: VerbForm;
  /** `Col` bits the subject may have. */
  agree: number;
  /** 3, or 1 and 2 for forms that only those persons have; 0 for unmarked (past). */
  person: number;
  /** Case slots of a participle, else 0. */
  slots: number;
  past: boolean;
}

export interface CueReading extends VerbReading {
  cue: Cue;
}

/**
 * What a noun names. Source kinds, and: `place` (a country, capital: speaks for a government), `channel` (site,
 * interview), `speech` (statement, opinion: makes cues with a light verb), `part` (quantities and groups of
 * something: «ряд», «большинство», "some of"), `time`, `event`, `fact` (deverbal nouns that amount to a statement).
 */
export type NounKind = SourceKind | 'place' | 'channel' | 'speech' | 'part' | 'time' | 'event' | 'fact';

export interface NounReading {
  lemma: string;
  kind: NounKind;
  channel: Channel | null;
  /** For speech nouns: what saying it does, and the frames of its content. */
  sense: Sense | null;
  frames: number;
}

/** All the pack knows of one written form. */
export interface Reading {
  /** `Pos` bits; 0 for words nothing is known or guessed of. */
  pos: number;
  /** Nominal slots; 0 when it is certainly no nominal. */
  slots: number;
  /** `Fn` bits. */
  fn: number;
  /** For prepositions: the slots they ask of their noun. */
  governs: number;
  verb: VerbReading | null;
  cues: readonly CueReading[];
  noun: NounReading | null;
}

/** A phrase that names a source without a verb: «по данным + X», «со ссылкой на + X», "according to + X". */
export interface Evidential {
  /** Lower-case words in order; `*` stands for up to two adjectives («по * данным»). */
  words: readonly string[];
  /** Slots of the source that follows; 0: the phrase has no source («по слухам»). */
  governs: number;
  sense: Sense;
  /** Its source is an origin whose words the subject of the same sentence passes on («со ссылкой на»). */
  cites: boolean;
  /** Its source only passes on what another one in the same sentence says: "in remarks carried by". */
  relays: boolean;
  /** A possessive may name the source: «по его словам», "in his opinion". */
  possessive: boolean;
  /** The source it takes is the document or data themselves («согласно постановлению»). */
  document: boolean;
  /** Index of the word that is the cue beside a possessive; the noun, as a rule the last word. */
  head: number;
  /** Where no source follows, its own noun is the document that speaks («по последним опросам»). */
  own: boolean;
  /** Source kinds are limited to known ones, since the phrase is ambiguous («по опросам», «по версии»). */
  weak: boolean;
}

export interface Grammar {
  cases: boolean;
  /** A subject may follow its verb anywhere, not only beside a quotation or in a parenthesis. */
  freeOrder: boolean;
  zeroComplement: boolean;
  commaClauses: boolean;
}

export interface LanguagePack {
  readonly lang: Lang;
  readonly grammar: Grammar;
  /** Reads one word as written (case kept). Total and pure; the engine memoises it. */
  read(form: string): Reading;
  readonly evidentials: readonly Evidential[];
  /** Lower-case words whose full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words and phrases that open a sentence and say nothing themselves («кроме того», "however"), lower-case. */
  readonly connectives: ReadonlySet<string>;
  /** How somebody named is spoken of again. */
  readonly references: References;
  /** What is said of a source that stays unnamed: «на условиях анонимности», "asked not to be named". */
  readonly unnamed: RegExp;
  /** Words that stand before a colon and name no speaker («Фото: …», "Read more: …"), lower-case. */
  readonly captions: ReadonlySet<string>;
}
