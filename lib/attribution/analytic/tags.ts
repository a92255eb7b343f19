/** Gives each word of a sentence its part in it: one pass, by what the pack reads and by the words beside it. */
import { Col, columns, Fn, Frame, type NounKind, Pos } from '../../languages/types';
import { coreStart, isChannel, isTime } from './phrases';
import type { Line, Tag, Word } from './words';

/** Tags `line.words` in place. */
export function tagWords({ words, headline }: Line): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word && word.tag === 'other' && word.low !== '') word.tag = tagOf(words, i, headline);
  }
}

function tagOf(words: readonly Word[], i: number, headline: boolean): Tag {
  const word = words[i] as Word;
  return closedTag(words, i, word, headline) ?? openTag(words, i, word, headline);
}

function closedTag(words: readonly Word[], i: number, word: Word, headline: boolean): Tag | null {
  const { fn, pos, slots } = word.reading;
  const next = words[i + 1];
  if (fn & Fn.be && fn & Fn.possessive) return cliticTag(words, i);
  // "May", "Will" inside a sentence are names.
  if (word.capital && i > 0 && (!fn || fn & Fn.modal)) return null;
  if (fn & Fn.complementizer) return 'that';
  if (fn & Fn.determiner) {
    if (fn & Fn.relative) return 'rel';
    if (fn & Fn.personal) return next && opensNominal(next) ? 'det' : 'obj';
    return 'det';
  }
  if (fn & Fn.relative) return 'rel';
  if (fn & Fn.oneself) return 'obj';
  if (pos & Pos.pronoun) return columns(slots, 'nom') ? 'pron' : 'obj';
  if (fn & Fn.question) return 'wh';
  if (fn & Fn.coordinator) {
    // "Bailey & Glasser" is one name.
    return word.low === '&' && words[i - 1]?.tag === 'name' && next?.capital ? 'name' : 'coord';
  }
  if (fn & Fn.subordinator) return 'sub';
  if (fn & Fn.infinitiveMark)
    return !endsEvidential(words, i) && opensInfinitive(words, i + 1, headline) ? 'to' : 'prep';
  if (fn & (Fn.be | Fn.auxiliary)) return 'aux';
  if (fn & Fn.modal && !word.reading.verb) return 'modal';
  if (fn & Fn.negation) return 'not';
  if (pos & Pos.preposition && !(word.capital && i > 0 && next?.capital)) return 'prep';
  if (pos & Pos.preposition) return 'prep';
  return null;
}

/** The second word of "according to". */
const endsEvidential = (words: readonly Word[], i: number) =>
  !!words[i - 1]?.opens.some((phrase) => phrase.words.length === 2 && phrase.words[1] === words[i]?.low);

/** "'s" is "is" or "has" after a pronoun, else a possessive. */
function cliticTag(words: readonly Word[], i: number): Tag {
  const host = words[i - 1];
  if (!host) return 'poss';
  return ['pron', 'rel', 'that', 'wh'].includes(host.tag) ? 'aux' : 'poss';
}

const opensNominal = ({ reading, tag, capital }: Word) =>
  tag === 'num' ||
  tag === 'quote' ||
  capital ||
  (reading.fn === 0 && !!(reading.pos & (Pos.noun | Pos.adjective)));

/** "to (harshly) punish". */
function opensInfinitive(words: readonly Word[], i: number, headline: boolean): boolean {
  const verb = words[i]?.reading.pos === Pos.adverb && words[i + 1] ? i + 1 : i;
  const word = words[verb];
  if (!word || (word.capital && !headline)) return false;
  return isBase(word, words[verb + 1]) || (isPlainNoun(word) && !isSeveral(word) && isAskedFor(words, i - 1));
}

const isSeveral = ({ reading }: Word) => !(columns(reading.slots, 'nom') & Col.singular);

/** How far before "to" the verb stands that asks for an infinitive: "urged everyone in the valley to shelter". */
const ASKED = 6;

