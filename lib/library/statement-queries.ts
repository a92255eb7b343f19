/** Statements and their carriers, read from the store: for live queries in our pages and for the card. */
import { compareStatements, figureChanges, type Signature, signsOf } from '../statements';
import { type ClaimRow, type LibraryDatabase, toClaim, toSource } from './database';
import { createReader, freeKeys, NEAR, ownKeys, type Reader, sharing } from './grouping';
import { visibleOf } from './origins';
import { withArticles } from './queries';
import { driftOf } from './quote-drift';
import { claimsOfSource } from './ranges';
import type { Carrier, ChangedFigures, StatementGroup, StatementView } from './statement-types';
import type { Statement } from './types';
import { inZone, reading } from './zone';

/** Claims of a source read at once while its statements are gathered. */
const CHUNK = 200;
/** Marks of which two statements on one matter share two. */
const MARKS = 6;

/** Statements of a source, that with the newest claim first, each with all its carriers. Hidden claims count for nothing. */
export function groupedStatements(
  db: LibraryDatabase,
  sourceId: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<StatementGroup[]> {
  return reading(db, [db.claims, db.articles], async () => {
    const newest = new Map<string, ClaimRow>();
    for (let skip = 0; newest.size < offset + limit; skip += CHUNK) {
      const rows = await claimsOfSource(db, sourceId).reverse().offset(skip).limit(CHUNK).toArray();
      for (const row of rows) if (!newest.has(keyOf(row))) newest.set(keyOf(row), row);
      if (rows.length < CHUNK) break;
    }
    const read = createReader(db);
    const groups: { id: string; rows: ClaimRow[] }[] = [];
    for (const [id, row] of [...newest].slice(offset, offset + limit)) {
      groups.push({ id, rows: row.statementId === undefined ? [row] : await visibleOf(db, id) });
    }
    await read.prepare(groups.flatMap(({ rows }) => rows.slice(0, 1)));
    const changes = changesAmong(groups, read);
    const result: StatementGroup[] = [];
    for (const { id, rows } of groups) {
      const carriers = await withArticles(db, rows.map(toClaim));
      result.push({ id, carriers, articles: articlesOf(carriers), changes: changes.get(id) ?? [] });
    }
    return result;
  });
}

/** A statement with its carriers; null where no claim carries it any more. */
export function statementById(db: LibraryDatabase, id: string): Promise<StatementView | null> {
  return reading(db, [db.claims, db.articles, db.sources], async () => {
    let rows = await visibleOf(db, id);
    // A claim that was not grouped yet is a statement by itself; its address stays good.
    if (rows.length === 0) {
      const row = await db.claims.get(id);
      if (row?.hidden !== 0) return null;
      rows = row.statementId === undefined ? [row] : await visibleOf(db, row.statementId);
    }
    const [first] = rows;
    if (!first) return null;
    const read = createReader(db);
    await read.prepare(rows);
    const drift = driftOf(rows, (row) => read.signature(row)?.lang ?? null);
    const carriers = (await withArticles(db, rows.map(toClaim))).map(
      (statement, index): Carrier => ({
        statement,
        how: carryingOf(statement),
        via: statement.claim.chain.slice(1).map(({ name }) => name),
        drift: drift[index] ?? null,
      }),
    );
    const source = first.sourceId === null ? undefined : await db.sources.get(first.sourceId);
    return {
      id,
      source: source ? toSource(source) : null,
      carriers,
      articles: articlesOf(carriers.map(({ statement }) => statement)),
      withoutSource: await leavingOut(db, rows, read),
      changes: await changesBefore(db, first, read),
    };
  });
}

function keyOf({ statementId, id }: ClaimRow): string {
  return statementId ?? id;
}

function articlesOf(statements: readonly Statement[]): number {
  return new Set(statements.map(({ claim }) => claim.articleId)).size;
}

function carryingOf({ claim }: Statement): Carrier['how'] {
  if (claim.form === 'direct') return 'quotes';
  return claim.form === 'mixed' ? 'partly' : 'paraphrases';
}

/** Changed figures between the listed statements of one source, each against the nearest before it. */
function changesAmong(
  groups: readonly { id: string; rows: readonly ClaimRow[] }[],
  read: Reader,
): Map<string, ChangedFigures[]> {
  const known = groups
    .flatMap(({ id, rows: [row] }) => {
      const signature = row ? read.signature(row) : null;
      return row && signature && signature.figures.length > 0
        ? [{ id, at: row.publishedAt, signature, marks: new Set(signsOf(signature, MARKS)) }]
        : [];
    })
    .sort((a, b) => a.at - b.at);
  const changes = new Map<string, ChangedFigures[]>();
  for (const [index, later] of known.entries()) {
    for (let i = index - 1; i >= 0; i--) {
      const before = known[i];
      if (!before || later.at - before.at > NEAR) break;
      if ([...later.marks].filter((mark) => before.marks.has(mark)).length < 2) continue;
      const figures = figureChanges(before.signature, later.signature);
      if (figures.length === 0) continue;
      changes.set(later.id, [{ statementId: before.id, publishedAt: before.at, figures }]);
      break;
    }
  }
  return changes;
}

/** Earlier statements of the source on this one's matter that have other figures, newest first, one each. */
const changesBefore = inZone(
  async (db: LibraryDatabase, row: ClaimRow, read: Reader): Promise<ChangedFigures[]> => {
    const signature = read.signature(row);
    if (!signature || row.sourceId === null) return [];
    const rows = (await sharing(db, ownKeys(row.sourceId, signature, row.publishedAt), row.id))
      .filter(
        (other) =>
          other.hidden === 0 &&
          other.sourceId === row.sourceId &&
          other.publishedAt <= row.publishedAt &&
          keyOf(other) !== keyOf(row),
      )
      .sort((a, b) => b.publishedAt - a.publishedAt);
    await read.prepare(rows);
    const found = new Map<string, ChangedFigures>();
    for (const other of rows) {
      const before = read.signature(other);
      const figures = before ? figureChanges(before, signature) : [];
      if (figures.length === 0 || found.has(keyOf(other))) continue;
      found.set(keyOf(other), { statementId: keyOf(other), publishedAt: other.publishedAt, figures });
    }
    return [...found.values()];
  },
);

/** Claims of articles that do not carry the statement but say what it says, of nobody or of another source. */
const leavingOut = inZone(
  async (
    db: LibraryDatabase,
    rows: readonly ClaimRow[],
    read: Reader,
  ): Promise<StatementView['withoutSource']> => {
    const carrying = new Set(rows.map(({ articleId }) => articleId));
    const [first] = rows;
    const signature = first ? read.signature(first) : null;
    if (!first || !signature) return [];
    const found = (await sharing(db, freeKeys(signature, first.publishedAt), first.id)).filter(
      (other) => other.hidden === 0 && other.sourceId !== first.sourceId && !carrying.has(other.articleId),
    );
    await read.prepare(found);
    const same = found.filter((other) => saysSame(signature, read.signature(other)));
    const statements = await withArticles(db, same.map(toClaim));
    return statements
      .sort((a, b) => a.claim.publishedAt - b.claim.publishedAt)
      .map((statement) => ({ statement, name: statement.claim.mention }));
  },
);

function saysSame(signature: Signature, other: Signature | null): boolean {
  return other !== null && compareStatements(signature, other).same;
}
