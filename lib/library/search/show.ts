/** What a list shows of found documents: their records, and pieces of their text with the words asked for marked. */
import type { Span } from '../../text/types';
import { type LibraryDatabase, toClaim } from '../database';
import { summariesOf, withArticles } from '../queries';
import { versionsOfArticle } from '../ranges';
import { present } from '../records';
import { textOf } from '../text-of';
import type { ArticleRecord, NoteRecord, SourceSummary, Statement } from '../types';
import { inZone, reading } from '../zone';
import type { SearchHit } from './find';
import { markerOf, type Snippet } from './mark';

export type ShownHit =
  | { kind: 'claim'; id: string; statement: Statement; snippet: Snippet }
  | { kind: 'article'; id: string; article: ArticleRecord; titleMarks: Span[]; snippet: Snippet | null }
  | { kind: 'source'; id: string; source: SourceSummary; nameMarks: Span[] }
  | { kind: 'note'; id: string; note: NoteRecord; snippet: Snippet };

/**
 * The records of hits, in their order, for the hits that are shown only. `text` is the query they were found by. A hit whose
 * record is gone meanwhile is left out. An article's snippet is of its saved text, null where that has no word of the query.
 * Usable in live queries. Throws LibraryError.
 */
export function showHits(
  db: LibraryDatabase,
  hits: readonly SearchHit[],
  text: string,
  options: { typing?: boolean } = {},
): Promise<ShownHit[]> {
  const marker = markerOf(text, options);
  const idsOf = (kind: SearchHit['kind']) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  return reading(db, [db.articles, db.versions, db.claims, db.sources, db.notes], async () => {
    const claims = present(await db.claims.bulkGet(idsOf('claim'))).map(toClaim);
    const statements = new Map((await withArticles(db, claims)).map((one) => [one.claim.id, one]));
    const articles = new Map(
      present(await db.articles.bulkGet(idsOf('article'))).map((one) => [one.id, one]),
    );
    const texts = new Map<string, string>();
    for (const article of articles.values()) {
      if (article.savedAt !== null) texts.set(article.id, await savedText(db, article.id));
    }
    const sources = new Map(
      (await summariesOf(db, present(await db.sources.bulkGet(idsOf('source'))))).map((one) => [
        one.source.id,
        one,
      ]),
    );
    const notes = new Map(present(await db.notes.bulkGet(idsOf('note'))).map((one) => [one.id, one]));
    return hits.flatMap(({ kind, id }): ShownHit[] => {
      switch (kind) {
        case 'claim': {
          const statement = statements.get(id);
          return statement
            ? [{ kind, id, statement, snippet: marker.snippet(statement.claim.anchor.exact) }]
            : [];
        }
        case 'article': {
          const article = articles.get(id);
          if (!article) return [];
          const snippet = marker.snippet(texts.get(id) ?? '');
          const titleMarks = marker.marks(article.title);
          return [{ kind, id, article, titleMarks, snippet: snippet.marks.length > 0 ? snippet : null }];
        }
        case 'source': {
          const source = sources.get(id);
          return source ? [{ kind, id, source, nameMarks: marker.marks(source.source.name) }] : [];
        }
        case 'note': {
          const note = notes.get(id);
          return note ? [{ kind, id, note, snippet: marker.snippet(note.text) }] : [];
        }
        default:
          return kind satisfies never;
      }
    });
  });
}

const savedText = inZone(async (db: LibraryDatabase, articleId: string): Promise<string> => {
  const versions = await versionsOfArticle(db, articleId).reverse().toArray();
  const saved = versions.find(({ blocks }) => blocks !== null);
  return textOf((saved?.blocks ?? []).filter(({ kind }) => kind !== 'title'));
});
