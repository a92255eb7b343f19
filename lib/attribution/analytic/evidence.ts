/** Attributions without a cue verb, by phrases: "according to X", "in her words", "it is said". */
import { type Evidential, Fn, Frame } from '../../languages/types';
import { contentEnd, FINITE, finiteVerb, sentenceEnd, timesEnd } from './clauses';
import { type Match, matchEvidential } from './evidentials';
import { type Finding, silent } from './finding';
import { at, headOf, phraseEnd, type Range } from './phrases';
import { quotesSaying } from './quoted';
import type { Scope } from './scope';
import { byHearsay, byNoun, byPredicate } from './statements';
import type { Line, Word } from './words';

export function findEvidence(scope: Scope): Finding[] {
  const found: Finding[] = [];
  const { words } = scope.line;
  for (let i = 0; i < words.length; i++) {
    const match = usable(matchEvidential(words, i), scope);
    const finding = match
      ? byPhrase(scope, match)
      : (byCited(scope, i, found.at(-1)) ?? byNoun(scope, i) ?? byPredicate(scope, i) ?? byHearsay(scope, i));
    if (!finding) continue;
    found.push(finding);
    if (match) i = match.range.to - 1;
  }
  return found;
}

/** "citing a memo", "citing AFP", not "citing weak demand": somebody or something that can have said it. */
function canSpeak(head: Word | null): boolean {
  const kind = head?.reading.noun?.kind;
  return head?.tag === 'name' || (kind !== undefined && kind !== 'time' && kind !== 'part');
}

/** Behind a report: "the Post reported on Monday, citing a lease", "reported WQRT, citing a clerk". */
function reported(words: readonly Word[], citing: number): boolean {
  for (let k = citing - 2; k >= 0 && k > citing - 10; k--) {
    if (['comma', 'quote', 'semi'].includes(at(words, k))) return false;
    if (at(words, k) === 'verb') return !!words[k]?.reading.cues.some(({ cue }) => cue.frames & Frame.quote);
  }
  return false;
}

const owns = (words: readonly Word[], { from, to }: Range) =>
  words.slice(from, to).some(({ reading }) => reading.fn & Fn.owning);

/** PolNeAR takes who cites for the source: "citing" is a verb there. */
function usable(match: Match | null, { line, polnear }: Scope): Match | null {
  if (!match?.phrase.cites || match.phrase.words.length > 1) return match;
  return polnear || quotesSaying(line.words, match.range.from) ? null : match;
}

function byPhrase({ line, polnear }: Scope, { phrase, range, possessive }: Match): Finding | null {
  const { words } = line;
  let source: Range | null = possessive;
  let cue = range;
  let close = range.to;
  if (phrase.governs) {
    close = phraseEnd(words, range.to);
    if (close === range.to) return null;
    source = { from: range.to, to: close };
    const head = headOf(words, source);
    if (phrase.document && head?.reading.noun?.kind !== 'document') return null;
    if (phrase.cites && !canSpeak(head) && !(reported(words, range.from) && !owns(words, source)))
      return null;
    close = behindParticiple(words, range.from, close);
  } else if (possessive) cue = { from: possessive.to, to: range.to };
  if (possessive && at(words, cue.from) === 'poss') cue = { from: cue.from + 1, to: cue.to };
  if (phrase.weak && !standsApart(words, range)) return null;
  if (phrase.relays)
    return { ...finding(line, source, cue, [], phrase), relays: true, passedOn: true, reports: false };
  const clausal = phrase.governs === 0 && !possessive && !interrupts(words, range);
  const content = clausal
    ? ((polnear ? null : beforePhrase(line, range.from, close)) ?? afterPhrase(words, close))
    : aroundPhrase(line, range.from, close);
  if (!content) return null;
  return finding(line, source, cue, content, phrase);
}

/** "…, per the ministry", not "40 per person": opens the sentence or follows a comma, and names or determines. */
const standsApart = (words: readonly Word[], { from, to }: Range) =>
  (from === 0 || at(words, from - 1) === 'comma') && ['name', 'det'].includes(at(words, to));

/** "The deal, it is understood, will be signed". */
const interrupts = (words: readonly Word[], { from, to }: Range) =>
  from > 0 && at(words, from - 1) === 'comma' && at(words, to) === 'comma' && FINITE.has(at(words, to + 1));

