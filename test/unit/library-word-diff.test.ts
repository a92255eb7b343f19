/** What readers see of a changed wording. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, wordDiff } from '../../lib/library/word-diff';
import { wordsIn } from '../../lib/library/words';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ change, text }) =>
      change === 'same' ? text : `${change === 'removed' ? '−' : '+'}[${text.trim()}] `,
    )
    .join('')
    .trim();

describe('a changed wording', () => {
  it.each([
    ['паромы пойдут в мае', 'паромы пойдут в июне', 'паромы пойдут в −[мае] +[июне]'],
    ['пойдут в мае.', 'пойдут в мае и в июне.', 'пойдут в мае +[и в июне.]'],
    ['«мы ждём, и давно»', '“мы ждём — и давно”', '“мы ждём — и давно”'],
    ['ещё десять лет', 'еще десять', 'еще десять −[лет]'],
    ['', 'новые слова', '+[новые слова]'],
  ])('«%s» that is now «%s»', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('holds every word of both wordings, in order', () => {
    const word = fc.constantFrom('паром', 'в', 'мае', 'июне', 'пойдёт', 'не');
    const wording = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const words = (parts: DiffPart[], change: DiffPart['change']) =>
      wordsIn(
        parts
          .filter((part) => part.change === 'same' || part.change === change)
          .map(({ text }) => text)
          .join(' '),
      ).words;
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = wordDiff(before, after);
        expect(words(parts, 'removed')).toEqual(wordsIn(before).words);
        expect(words(parts, 'added')).toEqual(wordsIn(after).words);
        if (before === after) expect(parts.every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });
});
