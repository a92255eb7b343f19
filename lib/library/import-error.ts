/** Why an import was refused. Whatever the reason, the library is as it was before. */
import { asLibraryError } from './errors';

export type ImportErrorCode =
  /** The file is no JSON. */
  | 'not-json'
  /** JSON, but no export of Sourceline. */
  | 'not-sourceline'
  /** An export of a newer Sourceline. */
  | 'newer-version'
  /** The file ends in the middle. */
  | 'truncated'
  /** A record is not as docs/data-format.md describes it; `table` and `index` say which. */
  | 'invalid-record'
  | 'quota'
  | 'aborted'
  /** The file or the database could not be read or written; `cause` has the reason. */
  | 'failed';

export class ImportError extends Error {
  override name = 'ImportError';
  readonly code: ImportErrorCode;
  /** Of an invalid record: its table, and its place in that table's list, from 0. */
  readonly table: string | null;
  readonly index: number | null;
  constructor(
    code: ImportErrorCode,
    message: string,
    {
      table = null,
      index = null,
      cause,
    }: { table?: string | null; index?: number | null; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.table = table;
    this.index = index;
  }
}

/** Any error met while importing as an {@link ImportError}. */
export function asImportError(error: unknown, signal?: AbortSignal): ImportError {
  if (error instanceof ImportError) return error;
  if (signal?.aborted) return new ImportError('aborted', 'The import was stopped', { cause: error });
  const reason = asLibraryError(error);
  const inner = reason.cause;
  if (inner instanceof ImportError) return inner;
  return new ImportError(reason.code === 'quota' ? 'quota' : 'failed', reason.message, { cause: reason });
}
