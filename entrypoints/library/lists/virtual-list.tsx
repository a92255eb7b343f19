/**
 * A list of any length of which only the rows in the window are rendered. A feed for readers of the screen; arrows, Page Up,
 * Page Down, Home and End move between rows, Enter opens one, and the focus stays with its row however far one scrolls.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { type Place, placeNow, rememberPlace } from './list-place';
import { type Rows, useVirtual } from './use-virtual';

interface VirtualListProps<Row> {
  label: string;
  total: number;
  /** Those that are loaded, from position `offset` on. */
  loaded: { offset: number; rows: readonly Row[] };
  /** Height of a row, about, in pixels. */
  estimate: number;
  /** Called with the first and last position in the window. */
  onShow: (first: number, last: number) => void;
  renderRow: (row: Row, index: number) => ComponentChildren;
  /** Keys that do something with the row that has the focus; returns whether it did. */
  onRowKey?: (event: KeyboardEvent, index: number) => boolean;
}

/** Browsers draw no box higher than some 17 million pixels. */
const TALLEST = 15_000_000;

export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, total, loaded, estimate, onShow, renderRow, onRowKey } = props;
  const { t } = useTexts();
  const count = Math.min(total, Math.floor(TALLEST / estimate));
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const rows = useVirtual({ count, estimate, pinned: active, margin });
  const items = rows.getVirtualItems();

  useLayoutEffect(() => {
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  useLayoutEffect(() => {
    const row = wanted.current === null ? null : rowAt(list.current, wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  usePlace(rows, list, (place) => {
    if (place.focus === null || place.focus >= count) return;
    wanted.current = place.focus;
    setActive(place.focus);
  });
  const { first, last } = shownOf(rows);
  useEffect(() => onShow(first, last), [onShow, first, last]);

  const move = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    wanted.current = to;
    setActive(to);
    rows.scrollToIndex(to, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!row || isTyping(event.target)) return;
    const index = Number(row.dataset.index);
    if (onRowKey?.(event, index)) {
      event.preventDefault();
      if (event.key.startsWith('Arrow')) move(index + (event.key === 'ArrowDown' ? 1 : -1));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = targetOf(event.key, index, { count, page: Math.max(1, last - first) });
    if (to !== null) move(to);
    else if (event.key === 'Enter' && event.target === row)
      row.querySelector<HTMLElement>('[data-opens]')?.click();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        class="virtual"
        role="feed"
        aria-label={label}
        aria-busy={loaded.rows.length === 0}
        ref={list}
        style={{ blockSize: `${rows.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const row =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
          if (row) setActive(Number(row.dataset.index));
        }}
      >
        {items.map((item) => {
          const row = loaded.rows[item.index - loaded.offset];
          return (
            <article
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              class={row === undefined ? 'virtual-row virtual-row-empty' : 'virtual-row'}
              style={{ transform: `translateY(${item.start - margin}px)` }}
              aria-posinset={item.index + 1}
              aria-setsize={total}
              // The one row that Tab reaches.
              tabIndex={item.index === (active ?? first) ? 0 : -1}
            >
              {row === undefined ? (
                <p class="faint" style={{ blockSize: `${estimate}px` }}>
                  {t('list.loading')}
                </p>
              ) : (
                renderRow(row, item.index)
              )}
            </article>
          );
        })}
      </div>
      {count < total && <p class="soft list-rest">{t('list.rest', { shown: count, n: total })}</p>}
    </>
  );
}

/** Goes to where the reader left this entry of the history, and keeps in mind where that is. */
function usePlace(rows: Rows, list: { current: HTMLElement | null }, onReturn: (place: Place) => void): void {
  const [place] = useState(placeNow);
  const returned = useRef(place === null);
  useLayoutEffect(() => {
    // Once the list knows where it begins.
    if (returned.current || place === null || rows.options.scrollMargin === 0) return;
    returned.current = true;
    const start = rows.getOffsetForIndex(place.row, 'start')?.[0] ?? 0;
    window.scrollTo(0, start + rows.options.scrollPaddingStart + place.within);
    onReturn(place);
  });
  useEffect(() => {
    const keep = () => {
      if (!returned.current) return;
      const { first } = shownOf(rows);
      const start = rows.measurementsCache[first]?.start ?? 0;
      const focused = list.current?.contains(document.activeElement)
        ? document.activeElement?.closest<HTMLElement>('[data-index]')
        : null;
      rememberPlace({
        row: first,
        within: window.scrollY - start,
        focus: focused ? Number(focused.dataset.index) : null,
      });
    };
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, 200);
    };
    window.addEventListener('scroll', soon, { passive: true });
    // Before a link in a row is followed, by whatever means.
    const own = list.current;
    own?.addEventListener('click', keep, { capture: true });
    own?.addEventListener('focusin', soon);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', soon);
      own?.removeEventListener('click', keep, { capture: true });
      own?.removeEventListener('focusin', soon);
    };
  }, [rows, list]);
}

function shownOf(rows: Rows): { first: number; last: number } {
  return { first: rows.range?.startIndex ?? 0, last: rows.range?.endIndex ?? 0 };
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

function targetOf(
  key: string,
  index: number,
  { count, page }: { count: number; page: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** In a field keys are the field's. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
