/** Where the card goes: beside its source, inside the viewport; on narrow screens a sheet away from it. Pure. */

/** CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}

export type Placement =
  /** `height` is what there is room for: a taller card scrolls inside. */
  { at: 'beside'; left: number; top: number; height: number } | { at: 'bottom' } | { at: 'top' };

/** Below this width (CSS pixels) the card is a sheet over the whole width. */
export const NARROW = 480;
const GAP = 8;
const MARGIN = 8;
/** The card is never made lower than this; where there is less room on both sides it covers its source. */
const LOWEST = 280;

/**
 * @param anchor one line box of the source. @param card its size if nothing limits it.
 * Below the source where it fits; else above where it fits; else where there is more room.
 */
export function place(anchor: Box, card: Size, viewport: Size): Placement {
  if (viewport.width < NARROW) {
    return (anchor.top + anchor.bottom) / 2 > viewport.height / 2 ? { at: 'top' } : { at: 'bottom' };
  }
  const roomBelow = viewport.height - anchor.bottom - GAP - MARGIN;
  const roomAbove = anchor.top - GAP - MARGIN;
  const above = roomBelow < card.height && roomAbove > roomBelow;
  const room = Math.max(above ? roomAbove : roomBelow, LOWEST);
  const height = Math.min(card.height, room, viewport.height - 2 * MARGIN);
  const top = above ? anchor.top - GAP - height : anchor.bottom + GAP;
  return {
    at: 'beside',
    left: clamp(anchor.left - GAP, MARGIN, viewport.width - card.width - MARGIN),
    top: clamp(top, MARGIN, viewport.height - height - MARGIN),
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
