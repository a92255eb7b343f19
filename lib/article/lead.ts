/** The lead: the sentence or two between the headline and the body that say what the report is about. */
import { isCaption } from './blocks';
import { CLUTTER, HINT } from './hints';
import type { Box, Line } from './outline';
import { endsSentence, linkRatio } from './prose';
import { fold } from './title';

const FAR = 60;
/** Lines below the headline among which its points are. */
const FEW = 8;

interface LeadSearch {
  /** Index of the headline's line; −1 where it is not on the page. */
  headline: number;
  /** Index of the first line of the body. */
  body: number;
  title: string;
  /** What the metadata says the page is about; often the lead itself. */
  description: string;
}

/** Indices of the lead's lines and of the captions of pictures beside it. */
export function findLead(
  lines: readonly Line[],
  { headline, body, title, description }: LeadSearch,
): number[] {
  const found: number[] = [];
  const captions: number[] = [];
  const start = Math.max(headline >= 0 ? headline + 1 : body - 25, body - FAR, 0);
  const told = fold(description.replace(/(?:\.\.\.|…)\s*$/, ''));
  const headlineText = fold(title);
  for (let index = start; index < body; index++) {
    const line = lines[index];
    if (!line || linkRatio(line) > 0.5) continue;
    const size = line.size;
    if (isCaption(line)) {
      if (size > 20 && inFigure(line) && !(hintsAround(line) & CLUTTER)) captions.push(index);
      continue;
    }
    const words = fold(line.text);
    if (size < (line.box.tag === 'li' ? 20 : 40) || words === headlineText) continue;
    const described = told.length > 30 && (words.startsWith(told) || told.startsWith(words));
    const named = hintsAround(line);
    if (named & CLUTTER & ~HINT.meta && !described) continue;
    if (found.some((other) => lines[other]?.text === line.text)) continue;
    if (described || named & HINT.lead) found.push(index);
    else if (headline >= 0 && index - headline <= FEW && isPoint(line)) found.push(index);
    else if (
      headline >= 0 &&
      index - headline <= 3 &&
      !(named & CLUTTER) &&
      size >= 60 &&
      endsSentence(line.text)
    )
      found.push(index);
  }
  return [...(found.length > 4 ? [] : found), ...captions];
}

/** One of the points that sum up what follows: items of a list without links. */
function isPoint(line: Line): boolean {
  const list = line.box.parent;
  return (
    line.box.tag === 'li' && line.linked === 0 && !!list && list.end - list.first === list.children.length
  );
}

function inFigure(line: Line): boolean {
  for (let box: Box | null = line.box, depth = 0; box && depth < 4; box = box.parent, depth++) {
    if (box.tag === 'figure') return true;
  }
  return false;
}

/** Hints of the line and of the three boxes around it. */
function hintsAround(line: Line): number {
  let hints = line.hints;
  for (let box: Box | null = line.box, depth = 0; box && depth < 3; box = box.parent, depth++)
    hints |= box.hints;
  return hints;
}
