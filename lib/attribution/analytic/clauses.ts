/** Where clauses begin, have their verbs, and end. Positions are indices into a sentence's words. */
import { Fn, Frame } from '../../languages/types';
import { at, isTime, PLAIN, phraseEnd } from './phrases';
import type { Tag, Word } from './words';

export const FINITE: ReadonlySet<Tag> = new Set<Tag>(['verb', 'aux', 'modal']);

/** A verb with a subject: not an infinitive ("to talk"). */
export function isFiniteAt(words: readonly Word[], k: number): boolean {
  if (!FINITE.has(at(words, k))) return false;
  let left = k - 1;
  while (left >= 0 && (at(words, left) === 'adv' || FINITE.has(at(words, left)))) left--;
  return at(words, left) !== 'to';
}

/** The first finite verb in `from` up to `to`, or -1. */
export function finiteVerb(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (isFiniteAt(words, k)) return k;
  return -1;
}

/** The first finite verb that is not a relative or subordinate clause's own, or -1. */
export function mainVerb(words: readonly Word[], from: number, to: number): number {
  let inner = 0;
  for (let k = from; k < to; k++) {
    const tag = at(words, k);
    if ((tag === 'rel' || tag === 'that' || tag === 'sub' || tag === 'wh') && k > from) inner++;
    else if (isFiniteAt(words, k) && !FINITE.has(at(words, k - 1))) {
      // "promised a veto and tried": the verb is the first one's fellow.
      if (inner === 0 && at(words, k - 1) !== 'coord') return k;
      if (inner === 0) continue;
      inner--;
    }
  }
  return -1;
}

/** The end of the sentence's words, its final stop and what stands outside it left out. */
export function sentenceEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && ['stop', 'other'].includes(at(words, end - 1))) end--;
  return end;
}

export const isAdverbial = (tag: Tag) => tag === 'adv' || tag === 'not';

/** Whether word `i` may be a reporting verb of its own: "added", "saying". */
function isCue(word: Word | undefined): boolean {
  return (
    !!word &&
    word.reading.cues.some(
      ({ cue }) => cue.frames & (Frame.clause | Frame.quote) && !(cue.frames & (Frame.inner | Frame.light)),
    )
  );
}

/** A verb that stands behind what it reports: "the Post reported", not "the footage showed". */
const passesOn = (word: Word | undefined) =>
  !!word && word.reading.cues.some(({ cue }) => cue.frames & Frame.quote && !(cue.frames & Frame.inner));

/**
 * The end of the content that begins at `from`: the sentence's end, or where the source goes on to say something else
 * (", adding that", "and called for") or the text names another source ("…, according to", "…, and Y said").
 */
export function contentEnd(
  words: readonly Word[],
  from: number,
  cueTag: Tag,
  isEvidential: (i: number) => boolean,
): number {
  const end = sentenceEnd(words);
  // A whole quotation is the content: "chanted “Go home!” and kept walking".
  if (at(words, from) === 'quote' && at(words, from + 1) === 'coord' && opensPredicate(words, from + 2))
    return from + 1;
  for (let k = from + 1; k < end; k++) {
    const tag = at(words, k);
    if (tag === 'semi' && finiteVerb(words, k + 1, end) > 0) return k;
    if (tag === 'comma' && (startsOther(words, k + 1, end, isEvidential) || at(words, k + 1) === 'ing'))
      return k;
    if (tag === 'comma' && trailsReport(words, k + 1, end)) return k;
    if (isEvidential(k)) return at(words, k - 1) === 'comma' ? k - 1 : k;
    if (tag === 'coord' && goesOn(words, k + 1, end, cueTag)) return at(words, k - 1) === 'comma' ? k - 1 : k;
    if ((tag === 'coord' || tag === 'sub') && at(words, k - 1) === 'comma' && otherSpeaks(words, k + 1, end))
      return k - 1;
  }
  return end;
}

/**
 * After a comma: "the Post reported late Tuesday", "reported WKBN" and no more in the sentence, or whom it cites. All
 * before it is what is reported.
 */
