/** Sentences that point back: "So says the charity.", "That is the conclusion of auditors.", "That is according to Lund." */
import { Fn, Frame } from '../../languages/types';
import { sentenceEnd } from './clauses';
import type { Continuation } from './continuation';
import { type Finding, silent } from './finding';
import type { Labelled } from './labels';
import { phraseEnd, type Range } from './phrases';
import { isBe } from './subjects';
import type { Line, Word } from './words';

/** `lines` in text order; `findings` whose content only points back are given the sentence they point to. */
export function findBackpointing(lines: readonly Line[], findings: readonly Finding[]): Labelled {
  const found: Finding[] = [];
  const continuations: Continuation[] = [];
  const bare = new Map(findings.filter(({ content }) => content.length === 1).map((f) => [f.line, f]));
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    if (!previous || previous.paragraph !== line.paragraph) return;
    const finding = pointing(line, bare.get(line)) ?? reverse(line);
    if (!finding) return;
    if (finding.content.length) finding.content = [];
    else found.push(finding);
    const { words, from } = previous;
    continuations.push({ finding, line: previous, from, to: sentenceEnd(words) });
  });
  return { findings: found, continuations };
}

/** "That is (, at least,) according to X": a finding with nothing but the pronoun and "is" as content. */
function pointing({ words }: Line, finding: Finding | undefined): Finding | null {
  const opens = isDemonstrative(words[0]) && !!words[1] && isBe(words[1]);
  return opens && finding?.content[0]?.to === 2 ? finding : null;
}

/** "So says X", "That is the view of X". */
function reverse(line: Line): Finding | null {
  const { words } = line;
  const end = sentenceEnd(words);
  const verb = words[1];
  if (words[0]?.low === 'so' && verb?.reading.cues.some(({ cue }) => cue.frames & Frame.hearsay)) {
    const to = phraseEnd(words, 2);
    return to > 2 && to >= end ? labelled(line, { from: 2, to }, { from: 1, to: 2 }) : null;
  }
  if (!isDemonstrative(words[0]) || !verb || !isBe(verb)) return null;
  const noun = phraseEnd(words, 2, { prepositions: false, coordinated: false, appositions: false });
  if (!words[noun - 1]?.reading.noun?.sense || !((words[noun]?.reading.fn ?? 0) & Fn.owning)) return null;
  const to = phraseEnd(words, noun + 1);
  return to > noun + 1 ? labelled(line, { from: noun + 1, to }, { from: noun - 1, to: noun }) : null;
}

const isDemonstrative = (word: Word | undefined) => !!word && !!(word.reading.fn & Fn.demonstrative);

const labelled = (line: Line, source: Range, cue: Range): Finding => ({
  ...silent,
  line,
  source,
  wide: source,
  cue,
  wideCue: cue,
  content: [],
  sense: line.words[cue.from]?.reading.noun?.sense ?? 'states',
  confidence: 0.7,
});
