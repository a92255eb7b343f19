/**
 * How sure an attribution is: what the grammar makes of its construction, less what is known to go wrong. Adds log-odds,
 * set by hand from how each sign misleads; checked, not fitted, against annotated texts (`npm run eval` prints how far a
 * confidence can be relied on). Linear in the attribution's own words. Knows no language but through the pack.
 */
import {
  type CueReading,
  Fn,
  Frame,
  type LanguagePack,
  type NounKind,
  Pos,
  type Reading,
} from '../languages/types';
import { wordEnd, wordStart, wordsBetween } from '../text/letters';
import type { Span } from '../text/types';
import type { Mention } from './mention';
import { type WordEntry, type WordReader, wordReader } from './reader';
import type { Doubt } from './types';

export interface Confidence {
  /** 0…1: the share of such attributions that are right. */
  confidence: number;
  /** What speaks against it most; null where nothing does. */
  doubt: Doubt | null;
}

/** A construction that its grammar calls 0.5 is right more often than that, one it calls 0.95 as often as it says. */
const BASE = 2;
const SLOPE = 0.7;

/** What takes from the log-odds, by the part of the attribution that it makes doubtful. */
const AGAINST = {
  cue: {
    /** The verb means other things as well: «признали победителем», "expected". */
    ambiguous: 0.5,
    /** A content of one word or two. */
    scrap: 1,
    /** Of few words, hardly a clause. */
    brief: 0.4,
    /** Without a verb: it may be a name or a topic. */
    verbless: 0.7,
  },
  source: {
    /** Words of which the lexicon knows none that speaks, and no name. */
    unknown: 1.2,
    /** «который», «мы»: stands for somebody else. */
    standing: 1.2,
    /** «он» for whom nobody was found. */
    unresolved: 0.6,
    /** No words for it: nothing but the verb says that this is speech. */
    none: 0.9,
    /** None, where a report wants one («…, говорится»): it may stand where the grammar does not look. */
    missing: 1.8,
    /** «сообщив, что», "saying": who does it is not in the verb. */
    nonfinite: 0.8,
    /** Other words stand between it and the cue: the nearer ones may be the source. */
    apart: 0.8,
    /** Another source of the text has the same words, and no relay explains it. */
    shared: 0.8,
  },
  content: {
    /** A bracket or a quotation mark without its partner: it was cut in the wrong place. */
    unbalanced: 0.8,
  },
} as const;
/** What adds to them: quotation marks leave little open; so does a report around its content («…, сообщил X»). */
const FOR = { quoted: 0.7, reports: 0.4 } as const;

/** Words of a content. */
const SCRAP = 2;
const BRIEF = 5;
/** UTF-16 units between source and cue that need no explanation: a comma, an adverb, an auxiliary. */
const NEAR = 20;

export function confidenceOf(
  text: string,
  pack: LanguagePack,
  mention: Mention,
  { resolved, shared }: { resolved: boolean; shared: boolean },
): Confidence {
  const reader = wordReader(pack);
  const cues = cuesOf(text, reader, mention.cue);
  const statement = (isAmbiguous(cues) ? AGAINST.cue.ambiguous : 0) + againstStatement(text, reader, mention);
  const speaker =
    (isNonfinite(cues) ? AGAINST.source.nonfinite : 0) +
    (shared ? AGAINST.source.shared : 0) +
    againstSource(text, reader, mention, resolved);
  const parts: [Doubt, number][] = [
    ['cue', statement],
    ['source', speaker],
    ['content', isBalanced(text, mention.content) ? 0 : AGAINST.content.unbalanced],
  ];
  const prior = bounded(mention.confidence);
  let odds = BASE + SLOPE * Math.log(prior / (1 - prior));
  if (mention.form === 'direct') odds += FOR.quoted;
  else if (mention.reports && mention.source) odds += FOR.reports;
  let doubt: Doubt | null = null;
  let most = 0;
  for (const [part, against] of parts) {
    odds -= against;
    if (against > most) {
      most = against;
      doubt = part;
    }
  }
  return { confidence: bounded(Math.round(100 / (1 + Math.exp(-odds))) / 100), doubt };
}

