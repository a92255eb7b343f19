/** Words read through a pack and remembered over texts: the words of news repeat. Knows no grammar. */
import { type Evidential, Fn, type LanguagePack, type Reading } from '../languages/types';
import { fold, ownCopy } from '../text/fold';
import type { Steps } from '../text/steps';
import { Token, type Tokens } from '../text/tokens';

/** What may tell of an attribution by itself, as bits. Without any, a sentence attributes nothing. */
export const Signal = {
  /** A cue verb or predicative. */
  cue: 1,
  /** A noun of speech: «заявление». */
  speech: 2,
  /** «мол», «дескать». */
  hearsay: 4,
  /** The first word of an evidential phrase. */
  evidential: 8,
} as const;

/** Words remembered of a language; emptied when it has grown past this. */
const REMEMBERED = 40_000;

/** What a written word is, by itself. Shared by all its places: never changed. */
export interface WordEntry {
  readonly low: string;
  readonly reading: Reading;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** The evidential phrases that it may be the first word of, longest first. */
  readonly opens: readonly Evidential[];
  /** Whether it can be the predicate of a clause: a finite verb, a form of "be", a modal. */
  readonly predicate: boolean;
  /** What of an attribution it may be, as `Signal` bits. */
  readonly signals: number;
}

/** Reads words through the pack and remembers them. */
export interface WordReader {
  read(form: string): WordEntry;
}

const readers = new WeakMap<LanguagePack, WordReader>();

export function wordReader(pack: LanguagePack): WordReader {
  const known = readers.get(pack);
  if (known) return known;
  const memory = new Map<string, WordEntry>();
  const evidentials = evidentialsByFirstWord(pack);
  const learn = (form: string): WordEntry => {
    const first = form.charAt(0);
    const low = fold(form);
    const reading = pack.read(form);
    const opens = evidentials.get(low) ?? NONE;
    const entry: WordEntry = {
      low,
      reading,
      capital: first !== first.toLowerCase(),
      opens,
      predicate: reading.verb?.form === 'finite' || (reading.fn & (Fn.be | Fn.modal)) !== 0,
      signals:
        (opens.length ? Signal.evidential : 0) |
        (reading.cues.length ? Signal.cue : 0) |
        (reading.noun?.sense ? Signal.speech : 0) |
        (reading.fn & Fn.hearsay ? Signal.hearsay : 0),
    };
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(ownCopy(form), entry);
    return entry;
  };
  const reader: WordReader = {
    read: (form) => memory.get(form) ?? learn(form),
  };
  readers.set(pack, reader);
  return reader;
}

const NONE: readonly Evidential[] = [];

function evidentialsByFirstWord(pack: LanguagePack): Map<string, Evidential[]> {
  const index = new Map<string, Evidential[]>();
  for (const evidential of pack.evidentials) {
    const first = evidential.words[0] ?? '';
    const list = index.get(first);
    if (list) list.push(evidential);
    else index.set(first, [evidential]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Tokens read in a step. */
const STEP = 256;

/** The entry of every token that is a word, null for the others, in the order of the tokens. */
export function* readTokens(
  { text, kinds, starts, ends }: Tokens,
  reader: WordReader,
): Steps<(WordEntry | null)[]> {
  const words: (WordEntry | null)[] = new Array(kinds.length).fill(null);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === Token.word) words[i] = reader.read(text.slice(starts[i], ends[i]));
    if (i % STEP === STEP - 1) yield;
  }
  return words;
}
