/**
 * Groups claims into statements: near-identical claims of one source, published near one another. Runs after claims are
 * written, in transactions of its own, so that storing an article waits for none of it; what a page or worker that was
 * closed left over is done by the next. Everything written here is derived: never exported, made anew.
 *
 * A claim joins the likest group near it of which it contradicts no member that it is compared with; so «около 200» and
 * «около 70» are never one statement, whichever came first. Equal words of one source within {@link NEAR} always are
 * one. Beyond that, groups may depend on the order of arrival where one claim fits two of them.
 */

import { isLang } from '../languages/types';
import { compareStatements, readStatement, type Signature, signsOf } from '../statements';
import type { ClaimRow, LibraryDatabase } from './database';
import { hash64 } from './hash';
import { claimsOfStatement } from './ranges';
import { present } from './records';
import { inZone } from './zone';

/** Grows when statements are read or compared otherwise: all are then grouped anew. */
export const GROUPING_VERSION = 1;

/** Claims farther apart are two statements, even with the same words. Milliseconds. */
export const NEAR = 15 * 86_400_000;
const BUCKET = 2 * NEAR;
/** Marks of a claim that its index has; more find a few more rewordings and cost as many look-ups. */
const SIGNS = 4;
/** Claims that a new one is compared with: those sharing most marks. */
const CANDIDATES = 12;
/** Keys read for one mark: what more claims share tells nothing. */
const KEYS = 40;
/** Members of a group that a new one must not contradict. */
const MEMBERS = 24;
/** Claims grouped in one transaction: some tens of milliseconds. */
const BATCH = 10;
const JOB = 'statements';

export interface GroupingOptions {
  signal?: AbortSignal;
}

/**
 * Groups all claims that are in no statement yet: new ones, imported ones, corrected ones, and those of libraries that
 * an older version made. May be stopped at any time and goes on where it was. Callers hold a lock: one at a time.
 * @returns how many claims were grouped.
 */
export async function groupStatements(
  db: LibraryDatabase,
  { signal }: GroupingOptions = {},
): Promise<number> {
  let grouped = 0;
  for (let more = true; more && !signal?.aborted; ) {
    const batch = await groupBatch(db, () => db.claims.where('ungrouped').equals(1).limit(BATCH).toArray());
    grouped += batch;
    more = batch > 0;
  }
  for (let more = true; more && !signal?.aborted; ) {
    const batch = await upgradeBatch(db);
    grouped += Math.max(batch, 0);
    more = batch >= 0;
  }
  return grouped;
}

/** Whether anything waits for {@link groupStatements}; two look-ups. */
export async function hasUngrouped(db: LibraryDatabase): Promise<boolean> {
  if ((await db.claims.where('ungrouped').equals(1).limit(1).count()) > 0) return true;
  const job = await db.jobs.get(JOB);
  return job === undefined || job.version !== GROUPING_VERSION || job.after !== null;
}

function groupBatch(db: LibraryDatabase, next: () => PromiseLike<ClaimRow[]>): Promise<number> {
  return db.transaction('rw', [db.claims, db.articles], async () => {
    const rows = await next();
    await groupRows(db, rows);
    return rows.length;
  });
}

/** The next claims that were grouped by an older version or never; -1 when there are no more. */
function upgradeBatch(db: LibraryDatabase): Promise<number> {
  return db.transaction('rw', [db.claims, db.articles, db.jobs], async () => {
    const job = await db.jobs.get(JOB);
    const isCurrent = job?.version === GROUPING_VERSION;
    if (isCurrent && job.after === null) return -1;
    const after = isCurrent ? (job.after ?? '') : '';
    const rows = await db.claims.where('id').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    await groupRows(
      db,
      rows.filter(({ grouping }) => grouping !== GROUPING_VERSION),
    );
    await db.jobs.put({ id: JOB, version: GROUPING_VERSION, after: last?.id ?? null });
    return rows.length;
  });
}

const groupRows = inZone(async (db: LibraryDatabase, rows: readonly ClaimRow[]): Promise<void> => {
  const read = createReader(db);
  await read.prepare(rows);
  // One after the other: the claims of an article are candidates of one another.
  for (const row of rows) await db.claims.put(await grouped(db, row, read));
});

const grouped = inZone(async (db: LibraryDatabase, row: ClaimRow, read: Reader): Promise<ClaimRow> => {
  const signature = read.signature(row);
  const done = signed(row, signature);
  if (!signature || row.sourceId === null) return done;
  const marks = signsOf(signature, SIGNS);
  const found = await findStatement(db, row, signature, marks, read);
  return { ...done, statementId: found ?? (await freshId(db, row.id)) };
});

/** The row of a claim that needs no more grouping, in no statement yet. */
export function signed(row: ClaimRow, signature: Signature | null): ClaimRow {
  const { ungrouped: _, statementId: __, ...claim } = row;
  const marks = signature ? signsOf(signature, SIGNS) : [];
  const signs = [...ownSigns(row.sourceId, marks, row.publishedAt), ...freeSigns(marks, row.publishedAt)];
  return { ...claim, signs, grouping: GROUPING_VERSION };
}

