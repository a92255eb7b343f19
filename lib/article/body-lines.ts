/**
 * Which lines inside the body's box are the article's. Decides line by line from the names around it, its links, its
 * words and what stands beside it; the order of the rules is that of their certainty.
 */
import { isCaption } from './blocks';
import type { Clutter } from './clutter';
import type { Dom } from './dom';
import { findHomes, type Homes, placeOf } from './homes';
import { bareHost, parseUrl } from './metadata';
import type { Box, Line, Outline } from './outline';
import { endsArticle, invites } from './phrases';
import { endsSentence, linkRatio } from './prose';
import { totalsOf, within } from './totals';

const HEADING = /^h[1-6]$/;
/** A time or a date alone. */
const STAMP = /^\D{0,12}\d{1,2}[:.]\d{2}(?:[:.]\d{2,4})?\D{0,8}(?:\d{1,2}:\d{2})?$/;
/** What a text sets apart from its paragraphs. */
const SET_APART = /^(?:li|pre)$/;
const CELL = /^(?:td|th|tr|table)$/;

export interface BodyLines {
  /** Indices of the lines that belong to the article, in order. */
  kept: number[];
  /** Index of the first line of running text; −1 where there is none. */
  first: number;
}

/** The lines of the box `body` that are the article's. */
export function articleLines(
  dom: Dom,
  page: Outline,
  body: Box,
  headline: Line | null,
  clutterIn: Clutter,
): BodyLines {
  const { lines } = page;
  const scope = { first: body.first, end: body.end };
  const clutter = clutterIn(scope);
  const homes = findHomes(lines, scope, clutter);
  const prose = totalsOf(lines, (line, index) =>
    !clutter[index] && homes.has(line) && line.prose ? line.size : 0,
  );
  const all = within(prose, scope);
  const host = bareHost(parseUrl(dom.baseURI)?.hostname ?? '');
  const seen = new Map<string, string>();
  const kept: number[] = [];
  for (let index = scope.first; index < scope.end; index++) {
    const line = lines[index];
    if (!line || clutter[index] || line === headline) continue;
    if (HEADING.test(line.box.tag)) {
      if (index > homes.last && homes.last >= 0) break;
      if (endsArticle(line.text)) {
        if (within(prose, { first: index, end: scope.end }) < 0.3 * all) break;
        continue;
      }
    }
    if (!belongs(line, index, homes, dom, host)) continue;
    // A paragraph that stands in two places is a template's doing.
    const place = placeOf(line);
    if (line.text.length > 60 && (seen.get(line.text) ?? place) !== place) continue;
    seen.set(line.text, place);
    kept.push(index);
  }
  return { kept: dropLooseHeadings(lines, kept), first: homes.first };
}

function belongs(line: Line, index: number, homes: Homes, dom: Dom, host: string): boolean {
  const inside = index >= homes.first && index <= homes.last;
  const home = homes.has(line);
  const linked = linkRatio(line);
  const cell = isInCell(line);
  if (invites(line.text, linked) || (!cell && STAMP.test(line.text))) return false;
  if (HEADING.test(line.box.tag)) return inside && linked < 0.5;
  if (isCaption(line))
    return linked < 0.5 && line.size > 20 && index >= homes.first - 6 && index <= homes.last + 3;
  if (linked > 0.3 && pointsElsewhere(line, dom, host)) return false;
  if (linked > 0.8) return inside && home && (isLinkedQuote(line) || leadsAway(line, dom, host));
  if (cell) return inside || line.prose;
  if (inside) return home || line.prose || (linked < 0.1 && line.size >= 20 && SET_APART.test(line.box.tag));
  if (index < homes.first)
    return home && (line.box.tag === 'p' ? line.size > 30 : false) && endsSentence(line.text);
  return home && index <= homes.last + 3 && line.box.tag === 'p' && linked < 0.3;
}

/** In a cell itself, or in a paragraph of a cell that holds little more. */
function isInCell({ box }: Line): boolean {
  if (CELL.test(box.tag)) return true;
  const { parent } = box;
  return !!parent && /^t[dh]$/.test(parent.tag) && parent.end - parent.first <= 3;
}

/** What somebody said, and not a headline set as a quotation. */
function isLinkedQuote(line: Line): boolean {
  if (!endsSentence(line.text)) return false;
  for (let box: Box | null = line.box, depth = 0; box && depth < 3; box = box.parent, depth++) {
    if (box.tag === 'blockquote') return true;
  }
  return false;
}

/** A few words and a link that ends the line («See also | Two held after protest»), or a link within the page. */
function pointsElsewhere(line: Line, dom: Dom, host: string): boolean {
  const first = line.pieces.find((piece) => piece.link)?.link;
  if (linkRatio(line) > 0.8 && first && dom.attr(first, 'href')?.startsWith('#')) return true;
  const unlinked = line.text.length - line.linked;
  const last = line.segments.at(-1);
  const linkEnds = !!last && !!line.pieces[last.piece]?.link;
  const linkStarts = !!line.segments[0] && !!line.pieces[line.segments[0].piece]?.link;
  if (!linkEnds || linkStarts || unlinked > 45 || line.linked < 25) return false;
  return (
    !endsSentence(line.text) &&
    !leadsAway(line, dom, host) &&
    /[:|–—-]\s*$/.test(line.text.slice(0, unlinked))
  );
}

/** A link to another site is something the text offers; one to this site is something the site offers. */
function leadsAway(line: Line, dom: Dom, host: string): boolean {
  const link = line.pieces.find((piece) => piece.link)?.link;
  const target = link ? parseUrl(dom.attr(link, 'href') ?? '', dom.baseURI) : null;
  return !!target && bareHost(target.hostname) !== host;
}

/** Headings with nothing below them are not the article's, nor those whose box holds only what was dropped besides. */
function dropLooseHeadings(lines: readonly Line[], kept: readonly number[]): number[] {
  const keep = kept.filter((index, at) => {
    const { tag, parent } = lines[index]!.box;
    if (!HEADING.test(tag) || !parent || parent.end <= index + 1) return true;
    const next = kept[at + 1];
    return next !== undefined && next < parent.end;
  });
  let end = keep.length;
  while (end > 0 && HEADING.test(lines[keep[end - 1] ?? -1]?.box.tag ?? '')) end--;
  return keep.slice(0, end);
}
