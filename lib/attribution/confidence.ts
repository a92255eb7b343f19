/**
 * How sure an attribution is: what the grammar makes of its construction, less what is known to go wrong. Adds log-odds,
 * set by hand from how each sign misleads; checked, not fitted, against annotated texts (`npm run eval` prints how far a
 * confidence can be relied on). Linear in the attribution's own words. Knows no language but through the pack.
 */
import { type CueReading, Fn, Frame, type LanguagePack, Pos } from '../languages/types';
import type { Span } from '../text/types';
import type { Mention } from './mention';
import { type WordReader, wordReader } from './reader';
import type { Doubt } from './types';

export interface Confidence {
  /** 0…1: the share of such attributions that are right. */
  confidence: number;
  /** What speaks against it most; null where nothing does. */
  doubt: Doubt | null;
}

/** A construction that its grammar calls 0.5 is right more often than that, one it calls 0.95 as often as it says. */
const BASE = 1.3;
const SLOPE = 0.8;

/** What takes from the log-odds, by the part of the attribution that it makes doubtful. */
const AGAINST = {
  cue: {
    /** «сообщив, что», "saying": who does it is not in the verb. */
    nonfinite: 0.8,
    /** The verb means other things as well: «признали победителем», "expected". */
    ambiguous: 0.5,
  },
  source: {
    /** Words of which the lexicon knows none that speaks, and no name. */
    unknown: 1.2,
    /** «который», «мы»: stands for somebody else. */
    standing: 0.9,
    /** «он» for whom nobody was found. */
    unresolved: 0.6,
    /** No words for it. */
    none: 0.5,
  },
  content: {
    short: 0.7,
    unbalanced: 0.8,
    long: 0.5,
    /** Text stands between it and its cue. */
    apart: 0.6,
    /** Another source of the text has the same words, and no relay explains it. */
    shared: 0.8,
  },
} as const;
/** Quotation marks leave little open. */
const QUOTED = 0.5;

/** Words of a content. */
const SHORT = 3;
const LONG = 60;
/** UTF-16 units between a cue and its content that need no explanation: a subject, an addressee, a date. */
const NEAR = 60;

export function confidenceOf(
  text: string,
  pack: LanguagePack,
  mention: Mention,
  { resolved, shared }: { resolved: boolean; shared: boolean },
): Confidence {
  const reader = wordReader(pack);
  const parts: [Doubt, number][] = [
    ['cue', againstCue(text, reader, mention)],
    ['source', againstSource(text, reader, mention.source, resolved)],
    ['content', againstContent(text, mention, shared)],
  ];
  const prior = Math.min(0.99, Math.max(0.01, mention.confidence));
  let odds = BASE + SLOPE * Math.log(prior / (1 - prior)) + (mention.form === 'direct' ? QUOTED : 0);
  let doubt: Doubt | null = null;
  let most = 0;
  for (const [part, against] of parts) {
    odds -= against;
    if (against > most) {
      most = against;
      doubt = part;
    }
  }
  return { confidence: Math.round(100 / (1 + Math.exp(-odds))) / 100, doubt };
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*/gu;

function againstCue(text: string, reader: WordReader, { cue }: Mention): number {
  const cues = wordsOf(text, cue)
    .map((word) => reader.read(word).reading.cues)
    .find((readings) => readings.length);
  if (!cues) return 0;
  const nonfinite = cues.every(({ form }) => form === 'gerund' || form === 'participle');
  return (nonfinite ? AGAINST.cue.nonfinite : 0) + (isAmbiguous(cues) ? AGAINST.cue.ambiguous : 0);
}

/** Alone it is no sign of speech, or it says several things. */
function isAmbiguous(cues: readonly CueReading[]): boolean {
  return (
    cues.some(({ cue }) => cue.frames & (Frame.weak | Frame.inner | Frame.light)) ||
    new Set(cues.map(({ cue }) => cue.sense)).size > 1
  );
}

function againstSource(text: string, reader: WordReader, source: Span | null, resolved: boolean): number {
  if (!source) return AGAINST.source.none;
  const words = wordsOf(text, source).map((word) => ({ word, ...reader.read(word) }));
  const [only] = words;
  if (only && words.length === 1) {
    const { fn } = only.reading;
    if (fn & Fn.speaker || (fn & Fn.relative && !only.capital)) return AGAINST.source.standing;
    if (fn & (Fn.personal | Fn.possessive)) return resolved ? 0 : AGAINST.source.unresolved;
  }
  const speaks = words.some(({ word, reading, capital }, i) => {
    const kind = reading.noun?.kind;
    if (kind && kind !== 'fact' && kind !== 'time' && kind !== 'event') return true;
    return (capital && (i > 0 || !reading.noun)) || (reading.pos & Pos.name && word.length > 1);
  });
  return speaks ? 0 : AGAINST.source.unknown;
}

function againstContent(text: string, { content, cue, form }: Mention, shared: boolean): number {
  let words = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const span of content) {
    words += wordsOf(text, span).length;
    gap = Math.min(gap, span.start >= cue.end ? span.start - cue.end : cue.start - span.end);
  }
  const { short, unbalanced, long, apart, shared: same } = AGAINST.content;
  let against = 0;
  if (words < SHORT && form !== 'direct') against += short;
  if (words > LONG && form === 'indirect') against += long;
  if (gap > NEAR) against += apart;
  if (shared) against += same;
  if (!isBalanced(content.map(({ start, end }) => text.slice(start, end)).join(' '))) against += unbalanced;
  return against;
}

function wordsOf(text: string, { start, end }: Span): string[] {
  return text.slice(start, end).match(WORD) ?? [];
}

/** Whether brackets and paired quotation marks that open also close. */
function isBalanced(words: string): boolean {
  let brackets = 0;
  let angled = 0;
  let straight = 0;
  for (const character of words) {
    if (character === '(') brackets++;
    else if (character === ')') brackets--;
    else if (character === '«') angled++;
    else if (character === '»') angled--;
    else if (character === '"') straight++;
  }
  return brackets === 0 && angled === 0 && straight % 2 === 0;
}