/** The likest statement of the source near this time, null for none. */
const findStatement = inZone(
  async (
    db: LibraryDatabase,
    row: ClaimRow,
    signature: Signature,
    marks: readonly string[],
    read: Reader,
  ): Promise<string | null> => {
    const { sourceId } = row;
    if (sourceId === null) return null;
    const keys = bucketsAround(row.publishedAt).flatMap((bucket) =>
      marks.map((mark) => ownSign(sourceId, mark, bucket)),
    );
    const candidates = (await sharing(db, keys, row.id)).filter(
      (other) => other.sourceId === sourceId && isNear(other, row) && other.statementId !== undefined,
    );
    await read.prepare(candidates);
    const best = new Map<string, number>();
    for (const other of candidates) {
      const compared = compareWith(signature, row, other, read);
      const { statementId = '' } = other;
      if (compared?.same) best.set(statementId, Math.max(best.get(statementId) ?? 0, compared.likeness));
    }
    const likest = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    for (const [statementId] of likest) {
      const members = (await claimsOfStatement(db, statementId).limit(MEMBERS).toArray()).filter(
        ({ id }) => id !== row.id,
      );
      await read.prepare(members);
      if (members.every((member) => compareWith(signature, row, member, read)?.conflict === null))
        return statementId;
    }
    return null;
  },
);

/** Claims that share the most of these marks, at most {@link CANDIDATES}. */
export const sharing = inZone(
  async (db: LibraryDatabase, keys: readonly string[], besides: string): Promise<ClaimRow[]> => {
    const found = await Promise.all(
      keys.map((key) => db.claims.where('signs').equals(key).limit(KEYS).primaryKeys()),
    );
    const hits = new Map<string, number>();
    for (const id of found.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
    hits.delete(besides);
    const likest = [...hits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, CANDIDATES);
    return present(await db.claims.bulkGet(likest.map(([id]) => id)));
  },
);

function compareWith(signature: Signature, row: ClaimRow, other: ClaimRow, read: Reader) {
  const against = read.signature(other);
  if (!against) return null;
  const equal = signature.lang === against.lang && textOf(row) === textOf(other);
  return equal ? { same: true, likeness: 1, conflict: null } : compareStatements(signature, against);
}

/** Its own id, unless claims that have moved on still carry it. */
const freshId = inZone(async (db: LibraryDatabase, claimId: string): Promise<string> => {
  for (let id = claimId; ; id += '+') {
    if ((await claimsOfStatement(db, id).limit(1).count()) === 0) return id;
  }
});

/** Reads claims into signatures, each once. */
export interface Reader {
  /** Looks up the languages of these claims' articles. */
  prepare(rows: readonly ClaimRow[]): PromiseLike<void>;
  /** Null where the article is in no language of ours, or the claim has no words. */
  signature(row: ClaimRow): Signature | null;
}

export function createReader(db: LibraryDatabase): Reader {
  const langs = new Map<string, string | null>();
  const known = new Map<string, Signature | null>();
  return {
    prepare: inZone(async (rows: readonly ClaimRow[]): Promise<void> => {
      const ids = [...new Set(rows.map(({ articleId }) => articleId))].filter((id) => !langs.has(id));
      if (ids.length === 0) return;
      for (const id of ids) langs.set(id, null);
      for (const { id, lang } of present(await db.articles.bulkGet(ids))) langs.set(id, lang);
    }),
    signature(row) {
      const found = known.get(row.id);
      if (found !== undefined) return found;
      const lang = langs.get(row.articleId)?.slice(0, 2).toLowerCase() ?? '';
      const text = textOf(row);
      const made =
        isLang(lang) && text !== ''
          ? readStatement({ lang, form: row.form, text, source: row.mention })
          : null;
      known.set(row.id, made);
      return made;
    },
  };
}

export function textOf({ content }: Pick<ClaimRow, 'content'>): string {
  return content.join(' ').trim();
}

export function isNear(a: Pick<ClaimRow, 'publishedAt'>, b: Pick<ClaimRow, 'publishedAt'>): boolean {
  return Math.abs(a.publishedAt - b.publishedAt) <= NEAR;
}

/** The times that a claim is looked for in: its own and the nearer neighbour. */
function bucketsAround(publishedAt: number): number[] {
  const bucket = Math.floor(publishedAt / BUCKET);
  return [bucket, publishedAt - bucket * BUCKET < NEAR ? bucket - 1 : bucket + 1];
}

function ownSigns(sourceId: string | null, marks: readonly string[], publishedAt: number): string[] {
  if (sourceId === null) return [];
  return marks.map((mark) => ownSign(sourceId, mark, Math.floor(publishedAt / BUCKET)));
}

/** A mark among the claims of one source: short, as there are some for every claim. */
function ownSign(sourceId: string, mark: string, bucket: number): string {
  return hash64(`${sourceId} ${mark} ${bucket}`).slice(0, 12);
}

/** Marks two by two, whoever said it: finds the same content attributed to another or to nobody. */
function freeSigns(marks: readonly string[], publishedAt: number): string[] {
  const bucket = Math.floor(publishedAt / BUCKET);
  return pairs(marks).map((pair) => freeSign(pair, bucket));
}

/** Keys of {@link sharing} for claims of any source that say what this one does. */
export function freeKeys(signature: Signature, publishedAt: number): string[] {
  const marks = signsOf(signature, SIGNS);
  return bucketsAround(publishedAt).flatMap((bucket) => pairs(marks).map((pair) => freeSign(pair, bucket)));
}

/** Keys of {@link sharing} for claims of one source on this one's matter. */
export function ownKeys(sourceId: string, signature: Signature, publishedAt: number): string[] {
  const marks = signsOf(signature, SIGNS);
  return bucketsAround(publishedAt).flatMap((bucket) => marks.map((mark) => ownSign(sourceId, mark, bucket)));
}

function pairs(marks: readonly string[]): string[] {
  const [a, b, c] = [...marks].slice(0, 3).sort();
  return [
    [a, b],
    [a, c],
    [b, c],
  ].flatMap(([one, other]) => (one !== undefined && other !== undefined ? [`${one}+${other}`] : []));
}

function freeSign(pair: string, bucket: number): string {
  return hash64(`${pair} ${bucket}`).slice(0, 12);
}
