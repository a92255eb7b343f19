/** The reader's keys while a source is current or a card is open. All other keys stay the page's. */
import type { Guard } from './guard';

export interface KeyEvents {
  /** Enter. @returns whether it was ours. */
  onOpen(): boolean;
  /** Escape. @returns whether it was ours. */
  onLeave(): boolean;
  /** Focus went somewhere in the page. */
  onFocus(): void;
  inside(event: Event): boolean;
}

export function watchKeys(events: KeyEvents, guard: Guard, signal: AbortSignal): void {
  function onKey(key: KeyboardEvent): void {
    if (!key.isTrusted || key.isComposing || key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
    const ours =
      key.key === 'Escape'
        ? events.onLeave()
        : key.key === 'Enter' && !events.inside(key) && !isEditable(key) && events.onOpen();
    if (!ours) return;
    key.preventDefault();
    key.stopImmediatePropagation();
  }
  addEventListener('keydown', guard(onKey), { capture: true, signal });
  addEventListener(
    'focusin',
    guard((focus) => {
      if (!events.inside(focus)) events.onFocus();
    }),
    { capture: true, passive: true, signal },
  );
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
