/**
 * Makes and undoes the reader's corrections: each is one transaction over its record and all that it changes. All throw
 * LibraryError only.
 */
import { uncorrectedClaim } from './corrector';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { pruneSources } from './deletion';
import { LibraryError } from './errors';
import { markHidden } from './hiding';
import { type DrawnLimits, drawnIn } from './limiting';
import { noRecords, present } from './records';
import { concernedBy, recorrect } from './recorrect';
import { putSources, tallied } from './tally';
import { textOf } from './text-of';
import type { CorrectionDraft, CorrectionRecord, Deletion, SourceDraft } from './types';
import { writing } from './writing';
import { inZone } from './zone';

export interface CorrectOptions {
  /** When, milliseconds since the epoch. */
  now?: number;
  /** A source that the reader names for the first time. */
  source?: SourceDraft;
}

/**
 * Makes a correction; it applies to what is stored and to all that is read later.
 * @returns its id, which undoes it. Throws `not-found` where it names what is not stored, `invalid` where it would
 * change nothing.
 */
export function correct(
  db: LibraryDatabase,
  draft: CorrectionDraft,
  { now = Date.now(), source }: CorrectOptions = {},
): Promise<string> {
  return writing(db, () => make(db, draft, now, source));
}

/**
 * Draws the limits of a claim anew; its text must be saved.
 * @returns as {@link correct} does. Throws `invalid` where the spans do not stand in the text or overlap.
 */
export function correctLimits(
  db: LibraryDatabase,
  claimId: string,
  drawn: DrawnLimits & { versionId: string },
  { now = Date.now() }: { now?: number } = {},
): Promise<string> {
  return writing(db, async () => {
    const row = await db.claims.get(claimId);
    const version = await db.versions.get(drawn.versionId);
    if (!row || !version?.blocks) throw new LibraryError('not-found', 'The text of the claim is not stored');
    if (row.versionId !== version.id) throw new LibraryError('invalid', 'The claim stands in another text');
    const { articleId } = row;
    const limits = drawnIn(textOf(version.blocks), uncorrectedClaim(toClaim(row)), drawn);
    return make(
      db,
      { type: 'limits', articleId, claimIds: [claimId], versionId: version.id, ...limits },
      now,
    );
  });
}

/**
 * Undoes a correction, whatever was corrected since.
 * @returns what makes it again when handed to `restore`; null where it was gone already.
 */
export function undoCorrection(db: LibraryDatabase, id: string): Promise<Deletion | null> {
  return writing(db, async () => {
    const record = await db.corrections.get(id);
    if (!record) return null;
    // A source that the reader named goes with the last correction that gives it something to say.
    const rows = present(await db.sources.bulkGet(namedIn(record)));
    await db.corrections.delete(id);
    await apply(db, record);
    return { ...noRecords(), corrections: [record], sources: rows.map(toSource) };
  });
}

const make = inZone(
  async (db: LibraryDatabase, draft: CorrectionDraft, now: number, source?: SourceDraft): Promise<string> => {
    if (source && !(await db.sources.get(source.id))) {
      await putSources(db, [{ ...source, firstSeenAt: now, lastSeenAt: now, updatedAt: now }]);
    }
    await check(db, draft);
    // Steps are taken in the order of their times: this one is after all the others.
    const last = (await db.corrections.orderBy('madeAt').last())?.madeAt ?? Number.NEGATIVE_INFINITY;
    const record: CorrectionRecord = {
      ...draft,
      id: crypto.randomUUID(),
      madeAt: Math.max(now, last + 1),
      updatedAt: now,
    };
    await db.corrections.put(record);
    await apply(db, record);
    return record.id;
  },
);

/** After a correction came or went. */
const apply = inZone(async (db: LibraryDatabase, changed: CorrectionRecord): Promise<void> => {
  const articles = 'articleId' in changed ? [changed.articleId] : [];
  if (changed.type === 'not-a-source') {
    await tallied(db, articles, () => markHidden(db, changed.articleId));
    return;
  }
  const concerned = await concernedBy(db, [changed]);
  const left = await recorrect(db, { articles, ...concerned });
  const target = 'into' in changed && changed.into !== null ? [changed.into] : [];
  await pruneSources(db, [...left, ...concerned.sources, ...target]);
});

const check = inZone(async (db: LibraryDatabase, draft: CorrectionDraft): Promise<void> => {
  if ('articleId' in draft && draft.type !== 'not-a-source') {
    const claims = present(await db.claims.bulkGet(draft.claimIds));
    const all = claims.length === draft.claimIds.length && claims.length > 0;
    if (!all || claims.some(({ articleId }) => articleId !== draft.articleId)) {
      throw new LibraryError('not-found', 'There is no such claim in the article');
    }
  }
  const named = namedIn(draft);
  if (present(await db.sources.bulkGet(named)).length !== named.length) {
    throw new LibraryError('not-found', 'There is no such source');
  }
  if ('from' in draft && draft.from === draft.into) {
    throw new LibraryError('invalid', 'A source is itself already');
  }
  if (draft.type === 'split' && draft.keys.length + draft.claimIds.length === 0) {
    throw new LibraryError('invalid', 'Nothing is split off');
  }
});

/** The sources that a correction names. */
function namedIn(draft: CorrectionDraft): string[] {
  return [
    'from' in draft ? draft.from : null,
    'into' in draft ? draft.into : null,
    'sourceId' in draft ? draft.sourceId : null,
  ].filter((id) => id !== null);
}
