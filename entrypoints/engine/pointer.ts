/**
 * The reader's pointer over marked text: which mark it is on, a click on it, and a dwell where a link keeps the click.
 * Listens on the window, changes nothing, prevents nothing: what the page does with its events stays its own affair.
 */
import type { Guard } from './guard';

export interface PointerEvents<T> {
  /** The mark under a point of the viewport. */
  at(x: number, y: number): T | null;
  /** Whether an event happened in our own card. */
  inside(event: Event): boolean;
  /** The pointer came to a mark, or left all of them. */
  onHover(target: T | null): void;
  onClick(target: T, point: { x: number; y: number }): void;
  /** The pointer rests on a mark whose click belongs to a link or button of the page. */
  onDwell(target: T, point: { x: number; y: number }): void;
  /** A press outside the card. */
  onOutside(): void;
}

/** Milliseconds of rest that open the card inside a link. */
const DWELL = 600;
/** A pointer that moved further between press and release (CSS pixels) was selecting or dragging. */
const STILL = 5;
const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/** @param signal stops listening. */
export function watchPointer<T>(events: PointerEvents<T>, guard: Guard, signal: AbortSignal): void {
  let over: T | null = null;
  let pressed: { x: number; y: number } | null = null;
  let frame = 0;
  let last: { x: number; y: number; pressing: boolean; inside: boolean; interactive: boolean } | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;

  function enter(target: T | null, point: { x: number; y: number }, interactive: boolean): void {
    if (target === over) return;
    over = target;
    clearTimeout(dwell);
    if (target !== null && interactive) {
      dwell = setTimeout(
        guard(() => events.onDwell(target, point)),
        DWELL,
      );
    }
    events.onHover(target);
  }

  /** Looks at the last place of each frame, so that coming to rest is never missed. */
  function onMove(move: MouseEvent): void {
    if (!move.isTrusted) return;
    // The path is gone once the event has been handled, and the event would keep an element that the page drops.
    last = {
      x: move.clientX,
      y: move.clientY,
      pressing: move.buttons !== 0,
      inside: events.inside(move),
      interactive: isInteractive(move),
    };
    frame ||= requestAnimationFrame(guard(look));
  }

  function look(): void {
    frame = 0;
    if (signal.aborted || !last) return;
    const { x, y, pressing, inside, interactive } = last;
    enter(inside || pressing ? null : events.at(x, y), { x, y }, interactive);
  }

  function onDown(press: PointerEvent): void {
    if (!press.isTrusted) return;
    clearTimeout(dwell);
    pressed = { x: press.clientX, y: press.clientY };
    if (!events.inside(press)) events.onOutside();
  }

  function onClick(click: MouseEvent): void {
    if (!click.isTrusted || click.button !== 0 || hasModifier(click) || events.inside(click)) return;
    const moved = pressed ? Math.hypot(click.clientX - pressed.x, click.clientY - pressed.y) : 0;
    // The second click of two selects a word.
    if (moved >= STILL || click.detail > 1 || isSelecting() || isInteractive(click)) return;
    const target = events.at(click.clientX, click.clientY);
    if (target !== null) events.onClick(target, { x: click.clientX, y: click.clientY });
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('mousemove', guard(onMove), options);
  addEventListener('pointerdown', guard(onDown), options);
  addEventListener('click', guard(onClick), options);
  document.documentElement.addEventListener(
    'mouseleave',
    guard((leave) => enter(null, { x: leave.clientX, y: leave.clientY }, false)),
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(dwell);
    cancelAnimationFrame(frame);
  });
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

function isInteractive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(INTERACTIVE));
}
