/** Runs of capitalised words, of which English names are made. */
import { describe, expect, it } from 'vitest';
import { runsOfCapitals } from '../../lib/attribution/analytic/capitals';

describe('runs of capitalised words', () => {
  it.each([
    ['The envoy met Omar al Bashir there.', ['Omar al Bashir']],
    ['The chancellor met Alexander Van der Bellen there.', ['Alexander Van der Bellen']],
    ['Reporters saw Clinton decide and Hall also leave.', []],
    ['Reporters saw Clinton van sales rise.', []],
  ])('take a particle only before a name: %s', (text, expected) => {
    const runs = runsOfCapitals(text, 4).map(({ start, end }) => text.slice(start, end));
    expect(runs).toEqual(expected);
  });
});
