/** Which articles carry one statement. Knows indexes only: nothing is compared here. */
import type { ClaimRow, LibraryDatabase } from './database';
import { claimsOfArticleRows, claimsOfStatement } from './ranges';
import type { OneOrigin } from './statement-types';
import type { ClaimOrigin } from './types';
import { inZone, reading } from './zone';

/** Carriers read of one statement. */
const CARRIERS = 200;

/** Of an article's claims those whose statement other articles carry too, by claim id. */
export function originsOf(db: LibraryDatabase, articleId: string): Promise<Map<string, OneOrigin>> {
  return reading(db, [db.claims], async () => {
    const found = await originsAmong(db, await claimsOfArticleRows(db, articleId, 0).toArray());
    return new Map(found.map(({ claimId, ...origin }) => [claimId, origin]));
  });
}

/** Those of the claims whose statement several articles carry. */
export const originsAmong = inZone(
  async (db: LibraryDatabase, rows: readonly ClaimRow[]): Promise<ClaimOrigin[]> => {
    const origins: ClaimOrigin[] = [];
    for (const { id, statementId } of rows) {
      if (statementId === undefined) continue;
      const carriers = await visibleOf(db, statementId);
      const articles = new Set(carriers.map(({ articleId }) => articleId)).size;
      if (articles > 1) origins.push({ claimId: id, statementId, articles });
    }
    return origins;
  },
);

/** Claims of a statement that the reader has not hidden, first published first. */
export const visibleOf = inZone(async (db: LibraryDatabase, statementId: string): Promise<ClaimRow[]> => {
  const rows = await claimsOfStatement(db, statementId).limit(CARRIERS).toArray();
  return rows.filter(({ hidden }) => hidden === 0);
});