/** Nothing is certain, and nothing found is certainly wrong. */
const bounded = (share: number) => Math.min(0.99, Math.max(0.01, share));

/** What the lexicon has for the first word of the cue that is a verb of speech; none for phrases and marks. */
function cuesOf(text: string, reader: WordReader, cue: Span): readonly CueReading[] {
  for (const word of wordsBetween(text, cue.start, cue.end)) {
    const { cues } = reader.read(word).reading;
    if (cues.length) return cues;
  }
  return [];
}

function isNonfinite(cues: readonly CueReading[]): boolean {
  return cues.length > 0 && cues.every(({ form }) => form === 'gerund' || form === 'participle');
}

const AMBIGUOUS = Frame.weak | Frame.inner | Frame.light | Frame.naming;

/** Alone it is no sign of speech, or it says several things. */
function isAmbiguous(cues: readonly CueReading[]): boolean {
  return cues.some(({ cue }) => cue.frames & AMBIGUOUS) || new Set(cues.map(({ cue }) => cue.sense)).size > 1;
}

function againstSource(text: string, reader: WordReader, mention: Mention, resolved: boolean): number {
  const { source, cue, reports } = mention;
  const { none, missing, standing, unresolved, apart, unknown } = AGAINST.source;
  if (!source) return reports ? missing : none;
  const words = wordsBetween(text, source.start, source.end);
  const [only] = words;
  const alone = words.length === 1 && only ? reader.read(only) : null;
  const fn = alone?.reading.fn ?? 0;
  let against = Math.max(source.start - cue.end, cue.start - source.end) > NEAR ? apart : 0;
  if (fn & Fn.speaker || (fn & Fn.relative && !alone?.capital)) against += standing;
  else if (fn & (Fn.personal | Fn.possessive)) against += resolved ? 0 : unresolved;
  else if (!words.some((word, i) => speaks(word, reader.read(word), i > 0))) against += unknown;
  return against;
}

/** Names somebody, or a thing that can speak. @param behind other words stand before it. */
function speaks(word: string, { reading: { noun, pos }, capital }: WordEntry, behind: boolean): boolean {
  const inner = capital && behind;
  if (noun) return inner || !MUTE.has(noun.kind);
  return inner || word !== word.toLowerCase() || (pos & Pos.name) !== 0;
}

const MUTE: ReadonlySet<NounKind> = new Set<NounKind>(['fact', 'time', 'event']);

/** A statement says something of something: a scrap without a verb may be none. */
function againstStatement(text: string, reader: WordReader, { content, form }: Mention): number {
  if (form === 'direct') return 0;
  const { scrap, brief, verbless } = AGAINST.cue;
  const { words, verb } = beginningOf(text, content, reader);
  const length = words <= SCRAP ? scrap : words <= BRIEF ? brief : 0;
  return verb ? length : length + verbless;
}

/** Reads on until there is a verb and more words than count. */
function beginningOf(text: string, content: readonly Span[], reader: WordReader) {
  let words = 0;
  let verb = false;
  for (const { start, end } of content) {
    for (let at = wordStart(text, start, end); at < end; ) {
      const to = wordEnd(text, at, end);
      words++;
      verb ||= isVerb(reader.read(text.slice(at, to)).reading);
      if (verb && words > BRIEF) return { words, verb };
      at = wordStart(text, to, end);
    }
  }
  return { words, verb };
}

const isVerb = ({ pos, verb }: Reading) => verb !== null || (pos & Pos.verb) !== 0;

const [OPEN, CLOSE, OPEN_ANGLED, CLOSE_ANGLED, STRAIGHT] = [...'()«»"'].map((mark) => mark.charCodeAt(0));

/** Whether brackets and paired quotation marks that open also close. */
function isBalanced(text: string, content: readonly Span[]): boolean {
  let brackets = 0;
  let angled = 0;
  let straight = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === OPEN) brackets++;
      else if (unit === CLOSE) brackets--;
      else if (unit === OPEN_ANGLED) angled++;
      else if (unit === CLOSE_ANGLED) angled--;
      else if (unit === STRAIGHT) straight++;
    }
  }
  return brackets === 0 && angled === 0 && straight % 2 === 0;
}