/** "According to the Times, which quoted a memo": a relative clause behind a source, with whom it cites. */
function byCited({ line, polnear }: Scope, i: number, citing: Finding | undefined): Finding | null {
  const { words } = line;
  const word = words[i];
  if (polnear || word?.tag !== 'verb' || !word.reading.cues.some(({ cue }) => cue.frames & Frame.relay))
    return null;
  if (at(words, i - 1) !== 'rel' || at(words, i - 2) !== 'comma' || citing?.source?.to !== i - 2) return null;
  const to = phraseEnd(words, i + 1);
  if (to === i + 1 || at(words, i + 1) === 'quote') return null;
  const source = { from: i + 1, to };
  return {
    ...silent,
    line,
    source,
    wide: source,
    cue: { from: i, to: i + 1 },
    wideCue: { from: i, to: i + 1 },
    content: citing.content,
    sense: 'states',
    cites: true,
    confidence: 0.8,
  };
}

/** "According to a complaint filed by X, the developers …": where the phrase opens the sentence, its comma ends it. */
function behindParticiple(words: readonly Word[], open: number, close: number): number {
  if (open > 0 && words[close]?.reading.verb?.slots && (words[close + 1]?.reading.fn ?? 0) & Fn.agent) {
    // "The general, according to a transcript obtained by AP, said".
    for (let k = close; k < words.length; k++) if (at(words, k) === 'comma') return k;
  }
  if (open > 0 || (at(words, close) === 'comma' && at(words, close + 1) !== 'ing')) return close;
  for (let k = close; k < words.length; k++) {
    if (at(words, k) !== 'comma') continue;
    const subject = phraseEnd(words, k + 1, { prepositions: true, coordinated: true, appositions: false });
    if (subject > k + 1 && finiteVerb(words, subject, Math.min(words.length, subject + 3)) >= 0) return k;
  }
  return close;
}

const finding = (
  line: Line,
  source: Range | null,
  cue: Range,
  content: Range[],
  phrase: Evidential,
): Finding => ({
  ...silent,
  line,
  source,
  wide: source,
  cue,
  wideCue: cue,
  content,
  sense: phrase.sense,
  cites: phrase.cites,
  reports: true,
  confidence: 0.9,
});

/** "It is claimed that …": the clause after it. */
function afterPhrase(words: readonly Word[], close: number): Range[] | null {
  const end = sentenceEnd(words);
  let from = close;
  if (at(words, from) === 'comma') from++;
  const that = timesEnd(words, from);
  if (at(words, that) === 'that') from = that + 1;
  else if (finiteVerb(words, from, end) < 0) return null;
  return from < end ? [{ from, to: end }] : null;
}

/** "A hotel is planned there, it was reported last month": the clause before it, where only times follow. */
function beforePhrase({ words, from }: Line, open: number, close: number): Range[] | null {
  if (at(words, open - 1) !== 'comma' || timesEnd(words, close) < sentenceEnd(words)) return null;
  return finiteVerb(words, from, open) >= 0 ? [{ from, to: open - 1 }] : null;
}

/** The clause the phrase stands in: after it, before it, or both where it interrupts. */
function aroundPhrase(line: Line, open: number, close: number): Range[] | null {
  const { words } = line;
  const end = sentenceEnd(words);
  let from = clauseStart(line, open);
  if (open > from && at(words, open - 1) === 'comma') open--;
  const before = open > from ? { from, to: open } : null;
  let next = close;
  if (at(words, next) === 'comma') next++;
  const after = next < end ? { from: next, to: contentEnd(words, next, 'verb', () => false) } : null;
  if (!before) return after ? [after] : null;
  if (!after) return [before];
  // Only a clause that has not had its verb goes on behind the phrase.
  if (finiteVerb(words, before.from, before.to) < 0 && FINITE.has(at(words, next))) return [before, after];
  if (finiteVerb(words, before.from, before.to) < 0) {
    from = before.from;
    return [before, after];
  }
  return [before];
}

function clauseStart({ words, from }: Line, open: number): number {
  for (let k = open - 1; k > 0; k--) if (at(words, k) === 'semi') return k + 1;
  return Math.min(from, open);
}
