/** Speakers named by a mark alone: "Poll: …" in a title, "WALLACE: …" in a transcript, "― Carla Sanchez" under a quotation. */
import { Pos } from '../../languages/types';
import { FINITE, finiteVerb, sentenceEnd } from './clauses';
import type { Continuation } from './continuation';
import { onlyQuotation } from './continuation';
import { type Finding, silent } from './finding';
import { at, phraseEnd, type Range } from './phrases';
import type { Line, Word } from './words';

/** Longest label, in words. */
const LONGEST = 6;

export interface Labelled {
  findings: Finding[];
  /** Content in other lines than the label's. */
  continuations: Continuation[];
}

/** `names`: lower-case last words of the text's sources, by which an unknown name in a title is known; `captions`: labels that name nobody. */
export function findLabels(
  lines: readonly Line[],
  names: ReadonlySet<string>,
  captions: ReadonlySet<string>,
): Labelled {
  const findings: Finding[] = [];
  const shouted = lines.filter((line) => isTranscript(line)).length;
  const continuations: Continuation[] = [];
  lines.forEach((line, i) => {
    const { words } = line;
    if (!line.first) return;
    const colon = words.findIndex((w) => w.tag === 'colon');
    if (colon > 0 && colon <= LONGEST) {
      if (captions.has(words[colon - 1]?.low ?? '')) return;
      const source = { from: 0, to: colon };
      const transcript = shouted > 1 && isTranscript(line);
      const title = (line.paragraph === 0 || line.live) && isKnown(words, source, names);
      const end = sentenceEnd(words);
      if ((transcript || title) && end > colon + (title ? 3 : 1)) {
        const finding = labelled(line, source, { from: colon, to: colon + 1 }, [
          { from: colon + 1, to: end },
        ]);
        findings.push(finding);
        if (transcript)
          for (const next of rest(lines, i))
            continuations.push({ finding, line: next, from: 0, to: next.words.length });
      }
    } else if (words[0]?.tag === 'dash' && words.length <= 10) {
      const previous = lines[i - 1];
      const to = phraseEnd(words, 1);
      if (!previous || !onlyQuotation(previous.words) || to < sentenceEnd(words) || at(words, 1) !== 'name')
        return;
      const finding = labelled(line, { from: 1, to }, { from: 0, to: 1 }, []);
      findings.push(finding);
      continuations.push({ finding, line: previous, from: 0, to: previous.words.length });
    }
  });
  return { findings, continuations };
}

function labelled(line: Line, source: Range, cue: Range, content: Range[]): Finding {
  return {
    ...silent,
    line,
    source,
    wide: source,
    cue,
    wideCue: cue,
    content,
    sense: 'states',
    confidence: 0.7,
  };
}

/** The other sentences of a transcript's paragraph. */
function rest(lines: readonly Line[], i: number): Line[] {
  const same: Line[] = [];
  for (let k = i + 1; k < lines.length && lines[k]?.paragraph === lines[i]?.paragraph; k++)
    same.push(lines[k] as Line);
  return same;
}

/** Begins with a name in capitals throughout and a colon. */
function isTranscript({ words, first, paragraph }: Line): boolean {
  const colon = first && paragraph > 0 ? words.findIndex((w) => w.tag === 'colon') : -1;
  return colon > 0 && colon <= LONGEST && isShouted(words, { from: 0, to: colon });
}

function isShouted(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++)
    if (!['name', 'noun', 'adj', 'ing', 'verb'].includes(at(words, k)) || !words[k]?.shouted) return false;
  return true;
}

/** A phrase without a verb whose head can speak: a document, a body, somebody the text cites. */
function isKnown(words: readonly Word[], { from, to }: Range, names: ReadonlySet<string>): boolean {
  if (finiteVerb(words, from, to) >= 0 || FINITE.has(at(words, to - 1))) return false;
  const last = words[to - 1];
  if (!last) return false;
  const { noun, pos } = last.reading;
  if (noun && ['document', 'group', 'government', 'organization', 'media'].includes(noun.kind)) return true;
  return (
    (names.has(last.low) && to - from < 3) ||
    (to - from > 1 &&
      !!((words[from]?.reading.pos ?? 0) & Pos.name) &&
      !!(pos & Pos.name) &&
      isGiven(words[from]))
  );
}

/** A given name the pack knows by its gender. */
function isGiven(word: Word | undefined): boolean {
  return (
    !!word &&
    !!(word.reading.pos & Pos.name) &&
    word.reading.slots !== 0 &&
    word.reading.noun === null &&
    word.reading.verb === null
  );
}
