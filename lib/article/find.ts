/** Document → article: puts together metadata, body and text map, and decides whether it is an article at all. */
import { buildText } from './blocks';
import { articleLines } from './body-lines';
import { findBody } from './candidates';
import { createDom, type Dom } from './dom';
import { HINT } from './hints';
import { findLead } from './lead';
import { type Metadata, readMetadata } from './metadata';
import { type Line, outline } from './outline';
import { typeScore } from './page-type';
import { isProse, weight } from './prose';
import { createTextMap } from './text-map';
import { chooseTitle } from './title';
import type { FindOptions, LiveArticle } from './types';

/**
 * Finds the article on a live page, without changing it. Null where the page is no article, or, with `force`, where
 * it has no text at all.
 */
export function findArticle(document: Document, options: FindOptions = {}): LiveArticle | null {
  const dom = createDom(document);
  if (!dom.body) return null;
  const metadata = readMetadata(dom);
  const page = outline(dom, dom.body);
  const headings = page.lines.filter((line) => /^h[12]$/.test(line.box.tag) || line.box.hints & HINT.title);
  const { title, heading } = chooseTitle(
    {
      declared: metadata.titles,
      document: metadata.documentTitle,
      headings: headings.map((line) => ({ text: line.text, main: line.box.tag === 'h1' })),
    },
    metadata.outlet.name,
    metadata.outlet.domain,
  );
  const headline = heading === null ? null : (headings[heading] ?? null);
  const body = findBody(page);
  const found = body ? articleLines(dom, page, body, headline) : { kept: [], first: -1 };
  const lead = findLead(page.lines, {
    headline: headline ? page.lines.indexOf(headline) : -1,
    body: found.first,
    title,
    description: metadata.description,
  });
  const lines = [...new Set([...lead, ...found.kept])]
    .sort((a, b) => a - b)
    .flatMap((index) => page.lines[index] ?? []);
  if (!options.force && !isArticle(metadata, lines)) return null;
  if (!body || !lines.length) {
    return options.force && page.lines.length
      ? compose(dom, metadata, headline ?? title, page.lines, dom.body, options)
      : null;
  }
  return compose(dom, metadata, headline ?? title, lines, body.element, options);
}

function isArticle(metadata: Metadata, lines: readonly Line[]): boolean {
  const prose = lines.filter(isProse).reduce((sum, line) => sum + weight(line.text), 0);
  const type = typeScore({ ...metadata, hasDate: metadata.published !== null, software: '' });
  if (type <= -2) return false;
  return prose >= (type >= 2 ? 100 : type >= 0.5 ? 400 : 1500);
}

/** Binds lines and metadata together. */
export function compose(
  dom: Dom,
  metadata: Metadata,
  title: Line | string,
  lines: readonly Line[],
  root: Element,
  options: FindOptions,
): LiveArticle {
  const { text, blocks, links, bound } = buildText(dom, title, lines);
  const map = createTextMap(dom, bound);
  return {
    article: {
      url: metadata.url,
      canonical: metadata.canonical,
      title: typeof title === 'string' ? title : title.text,
      outlet: metadata.outlet,
      authors: metadata.authors,
      published: metadata.published,
      modified: metadata.modified,
      lang: options.detectLanguage?.(text.slice(0, 5000)) ?? metadata.declaredLang,
      text,
      blocks,
      links,
    },
    root,
    ...map,
  };
}
