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
  const marked = rows.map((row) => {
    const signature = read.signature(row);
    return {
      row,
      signature,
      done: signed(row, signature),
      marks: signature ? signsOf(signature, SIGNS) : [],
    };
  });
  // All look-ups at once: one after the other they would take most of the time.
  const [found, taken] = await Promise.all([
    Promise.all(
      marked.map(({ row, marks }) => (row.sourceId === null ? [] : sharing(db, keysOf(row, marks), row.id))),
    ),
    Promise.all(rows.map(({ id }) => claimsOfStatement(db, id).limit(1).count())),
  ]);
  await read.prepare(found.flat());
  // The claims of a batch are candidates of one another, as they stand by now.
  const current = new Map(
    rows.map((row): [string, ClaimRow] => [row.id, { ...row, statementId: undefined }]),
  );
  for (const [index, { row, signature, done }] of marked.entries()) {
    if (!signature || row.sourceId === null) {
      current.set(row.id, done);
      continue;
    }
    const stored = (found[index] ?? []).filter(({ id }) => !current.has(id));
    const candidates = [...stored, ...current.values()].filter((other) => isCandidate(row, other));
    const statementId =
      (await likest(db, { row, signature, candidates, current, read })) ??
      (taken[index] ? await freshId(db, row.id) : row.id);
    current.set(row.id, { ...done, statementId });
  }
  await db.claims.bulkPut([...current.values()]);
});

function isCandidate(row: ClaimRow, other: ClaimRow): boolean {
  return (
    other.id !== row.id &&
    other.sourceId === row.sourceId &&
    other.statementId !== undefined &&
    isNear(other, row)
  );
}

function keysOf({ sourceId, publishedAt }: ClaimRow, marks: readonly string[]): string[] {
  return sourceId === null ? [] : keysFor(sourceId, publishedAt, marks);
}

function keysFor(sourceId: string, publishedAt: number, marks: readonly string[]): string[] {
  return bucketsAround(publishedAt).flatMap((bucket) => marks.map((mark) => ownSign(sourceId, mark, bucket)));
}

/** The row of a claim that needs no more grouping, in no statement yet. */
export function signed(row: ClaimRow, signature: Signature | null): ClaimRow {
  const { ungrouped: _, statementId: __, ...claim } = row;
  const marks = signature ? signsOf(signature, SIGNS) : [];
  const signs = [...ownSigns(row.sourceId, marks, row.publishedAt), ...freeSigns(marks, row.publishedAt)];
  return { ...claim, signs, grouping: GROUPING_VERSION };
}

interface Sought {
  row: ClaimRow;
  signature: Signature;
  candidates: readonly ClaimRow[];
  /** The rows of the batch as they stand by now; those in the store are older. */
  current: ReadonlyMap<string, ClaimRow>;
  read: Reader;
}

/** The likest statement among the candidates that the claim contradicts no member of; null for none. */
const likest = inZone(
  async (
    db: LibraryDatabase,
    { row, signature, candidates, current, read }: Sought,
  ): Promise<string | null> => {
    const best = new Map<string, number>();
    for (const other of candidates) {
      const compared = compareWith(signature, row, other, read);
      const { statementId = '' } = other;
      if (compared?.same) best.set(statementId, Math.max(best.get(statementId) ?? 0, compared.likeness));
    }
    const statements = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    for (const [statementId] of statements) {
      const stored = await claimsOfStatement(db, statementId).limit(MEMBERS).toArray();
      const members = [
        ...stored.filter(({ id }) => !current.has(id)),
        ...[...current.values()].filter((other) => other.statementId === statementId && other.id !== row.id),
      ];
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

/** An id that no claim carries: its own, unless claims that it has left still do. */
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
  return keysFor(sourceId, publishedAt, marks);
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
