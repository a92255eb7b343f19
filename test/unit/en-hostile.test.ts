/** English attributions keep their shape on any text, and time stays in proportion to its length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../lib/attribution';
import { en } from '../../lib/languages/en';

const FRAGMENTS = [
  'the mayor',
  'Helen Marsh',
  ' said ',
  ' told reporters ',
  ' that ',
  ', ',
  '. ',
  '\n',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "''",
  ' according to ',
  ' (D-N.Y.) ',
  ' — ',
  ': ',
  ' who ',
  ' and ',
  ' the bridge is closed',
  ' he ',
  ' called ',
  ' a sham',
  ' is expected to ',
  'KYIV (AP) — ',
  ' 9/11 ',
  '\u200b',
  ' “dead on arrival” ',
  ' adding ',
  '…',
  '?',
  ' his claim that ',
];

const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('English attributions of any text', () => {
  it('have spans inside it, in order, and apart from each other', () => {
    fc.assert(
      fc.property(text, (article) => {
        for (const { source, cue, content } of attribute(article, en, { scheme: 'polnear' })) {
          const spans = [cue, ...content, ...(source ? [source] : [])];
          for (const { start, end } of spans)
            expect(0 <= start && start < end && end <= article.length).toBe(true);
          expect(content.length).toBeGreaterThan(0);
          const sorted = [...spans].sort((a, b) => a.start - b.start);
          for (const [i, { start }] of sorted.entries()) {
            expect(start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
          }
        }
      }),
      { numRuns: 300, seed: 356 },
    );
  });

  it.each([
    ['no full stop', 'The mayor said that '.concat('the bridge and the road, '.repeat(4_000))],
    ['unclosed quotation marks', '“He said ‘the '.repeat(4_000)],
    ['one quotation a paragraph', '“It is closed,” she said.\n'.concat('“It is old.”\n'.repeat(6_000))],
    ['one report a line', '“It is closed,” she said.\n'.repeat(3_000)],
  ])(
    'are read in linear time: %s',
    (_, long) => {
      // Milliseconds of processor, not of clock: the machine has other work.
      const time = (article: string) => {
        const before = process.cpuUsage();
        attribute(article, en);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      // Eight times the text: eight times the work, and sixty-four times it where every part looks at all others.
      const part = long.slice(0, long.length / 8);
      const least = (article: string) => Math.min(time(article), time(article), time(article));
      expect(least(long)).toBeLessThan(24 * least(part) + 500);
    },
    30_000,
  );
});