/** "offered to refund", "told residents to shelter": a word that is else a noun. */
function isAskedFor(words: readonly Word[], to: number): boolean {
  for (let k = to - 1; k >= 0 && k >= to - ASKED; k--) {
    const { reading, tag } = words[k] as Word;
    if (['comma', 'stop', 'quote', 'coord', 'sub'].includes(tag)) return false;
    const wanted = k === to - 1 ? Frame.infinitive | Frame.directive : Frame.directive;
    if (tag === 'verb' || tag === 'ing' || tag === 'part')
      return reading.cues.some(({ cue }) => cue.frames & wanted);
  }
  return false;
}

/** May be a plain verb after "to": known as one, or a word nothing is known of. */
function isBase({ reading, capital, tag }: Word, after: Word | undefined): boolean {
  if (tag !== 'other') return false;
  if (reading.fn & Fn.be || reading.fn & Fn.auxiliary) return true;
  const { verb } = reading;
  // A word nothing is known of, before a noun phrase: "to unendorse Trump".
  if (!verb) return !capital && reading.pos === Pos.noun && !reading.noun && !!after && opensPhrase(after);
  return !!verb && verb.form === 'finite' && (!verb.past || verb.agree === Col.any) && verb.person !== 3;
}

const opensPhrase = ({ reading, capital }: Word) =>
  capital || !!(reading.fn & (Fn.determiner | Fn.personal | Fn.speaker)) || !!(reading.pos & Pos.adjective);

/** What stands before a word that decides between noun and verb; adverbs and negations are looked through. */
function before(words: readonly Word[], i: number): Word | null {
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k] as Word;
    if (word.tag !== 'adv' && word.tag !== 'not') return word;
  }
  return null;
}

function openTag(words: readonly Word[], i: number, word: Word, headline: boolean): Tag {
  const { pos, verb } = word.reading;
  const prev = before(words, i);
  const initial = i === 0 || prev?.tag === 'colon' || prev?.tag === 'dash';
  // "Fed's Powell", "the driver's wife".
  if (isOwner(words, i)) return word.capital ? 'name' : 'noun';
  if (word.capital && !headline && !initial) return 'name';
  if (pos & Pos.adverb && !(pos & (Pos.noun | Pos.adjective)) && !isGivenLike(words, i)) return 'adv';
  if (initial && !headline && opensName(words, i)) return 'name';
  // "Beijing said": a name that looks like a gerund.
  if (initial && word.capital && verb?.form === 'gerund') {
    // "Downing Street": a gerund that nothing is known of.
    const guessed = !!(pos & Pos.noun) && !word.reading.noun;
    if (precedesVerb(words[i + 1]) || (guessed && words[i + 1]?.capital)) return 'name';
  }
  if (verb) {
    const tag = verbTag(words, i, word, prev);
    if (tag) return tag;
    if (!(pos & (Pos.noun | Pos.adjective | Pos.adverb)) && !(word.capital && pos & Pos.name)) return 'noun';
  }
  if (pos & Pos.adverb) return qualifies(words[i + 1]) ? 'adj' : 'adv';
  if (word.capital && (pos & Pos.name || !pos)) return 'name';
  if (pos & Pos.adjective && !(pos & Pos.noun)) return 'adj';
  if (pos & Pos.verb && !(pos & Pos.noun)) return verb?.form === 'gerund' ? 'ing' : 'verb';
  return word.capital && headline ? 'name' : 'noun';
}

/** "Polly Reed", "Kelly Ames": a short name that ends like an adverb. */
const isGivenLike = (words: readonly Word[], i: number) =>
  !!words[i]?.capital && !!words[i + 1]?.capital && (words[i]?.low.length ?? 0) < 6;

const isOwner = (words: readonly Word[], i: number) => {
  const fn = words[i + 1]?.reading.fn ?? 0;
  return !!(fn & Fn.be && fn & Fn.possessive);
};

const precedesVerb = (next: Word | undefined) =>
  isFiniteOnly(next) || (!!next && (!!(next.reading.fn & Fn.auxiliary) || isModal(next)));

