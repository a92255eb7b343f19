/** Whether the card is light or dark: as the page around the source is painted, else as the reader's browser asks. */

export type Scheme = 'light' | 'dark';

/** @param element where the source stands. */
export function schemeAround(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lightness = lightnessOf(view.getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own canvas shows, dark only where the page lets it be.
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** 0…1 of a computed colour that is mostly opaque, else null. */
export function lightnessOf(color: string): number | null {
  const [space = ''] = color.split('(', 1);
  const [a, b, c, alpha = 1] = (color.match(/(?<![a-z])-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (a === undefined || b === undefined || c === undefined || alpha < 0.5) return null;
  if (space === 'rgb' || space === 'rgba') return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (space === 'color') return 0.2126 * a + 0.7152 * b + 0.0722 * c;
  if (space.startsWith('ok')) return a;
  return space === 'lab' || space === 'lch' ? a / 100 : null;
}
