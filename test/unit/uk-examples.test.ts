/** Ukrainian cues and evidential phrases, by their example sentences. */
import { expect, test } from 'vitest';
import { CUE_EXAMPLES, EVIDENTIAL_EXAMPLES } from '../../lib/languages/uk/examples';
import { finds, readMarked } from './attribution-marked';

test.each(readMarked(CUE_EXAMPLES))('cue: $line', (marked) => {
  expect(finds('uk', marked)).toBe(true);
});

test.each(readMarked(EVIDENTIAL_EXAMPLES))('evidential: $line', (marked) => {
  expect(finds('uk', marked)).toBe(true);
});
