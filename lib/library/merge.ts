/**
 * Joins records from elsewhere (an import, an undone deletion) with those stored: of two that are one the later
 * counts, the reader's rows always win, nothing is doubled. Runs inside transactions over all tables.
 */
import { createCorrector, uncorrectedClaim, uncorrectedSource } from './corrector';
import { type LibraryDatabase, toClaim, toSource } from './database';
import { claimRow, hiddenIn, markHidden } from './hiding';
import { matchClaims } from './match';
import { claimsOfArticleRows } from './ranges';
import { present, sameRecord } from './records';
import { concernedBy, correctionsFor, recorrect, recorrectSources } from './recorrect';
import { TABLE_NAMES } from './schema';
import { joinSources } from './source';
import { addTo, applyTally, putSources, tallyOf } from './tally';
import type {
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  LibraryRecords,
  NameRecord,
  NoteRecord,
  SourceRecord,
  VersionRecord,
} from './types';
import { inZone } from './zone';

export interface TableReport {
  added: number;
  updated: number;
  /** Left as they were: equal to what was stored, or older. */
  kept: number;
}
export type MergeReport = Record<keyof LibraryRecords, TableReport>;

/**
 * The claims and corrections of an article must come together, else claims may be doubled; sources before claims.
 * @returns what changed, and the sources that a claim was taken from: `pruneSources` once all is merged.
 */
export const mergeRecords = inZone(
  async (
    db: LibraryDatabase,
    records: LibraryRecords,
  ): Promise<{ report: MergeReport; leftSources: Set<string> }> => {
    const known = new Set(await knownArticles(db, records));
    const before = await tallyOf(db, [...known]);
    const articles = await mergeTable(db.articles, records.articles, (r) => r.id, joinArticles);
    const sources = await mergeTable(
      {
        bulkGet: (ids: string[]) =>
          db.sources.bulkGet(ids).then((rows) => rows.map((row) => row && uncorrectedSource(toSource(row)))),
        bulkPut: (rows: SourceRecord[]) => putSources(db, rows),
      },
      records.sources.map(uncorrectedSource),
      (r) => r.id,
      joinSourceRecords,
    );
    const names = await mergeTable(db.names, records.names, (r) => r.key, joinNames);
    const read = records.claims.map(uncorrectedClaim);
    const { claims, renamed, leftSources } = await mergeClaims(db, read, known);
    const versions = await mergeTable(
      db.versions,
      records.versions.map((version) => renamedChanges(version, renamed)),
      (r) => r.id,
      joinVersions,
    );
    const corrections = await mergeTable(
      db.corrections,
      records.corrections.map((r) =>
        'claimIds' in r ? { ...r, claimIds: r.claimIds.map((id) => renamed.get(id) ?? id) } : r,
      ),
      (r) => r.id,
      later<CorrectionRecord>,
    );
    const notes = await mergeTable(
      db.notes,
      records.notes.map((note) => renamedNote(note, renamed)),
      (r) => r.id,
      later<NoteRecord>,
    );
    const corrected = new Set(records.corrections.flatMap(articleOf));
    for (const articleId of corrected) await markHidden(db, articleId);
    const after = await tallyOf(db, [...known]);
    addTo(after, born(read, known));
    await applyTally(db, before, after);
    // Claims and sources were joined as they were read; what the reader corrected, here or there, is taken over them.
    if ((await db.corrections.count()) > 0) {
      const left = await recorrect(db, {
        articles: [...records.claims.map(({ articleId }) => articleId), ...corrected],
        ...(await concernedBy(db, records.corrections)),
      });
      for (const id of left) leftSources.add(id);
      const sourceIds = records.sources.map(({ id }) => id);
      await recorrectSources(db, sourceIds, createCorrector(await correctionsFor(db, [])));
    }
    return { report: { articles, versions, claims, names, sources, corrections, notes }, leftSources };
  },
);

