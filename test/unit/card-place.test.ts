/** Where the card stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROW, place } from '../../entrypoints/engine/card/place';
import { lightnessOf } from '../../entrypoints/engine/card/scheme';

const card = { width: 384, height: 400 };
const viewport = { width: 1200, height: 800 };
const word = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('place', () => {
  it('goes below the source', () => {
    expect(place(word(300, 100), card, viewport)).toEqual({ at: 'beside', left: 292, top: 128, height: 400 });
  });

  it('goes above where there is no room below', () => {
    expect(place(word(300, 700), card, viewport)).toMatchObject({ at: 'beside', top: 292, height: 400 });
  });

  it('takes the larger side and becomes lower where it fits on neither', () => {
    expect(place(word(300, 380), card, { width: 1200, height: 760 })).toMatchObject({ top: 8, height: 364 });
  });

  it('is a sheet on narrow screens, on the other half than the source', () => {
    const phone = { width: 320, height: 640 };
    expect(place(word(20, 100), card, phone)).toEqual({ at: 'bottom' });
    expect(place(word(20, 500), card, phone)).toEqual({ at: 'top' });
  });

  it('stays inside the viewport wherever the source is', () => {
    const at = fc.record({
      left: fc.integer({ min: -500, max: 3000 }),
      top: fc.integer({ min: -500, max: 3000 }),
    });
    const size = fc.record({
      width: fc.integer({ min: NARROW, max: 2500 }),
      height: fc.integer({ min: 320, max: 1500 }),
    });
    fc.assert(
      fc.property(at, size, ({ left, top }, viewport) => {
        const spot = place(word(left, top), card, viewport);
        if (spot.at !== 'beside') throw new Error('a sheet on a wide screen');
        expect(spot.left).toBeGreaterThanOrEqual(8);
        expect(spot.left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(spot.top).toBeGreaterThanOrEqual(8);
        expect(spot.top + spot.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});

describe('the lightness of a background', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['oklch(0.25 0.02 260)', 0.25],
    ['lab(80 0 0)', 0.8],
    ['color(srgb 0.5 0.5 0.5)', 0.5],
  ])('%s', (color, lightness) => {
    expect(lightnessOf(color)).toBeCloseTo(lightness);
  });

  it('is unknown where the page shows through', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(lightnessOf('transparent')).toBeNull();
  });
});
