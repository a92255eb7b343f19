/** What the store answers to a page that was read: ids, the reader's own claims, what has changed. Runs inside transactions. */
import { type CorrectedChanges, correctedStatements } from './correct-changes';
import { type LibraryDatabase, toSource } from './database';
import { hiddenIn } from './hiding';
import { LIMITS } from './limits';
import { present, sourceIdsOf } from './records';
import type { ClaimRecord, Gist, HandClaim, Reading, ReadingReceipt, Revisit, SourceRecord } from './types';
import { inZone } from './zone';

type Sources = ReadonlyMap<string, SourceRecord>;

/** @param changes as corrected. */
export const receiptOf = inZone(
  async (db: LibraryDatabase, changes: CorrectedChanges, reading: Reading): Promise<ReadingReceipt> => {
    const { article, version, all, claimIds, revisited } = changes;
    const hidden = await hiddenIn(db, article.id);
    const visible = new Map(all.filter(({ id }) => !hidden.has(id)).map((claim) => [claim.id, claim]));
    const standing = [...visible.values()].filter(({ versionId }) => versionId === version.id);
    const gone = version.excerpt
      ? []
      : [...visible.values()].filter(({ versionId }) => versionId !== version.id);
    const seen = new Map(
      present(await db.versions.bulkGet([...new Set(gone.map(({ versionId }) => versionId))])).map((text) => [
        text.id,
        text.seenAt,
      ]),
    );
    const seenAt = (claim: ClaimRecord) => seen.get(claim.versionId) ?? claim.readAt;
    gone.sort((a, b) => seenAt(b) - seenAt(a) || a.anchor.start - b.anchor.start);

    const there = (ids: readonly string[] = []) =>
      ids.flatMap((id) => visible.get(id) ?? []).sort(inTextOrder);
    const added = there(revisited?.added);
    const dropped = there(revisited?.dropped);
    const reworded = (revisited?.reworded ?? []).flatMap(({ claimId, before }) => {
      const claim = visible.get(claimId);
      return claim ? [{ claim, before }] : [];
    });
    const listed = [added, reworded.map(({ claim }) => claim), gone].flatMap(first);
    // One that the engine has found as well is among the reading's own.
    const own = new Set(claimIds);
    const byHand = standing.filter(({ id, by }) => by === 'hand' && !own.has(id)).slice(0, LIMITS.byHand);
    const sources: Sources = new Map(
      present(await db.sources.bulkGet([...sourceIdsOf([...listed, ...byHand])])).map((row) => [
        row.id,
        toSource(row),
      ]),
    );
    const revisit: Revisit = {
      since: revisited && added.length + dropped.length + reworded.length > 0 ? revisited.since.seenAt : null,
      counts: {
        added: added.length,
        dropped: dropped.length,
        reworded: reworded.length,
        gone: gone.length,
      },
      added: first(added).map((claim) => gistOf(claim, sources)),
      reworded: first(reworded).map(({ claim, before }) => ({
        ...gistOf(claim, sources),
        before: inShort(before),
      })),
      gone: first(gone).map((claim) => ({ ...gistOf(claim, sources), seenAt: seenAt(claim) })),
    };
    return {
      articleId: article.id,
      savedAt: article.savedAt,
      claimIds,
      hidden: claimIds.filter((id) => hidden.has(id)),
      byHand: byHand.sort(inTextOrder).flatMap((claim): HandClaim[] => {
        const source = sources.get(claim.sourceId ?? '');
        return source ? [{ claim, source }] : [];
      }),
      corrected: await correctedStatements(db, changes, reading),
      revisit,
    };
  },
);

function first<T>(list: readonly T[]): T[] {
  return list.slice(0, LIMITS.listed);
}

function gistOf({ id, sourceId, mention, kind, content, anchor }: ClaimRecord, sources: Sources): Gist {
  const source = sources.get(sourceId ?? '');
  return {
    claimId: id,
    name: source?.name ?? mention,
    labels: source?.labels ?? {},
    kind: source?.kind ?? kind,
    content: inShort(content.length > 0 ? content : [anchor.exact]),
  };
}

function inShort(pieces: readonly string[]): string {
  const whole = pieces.join(' … ');
  return whole.length > LIMITS.gist ? `${whole.slice(0, LIMITS.gist)}…` : whole;
}

function inTextOrder(a: ClaimRecord, b: ClaimRecord): number {
  return a.anchor.start - b.anchor.start || a.spans.cue.start - b.spans.cue.start;
}
