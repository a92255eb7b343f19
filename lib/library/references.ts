/** What the records of an export file refer to: whether all of it is there. The tables may come in any order. */
import type { FileRecord } from './export-file';
import { ImportError } from './import-error';

type Target = 'articles' | 'versions' | 'sources';

export interface References {
  note(entry: FileRecord): void;
  /** Throws ImportError for the first record that refers to nothing. */
  check(): void;
}

export function createReferences(): References {
  const defined = { articles: new Set<string>(), versions: new Set<string>(), sources: new Set<string>() };
  const wanted: Record<Target, Map<string, { table: string; index: number }>> = {
    articles: new Map(),
    versions: new Map(),
    sources: new Map(),
  };
  const want = (target: Target, id: string | null, { table, index }: FileRecord) => {
    if (id !== null && !wanted[target].has(id)) wanted[target].set(id, { table, index });
  };
  return {
    note(entry: FileRecord): void {
      switch (entry.table) {
        case 'articles':
          defined.articles.add(entry.record.id);
          break;
        case 'versions':
          defined.versions.add(entry.record.id);
          want('articles', entry.record.articleId, entry);
          break;
        case 'claims':
          want('articles', entry.record.articleId, entry);
          want('versions', entry.record.versionId, entry);
          want('sources', entry.record.sourceId, entry);
          break;
        case 'sources':
          defined.sources.add(entry.record.id);
          break;
        case 'names':
          want('sources', entry.record.sourceId, entry);
          break;
        case 'corrections':
          if ('into' in entry.record) want('sources', entry.record.into, entry);
          break;
      }
    },
    check(): void {
      for (const target of ['articles', 'versions', 'sources'] as const) {
        for (const [id, { table, index }] of wanted[target]) {
          if (defined[target].has(id)) continue;
          const message = `${table}[${index}] refers to ${id}, which is not among the ${target}`;
          throw new ImportError('invalid-record', message, { table, index });
        }
      }
    },
  };
}
