/** An article with its text, its claims and their sources, read in one go. */
import {
  type ArticleWithText,
  articleWithText,
  type LibraryDatabase,
  type OneOrigin,
  originsOf,
  type SourceRecord,
  sourceById,
} from '../../../lib/library';

export interface ArticleAndSources extends ArticleWithText {
  sources: ReadonlyMap<string, SourceRecord>;
  /** Of claims that other articles carry too, by claim id. */
  origins: ReadonlyMap<string, OneOrigin>;
}

/** Null where there is no such article. */
export async function articleAndSources(db: LibraryDatabase, id: string): Promise<ArticleAndSources | null> {
  const found = await articleWithText(db, id);
  if (!found) return null;
  const ids = new Set([...found.claims, ...found.otherClaims].flatMap(({ sourceId }) => sourceId ?? []));
  const summaries = await Promise.all([...ids].map((sourceId) => sourceById(db, sourceId)));
  const sources = new Map(summaries.flatMap((s) => (s ? [[s.source.id, s.source] as const] : [])));
  return { ...found, sources, origins: await originsOf(db, id) };
}
