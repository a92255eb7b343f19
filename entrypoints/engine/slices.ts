/**
 * Long work in slices, so that the page goes on answering its reader: a slice, a pause in which the page has its turn, the
 * next slice. Knows the page's clock and its changes; not what the work is.
 */
import { finish, type Steps } from '../../lib/text/steps';

/** Milliseconds of a slice; the one step under way comes on top. A task of 50 is felt by who types or scrolls. */
const SLICE = 16;
/** How often work on a page that changes meanwhile is begun in slices. */
const ATTEMPTS = 3;

/** @param wanted is asked after each pause. @returns null where the work was no longer wanted, and was left undone. */
export async function inSlices<T>(steps: Steps<T>, wanted: () => boolean): Promise<{ value: T } | null> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { value };
    if (performance.now() - begun < SLICE) continue;
    await pause();
    if (!wanted()) return null;
    begun = performance.now();
  }
}

/**
 * Work that reads the page and would take a page for another if it changed in between: then it is begun anew, at last
 * without pauses. @param begin starts it.
 */
export async function inUnchangedPage<T>(begin: () => Steps<T>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    const done = await inSlices(begin(), () => !changed).finally(() => observer.disconnect());
    if (done) return done.value;
  }
  return finish(begin());
}

/** Lets the page handle its events. A message where there is no scheduler: timers of pages in the back are held up. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
