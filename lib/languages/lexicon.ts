/**
 * Reads the compact notations that all packs write their lexicons in. Knows no language.
 */
import type { Channel, Sense } from '../attribution/types';
import { CASES, type Case, type Evidential, Frame, type NounKind } from './types';

const FRAME_LETTERS: Readonly<Record<string, number>> = {
  c: Frame.clause,
  q: Frame.quote,
  a: Frame.about,
  i: Frame.infinitive,
  o: Frame.object,
  n: Frame.naming,
  v: Frame.accusing,
  f: Frame.stance,
  d: Frame.addressee,
  w: Frame.weak,
  r: Frame.genitive,
  x: Frame.relay,
  p: Frame.parenthetical,
  s: Frame.inner,
  l: Frame.light,
  t: Frame.onto,
  e: Frame.directive,
  g: Frame.gerund,
  k: Frame.question,
  y: Frame.evidence,
  z: Frame.negated,
  m: Frame.manner,
  u: Frame.instrumental,
  h: Frame.relating,
  j: Frame.appearing,
  b: Frame.following,
  H: Frame.hearsay,
  M: Frame.outlet,
};

/** «cqa» → bits of `Frame`. Throws on a letter that names no frame: a mistake in a lexicon. */
export function parseFrames(letters: string): number {
  let frames = 0;
  for (const letter of letters) {
    const bit = FRAME_LETTERS[letter];
    if (bit === undefined) throw new Error(`no frame is written «${letter}»`);
    frames |= bit;
  }
  return frames;
}

const COLUMN_LETTERS = 'mfnp';
const CASE_LETTERS: Readonly<Record<string, Case>> = {
  n: 'nom',
  g: 'gen',
  d: 'dat',
  a: 'acc',
  i: 'ins',
  l: 'loc',
};

/** «nm.gp» → slots: a case letter (n g d a i l) and a column letter (m f n p) each; `*` for all columns. */
export function parseSlots(notation: string): number {
  let slots = 0;
  for (const pair of notation.split('.')) {
    const name = CASE_LETTERS[pair.charAt(0)];
    if (name === undefined) throw new Error(`no case is written «${pair}»`);
    const column = COLUMN_LETTERS.indexOf(pair.charAt(1));
    slots |= (pair.charAt(1) === '*' ? 15 : 1 << column) << (CASES[name] * 4);
  }
  return slots;
}

/** A group of lexicon words that share what is said before the colon. */
export interface CueGroup {
  sense: Sense;
  frames: string;
  /** Words split on spaces, in the pack's own notation of paradigms. */
  words: string;
}

export interface NounGroup {
  kind: NounKind;
  channel?: Channel;
  sense?: Sense;
  frames?: string;
  words: string;
}

export interface EvidentialGroup {
  /** Flags: g d a i l = case of the source, 0 = no source; P possessive, C cites, R relays, D document, N its own noun, W weak. */
  flags: string;
  sense: Sense;
  /** Phrases split on «|»; a phrase is words, `{a b}` stands for one of several, `*` for up to two adjectives. */
  phrases: string;
}

/** The words of a list, between spaces and line breaks; without an expression, which would take most of a pack's time. */
export function wordsOf(list: string): string[] {
  return list.replaceAll('\n', ' ').split(' ').filter(Boolean);
}

/** The words of groups one after another, each known by its ordinal, and the group of each. */
export class Listed<G extends { words: string }> {
  readonly words: readonly string[];
  private readonly groups: readonly G[];
  /** Where the words of each group end. */
  private readonly ends: readonly number[];

  constructor(groups: readonly G[]) {
    const words: string[] = [];
    const ends: number[] = [];
    for (const group of groups) {
      words.push(...wordsOf(group.words));
      ends.push(words.length);
    }
    this.words = words;
    this.groups = groups;
    this.ends = ends;
  }

  groupOf(ordinal: number): G {
    const group = this.groups[this.ends.findIndex((end) => ordinal < end)];
    if (!group) throw new Error(`no word has the ordinal ${ordinal}`);
    return group;
  }
}

/** Spells out the phrases of evidential groups. */
export function parseEvidentials(groups: readonly EvidentialGroup[]): Evidential[] {
  const all: Evidential[] = [];
  for (const { flags, sense, phrases } of groups) {
    let governs = 0;
    for (const letter of flags) {
      const name = CASE_LETTERS[letter];
      if (name !== undefined) governs |= 15 << (CASES[name] * 4);
    }
    for (const phrase of phrases.split('|')) {
      for (const words of alternatives(phrase.trim())) {
        all.push({
          words,
          governs,
          sense,
          cites: flags.includes('C'),
          relays: flags.includes('R'),
          possessive: flags.includes('P'),
          document: flags.includes('D'),
          own: flags.includes('N'),
          head: words.length - 1,
          weak: flags.includes('W'),
        });
      }
    }
  }
  return all;
}

function alternatives(phrase: string): string[][] {
  const open = phrase.indexOf('{');
  if (open < 0) return [wordsOf(phrase)];
  const close = phrase.indexOf('}', open);
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return wordsOf(phrase.slice(open + 1, close)).flatMap((choice) => alternatives(before + choice + after));
}
