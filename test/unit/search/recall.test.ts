/** What the search finds of what readers should find, among its first ten hits. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../lib/library';
import { namesOf } from '../../../lib/library/search/document';
import { search } from '../../../lib/library/search/find';
import { textOf } from '../../../lib/library/text-of';
import type { ArticleRecord, ClaimRecord } from '../../../lib/library/types';
import { freshLibrary } from '../library-fixtures';
import { fillDemoLibrary } from './demo-library';
import { QUESTIONS, type Question, type Where } from './queries';

interface Findable {
  kind: Question[0];
  id: string;
  text: string;
  source: string;
  claim?: ClaimRecord;
  article?: ArticleRecord;
  at: number;
}

let db: LibraryDatabase;
let all: Findable[];

beforeAll(async () => {
  db = freshLibrary();
  await fillDemoLibrary(db);
  all = await findables(db);
});

/** Whatever may be found, with the words it may be found by, read past the index. */
async function findables(db: LibraryDatabase): Promise<Findable[]> {
  const sources = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
  const articles = new Map((await db.articles.toArray()).map((article) => [article.id, article]));
  const versions = await db.versions.toArray();
  const found: Findable[] = [];
  for (const claim of await db.claims.toArray()) {
    const source = sources.get(claim.sourceId ?? '');
    const names = source ? namesOf(source).join('\n') : '';
    const article = articles.get(claim.articleId);
    const text = [claim.anchor.exact, names, article?.outletName].join('\n');
    found.push({
      kind: 'claim',
      id: claim.id,
      text,
      source: `${names}\n${claim.mention}`,
      claim,
      ...(article && { article }),
      at: claim.publishedAt,
    });
  }
  for (const article of articles.values()) {
    const saved = versions.find((version) => version.articleId === article.id && version.blocks);
    const text = [article.title, article.outletName, saved?.blocks ? textOf(saved.blocks) : ''].join('\n');
    found.push({ kind: 'article', id: article.id, text, source: '', article, at: article.publishedAt });
  }
  for (const source of sources.values()) {
    found.push({ kind: 'source', id: source.id, text: namesOf(source).join('\n'), source: '', at: 0 });
  }
  for (const note of await db.notes.toArray()) {
    found.push({ kind: 'note', id: note.id, text: [note.text, ...note.tags].join('\n'), source: '', at: 0 });
  }
  return found;
}

function expected([kind, , words, where]: Question): string[] {
  const begins = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${word.source})`, 'iu'));
  return all
    .filter((one) => one.kind === kind && begins.every((word) => word.test(one.text)) && holds(one, where))
    .map(({ id }) => id);
}

function holds({ claim, article, source, at }: Findable, where: Where = {}): boolean {
  return (
    (!where.source || where.source.test(source)) &&
    (!where.lang || article?.lang === where.lang) &&
    (!where.outlet || !!article?.outletDomain.startsWith(where.outlet)) &&
    (!where.kind || claim?.kind === where.kind) &&
    (!where.sense || claim?.sense === where.sense) &&
    (!where.form || claim?.form === where.form) &&
    (!where.after || at >= new Date(`${where.after}T00:00`).getTime()) &&
    (!where.before || at < new Date(`${where.before}T00:00`).getTime()) &&
    (!where.url || !!article?.url.endsWith(where.url)) &&
    (!where.saved || article?.savedAt !== null)
  );
}

it('finds 95 of a hundred expected hits among the first ten', async () => {
  const shares: number[] = [];
  const missed: string[] = [];
  for (const question of QUESTIONS) {
    const [kind, text] = question;
    const wanted = new Set(expected(question));
    const { hits, total } = await search(db, { text, kinds: [kind], limit: 10 });
    const found = hits.filter(({ id }) => wanted.has(id)).length;
    expect.soft(wanted.size, `${text} asks for nothing that is there`).toBeGreaterThan(0);
    const share = found / Math.min(10, wanted.size);
    shares.push(share);
    if (share < 1) missed.push(`${text}: ${found} of ${wanted.size}, ${total} found`);
  }
  const recall = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (process.env['SHOW_MISSED']) console.log(recall, missed.join('\n'));
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});
