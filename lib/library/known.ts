/** What the store knows of an article that is being read. Runs inside transactions. */
import { uncorrectedClaim, uncorrectedSource } from './corrector';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { isChanged } from './deletion';
import { claimsOfArticleRows, versionsOfArticle } from './ranges';
import { present, sourceIdsOf } from './records';
import { correctionsFor } from './recorrect';
import { idOf, type Known, readerKeys } from './refine';
import type { CorrectionRecord, Reading } from './types';
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
    const claims = (await claimsOfArticleRows(db, articleId).toArray()).map(toClaim).map(uncorrectedClaim);
    const corrections = await correctionsFor(db, [articleId]);
    const ids = [
      ...sourceIdsOf(claims),
      ...reading.sources.map(({ id }) => id),
      ...sourceIdsOf(reading.claims),
      ...names.map((name) => name.sourceId),
    ];
    const rows = present(await db.sources.bulkGet([...new Set(ids)]));
    const sources = rows.map(toSource).map(uncorrectedSource);
    const before = versionsOfArticle(db, articleId, { to: opened });
    return {
      article: await db.articles.get(articleId),
      version: await db.versions.get(`${articleId}:${reading.fingerprint}`),
      base: await before
        .reverse()
        .filter(({ excerpt }) => !excerpt)
        .first(),
      meanwhile: await versionsOfArticle(db, articleId, { from: opened }).toArray(),
      claims,
      corrections,
      kept: await keptClaims(db, articleId, corrections),
      keptSources: await keptSources(db, reading, ids),
      sources: new Map(sources.map((source) => [source.id, source])),
      names: new Map(names.map((name) => [name.key, name])),
    };
  },
);

/** Claims that the reader wrote of or corrected: no reading may lose them. */
const keptClaims = inZone(
  async (
    db: LibraryDatabase,
    articleId: string,
    corrections: readonly CorrectionRecord[],
  ): Promise<Set<string>> => {
    const notes = await db.notes.where('articleId').equals(articleId).primaryKeys();
    return new Set([
      ...corrections.flatMap((it) => ('claimIds' in it ? it.claimIds : [])),
      ...notes.flatMap((id) => (id.startsWith('claim:') ? [id.slice('claim:'.length)] : [])),
    ]);
  },
);

/** Sources that the reading has no more, though the reader wrote of them or corrected them. */
const keptSources = inZone(
  async (db: LibraryDatabase, reading: Reading, ids: readonly string[]): Promise<Set<string>> => {
    const read = new Set(reading.sources.map(({ id }) => id));
    const kept = new Set<string>();
    for (const id of new Set(ids)) if (!read.has(id) && (await isChanged(db, id))) kept.add(id);
    return kept;
  },
);