export function trailsReport(words: readonly Word[], from: number, end: number): boolean {
  let k = from;
  if (at(words, k) === 'verb') {
    if (!passesOn(words[k])) return false;
    k = phraseEnd(words, from + 1, { prepositions: true, coordinated: false, appositions: false });
    if (k === from + 1 || !['name', 'det', 'pron'].includes(at(words, from + 1))) return false;
  } else {
    k = phraseEnd(words, from);
    if (k === from || !isSubjectOpener(words, from)) return false;
    while (k < end && (isAdverbial(at(words, k)) || at(words, k) === 'aux')) k++;
    if (at(words, k) !== 'verb' || !passesOn(words[k])) return false;
    k++;
  }
  k = timesEnd(words, k);
  return k >= end || (at(words, k) === 'comma' && at(words, k + 1) === 'ing');
}

const isSubjectOpener = (words: readonly Word[], i: number) =>
  ['name', 'det', 'pron', 'noun', 'adj'].includes(at(words, i));

const tellsTime = (word: Word) => isTime(word) || ['det', 'adj', 'num'].includes(word.tag);

/** Past adverbs and times: "late Tuesday", "last week", "on Monday". */
export function timesEnd(words: readonly Word[], from: number): number {
  let k = from;
  for (;;) {
    const open = at(words, k) === 'prep' ? k + 1 : k;
    const stop = phraseEnd(words, open, PLAIN);
    if (stop > open && words.slice(open, stop).every(tellsTime)) k = stop;
    else if (at(words, k) === 'adv') k++;
    else return k;
  }
}

/** The end of a content without a subject of its own: also before ", but they seem sure", a clause beside it. */
export function phraseContentEnd(words: readonly Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    if (at(words, k) !== 'coord') continue;
    if (opensPredicate(words, k + 1)) return at(words, k - 1) === 'comma' ? k - 1 : k;
    if (at(words, k - 1) !== 'comma') continue;
    const subject = phraseEnd(words, k + 1);
    if (subject > k + 1 && finiteVerb(words, subject, Math.min(to, subject + 3)) >= 0) return k - 1;
  }
  return to;
}

/** After a comma: a participle that reports ("adding that"), or an evidential phrase. */
function startsOther(
  words: readonly Word[],
  from: number,
  end: number,
  isEvidential: (i: number) => boolean,
): boolean {
  let k = from;
  while (k < end && isAdverbial(at(words, k))) k++;
  return isEvidential(k) || (at(words, k) === 'ing' && isCue(words[k]));
}

/** After "and": a reporting verb without a subject of its own, in the tense of the first. */
function goesOn(words: readonly Word[], from: number, end: number, cueTag: Tag): boolean {
  let k = from;
  while (k < end && (isAdverbial(at(words, k)) || at(words, k) === 'aux')) k++;
  const word = words[k];
  if (k >= end || !word) return false;
  const tag = at(words, k);
  // "say they have no proof and are asking readers": the tense may change.
  const progressive = tag === 'ing' && at(words, k - 1) === 'aux';
  if (progressive) return word.reading.cues.some(({ cue }) => cue.frames & (Frame.quote | Frame.directive));
  if (cueTag === 'ing' ? tag !== 'ing' : tag !== 'verb') return false;
  return word.reading.cues.some(({ cue }) => !(cue.frames & Frame.light)) && at(words, k - 1) !== 'aux';
}

/** After a comma and a conjunction: another subject with a reporting verb ("while Kaine said"). */
function otherSpeaks(words: readonly Word[], from: number, end: number): boolean {
  const subject = phraseEnd(words, from);
  if (subject === from) return false;
  let k = subject;
  while (k < end && (isAdverbial(at(words, k)) || at(words, k) === 'aux')) k++;
  return at(words, k) === 'verb' && isCue(words[k]);
}

export function isSpeaker(word: Word | undefined): boolean {
  return !!word && !!(word.reading.fn & Fn.speaker);
}

/** "(and) also drew": adverbs and a finite verb. */
export function opensPredicate(words: readonly Word[], i: number): boolean {
  let k = i;
  while (isAdverbial(at(words, k))) k++;
  return FINITE.has(at(words, k));
}
