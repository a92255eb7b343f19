/** Whether a form that may be a verb stands as one: by its reading and by the words beside it. */
import { Col, columns, Fn, Frame, type NounKind, Pos } from '../../languages/types';
import { coreStart, isChannel, isTime } from './phrases';
import type { Tag, Word } from './words';

export const opensNominal = ({ reading, tag, capital }: Word) =>
  tag === 'num' ||
  tag === 'quote' ||
  capital ||
  (reading.fn === 0 && !!(reading.pos & (Pos.noun | Pos.adjective)));

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close', 'quote']);
const OPENS_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'num', 'poss']);

/** The tag of a form that may be a verb, or null where it stands as a noun or adjective. */
export function verbTag(words: readonly Word[], i: number, word: Word, prev: Word | null): Tag | null {
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
export const isPlainNoun = (word: Word | undefined) =>
  !!word && !word.capital && word.reading.pos === Pos.noun;

/** A determiner, pronoun, name or quotation: what a verb's object opens with for certain. */
const opensObject = (word: Word | undefined) =>
  !!word && (word.reading.fn !== 0 || word.capital || word.tag === 'quote');

/** "those who fled say": plainly a verb of reporting. */
const reports = ({ reading }: Word) => reading.cues.some(({ cue }) => cue.frames & Frame.quote);

const isPreposition = (word: Word | undefined) => !!word && !!(word.reading.pos & Pos.preposition);

export const isModal = ({ reading, tag }: Word) =>
  tag === 'other' && !!(reading.fn & Fn.modal) && !reading.verb;

export const isFiniteOnly = (word: Word | undefined) =>
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
