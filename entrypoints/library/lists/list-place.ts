/** Where the reader is in a long list, kept with the entry of the history: back, forward and reload return there. */

export interface Place {
  /** The first row in the window. */
  row: number;
  /** How far the window's edge is below its beginning, pixels. */
  within: number;
  /** The row that has the focus. */
  focus: number | null;
}

const KEY = 'sourcelineList';

/** Null where the entry was not left yet. */
export function placeNow(): Place | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null;
  const { [KEY]: place } = state as { [KEY]: Place };
  return place;
}

export function rememberPlace(place: Place): void {
  history.replaceState({ [KEY]: place }, '');
}
