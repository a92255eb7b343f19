/** What was done unasked, and when: so that it is done once, and the reader can be told. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const time = v.pipe(v.number(), v.integer());
const HousekeepingSchema = v.object({
  /** The last file that holds the whole library, written by the reader or on schedule. */
  backup: v.fallback(v.nullable(v.object({ at: time, file: v.string() })), null),
  /** Why the last scheduled one was not written; null once one was. */
  backupProblem: v.fallback(v.nullable(v.object({ at: time, reason: v.string() })), null),
  /** When articles were last forgotten, and how many. */
  forgotten: v.fallback(v.nullable(v.object({ at: time, articles: v.number() })), null),
});
export type Housekeeping = v.InferOutput<typeof HousekeepingSchema>;

const KEY = 'housekeeping';

function parsed(stored: unknown): Housekeeping {
  return v.parse(HousekeepingSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function readHousekeeping(): Promise<Housekeeping> {
  return parsed((await browser.storage.local.get(KEY))[KEY]);
}

export async function noteHousekeeping(change: Partial<Housekeeping>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readHousekeeping()), ...change } });
}

/** Calls back on each change made in any context. @returns a function that stops watching. */
export function watchHousekeeping(onChange: (state: Housekeeping) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parsed(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
