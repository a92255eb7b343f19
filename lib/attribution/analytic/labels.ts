/** Speakers named by a mark alone: "Poll: …" in a title, "WALLACE: …" in a transcript, "― Carla Sanchez" under a quotation. */
import { Col, columns, type NounKind, Pos } from '../../languages/types';
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
    const signs = words[0]?.tag === 'dash' && words.length <= 10;
    if (!line.first && !signs) return;
    const trailing = line.paragraph === 0 ? trailingLabel(line, names) : null;
    if (trailing) findings.push(trailing);
    const colon = words.findIndex((w) => w.tag === 'colon');
    if (colon > 0 && colon <= LONGEST) {
      if (captions.has(words[colon - 1]?.low ?? '')) return;
      const source = { from: 0, to: colon };
      const transcript = shouted > 1 && isTranscript(line);
      const title =
        (line.paragraph === 0 || line.live) &&
        (isKnown(words, source, names) || isNameOfQuoted(words, colon));
      const end = sentenceEnd(words);
      if ((transcript || title) && end > colon + (title && at(words, colon + 1) !== 'quote' ? 3 : 1)) {
        const finding = labelled(line, source, { from: colon, to: colon + 1 }, [
          { from: colon + 1, to: end },
        ]);
        findings.push(finding);
        if (transcript)
          for (const next of rest(lines, i))
            continuations.push({ finding, line: next, from: 0, to: next.words.length });
      }
    } else if (signs) {
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

/** "… – the mayor", "…: report": the speaker at the end of a title. Outlets sign their titles so, and do not speak. */
function trailingLabel(line: Line, names: ReadonlySet<string>): Finding | null {
  const { words } = line;
  const end = sentenceEnd(words);
  const mark = words.findLastIndex(({ tag }) => tag === 'dash' || tag === 'colon');
  if (mark < 1 || mark + 1 >= end || end - mark > LONGEST) return null;
  const source = { from: mark + 1, to: end };
  const kind = words[end - 1]?.reading.noun?.kind;
  const named = at(words, mark - 1) === 'quote' && mark === 1 && isName(words, source);
  if (kind === 'media' || at(words, mark + 1) === 'det' || !(named || isKnown(words, source, names)))
    return null;
  if (at(words, mark) === 'colon' && kind !== 'document' && kind !== 'anonymous') return null;
  return labelled(line, source, { from: mark, to: mark + 1 }, [{ from: 0, to: mark }]);
}

/** "Mbappe: “I am ready”": a name before a quotation that is all the rest. */
function isNameOfQuoted(words: readonly Word[], colon: number): boolean {
  return (
    colon + 2 === sentenceEnd(words) &&
    at(words, colon + 1) === 'quote' &&
    isName(words, { from: 0, to: colon })
  );
}

function isName(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (at(words, k) !== 'name' || !words[k]?.capital) return false;
  return to - from < 4;
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

const SPEAKERS: ReadonlySet<NounKind> = new Set<NounKind>([
  'document',
  'person',
  'group',
  'government',
  'organization',
  'media',
  'anonymous',
]);

/** A phrase without a verb whose head can speak: a document, a body, somebody the text cites. */
function isKnown(words: readonly Word[], { from, to }: Range, names: ReadonlySet<string>): boolean {
  if (finiteVerb(words, from, to) >= 0 || FINITE.has(at(words, to - 1))) return false;
  const last = words[to - 1];
  if (!last) return false;
  const { noun, pos } = last.reading;
  if (noun && SPEAKERS.has(noun.kind)) return true;
  // "Civil protection minister Lund".
  for (let k = from; k < to - 1; k++)
    if (words[k]?.reading.noun?.kind === 'person' && isName(words, { from: k + 1, to })) return true;
  return (
    (names.has(last.low) && to - from < 3) ||
    (to - from > 1 &&
      !!((words[from]?.reading.pos ?? 0) & Pos.name) &&
      !!(pos & Pos.name) &&
      isGiven(words[from]))
  );
}

const isGendered = (slots: number) => slots !== 0 && !(columns(slots, 'nom') & (Col.n | Col.p));

/** A given name the pack knows by its gender. */
function isGiven(word: Word | undefined): boolean {
  return (
    !!word &&
    !!(word.reading.pos & Pos.name) &&
    isGendered(word.reading.slots) &&
    word.reading.noun === null &&
    word.reading.verb === null
  );
}
