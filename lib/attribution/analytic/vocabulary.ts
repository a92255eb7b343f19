/**
 * What written words are to the analytic grammar: clitics split off ("he'll", "Trump's"), each piece with its reading.
 * Remembered over texts, for the words of news repeat. Knows no sentence.
 */
import type { Evidential, LanguagePack, Reading } from '../../languages/types';
import { ownCopy } from '../../text/fold';
import { type WordReader, wordReader } from '../reader';

/** A written word or one of its pieces. Shared by all its places: never changed. */
export interface Piece {
  /** In UTF-16 units. */
  readonly length: number;
  /** Lower-case, with straight apostrophes. */
  readonly low: string;
  /** Has a capital letter. */
  readonly capital: boolean;
  /** Capitals throughout. */
  readonly shouted: boolean;
  readonly reading: Reading;
  /** The evidential phrases that it may be the first word of, longest first. */
  readonly opens: readonly Evidential[];
}

export interface Vocabulary {
  /** The pieces of a word as written, in order: one or two. */
  pieces(form: string): readonly Piece[];
  read(form: string): Reading;
}

/** Words remembered of a language; emptied when it has grown past this. */
const REMEMBERED = 40_000;

const vocabularies = new WeakMap<LanguagePack, Vocabulary>();

export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const known = vocabularies.get(pack);
  if (known) return known;
  const reader = wordReader(pack);
  const memory = new Map<string, readonly Piece[]>();
  const learn = (form: string): readonly Piece[] => {
    const pieces = takeApart(form, reader);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(ownCopy(form), pieces);
    return pieces;
  };
  const vocabulary: Vocabulary = {
    pieces: (form) => memory.get(form) ?? learn(form),
    read: (form) => reader.read(form).reading,
  };
  vocabularies.set(pack, vocabulary);
  return vocabulary;
}

/** What follows the last apostrophe is a word of its own where the pack knows it as one. */
function takeApart(form: string, reader: WordReader): Piece[] {
  const apostrophe = Math.max(form.lastIndexOf("'"), form.lastIndexOf('’'));
  if (apostrophe <= 0 || !reader.read(form.slice(apostrophe)).reading.fn) return [pieceOf(form, reader)];
  return [pieceOf(form.slice(0, apostrophe), reader), pieceOf(form.slice(apostrophe), reader)];
}

function pieceOf(form: string, reader: WordReader): Piece {
  const { reading, opens } = reader.read(form);
  const small = form.toLowerCase();
  return {
    length: form.length,
    low: small.replaceAll('’', "'"),
    capital: form !== small,
    shouted: form.length > 1 && form === form.toUpperCase(),
    reading,
    opens,
  };
}
