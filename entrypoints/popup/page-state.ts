/** What the popup knows of the page behind it, and how it asks. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PageState, pageIn } from '../../lib/platform/calls';
import { CallError } from '../../lib/platform/messages';
import { injectEngine } from '../../lib/platform/reader';
import { type ActiveTab, activeTab } from '../../lib/platform/tabs';

export type PageView =
  | { phase: 'reading' }
  /** No tab, or none that has a page. */
  | { phase: 'no-tab' }
  /** The browser's own pages, stores: no extension gets in. */
  | { phase: 'restricted' }
  /** The engine could not be started, or broke. */
  | { phase: 'failed' }
  | { phase: 'ready'; tab: ActiveTab; state: PageState };

type Ask = (page: ReturnType<typeof pageIn>) => Promise<PageState>;

export interface PageAccess {
  view: PageView;
  /** An action is under way. */
  busy: boolean;
  /** Asks the page for something that changes what it says of itself. Throws {@link CallError}. */
  run(ask: Ask): Promise<void>;
  /** Reads the page again from the start. */
  retry(): void;
}

export function usePage(): PageAccess {
  const [view, setView] = useState<PageView>({ phase: 'reading' });
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // Another attempt reads the page again.
  useEffect(() => {
    let current = true;
    setView({ phase: 'reading' });
    lookAt().then((seen) => {
      if (current) setView(seen);
    });
    return () => {
      current = false;
    };
  }, [attempt]);

  const tab = view.phase === 'ready' ? view.tab : null;
  const run = useCallback(
    async (ask: Ask) => {
      if (!tab) return;
      setBusy(true);
      try {
        setView({ phase: 'ready', tab, state: await ask(pageIn(tab.id)) });
      } finally {
        setBusy(false);
      }
    },
    [tab],
  );
  return { view, busy, run, retry: () => setAttempt((n) => n + 1) };
}

async function lookAt(): Promise<PageView> {
  try {
    const tab = await activeTab();
    if (!tab) return { phase: 'no-tab' };
    const state = await describe(tab.id);
    return state ? { phase: 'ready', tab, state } : { phase: 'restricted' };
  } catch (error) {
    console.error('Sourceline: the page cannot be read', error);
    return { phase: 'failed' };
  }
}

/** Starts the engine where none runs: opening the popup gave the right to. Null where the browser lets nobody in. */
async function describe(tabId: number): Promise<PageState | null> {
  const page = pageIn(tabId);
  try {
    return await page('page.describe', {});
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
  }
  try {
    await injectEngine(tabId);
  } catch {
    return null;
  }
  return page('page.describe', {});
}
