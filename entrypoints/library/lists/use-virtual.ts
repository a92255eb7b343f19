/** Which rows of a long list stand in the window, by `@tanstack/virtual-core`. Rows may be of any height. */
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualOptions {
  count: number;
  /** Height of a row not seen yet, pixels. */
  estimate: number;
  /** A row that stays rendered wherever the window is, as the one with the focus must. */
  pinned: number | null;
  /** Where the list begins in the page, pixels. */
  margin: number;
}

export type Rows = Virtualizer<Window, HTMLElement>;

export function useVirtual({ count, estimate, pinned, margin }: VirtualOptions): Rows {
  const [, rerender] = useReducer((times: number) => times + 1, 0);
  const options: ConstructorParameters<typeof Virtualizer<Window, HTMLElement>>[0] = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    overscan: 4,
    scrollMargin: margin,
    // Under what sticks to the top of the window.
    scrollPaddingStart: 72,
    scrollPaddingEnd: 16,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (pinned === null || pinned >= count || shown.includes(pinned)) return shown;
      return [...shown, pinned].sort((a, b) => a - b);
    },
    onChange: () => rerender(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
