/** What can go wrong with the store, named. Errors of the browser and of Dexie are mapped, never swallowed. */

export type LibraryErrorCode =
  /** The disk, or the browser's share for us, is full. Nothing was written. */
  | 'quota'
  /** Another page of an older Sourceline keeps the database open. */
  | 'blocked'
  /** No database here: a private window, or one the browser refuses to open. */
  | 'unavailable'
  /** The database was made by a newer Sourceline. */
  | 'newer-database'
  /** The connection was closed under the call (the page or worker is ending). */
  | 'closed'
  /** There is no such record. */
  | 'not-found'
  /** What was handed over contradicts itself (a claim of a source that is nowhere). */
  | 'invalid'
  /** Anything else; `cause` has it. */
  | 'failed';

export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly code: LibraryErrorCode;
  constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const CODES: Record<string, LibraryErrorCode> = {
  QuotaExceededError: 'quota',
  MissingAPIError: 'unavailable',
  // What Firefox answers in private windows, and any browser where the profile cannot be written.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  VersionError: 'newer-database',
  DatabaseClosedError: 'closed',
};

/** Any error of a call to the database as a {@link LibraryError}; the innermost reason that is known counts. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const reasons = reasonsOf(error);
  for (const reason of reasons.reverse()) {
    if (reason instanceof LibraryError) return reason;
    const code = CODES[nameOf(reason)];
    if (code) return new LibraryError(code, messageOf(reason), { cause: error });
  }
  return new LibraryError('failed', messageOf(error), { cause: error });
}

/** Runs a write; throws {@link LibraryError} only. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** An error and, from the outside in, the errors that Dexie and others wrapped into it. */
function reasonsOf(error: unknown, depth = 0): unknown[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [error];
  const inner: unknown[] = [];
  if ('inner' in error) inner.push(error.inner);
  if ('cause' in error) inner.push(error.cause);
  if ('failures' in error && Array.isArray(error.failures)) inner.push(...error.failures.slice(0, 1));
  return [error, ...inner.flatMap((reason) => (reason ? reasonsOf(reason, depth + 1) : []))];
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : String(error);
}
