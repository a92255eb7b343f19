/** Where Sourceline may read, as the browser has it, and how the reader changes it. */
import { useEffect, useState } from 'preact/hooks';

export interface HostPermissions {
  mayReadEverySite(): Promise<boolean>;
  askToReadEverySite(): Promise<boolean>;
  stopReadingEverySite(): Promise<boolean>;
  watchPermissions(onChange: () => void): () => void;
}

export type Scope = 'every' | 'click';

export interface ReadingScope {
  /** Null until the browser has answered. */
  scope: Scope | null;
  /** What became of the last choice: the browser or the reader said no, or it failed. */
  outcome: 'denied' | 'failed' | null;
  choose(scope: Scope): void;
}

export function useReadingScope(permissions: HostPermissions): ReadingScope {
  const [scope, setScope] = useState<Scope | null>(null);
  const [outcome, setOutcome] = useState<ReadingScope['outcome']>(null);

  useEffect(() => {
    const look = () =>
      permissions.mayReadEverySite().then(
        (every) => setScope(every ? 'every' : 'click'),
        () => setOutcome('failed'),
      );
    look();
    return permissions.watchPermissions(look);
  }, [permissions]);

  const choose = (wanted: Scope) => {
    // The browser asks only straight from the click: nothing may be awaited before.
    const answer = wanted === 'every' ? permissions.askToReadEverySite() : permissions.stopReadingEverySite();
    setOutcome(null);
    setScope(wanted);
    answer.then(
      async (done) => {
        const every = await permissions.mayReadEverySite();
        setScope(every ? 'every' : 'click');
        setOutcome(wanted === 'every' && !done ? 'denied' : null);
      },
      (error) => {
        console.error('Sourceline: the permission cannot be changed', error);
        setScope(wanted === 'every' ? 'click' : 'every');
        setOutcome('failed');
      },
    );
  };
  return { scope, outcome, choose };
}
