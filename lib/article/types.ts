/** What a page is read as. `Article` is plain data; `LiveArticle` binds it to the nodes of one document. */
import type { Span } from '../text/types';

export const BLOCK_KINDS = [
  'title',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'caption',
  'table',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One paragraph of the article: a span of `Article.text`. Blocks are joined by a single line feed. */
export interface Block extends Span {
  kind: BlockKind;
  /** Heading level 1–6; null for other kinds. */
  level: number | null;
  /** Only on captions: the picture's own address and alternative text, kept as data, never fetched. */
  image: { src: string; alt: string } | null;
}

/** A link inside the article's text. */
export interface Link extends Span {
  /** Absolute http(s) address. */
  href: string;
}

export interface Article {
  /** Address of the page as the reader sees it. */
  url: string;
  /** `<link rel=canonical>` where it can be trusted, else null. */
  canonical: string | null;
  /** As the publisher names the article, without the site's name. */
  title: string;
  outlet: { name: string; domain: string };
  authors: string[];
  /** ISO 8601, with the page's time zone where it gives one; null where unknown. */
  published: string | null;
  modified: string | null;
  /** Language of the text as BCP 47 («ru», «de»), null where unknown; not limited to those with a pack. */
  lang: string | null;
  /**
   * The headline as it stands on the page, or the title where it does not stand there (first line), and the body,
   * a block a line.
   */
  text: string;
  blocks: Block[];
  links: Link[];
}

export interface LiveArticle {
  article: Article;
  /** The smallest element that holds the body. */
  root: Element;
  /** Live ranges for a span of `article.text`; several where it crosses blocks; empty where the nodes are gone. */
  toRanges(span: Span): Range[];
  /** Offset into `article.text` of a DOM position, null where it is outside the article. */
  toOffset(node: Node, offset: number): number | null;
}

export interface FindOptions {
  /** Names the language of a stretch of text; the page's own claim is used where this returns null. */
  detectLanguage?: (text: string) => string | null;
  /** Treats the page as an article even when it does not look like one (the reader asked for it). */
  force?: boolean;
  /** The page's head speaks of an article that was here before: title, address and dates are taken from the page alone. */
  staleHead?: boolean;
  /** One of several articles in the page (`findParts`), and its address: nothing outside of it is read. */
  part?: { element: Element; url: string };
}
