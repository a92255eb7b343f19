/**
 * The card's frame: placed beside its source, moved with it as the page scrolls, with focus kept and given as the way
 * of opening asks. Knows nothing of what is inside.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, type Placement, place } from './place';

interface Props {
  label: string;
  /** Changes when the card moves to another source. */
  subject: string;
  /** The line box to stand beside, now; null where it is gone. */
  anchor: () => Box | null;
  /** Opened by keyboard: focus moves in and Tab stays inside. */
  keyboard: boolean;
  children: ComponentChildren;
}

export function Frame({ label, subject, anchor, keyboard, children }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [placement, setPlacement] = useState<Placement | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    let from: Box | null = null;
    let spot: { left: number; top: number } | null = null;
    const settle = () => {
      from = anchor() ?? from;
      if (!from) return;
      element.style.maxBlockSize = '';
      const { offsetWidth: width, offsetHeight: height } = element;
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
      const next = place(from, { width, height }, viewport);
      spot = next.at === 'beside' ? next : null;
      setPlacement(next);
      element.style.maxBlockSize = next.at === 'beside' ? `${next.height}px` : '';
      element.style.translate = spot ? `${spot.left}px ${spot.top}px` : 'none';
    };
    // Keeps its place relative to the source: chosen anew on each scroll it would jump from side to side.
    const follow = () => {
      const now = spot && anchor();
      if (!spot || !now || !from) return;
      element.style.translate = `${spot.left + now.left - from.left}px ${spot.top + now.top - from.top}px`;
    };
    settle();
    const grown = new ResizeObserver(settle);
    grown.observe(element);
    const gone = new AbortController();
    addEventListener('scroll', follow, { capture: true, passive: true, signal: gone.signal });
    addEventListener('resize', settle, { signal: gone.signal });
    return () => {
      grown.disconnect();
      gone.abort();
    };
  }, [anchor]);

  useLayoutEffect(() => {
    if (!keyboard || subject === '') return;
    const first = frame.current?.querySelector<HTMLElement>('[data-focus]') ?? frame.current;
    first?.focus({ preventScroll: true });
  }, [keyboard, subject]);

  const sheet = placement && placement.at !== 'beside' ? ` sheet ${placement.at}` : '';
  return (
    <div
      ref={frame}
      class={`card${sheet}${placement ? '' : ' unplaced'}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => keyboard && keepInside(event, frame.current)}
    >
      {children}
    </div>
  );
}

const FOCUSABLE = 'button, a[href], input, select';

/** Tab goes round inside the card instead of out into the page. */
function keepInside(event: KeyboardEvent, frame: HTMLElement | null): void {
  if (event.key !== 'Tab' || !frame) return;
  const stops = [...frame.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => !stop.matches(':disabled'),
  );
  const root = frame.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (focused !== edge && !(event.shiftKey && focused === frame)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
