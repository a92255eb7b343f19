/** What the store knows of an article that is being read. Runs inside transactions. */
import { type LibraryDatabase, toClaim, toSource } from './database';
import { claimsOfArticleRows, versionsOfArticle } from './ranges';
import { present, sourceIdsOf } from './records';
import { idOf, type Known, readerKeys } from './refine';
import type { Reading } from './types';
import { inZone } from './zone';

/** @param opened when the reader came to the page, milliseconds since the epoch. */
export const knownOf = inZone(
  async (db: LibraryDatabase, reading: Reading, opened: number): Promise<Known> => {
    const articleId = idOf(reading);
    const keys = [
      ...reading.names.map(({ key }) => key),
      ...reading.claims.flatMap((draft) => readerKeys(reading, draft)),
    ];
    const names = present(await db.names.bulkGet([...new Set(keys)]));
    const ids = [
      ...reading.sources.map(({ id }) => id),
      ...sourceIdsOf(reading.claims),
      ...names.map((name) => name.sourceId),
    ];
    const sources = present(await db.sources.bulkGet([...new Set(ids)])).map(toSource);
    const before = versionsOfArticle(db, articleId, { to: opened });
    return {
      article: await db.articles.get(articleId),
      version: await db.versions.get(`${articleId}:${reading.fingerprint}`),
      base: await before
        .reverse()
        .filter(({ excerpt }) => !excerpt)
        .first(),
      meanwhile: await versionsOfArticle(db, articleId, { from: opened }).toArray(),
      claims: (await claimsOfArticleRows(db, articleId).toArray()).map(toClaim),
      sources: new Map(sources.map((source) => [source.id, source])),
      names: new Map(names.map((name) => [name.key, name])),
    };
  },
);
