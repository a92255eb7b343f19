/**
 * Which of several articles in a page the reader has come to, and under which address: sites with endless scrolling
 * change the address as the next article comes into view. What was not come to is not read.
 */
import type { Part } from '../../lib/article';
import { addressNow } from '../../lib/platform/address';

/** How far up the view an article's beginning must have come. */
const REACHED = '0px 0px -40% 0px';
/** Milliseconds that a site is given to change the address for what came into view. */
const SETTLED = 400;

export interface Parts {
  /** These are the articles in the page now; the first is taken to be the one that was loaded. */
  watch(parts: readonly Part[]): void;
  /** The address of a part, null where it is not known yet. */
  urlOf(element: Element): string | null;
  /** The page's address has changed: it may be that of a part whose own was not known. */
  arrive(): void;
  stop(): void;
}

/** @param onReached is called when an article comes into view, again each time, once its address is known. */
export function createParts(onReached: (element: Element, url: string) => void): Parts {
  const urls = new Map<Element, string | null>();
  let last: Element | null = null;

  function reach(element: Element): void {
    if (element !== last || !element.isConnected) return;
    const taken = [...urls].some(([other, url]) => other !== element && url === addressNow());
    const url = urls.get(element) ?? (taken ? null : addressNow());
    urls.set(element, url);
    if (url !== null) onReached(element, url);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        last = target;
        setTimeout(reach, SETTLED, target);
      }
    },
    { rootMargin: REACHED },
  );

  return {
    watch(parts) {
      for (const known of urls.keys()) {
        if (parts.some(({ element }) => element === known)) continue;
        observer.unobserve(known);
        urls.delete(known);
      }
      for (const { element, url } of parts) {
        if (urls.has(element)) continue;
        urls.set(element, url ?? (urls.size === 0 ? addressNow() : null));
        observer.observe(element);
      }
    },
    urlOf: (element) => urls.get(element) ?? null,
    arrive() {
      if (last) reach(last);
    },
    stop() {
      observer.disconnect();
      urls.clear();
      last = null;
    },
  };
}
