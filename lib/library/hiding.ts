/** Keeps the `hidden` field of claims in step with the corrections. Runs inside transactions of `write.ts`. */
import type { ClaimRow, LibraryDatabase } from './database';
import { claimsOfArticleRows } from './ranges';
import type { ClaimRecord, CorrectionRecord } from './types';
import { inZone } from './zone';

/** Ids of an article's claims that a correction hides. */
export const hiddenIn = inZone(async (db: LibraryDatabase, articleId: string): Promise<Set<string>> => {
  const corrections = await db.corrections.where('articleId').equals(articleId).toArray();
  return hiddenBy(corrections);
});

/** Ids of claims that these corrections hide. */
export function hiddenBy(corrections: readonly CorrectionRecord[]): Set<string> {
  return new Set(corrections.flatMap((it) => (it.type === 'not-a-source' ? it.claimIds : [])));
}

/** The row of a claim that is new or changed: its statement is to be found (`grouping.ts`). */
export function claimRow(claim: ClaimRecord, hidden: ReadonlySet<string>): ClaimRow {
  return { ...claim, hidden: hidden.has(claim.id) ? 1 : 0, ungrouped: 1 };
}

/** After corrections of an article changed. */
export const markHidden = inZone(async (db: LibraryDatabase, articleId: string): Promise<void> => {
  const hidden = await hiddenIn(db, articleId);
  const rows = await claimsOfArticleRows(db, articleId).toArray();
  const changed = rows.filter((row) => (row.hidden === 1) !== hidden.has(row.id));
  await db.claims.bulkPut(changed.map((row) => ({ ...row, hidden: hidden.has(row.id) ? 1 : 0 })));
});
