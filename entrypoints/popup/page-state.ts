/** What the popup knows of the page behind it, and how it asks. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PageState, pageIn } from '../../lib/platform/calls';
import { CallError } from '../../lib/platform/messages';
import { injectEngine, pageOf } from '../../lib/platform/reader';
import { type ActiveTab, activeTab } from '../../lib/platform/tabs';

export type PageView =
  | { phase: 'reading' }
  /** No tab, or none that has a page. */
  | { phase: 'no-tab' }
  /** Nothing is read there, and only a click on the icon gives the right to. */
  | { phase: 'unread' }
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

/**
 * @param look a number that grows whenever the tab in front is to be looked at again; what is shown stays until the answer.
 * Nothing is started in a page then: the reader has not asked for that page to be read.
 */
export function usePage(look?: number): PageAccess {
  const [view, setView] = useState<PageView>({ phase: 'reading' });
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const beside = look !== undefined;
  // Another attempt reads the page again, another look asks it again.
  useEffect(() => {
    let current = true;
    if (!look) setView({ phase: 'reading' });
    lookAt(beside).then((seen) => {
      if (current) setView(seen);
    });
    return () => {
      current = false;
    };
  }, [attempt, look, beside]);

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

async function lookAt(beside: boolean): Promise<PageView> {
  try {
    const tab = await activeTab();
    if (!tab) return { phase: 'no-tab' };
    const state = await (beside ? described(tab.id) : describe(tab.id));
    if (state) return { phase: 'ready', tab, state };
    return { phase: beside ? 'unread' : 'restricted' };
  } catch (error) {
    console.error('Sourceline: the page cannot be read', error);
    return { phase: 'failed' };
  }
}

/** Starts the engine where none runs: opening the popup gave the right to. Null where the browser lets nobody in. */
async function describe(tabId: number): Promise<PageState | null> {
  const state = await described(tabId);
  if (state) return state;
  try {
    await injectEngine(pageOf(tabId));
  } catch {
    return null;
  }
  return pageIn(tabId)('page.describe', {});
}

/** Null where no engine runs. */
async function described(tabId: number): Promise<PageState | null> {
  try {
    return await pageIn(tabId)('page.describe', {});
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
    return null;
  }
}