export function emptyReport(): MergeReport {
  const none = () => ({ added: 0, updated: 0, kept: 0 });
  return {
    articles: none(),
    versions: none(),
    claims: none(),
    names: none(),
    sources: none(),
    corrections: none(),
    notes: none(),
  };
}

export function addReport(sum: MergeReport, part: MergeReport): void {
  for (const table of TABLE_NAMES) {
    sum[table].added += part[table].added;
    sum[table].updated += part[table].updated;
    sum[table].kept += part[table].kept;
  }
}

interface Store<T> {
  bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>;
  bulkPut(records: T[]): PromiseLike<unknown>;
}

function mergeTable<T>(
  table: Store<T>,
  records: readonly T[],
  keyOf: (record: T) => string,
  join: (stored: T, incoming: T) => T,
): Promise<TableReport> {
  return inZone(async () => {
    const report: TableReport = { added: 0, updated: 0, kept: 0 };
    const incoming = new Map(records.map((record) => [keyOf(record), record]));
    const stored = new Map(
      present(await table.bulkGet([...incoming.keys()])).map((record) => [keyOf(record), record]),
    );
    const changed: T[] = [];
    for (const [key, record] of incoming) {
      const old = stored.get(key);
      const joined = old ? join(old, record) : record;
      if (old && sameRecord(old, joined)) {
        report.kept++;
        continue;
      }
      report[old ? 'updated' : 'added']++;
      changed.push(joined);
    }
    await table.bulkPut(changed);
    return report;
  })();
}

/** Claims meet by id, else by anchor, as a sentence that another device read first in another wording. */
const mergeClaims = inZone(
  async (
    db: LibraryDatabase,
    records: readonly ClaimRecord[],
    known: ReadonlySet<string>,
  ): Promise<{ claims: TableReport; renamed: Map<string, string>; leftSources: Set<string> }> => {
    const report: TableReport = { added: 0, updated: 0, kept: 0 };
    const renamed = new Map<string, string>();
    const leftSources = new Set<string>();
    // Most of a large import are new articles: all their claims are written at once.
    const strange = born(records, known);
    await db.claims.bulkPut(strange.map((claim) => claimRow(claim, new Set())));
    report.added += strange.length;
    for (const [articleId, incoming] of groupByArticle(records.filter((r) => known.has(r.articleId)))) {
      const stored = (await claimsOfArticleRows(db, articleId).toArray()).map(toClaim).map(uncorrectedClaim);
      const byId = new Map(stored.map((claim) => [claim.id, claim]));
      const incomingIds = new Set(incoming.map(({ id }) => id));
      const strangers = incoming.filter(({ id }) => !byId.has(id));
      const alone = stored.filter(({ id }) => !incomingIds.has(id));
      const matches = new Map<string, ClaimRecord>();
      for (const versionId of new Set(strangers.map((claim) => claim.versionId))) {
        const rest = alone.filter((claim) => ![...matches.values()].includes(claim));
        const drafts = strangers.filter((claim) => claim.versionId === versionId);
        const found = matchClaims(rest, drafts, (claim) => claim.versionId === versionId);
        for (const [index, draft] of drafts.entries()) {
          const match = found[index];
          if (match) matches.set(draft.id, match);
        }
      }
      const hidden = await hiddenIn(db, articleId);
      const changed: ClaimRecord[] = [];
      for (const claim of incoming) {
        const old = byId.get(claim.id) ?? matches.get(claim.id);
        if (old && old.id !== claim.id) renamed.set(claim.id, old.id);
        const joined = old ? { ...joinClaims(old, claim), id: old.id } : claim;
        if (old && sameRecord(old, joined)) {
          report.kept++;
          continue;
        }
        report[old ? 'updated' : 'added']++;
        if (old && old.sourceId !== null && old.sourceId !== joined.sourceId) leftSources.add(old.sourceId);
        changed.push(joined);
      }
      await db.claims.bulkPut(changed.map((claim) => claimRow(claim, hidden)));
    }
    return { claims: report, renamed, leftSources };
  },
);

