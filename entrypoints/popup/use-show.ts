/** Bringing a statement of the page into view, from a list in the popup. */
import { useState } from 'preact/hooks';
import { pageIn } from '../../lib/platform/calls';
import type { PageAccess } from './page-state';

interface Showing {
  /** Which attribution of the page was shown last. */
  shown: number | null;
  /** The page did not answer. */
  failed: boolean;
  show(index: number): void;
}

export function useShow({ view }: PageAccess): Showing {
  const [shown, setShown] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const tabId = view.phase === 'ready' ? view.tab.id : null;
  return {
    shown,
    failed,
    show(index) {
      if (tabId === null) return;
      pageIn(tabId)('page.show', { index }).then(
        () => {
          setShown(index);
          setFailed(false);
        },
        (error) => {
          console.error('Sourceline: the source cannot be shown', error);
          setFailed(true);
        },
      );
    },
  };
}