/** "Harbor Watch, an advocacy group": a plain verb with a capital before another and a comma is a name. */
function opensName(words: readonly Word[], i: number): boolean {
  const { capital, reading } = words[i] as Word;
  const plain = reading.verb?.form === 'finite' && !reading.verb.past && reading.verb.person !== 3;
  if (!capital || !plain) return false;
  const ends = words[i + 1]?.capital ? i + 2 : i + 1;
  // "Shelter chief executive Ana Reid".
  const led = words[i + 1]?.reading.noun?.kind === 'person' || words[i + 2]?.reading.noun?.kind === 'person';
  return words[ends]?.tag === 'comma' || (led && !words[i + 1]?.reading.fn);
}

/** What follows reads as a noun: "long waits", not "long said". */
const qualifies = (next: Word | undefined) =>
  !!next && (opensNominal(next) || next.reading.verb?.person === 3);

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close', 'quote']);
const OPENS_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'num', 'poss']);

/** The tag of a form that may be a verb, or null where it stands as a noun or adjective. */
function verbTag(words: readonly Word[], i: number, word: Word, prev: Word | null): Tag | null {
  const { pos, verb } = word.reading;
  if (!verb) return null;
  const at: Tag = prev?.tag ?? 'stop';
  const noun = !!(pos & Pos.noun);
  if (verb.form === 'gerund') {
    if (at === 'aux' || at === 'comma') return 'ing';
    // "in its ruling that".
    if (word.reading.noun && OPENS_PHRASE.has(at)) return null;
    return noun && (OPENS_PHRASE.has(at) || at === 'noun') && !takesObject(words[i + 1]) ? null : 'ing';
  }
  if (verb.form === 'participle') return OPENS_PHRASE.has(at) ? 'adj' : 'part';
  if (at === 'aux' || at === 'modal') {
    if (verb.past && verb.slots) return 'part';
    return noun && at === 'aux' && isBeForm(prev) ? null : 'verb';
  }
  if (verb.past) {
    if (at === 'num' || (at === 'det' && prev && prev.reading.pos & Pos.pronoun)) {
      // "some said prices", but "some reported cases".
      const said = reports(word) && !word.low.endsWith('ed');
      return (said ? takesObject : opensObject)(words[i + 1]) ? 'verb' : noun ? null : 'adj';
    }
    if (OPENS_PHRASE.has(at)) return noun ? null : 'adj';
    // "its growth forecast last month": past and plain form look the same.
    if (word.reading.noun && at === 'noun' && !opensReported(words[i + 1])) return null;
    // "Retired Gen. Flynn": opens the sentence, or follows a quotation.
    if ((i === 0 || at === 'quote') && !word.reading.cues.length && opensNext(words[i + 1])) return 'adj';
    // "said in a statement posted on its website".
    if (
      at === 'noun' &&
      isChannel(prev ?? undefined) &&
      isInsidePhrase(words, i - 1) &&
      isPreposition(words[i + 1])
    )
      return 'part';
    if (at === 'prep' || at === 'sub') {
      if (opensNext(words[i + 1])) return 'adj';
      if (at === 'prep') return 'part';
    }
    return pos & Pos.adjective && initialOrComma(at) && opensNext(words[i + 1]) ? 'adj' : 'verb';
  }
  if (at === 'to') return 'verb';
  // "Official figures show".
  if (noun && verb.person === 3 && isReport(words[i + 1])) return null;
  // "that wages had fallen": a noun before the clause's verb.
  const subject = words[i + 1];
  if (
    subject &&
    at !== 'pron' &&
    (noun || !reports(word)) &&
    (isFiniteOnly(subject) || subject.reading.fn & (Fn.be | Fn.auxiliary) || isModal(subject))
  )
    return null;
  if (
    at === 'prep' ||
    (at === 'verb' &&
      !verb.past &&
      (noun || !reports(word)) &&
      !(!noun && verb.person === 3 && saysOf(words, prev)))
  )
    return null;
  if (!noun && !(pos & Pos.adjective))
    return verb.agree === Col.any || isSubjectOf(words, i, prev, verb.person === 3) ? 'verb' : null;
  if (
    at === 'det' &&
    prev &&
    prev.reading.pos & Pos.pronoun &&
    verb.person !== 3 &&
    opensObject(words[i + 1])
  )
    return 'verb';
  if (OPENS_PHRASE.has(at) || at === 'stop') return null;
  if (at === 'pron') return 'verb';
  // "which critics say": a noun and its verb.
  if (at === 'rel') return isFiniteOnly(words[i + 1]) || (noun && isPlainNoun(words[i + 1])) ? null : 'verb';
  const follows = words[i + 1];
  if (at === 'that') return verb.person === 3 && takesObject(follows) ? 'verb' : null;
  // "according to a report seen by", but "the ministry reports".
  if (noun && follows?.reading.verb?.form === 'participle' && verb.person !== 3) return null;
  if (NOMINAL.has(at) && closesReport(words, i)) return 'verb';
  const parted = at === 'comma' || at === 'coord' || at === 'dash';
  if (NOMINAL.has(at) || parted) {
    // "Lund’s niece, state Sen. Reid".
    if (parted && verb.person !== 3 && noun && follows?.capital) return null;
    const takes = parted ? opensObject : takesObject;
    return agrees(words, i, verb.person === 3, prev) && takes(follows) ? 'verb' : null;
  }
  return null;
}

