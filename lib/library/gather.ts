/**
 * Articles and claims with all that hangs on them, so that they can be put back after a deletion or taken in from a
 * file: nothing gathered refers to anything that is not. Runs inside transactions.
 */
import { isOfSource } from './corrector';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { nameKey } from './fold';
import { claimsOfArticleRows, versionsOfArticle } from './ranges';
import { noRecords, present, sourceIdsOf } from './records';
import { concernedBy, correctionsFor } from './recorrect';
import type { ArticleRecord, ClaimRecord, LibraryRecords } from './types';
import { inZone } from './zone';

/** Ids that are not there are passed over. @param isSelected which of an article's claims; all without it. */
export const gatherArticles = inZone(
  async (
    db: LibraryDatabase,
    ids: readonly string[],
    isSelected: (claim: ClaimRecord) => boolean = () => true,
  ): Promise<LibraryRecords> => {
    const gathered = noRecords();
    for (const article of present(await db.articles.bulkGet([...new Set(ids)]))) {
      const claims = (await claimsOfArticleRows(db, article.id).toArray()).map(toClaim).filter(isSelected);
      gathered.articles.push(article);
      gathered.versions.push(...(await versionsOfArticle(db, article.id).toArray()));
      gathered.claims.push(...claims);
      gathered.corrections.push(...(await db.corrections.where('articleId').equals(article.id).toArray()));
      gathered.notes.push(...(await db.notes.where('articleId').equals(article.id).toArray()));
      await gatherSources(db, gathered, article, claims);
    }
    const targets = gathered.corrections.flatMap((it) => ('into' in it ? (it.into ?? []) : []));
    gathered.sources.push(...present(await db.sources.bulkGet(targets)).map(toSource));
    return gathered;
  },
);

/** Adds the sources and names of claims. */
export const gatherSources = inZone(
  async (
    db: LibraryDatabase,
    gathered: LibraryRecords,
    article: ArticleRecord,
    claims: readonly ClaimRecord[],
  ): Promise<void> => {
    const keys = claims.flatMap(({ mention }) => (mention === null ? [] : [nameKey(article.lang, mention)]));
    const names = present(await db.names.bulkGet([...new Set([...keys, ...localNames(article, claims)])]));
    const sourceIds = new Set([...sourceIdsOf(claims), ...names.map(({ sourceId }) => sourceId)]);
    gathered.names.push(...names);
    gathered.sources.push(...present(await db.sources.bulkGet([...sourceIds])).map(toSource));
  },
);

/** Keys of the names that hold in one article only. */
export function localNames(article: ArticleRecord, claims: readonly ClaimRecord[]): string[] {
  return claims.flatMap(({ mention }) =>
    mention === null ? [] : [nameKey(article.lang, mention, article.id)],
  );
}

/** Corrections of the sources gathered and of all that are joined or parted with them, with the sources those name. */
export const gatherCorrections = inZone(
  async (db: LibraryDatabase, gathered: LibraryRecords): Promise<void> => {
    const known = new Set(gathered.sources.map(({ id }) => id));
    const all = (await correctionsFor(db, [])).filter(isOfSource);
    const named = (it: (typeof all)[number]) => ('from' in it ? [it.from, it.into] : [it.sourceId]);
    const about = all.filter((it) => named(it).some((id) => known.has(id)));
    const { sources } = await concernedBy(db, about);
    const concerned = new Set([...sources, ...known]);
    gathered.corrections.push(...all.filter((it) => named(it).some((id) => concerned.has(id))));
    const others = sources.filter((id) => !known.has(id));
    gathered.sources.push(...present(await db.sources.bulkGet(others)).map(toSource));
  },
);
