import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innermost } from '../../lib/highlight/layers';

const named = (name: string, start: number, end: number) => ({ name, start, end });
const show = (stretches: { start: number; end: number; owner: { name: string } }[]) =>
  stretches.map(({ start, end, owner }) => `${owner.name} ${start}–${end}`);

describe('innermost', () => {
  it('cuts a source out of the longer one around it', () => {
    expect(show(innermost([named('ministry of Chile', 0, 20), named('Chile', 12, 17)]))).toEqual([
      'ministry of Chile 0–12',
      'Chile 12–17',
      'ministry of Chile 17–20',
    ]);
  });

  it('keeps separate spans as they are, in text order, and drops empty ones', () => {
    expect(show(innermost([named('b', 5, 8), named('a', 0, 3), named('none', 4, 4)]))).toEqual([
      'a 0–3',
      'b 5–8',
    ]);
  });

  it('gives the first of two equal spans', () => {
    expect(show(innermost([named('a', 0, 3), named('b', 0, 3)]))).toEqual(['a 0–3']);
  });

  it('covers exactly what the spans cover, each character once, by a shortest span over it', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        const stretches = innermost(given);
        for (let at = 0; at < 55; at++) {
          const over = given.filter((span) => span.start <= at && at < span.end);
          const painted = stretches.filter((span) => span.start <= at && at < span.end);
          expect(painted).toHaveLength(over.length ? 1 : 0);
          const owner = painted[0]?.owner;
          if (owner) {
            const shortest = Math.min(...over.map((span) => span.end - span.start));
            expect(owner.end - owner.start).toBe(shortest);
          }
        }
      }),
    );
  });
});