/**
 * "…, EFE reports, citing X": a reporting verb behind a name or a phrase with a determiner that a comma parts from a
 * clause, at the sentence's end or before whom it cites.
 */
function closesReport(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const subject = words[i - 1];
  if (!word || !subject) return false;
  const follows = words[i + 1];
  const ends = !follows || follows.tag === 'stop';
  const cites = follows?.tag === 'comma' && words[i + 2]?.reading.verb?.form === 'gerund';
  if (!ends && !cites) return false;
  const start = coreStart(words, i - 1);
  const opener = words[start];
  const parted = words[start - 1]?.tag === 'comma' || words[start - 1]?.closed;
  const told = ['verb', 'aux', 'modal', 'quote'];
  if (!parted || !words.slice(0, start).some(({ tag }) => told.includes(tag))) return false;
  if (word.reading.verb?.person === 3)
    return reports(word) && (opener?.tag === 'det' || subject.tag === 'name');
  // "exchange data show".
  return opener?.tag === 'noun' && subject.reading.noun?.kind === 'document' && shows(word);
}

/** "(a loophole) they say lets": a pronoun and its verb of reporting. */
const saysOf = (words: readonly Word[], verb: Word | null) =>
  !!verb && reports(verb) && words[words.indexOf(verb) - 1]?.tag === 'pron';

/** "growth", "that", "the": not "last month", "for", "was". */
const opensReported = (word: Word | undefined) =>
  !!word &&
  (!!(word.reading.fn & (Fn.determiner | Fn.complementizer | Fn.personal)) ||
    (!!(word.reading.pos & Pos.noun) && !(word.reading.pos & Pos.adverb) && !isTime(word)));

/** A plain form of a verb that says or shows: "show", "say". */
const isReport = (word: Word | undefined) =>
  !!word &&
  word.tag === 'other' &&
  word.reading.verb?.form === 'finite' &&
  (shows(word) || (word.reading.verb.person !== 3 && !word.reading.verb.past && reports(word)));

const shows = ({ reading }: Word) => reading.cues.some(({ cue }) => cue.frames & Frame.evidence);

/** What stands before can be the subject of a form that is no noun. */
function isSubjectOf(words: readonly Word[], i: number, prev: Word | null, third: boolean): boolean {
  if (!prev) return true;
  if (prev.tag === 'det') return !!(prev.reading.pos & Pos.pronoun);
  if (OPENS_PHRASE.has(prev.tag)) return prev.tag === 'num' && !third;
  return prev.tag === 'name' || agrees(words, i, third, prev);
}

/** A word that can only be a noun: "which state media claimed". */
const isPlainNoun = (word: Word | undefined) => !!word && !word.capital && word.reading.pos === Pos.noun;