/** Articles whose claims have to be compared: of which something is stored, or of which the reader hid something. */
const knownArticles = inZone(async (db: LibraryDatabase, records: LibraryRecords): Promise<string[]> => {
  const corrected = [...(await db.corrections.toArray()), ...records.corrections].flatMap(articleOf);
  const ids = new Set([...records.claims.map(({ articleId }) => articleId), ...corrected]);
  const stored = present(await db.articles.bulkGet([...ids])).map(({ id }) => id);
  const here = new Set([...records.claims, ...records.corrections].flatMap(articleOf));
  return [...stored, ...corrected].filter((id) => here.has(id));
});

function articleOf(record: ClaimRecord | CorrectionRecord): string[] {
  return 'articleId' in record ? [record.articleId] : [];
}

/** Claims of articles of which nothing is known. */
function born(claims: readonly ClaimRecord[], known: ReadonlySet<string>): ClaimRecord[] {
  return claims.filter(({ articleId }) => !known.has(articleId));
}

function groupByArticle(claims: readonly ClaimRecord[]): Map<string, ClaimRecord[]> {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const group = groups.get(claim.articleId);
    if (group) group.push(claim);
    else groups.set(claim.articleId, [claim]);
  }
  return groups;
}

function later<T extends { updatedAt: number }>(stored: T, incoming: T): T {
  return incoming.updatedAt > stored.updatedAt ? incoming : stored;
}

/** A saved copy is worth more than a later visit without one. */
function joinArticles(stored: ArticleRecord, incoming: ArticleRecord): ArticleRecord {
  return { ...later(stored, incoming), savedAt: stored.savedAt ?? incoming.savedAt };
}

/** A version's list of changes, by the ids that its claims have here. */
function renamedChanges(version: VersionRecord, renamed: ReadonlyMap<string, string>): VersionRecord {
  const { changes } = version;
  if (!changes || renamed.size === 0) return version;
  const here = (id: string) => renamed.get(id) ?? id;
  return {
    ...version,
    changes: {
      ...changes,
      added: changes.added.map(here),
      dropped: changes.dropped.map(here),
      reworded: changes.reworded.map((change) => ({ ...change, claimId: here(change.claimId) })),
    },
  };
}

function joinVersions(stored: VersionRecord, incoming: VersionRecord): VersionRecord {
  return { ...later(stored, incoming), blocks: stored.blocks ?? incoming.blocks };
}

function joinClaims(stored: ClaimRecord, incoming: ClaimRecord): ClaimRecord {
  if (stored.by !== incoming.by) return stored.by === 'hand' ? stored : incoming;
  return { ...later(stored, incoming), readAt: Math.min(stored.readAt, incoming.readAt) };
}

/** A claim that was known under another id takes its note along. */
function renamedNote(note: NoteRecord, renamed: ReadonlyMap<string, string>): NoteRecord {
  const claimId = note.id.startsWith('claim:') ? renamed.get(note.id.slice('claim:'.length)) : undefined;
  return claimId === undefined ? note : { ...note, id: `claim:${claimId}` };
}

function joinNames(stored: NameRecord, incoming: NameRecord): NameRecord {
  const byReader = (name: NameRecord) => name.reason === 'reader';
  if (byReader(stored) !== byReader(incoming)) return byReader(stored) ? stored : incoming;
  return later(stored, incoming);
}

function joinSourceRecords(stored: SourceRecord, incoming: SourceRecord): SourceRecord {
  const newer = later(stored, incoming);
  return {
    ...joinSources(newer === stored ? incoming : stored, newer),
    firstSeenAt: Math.min(stored.firstSeenAt, incoming.firstSeenAt),
    lastSeenAt: Math.max(stored.lastSeenAt, incoming.lastSeenAt),
  };
}
