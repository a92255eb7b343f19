/** Ukrainian cues and evidential phrases, by their example sentences: every one has some, and all are read. */
import { expect, test } from 'vitest';
import { CUES, PREDICATIVES } from '../../lib/languages/uk/cues';
import { finds, readMarked, unshownCues, unshownEvidentials } from './attribution-marked';
import { CUE_EXAMPLES, EVIDENTIAL_EXAMPLES } from './examples/uk';

const cues = readMarked(CUE_EXAMPLES);
const evidentials = readMarked(EVIDENTIAL_EXAMPLES);

test.each(cues)('cue: $line', (marked) => {
  expect(finds('uk', marked)).toBe(true);
});

test.each(evidentials)('evidential: $line', (marked) => {
  expect(finds('uk', marked)).toBe(true);
});

test('no cue is without an example', () => {
  expect(unshownCues('uk', [...CUES, ...PREDICATIVES], cues)).toEqual([]);
});

test('no evidential phrase is without an example', () => {
  expect(unshownEvidentials('uk', evidentials)).toEqual([]);
});
