/** Which rows of a list the reader chose: one by one, a range, or all that the list has. Forgotten with another list. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListKind, type ListRequest, listedIds } from '../../../lib/library';
import { db } from '../store';

export interface RowSelection {
  ids: readonly string[];
  has(id: string): boolean;
  /** Turns a row's choice; as a `range` chooses all from the row turned before to this one. */
  toggle(id: string, index: number, range: boolean): void;
  chooseAll(): void;
  clear(): void;
  /** Space, Shift with arrows, Ctrl+A and Escape in a row. @returns whether the key was one of them. */
  onKey(event: KeyboardEvent, index: number, idAt: (index: number) => string | null): boolean;
}

export function useSelection(kind: ListKind, request: ListRequest, total: number): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<number | null>(null);
  // Another list.
  useEffect(() => {
    setChosen(new Set());
    anchor.current = null;
  }, [request]);

  const choose = (offset: number, limit: number) => {
    listedIds(db, kind, request, { offset, limit }).then(
      (ids) => setChosen((before) => new Set([...before, ...ids])),
      (error) => console.error('Sourceline: the rows could not be chosen', error),
    );
  };
  const toggle: RowSelection['toggle'] = (id, index, range) => {
    const from = anchor.current;
    anchor.current = index;
    if (range && from !== null) {
      choose(Math.min(from, index), Math.abs(from - index) + 1);
      return;
    }
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const chooseAll = () => choose(0, total);
  const clear = () => setChosen(new Set());
  return {
    ids: [...chosen],
    has: (id) => chosen.has(id),
    toggle,
    chooseAll,
    clear,
    onKey(event, index, idAt) {
      const id = idAt(index);
      if (event.key === ' ' && !isControl(event.target) && id !== null) {
        toggle(id, index, event.shiftKey);
        return true;
      }
      if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const next = Math.max(0, Math.min(total - 1, index + (event.key === 'ArrowDown' ? 1 : -1)));
        const from = anchor.current ?? index;
        choose(Math.min(from, next), Math.abs(from - next) + 1);
        anchor.current = from;
        return true;
      }
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
        chooseAll();
        return true;
      }
      if (event.key === 'Escape' && chosen.size > 0) {
        clear();
        return true;
      }
      return false;
    },
  };
}

/** Space is theirs. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLButtonElement;
}