/** A determiner, pronoun, name or quotation: what a verb's object opens with for certain. */
const opensObject = (word: Word | undefined) =>
  !!word && (word.reading.fn !== 0 || word.capital || word.tag === 'quote');

/** "those who fled say": plainly a verb of reporting. */
const reports = ({ reading }: Word) => reading.cues.some(({ cue }) => cue.frames & Frame.quote);

const isPreposition = (word: Word | undefined) => !!word && !!(word.reading.pos & Pos.preposition);

const isModal = ({ reading, tag }: Word) => tag === 'other' && !!(reading.fn & Fn.modal) && !reading.verb;

const isFiniteOnly = (word: Word | undefined) =>
  !!word &&
  word.reading.verb?.form === 'finite' &&
  (word.reading.verb.past || word.reading.verb.person === 3) &&
  !(word.reading.pos & (Pos.noun | Pos.adjective));

const initialOrComma = (tag: Tag) => tag === 'stop' || tag === 'comma' || tag === 'coord';
const opensNext = (word: Word | undefined) => !!word && word.tag === 'other' && opensNominal(word);
const isBeForm = (word: Word | null) => !!word && !!(word.reading.fn & Fn.be);

/** Bodies of people that take a plural verb: "police say". */
const COLLECTIVE: ReadonlySet<NounKind> = new Set<NounKind>([
  'group',
  'government',
  'organization',
  'media',
  'part',
]);

/** A form in -s wants one subject, a plain one several; marks say nothing. */
function agrees(words: readonly Word[], i: number, third: boolean, subject: Word | null): boolean {
  if (!subject || !['noun', 'name'].includes(subject.tag)) return true;
  const speaks = !!words[i]?.reading.cues.some(({ cue }) => cue.frames & Frame.quote);
  // "voters in the county oppose the plan", not "the stakes of climate change".
  const verbal =
    !((words[i]?.reading.pos ?? 0) & (Pos.noun | Pos.adjective)) && takesDeterminer(words[i + 1]);
  if ((third || speaks || verbal) && isInsidePhrase(words, i - 1)) return true;
  if (subject.tag === 'name') return third || subject.low.endsWith('s');
  const { slots, verb } = subject.reading;
  // A noun known only as a verb ("questions") has no slots; its form in -s is a plural.
  const several = slots === 0 ? verb?.person === 3 : !(columns(slots, 'nom') & Col.singular);
  return third ? !several : several || COLLECTIVE.has(subject.reading.noun?.kind ?? 'time');
}

const takesDeterminer = (word: Word | undefined) =>
  !!word && !!(word.reading.fn & (Fn.determiner | Fn.personal)) && !(word.reading.fn & Fn.complementizer);

/** Whether the noun before stands in a prepositional phrase, so that another one is the subject: "a slide on taxes shows". */
function isInsidePhrase(words: readonly Word[], i: number): boolean {
  for (let k = i; k > 0; k--) {
    const tag = words[k]?.tag;
    if (tag === 'prep') return true;
    if (!tag || !['noun', 'name', 'adj', 'det', 'num', 'poss', 'coord', 'adv'].includes(tag)) return false;
  }
  return false;
}

/** Whether what follows a word reads as a verb's object, clause or quotation, not as a noun's continuation. */
function takesObject(word: Word | undefined): boolean {
  if (!word) return false;
  if (['quote', 'colon', 'num'].includes(word.tag)) return true;
  if (word.tag !== 'other') return false;
  const { fn, pos, verb } = word.reading;
  if (fn & (Fn.be | Fn.auxiliary | Fn.coordinator | Fn.negation)) return false;
  if (fn & Fn.modal && !verb) return false;
  if (fn & (Fn.determiner | Fn.complementizer | Fn.personal | Fn.speaker | Fn.question | Fn.infinitiveMark))
    return true;
  if (fn & Fn.about || pos & Pos.preposition) return !!(fn & (Fn.about | Fn.complement));
  if (pos & Pos.adverb) return true;
  return word.capital || verb?.form !== 'finite' || !!(pos & (Pos.noun | Pos.adjective));
}
