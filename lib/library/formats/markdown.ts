/**
 * An article as a Markdown file with front matter, for note-taking programs: its text, if that is saved, and what its
 * sources say. Whatever the page's words are, none of them become markup: the serialiser escapes them.
 */
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ArticleEntry, ClaimEntry } from '../selection';
import type { ArticleRecord, ClaimRecord, SavedBlock } from '../types';

/** What the file says in the reader's language. */
export interface MarkdownTexts {
  statements: string;
  note: string;
  /** For a claim whose text names no source. */
  unnamed: string;
  /** How it was said: «Denial», «word for word». */
  manner: (claim: ClaimRecord) => string[];
}

export function markdownOf(entry: ArticleEntry, texts: MarkdownTexts): string {
  const { article, note, blocks, claims } = entry;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(article.title)] },
    ...(note?.text ? [section(texts.note), ...paragraphs(note.text)] : []),
    ...(blocks ?? []).filter(({ kind }) => kind !== 'title').flatMap(blockNodes),
    ...(claims.length > 0 ? [section(texts.statements)] : []),
    ...claims.map((claim) => claimNode(claim, texts)),
  ];
  return `${frontMatter(article, note?.tags ?? [])}\n${toMarkdown({ type: 'root', children: joinLists(children) }, { bullet: '-' })}`;
}

/** A name for the file: day and title, without what file systems refuse. */
export function markdownName({ published, readAt, title, id }: ArticleRecord): string {
  const day = published?.slice(0, 10) ?? new Date(readAt).toISOString().slice(0, 10);
  const words = title
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${day} ${[...words].slice(0, 80).join('').trim() || id}.md`;
}

/** YAML; a JSON string is one of YAML's, so no title can break out of it. */
function frontMatter(article: ArticleRecord, tags: readonly string[]): string {
  const lines: [name: string, value: unknown][] = [
    ['title', article.title],
    ['url', article.url],
    ['outlet', article.outletName || article.outletDomain],
    ['authors', article.authors],
    ['published', article.published],
    ['language', article.lang],
    ['read', new Date(article.readAt).toISOString()],
    ['saved', article.savedAt === null ? null : new Date(article.savedAt).toISOString()],
    ['tags', tags],
  ];
  return ['---', ...lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---', ''].join('\n');
}

function claimNode({ claim, source, note }: ClaimEntry, texts: MarkdownTexts): RootContent {
  const name = source?.name ?? claim.mention ?? texts.unnamed;
  const chain = claim.chain.map((link) => link.name).join(' → ');
  const facts = [...texts.manner(claim), chain].filter(Boolean).join(' · ');
  const pieces = claim.content.length > 0 ? claim.content : [claim.anchor.exact];
  const children: BlockContent[] = [
    {
      type: 'paragraph',
      children: [{ type: 'strong', children: [text(name)] }, text(` · ${facts}`)],
    },
    { type: 'blockquote', children: pieces.flatMap(paragraphs) },
    ...(note?.text ? paragraphs(note.text) : []),
    ...(note && note.tags.length > 0 ? paragraphs(note.tags.map((tag) => `#${tag}`).join(' ')) : []),
  ];
  return {
    type: 'list',
    ordered: false,
    spread: true,
    children: [{ type: 'listItem', spread: true, children }],
  };
}

function blockNodes(block: SavedBlock): RootContent[] {
  const content = withLinks(block);
  const paragraph: Paragraph = { type: 'paragraph', children: content };
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: depthOf(block.level), children: content }];
    case 'quote':
      return [{ type: 'blockquote', children: [paragraph] }];
    case 'list-item':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [{ type: 'listItem', spread: false, children: [paragraph] }],
        },
      ];
    case 'caption':
      return [{ type: 'paragraph', children: [{ type: 'emphasis', children: content }] }];
    case 'table':
      return [{ type: 'code', value: block.text }];
    default:
      return block.text.trim() === '' ? [] : [paragraph];
  }
}

/** The title is the file's only heading of the first level. */
function depthOf(level: number | null): 2 | 3 | 4 | 5 | 6 {
  if (level === null || level <= 2) return 2;
  return level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}

/** A block's words with its links, which do not overlap. */
function withLinks({ text: words, start, links }: SavedBlock): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    const [from, to] = [link.start - start, link.end - start];
    if (from < at || to > words.length || from >= to) continue;
    if (from > at) nodes.push(text(words.slice(at, from)));
    nodes.push({ type: 'link', url: link.href, children: [text(words.slice(from, to))] });
    at = to;
  }
  if (at < words.length) nodes.push(text(words.slice(at)));
  return nodes;
}

/** Neighbouring items are one list. */
function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'list' && last?.type === 'list' && last.spread === node.spread) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else joined.push(node);
  }
  return joined;
}

function section(name: string): RootContent {
  return { type: 'heading', depth: 2, children: [text(name)] };
}

function paragraphs(words: string): Paragraph[] {
  return words
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [text(line)] }));
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
