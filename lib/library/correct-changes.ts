/**
 * Takes the reader's corrections over a reading that was refined, whether it is stored or only looked at. Runs inside
 * transactions.
 */
import type { SourceKind } from '../attribution/types';
import type { Identity } from '../sources/types';
import { type Corrector, createCorrector } from './corrector';
import { type LibraryDatabase, toSource } from './database';
import { createFinder } from './finder';
import { followed } from './limiting';
import { present, sourceIdsOf } from './records';
import { correctClaims } from './recorrect';
import type { Changes } from './refine';
import { textOf } from './text-of';
import type { ClaimRecord, CorrectedStatement, CorrectionRecord, Reading, SourceRecord } from './types';
import { inZone } from './zone';

export interface CorrectedChanges extends Changes {
  corrector: Corrector;
  /** Limits that the reader drew in an earlier text of the article, as they stand in this one. */
  followed: CorrectionRecord[];
}

export const correctChanges = inZone(
  async (
    db: LibraryDatabase,
    changes: Changes,
    corrections: readonly CorrectionRecord[],
    reading: Reading,
  ): Promise<CorrectedChanges> => {
    const steps = reading.excerpt ? [...corrections] : inThisText(corrections, changes, reading);
    const corrector = createCorrector(steps);
    const moved = steps.filter((step) => !corrections.includes(step));
    const langOf = () => changes.article.lang;
    return {
      ...changes,
      claims: await correctClaims(db, changes.claims, corrector, langOf),
      all: await correctClaims(db, changes.all, corrector, langOf),
      corrector,
      followed: moved,
    };
  },
);

function inThisText(
  corrections: readonly CorrectionRecord[],
  { version }: Changes,
  { blocks }: Reading,
): CorrectionRecord[] {
  if (corrections.every(({ type }) => type !== 'limits')) return [...corrections];
  const finder = createFinder(textOf(blocks));
  return corrections.map((it) =>
    it.type === 'limits' ? followed(it, version.id, finder, version.updatedAt) : it,
  );
}

/** Those claims of a reading that the reader sees otherwise than the page has read them. */
export const correctedStatements = inZone(
  async (
    db: LibraryDatabase,
    { all, claimIds, corrector }: CorrectedChanges,
    reading: Reading,
  ): Promise<CorrectedStatement[]> => {
    if (corrector.idle) return [];
    const claims = new Map(all.map((claim) => [claim.id, claim]));
    const rows = present(await db.sources.bulkGet([...sourceIdsOf(all)])).map(toSource);
    const sources = new Map(rows.map((source) => [source.id, source]));
    return claimIds.flatMap((id, index): CorrectedStatement[] => {
      const claim = claims.get(id);
      const draft = reading.claims[index];
      if (!claim || !draft || claim.by !== draft.by) return [];
      const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
      if (claim.sourceId !== null && !source) return [];
      if (!isOtherwise(claim, source)) return [];
      const { kind } = claim;
      const spans = claim.uncorrected?.spans ? claim.spans : draft.spans;
      const identity = source ? identityOf(source, kind) : null;
      return [{ index, kind, identity, source: spans.source, content: spans.content }];
    });
  },
);

function isOtherwise(claim: ClaimRecord, source: SourceRecord | undefined): boolean {
  return claim.uncorrected !== undefined || source?.uncorrected !== undefined;
}

/** Who a stored source is, as the reader has it. */
export function identityOf({ id, scope, country, name, labels }: SourceRecord, kind: SourceKind): Identity {
  return { id, kind, scope, reason: 'reader', country, name, labels };
}
