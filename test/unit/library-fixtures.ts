/** A small newsroom for the library's tests: articles written here, with their attributions marked in the text. */
import type { Article, Link } from '../../lib/article/types';
import type { SourceKind } from '../../lib/attribution/types';
import { type ArticleSummary, type LibraryDatabase, listedArticles, openLibrary } from '../../lib/library';
import { draftReading } from '../../lib/library/draft';
import type { Reading } from '../../lib/library/types';
import type { IdentifiedAttribution, Identity } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';

let opened = 0;

/** A library of its own for one test. */
export function freshLibrary(): LibraryDatabase {
  opened++;
  return openLibrary(`library-test-${opened}`);
}

/** The tables of records, those of the search index aside: it is derived, and tested by itself. */
export function recordTables(db: LibraryDatabase): LibraryDatabase['tables'] {
  return db.tables.filter(({ name }) => name !== 'jobs' && !name.startsWith('index'));
}

/** The first articles of a list, as the library shows it. */
export function listArticles(
  db: LibraryDatabase,
  { savedOnly = false, query = '', limit }: { savedOnly?: boolean; query?: string; limit: number },
): Promise<ArticleSummary[]> {
  const filters = savedOnly ? { saved: true } : {};
  const sort = query === '' ? 'met' : 'newest';
  return listedArticles(db, { text: query, filters, sort }, { limit, offset: 0 }).then(({ rows }) => rows);
}

/** Every row of the tables of records, with the fields made for indexes. */
export async function contents(db: LibraryDatabase): Promise<Record<string, unknown[]>> {
  const tables = recordTables(db).map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

export function identity(id: string, name: string, more: Partial<Identity> = {}): Identity {
  const kind: SourceKind = id.startsWith('mfa:') ? 'government' : 'organization';
  return { id, kind, scope: 'global', reason: 'lexicon', country: null, name, labels: {}, ...more };
}

export interface Marked {
  source?: string;
  cue: string;
  content?: string[];
  identity?: Identity;
  /** Indices of the attributions of the chain. */
  chain?: number[];
  role?: 'origin' | 'relay';
}

/** An article of the given lines; the first is its title. */
export function articleOf(
  lines: string[],
  more: Partial<Article> & { linked?: [string, string][] } = {},
): Article {
  const { linked = [], ...fields } = more;
  const text = lines.join('\n');
  const spans = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { start, end: start + line.length };
  });
  return {
    url: 'https://vesti.example/2024/10/29/novost.html',
    canonical: null,
    title: lines[0] ?? '',
    outlet: { name: 'Вести', domain: 'vesti.example' },
    authors: [],
    published: '2024-10-29T10:00:00Z',
    modified: null,
    lang: 'ru',
    text,
    blocks: spans.map((span, index) => ({
      ...span,
      kind: index === 0 ? 'title' : 'paragraph',
      level: null,
      image: null,
    })),
    links: linked.map(([words, href]): Link => ({ ...spanOf(text, words), href })),
    ...fields,
  };
}

/** Attributions by their words, each found from the place of the one before. */
export function attributionsOf(article: Article, marks: Marked[]): IdentifiedAttribution[] {
  return marks.map((mark, index) => {
    const source = mark.source === undefined ? null : spanOf(article.text, mark.source);
    return {
      source,
      cue: spanOf(article.text, mark.cue),
      content: (mark.content ?? []).map((words) => spanOf(article.text, words)),
      sense: 'states',
      form: 'indirect',
      kind: mark.identity?.kind ?? 'anonymous',
      role: mark.role ?? 'origin',
      channel: null,
      referent: source,
      cluster: source ? index : null,
      chain: mark.chain ?? [],
      confidence: 0.9,
      identity: mark.identity ?? null,
    };
  });
}

export function readingOf(article: Article, marks: Marked[], engineVersion = '1'): Reading {
  return draftReading(article, attributionsOf(article, marks), engineVersion);
}

/** One article with one statement, for tests that need many. */
export function simpleReading(options: {
  url: string;
  published?: string | null;
  source?: Identity;
  content?: string;
  engineVersion?: string;
}): Reading {
  const { url, published = '2024-10-29T10:00:00Z', engineVersion } = options;
  const source = options.source ?? identity('mfa:BY', 'МИД Беларуси', { country: 'BY' });
  const content = options.content ?? 'переговоры пройдут в ноябре';
  const article = articleOf(['Заголовок', `${source.name} сообщил, что ${content}.`], { url, published });
  return readingOf(
    article,
    [{ source: source.name, cue: 'сообщил', content: [content], identity: source }],
    engineVersion,
  );
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return { start, end: start + words.length };
}
