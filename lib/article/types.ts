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

/** A cell of a table's row; empty where `start` is `end`. */
export interface Cell extends Span {
  /** The page calls it a heading. */
  head: boolean;
  /** How many columns and rows it reaches over, 1 or more. */
  columns: number;
  rows: number;
}

/** How a block was set in the page where that is more than its kind. Offsets are into the article's text. */
export interface BlockLayout {
  /** It begins a quotation or a table of its own, though the block before is one as well. */
  opens?: boolean;
  /** A horizontal line stands before it. */
  ruled?: boolean;
  /** Only a line break parts it from the block before, as the lines of a poem. */
  joined?: boolean;
  /** Preformatted. */
  fixed?: boolean;
  /** Line breaks: `at` is the white space that stands for one in the text, `indent` the columns the next line is set in by. */
  breaks?: { at: number; indent: number }[];
  emphasis?: (Span & { kind: 'strong' | 'em' })[];
  list?: {
    /** How many lists it stands in, 1 or more. */
    depth: number;
    /** As shown before the item; null in a list without numbers. */
    number: number | null;
    /** It belongs to the item that the block before began. */
    goesOn: boolean;
  };
  /** A row's cells, empty ones too. In the text they are parted by tabulators. */
  cells?: Cell[];
}

/** One paragraph of the article: a span of `Article.text`. Blocks are joined by a single line feed. */
export interface Block extends Span {
  kind: BlockKind;
  /** Heading level 1–6; null for other kinds. */
  level: number | null;
  /** Only on captions: the picture's own address and alternative text, kept as data, never fetched. */
  image: { src: string; alt: string } | null;
  /** Absent where there is nothing to say. */
  layout?: BlockLayout;
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
  /** Whether all nodes it was read from are still there as they were; else the page has put others in their place. */
  intact(): boolean;
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
