/** A list that grows as its end comes into view; a button does the same for those who do not scroll. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Paging {
  limit: number;
  more(): void;
  /** Put it on what stands after the last row. */
  end: { current: HTMLDivElement | null };
}

/** @param step rows a page. @param reset goes back to the first page whenever it changes. */
export function usePaging(step: number, reset: unknown): Paging {
  const [limit, setLimit] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  // Another list starts at its first page.
  useEffect(() => setLimit(step), [step, reset]);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setLimit((shown) => shown + step);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  });
  return { limit, more: () => setLimit((shown) => shown + step), end };
}
