/** What stands further on in a text does not change what was found before, where it speaks of other things. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../lib/attribution';
import { packFor } from '../../lib/languages';
import { LANGS } from '../../lib/languages/types';
import { newsAndOther } from './news-sentences';

describe.each(LANGS)('in %s', (lang) => {
  test('paragraphs about others leave the attributions before them as they were', { timeout: 60_000 }, () => {
    const pack = packFor(lang);
    fc.assert(
      fc.property(newsAndOther(lang), ({ text, other }) => {
        const alone = attribute(text, pack);
        const followed = attribute(`${text}\n${other}`, pack);
        expect(followed.slice(0, alone.length)).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  test('the texts are ones that something is found in', () => {
    const found = fc.sample(newsAndOther(lang), 50).map(({ text }) => attribute(text, packFor(lang)).length);
    expect(found.filter((count) => count > 1).length).toBeGreaterThan(40);
  });
});
