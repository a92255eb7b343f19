/** Quotations that go on without a cue: joined to the attribution they continue. */
import { finiteVerb } from './clauses';
import type { Finding } from './finding';
import { at } from './phrases';
import type { Line, Word } from './words';

/** A whole quotation that is added to a finding of an earlier sentence. */
export interface Continuation {
  finding: Finding;
  line: Line;
  from: number;
  to: number;
}

/** Whether the words are nothing but quotations. */
export function onlyQuotation(words: readonly Word[]): boolean {
  return (
    words.some((w) => w.tag === 'quote') &&
    words.every((w) => ['quote', 'stop', 'dash', 'comma'].includes(w.tag))
  );
}

/** How many words may follow a quotation that a sentence opens with: "“a tax increase” for the rich". */
const TAIL = 8;

function opensQuoted(words: readonly Word[]): boolean {
  const tail = words.length - 1;
  return (
    at(words, 0) === 'quote' &&
    tail <= TAIL &&
    at(words, 1) === 'prep' &&
    finiteVerb(words, 1, words.length) < 0
  );
}

/**
 * `lines` in text order, `findings` of all of them. A sentence that is a bare quotation continues the last attribution
 * of the sentence before it, in the same paragraph, or over a paragraph's end where that one ended as a quotation too.
 */
export function findContinuations(lines: readonly Line[], findings: readonly Finding[]): Continuation[] {
  const last = new Map<Line, Finding>();
  for (const finding of findings) {
    const known = last.get(finding.line);
    if (finding.source && !finding.cites && (!known || finding.cue.from > known.cue.from))
      last.set(finding.line, finding);
  }
  const found: Continuation[] = [];
  let speaking: Finding | null = null;
  let paragraph = -1;
  for (const line of lines) {
    const own = last.get(line);
    if (own) speaking = own;
    else if (
      speaking &&
      (onlyQuotation(line.words) || (line.paragraph === paragraph && opensQuoted(line.words)))
    ) {
      const joins: boolean =
        line.paragraph === paragraph ? true : speaking.content.length === 0 || isQuoted(speaking);
      if (joins) found.push({ finding: speaking, line, from: 0, to: line.words.length });
      else speaking = null;
    } else speaking = null;
    paragraph = line.paragraph;
  }
  return found;
}

/** All of the finding's content stands in quotation marks. */
function isQuoted({ line, content }: Finding): boolean {
  return content.every(({ from, to }) => {
    for (let k = from; k < to; k++) if (!['quote', 'comma', 'stop'].includes(at(line.words, k))) return false;
    return true;
  });
}
