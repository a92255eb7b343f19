/** Gives each word of a sentence its part in it: one pass, by what the pack reads and by the words beside it. */
import { Col, columns, Fn, Frame, Pos } from '../../languages/types';
import { isFiniteOnly, isModal, isPlainNoun, opensNominal, verbTag } from './verb-tags';
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
