/**
 * Notices what a transaction changes of records that can be found, whoever writes them, so that no way of writing can
 * forget the index. At a transaction's end `indexed.ts` asks for it. Knows Dexie, not our database.
 */
import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable } from 'dexie';

export interface Changes {
  articles: Set<string>;
  sources: Set<string>;
  /** A table was emptied, or a range of it, whose records nobody has seen. */
  unknown: boolean;
}
/** By transaction of the browser. */
const changesOf = new WeakMap<object, Changes>();

/** Which articles and sources a record of a table is found with. */
const OWNERS: Record<string, (record: Record<string, unknown>, changes: Changes) => void> = {
  articles: ({ id }, { articles }) => add(articles, id),
  versions: ({ articleId }, { articles }) => add(articles, articleId),
  claims: ({ articleId }, { articles }) => add(articles, articleId),
  sources: ({ id }, { sources }) => add(sources, id),
  notes: ({ id, articleId }, { articles, sources }) => {
    add(articles, articleId);
    if (typeof id === 'string' && id.startsWith('source:')) sources.add(id.slice('source:'.length));
  },
};

/** To be called once, before the database is opened. */
export function noticeChanges(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'search-index',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const note = OWNERS[name];
        if (!note) return table;
        return {
          ...table,
          mutate: (request) => {
            const noticed = notice(table, request, note);
            return noticed ? noticed.then(() => table.mutate(request)) : table.mutate(request);
          },
        };
      },
    }),
  });
}

/** What the current transaction has changed so far; it begins to be noticed anew. Null where that is nothing. */
export function takeChanges(): Changes | null {
  const transaction: object | undefined = Dexie.currentTransaction?.idbtrans;
  const changes = transaction && changesOf.get(transaction);
  if (!changes) return null;
  changesOf.delete(transaction);
  return changes;
}

function notice(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  note: (record: Record<string, unknown>, changes: Changes) => void,
): Promise<void> | undefined {
  const changes = changesOf.get(request.trans) ?? { articles: new Set(), sources: new Set(), unknown: false };
  changesOf.set(request.trans, changes);
  switch (request.type) {
    case 'add':
    case 'put':
      for (const value of request.values) note(value, changes);
      return;
    case 'delete':
      return table.getMany({ trans: request.trans, keys: request.keys }).then((records) => {
        for (const record of records) if (record) note(record, changes);
      });
    case 'deleteRange':
      changes.unknown = true;
      return;
  }
}

function add(ids: Set<string>, id: unknown): void {
  if (typeof id === 'string') ids.add(id);
}
