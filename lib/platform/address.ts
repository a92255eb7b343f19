/**
 * Notices that the page's address changed while the page stayed: single-page sites, and articles that follow each other
 * in one scroll. Asks the browser nothing and needs no permission; used by gate and engine alike, so it stays small.
 */

/** The part of the Navigation API used here; not in every browser that Sourceline runs in. */
interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/** Milliseconds after a click or a key by which a page without the Navigation API has changed its address. */
const SETTLED = 300;

/** The address without its fragment: what is read under it is one thing. */
export function addressNow(): string {
  return location.href.replace(/#(?!!).*$/s, '');
}

/** @param onChange is called once for each new address, not for a mere fragment, until `signal` is aborted. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let known = addressNow();
  function check(): void {
    const now = addressNow();
    if (now === known) return;
    known = now;
    onChange();
  }
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  for (const type of ['click', 'keyup']) {
    addEventListener(type, () => setTimeout(check, SETTLED), { capture: true, passive: true, signal });
  }
}
