/** Document → article: puts together metadata, body and text map, and decides whether it is an article at all. */
import { finish, type Steps } from '../text/steps';
import { buildText } from './blocks';
import { articleLines } from './body-lines';
import { findBody } from './candidates';
import { clutterOf } from './clutter';
import { type Piece, piecesFrom } from './collapse';
import { dateInUrl, dateNear } from './dates';
import { createDom, type Dom } from './dom';
import { HINT } from './hints';
import { findLead } from './lead';
import { type Metadata, readMetadata } from './metadata';
import { type Box, type Line, outline } from './outline';
import { createTextMap } from './text-map';
import { chooseTitle } from './title';
import type { FindOptions, LiveArticle } from './types';
import { isArticle } from './verdict';

/**
 * Finds the article on a live page, or in one part of it, without changing it. Null where there is none, or, with
 * `force`, where there is no text at all.
 */
export function findArticle(document: Document, options: FindOptions = {}): LiveArticle | null {
  return finish(findArticleSteps(document, options));
}

/** As {@link findArticle}, in steps for pages that take long. The page must not change between the first and the last. */
export function* findArticleSteps(document: Document, options: FindOptions = {}): Steps<LiveArticle | null> {
  const dom = createDom(document);
  if (!dom.body) return null;
  const page = yield* outline(dom, options.part?.element ?? dom.body);
  yield;
  const metadata = readMetadata(dom, options);
  const headings = page.lines.filter((line) => /^h[12]$/.test(line.box.tag) || line.box.hints & HINT.title);
  const { title, heading, from } = chooseTitle(
    {
      declared: metadata.titles,
      document: metadata.documentTitle,
      headings: headings.map((line) => ({ text: line.text, main: line.box.tag === 'h1' })),
    },
    metadata.outlet.name,
    metadata.outlet.domain,
  );
  const headline = heading === null ? null : (headings[heading] ?? null);
  yield;
  const clutter = clutterOf(page);
  yield;
  const body = findBody(page, clutter);
  yield;
  const found = body ? articleLines(dom, page, body, headline, clutter) : { kept: [], first: -1 };
  const lead = findLead(page.lines, {
    headline: headline ? page.lines.indexOf(headline) : -1,
    body: found.first,
    title,
    description: metadata.description,
  });
  yield;
  const lines = [...new Set([...lead, ...found.kept])]
    .sort((a, b) => a - b)
    .flatMap((index) => page.lines[index] ?? []);
  const start = headline ? page.lines.indexOf(headline) : found.first;
  if (start >= 0) {
    metadata.published ??= dateNear(
      page.lines.map((line) => line.text),
      start,
    );
  }
  if (!options.force && !isArticle(metadata, lines)) return null;
  // Only once it is known to be an article: pages that say «not found» stand at such addresses too.
  metadata.published ??= dateInUrl(metadata.url);
  const named = { title, pieces: headline ? piecesFrom(headline.pieces, headline.segments, from) : [] };
  if (lines.length) return compose(dom, metadata, named, lines, options);
  return options.force && page.lines.length ? compose(dom, metadata, named, page.lines, options) : null;
}

/** Binds lines and metadata together. `named.pieces` is where the headline stands on the page; empty where it does not. */
export function compose(
  dom: Dom,
  metadata: Metadata,
  named: { title: string; pieces: Piece[] },
  lines: readonly Line[],
  options: FindOptions,
): LiveArticle {
  const { text, blocks, links, bound } = buildText(dom, named, lines);
  return {
    article: {
      url: metadata.url,
      canonical: metadata.canonical,
      title: named.title,
      outlet: metadata.outlet,
      authors: metadata.authors,
      published: metadata.published,
      modified: metadata.modified,
      lang: options.detectLanguage?.(text.slice(0, 5000)) ?? metadata.declaredLang,
      text,
      blocks,
      links,
    },
    root: commonBox(lines).element,
    ...createTextMap(dom, bound),
  };
}

/** The smallest box around all lines, of which there is at least one. */
function commonBox(lines: readonly Line[]): Box {
  let common = lines[0]!.box;
  for (const { box } of lines) {
    let other = box;
    while (other !== common) {
      if (other.depth >= common.depth && other.parent) other = other.parent;
      else if (common.parent) common = common.parent;
      else break;
    }
  }
  return common;
}
