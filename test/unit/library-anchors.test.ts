/** Statements find their words again in a text that was edited or set anew, and are not found where they are gone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../lib/library/anchor';
import { carry } from '../../lib/library/carry';
import { createFinder, type Tolerance } from '../../lib/library/finder';
import type { Span } from '../../lib/text/types';
import { articleOf, identity, readingOf, spanOf } from './library-fixtures';

const LEAD = 'На острове открыли новую пристань, о ней писали всю весну.';
const SAID =
  'Глава порта Семён Берёзов сообщил «Вестям», что «первые паромы – по два в день – пойдут в мае», а кассы откроют раньше.';
const AFTER = 'Прежняя пристань останется для лодок. Билет подешевеет вдвое.';
const TEXT = [LEAD, SAID, AFTER].join('\n');

/** The words of a claim's parts where it was carried to; null where it was not. */
function carried(text: string, tolerance: Tolerance = 'edits') {
  const moved = carry(claim(), createFinder(text), tolerance);
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  if (!moved) return null;
  const { source, cue, content } = moved.spans;
  expect([moved.mention, moved.cue, moved.content].flat()).toEqual(
    [words(source), words(cue), content.map(words)].flat(),
  );
  return { source: words(source), cue: words(cue), content: content.map(words) };
}

function claim() {
  const article = articleOf([LEAD, SAID, AFTER]);
  const [draft] = readingOf(article, [
    {
      source: 'Семён Берёзов',
      cue: 'сообщил',
      content: ['«первые паромы – по два в день – пойдут в мае»'],
      identity: identity('person:x', 'Семён Берёзов', { kind: 'person' }),
    },
  ]).claims;
  return draft!;
}

describe('a statement', () => {
  it.each([
    [
      'other quotation marks and dashes',
      (text: string) => text.replace(/«/g, '“').replace(/»/g, '”').replace(/–/g, '—'),
    ],
    ['no «ё»', (text: string) => text.replace(/ё/g, 'е')],
    ['spaces that do not break', (text: string) => text.replace(/ (?=в |по |два)/g, '\u00a0')],
    ['soft hyphens', (text: string) => text.replace(/(паро|сооб|пой)/g, '$1\u00ad')],
    ['other line breaks', (text: string) => text.replace(/\n/g, '\n\n').replace('сообщил ', 'сообщил\n')],
  ])('stands in a text with %s', (_, set) => {
    const text = set(TEXT);
    const plain = (words: string | null | undefined) =>
      words
        ?.replace(/\u00ad/g, '')
        .replace(/\u00a0/g, ' ')
        .replace(/е/g, 'ё');
    const found = carried(text, 'typography');
    expect(plain(found?.source)).toBe(plain('Семён Берёзов'));
    expect(plain(found?.cue)).toBe(plain('сообщил'));
    expect(found?.content).toEqual([set('«первые паромы – по два в день – пойдут в мае»')]);
  });

  it.each([
    ['a slip mended', 'Берёзов', 'Берёзкин', { source: 'Семён Берёзкин' }],
    ['another cue', 'сообщил', 'сообщала', { cue: 'сообщала' }],
    [
      'words put in',
      'пойдут в мае',
      'пойдут уже в начале мая',
      { content: ['«первые паромы – по два в день – пойдут уже в начале мая»'] },
    ],
    ['words taken out', ' – по два в день –', '', { content: ['«первые паромы пойдут в мае»'] }],
    [
      'the first word changed',
      'первые',
      'новые',
      { content: ['«новые паромы – по два в день – пойдут в мае»'] },
    ],
    [
      'the last word changed',
      'мае»',
      'июне»',
      { content: ['«первые паромы – по два в день – пойдут в июне»'] },
    ],
    ['its end cut off', ', а кассы откроют раньше', '', {}],
    ['a sentence put before it', 'Глава порта', 'Дождь кончился. Глава порта', {}],
  ])('stands in a text with %s', (_, from, to, expected) => {
    expect(carried(TEXT.replace(from, to))).toEqual({
      source: 'Семён Берёзов',
      cue: 'сообщил',
      content: ['«первые паромы – по два в день – пойдут в мае»'],
      ...expected,
    });
    expect(carried(TEXT.replace(from, to), 'typography') !== null).toBe(to.startsWith('Дождь'));
  });

  it.each([
    ['its sentence was taken out', (text: string) => text.replace(SAID, '')],
    ['its source is another', (text: string) => text.replace('Семён Берёзов', 'Ольга Ветрова')],
    ['nobody says it any more', (text: string) => text.replace('сообщил «Вестям», что ', '')],
    [
      'something else is said',
      (text: string) => text.replace(/«первые.*мае»/, '«мост построят нескоро, денег на него нет»'),
    ],
    ['only its place is left', () => `${LEAD}\n${'Погода будет ясной и тёплой. '.repeat(5)}\n${AFTER}`],
  ])('is gone where %s', (_, edit) => {
    expect(carried(edit(TEXT))).toBeNull();
  });

  it('that the text repeats is found where the same words stand around it', () => {
    const refrain = 'Пристань откроют в мае.';
    const before = `Мэр спокоен. ${refrain} Так он считает.\nПорт занят. ${refrain} Там в этом уверены.`;
    const second = { start: before.lastIndexOf(refrain), end: before.lastIndexOf(refrain) + refrain.length };
    const anchor = anchorOf(before, second);
    const after = `${refrain} Вот и всё.\n${before.replace('Мэр', 'Новый мэр острова')}`;
    expect(createFinder(after).find(anchor, 'edits')?.start).toBe(after.lastIndexOf(refrain));
    const reset = after.replaceAll('Пристань', '«Пристань»');
    expect(createFinder(reset).find(anchor, 'edits')?.start).toBe(reset.lastIndexOf('Пристань'));
  });
});

const letters = fc.constantFrom(...'абвгдежзиклмнопрстуя');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
/** Short words count little: one long among them may be most of what there is. */
const long = fc.string({ unit: letters, minLength: 4, maxLength: 9 });
const sentence = fc.array(word, { minLength: 5, maxLength: 20 }).map((words) => `${words.join(' ')}.`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));

describe('any anchor', () => {
  it('is found after any edits elsewhere', () => {
    fc.assert(
      fc.property(sentences, sentence, sentences, sentences, sentences, (a, said, b, c, d) => {
        const before = `${a} ${said} ${b}`;
        const anchor = anchorOf(before, { start: a.length + 1, end: a.length + 1 + said.length });
        const after = `${c}\n${said} ${d}`;
        const place = createFinder(after).find(anchor, 'typography');
        expect(after.slice(place?.start, place?.end)).toBe(anchor.exact);
      }),
    );
  });

  it('is found, to its letters, when its text is set in another typography', () => {
    const marks = fc.constantFrom(' ', '\u00a0', '  ', ' – ', ' — ', ' «', '» ', ', ', '\n');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, marks, marks), { minLength: 1, maxLength: 30 }),
        sentences,
        sentences,
        (said, before, after) => {
          const set = (which: 1 | 2) => said.map((part, i) => (i ? part[which] : '') + part[0]).join('');
          const start = before.length + 1;
          const exact = set(1);
          const anchor = { exact, prefix: '', suffix: '', start, end: start + exact.length };
          const text = `${before}\n${set(2)}\n${after}`;
          const place = createFinder(text).find(anchor, 'typography');
          const words = (whole: string) => whole.match(/\p{L}+/gu);
          expect(words(text.slice(place?.start, place?.end))).toEqual(words(exact));
        },
      ),
    );
  });

  it('is found after a word of it was changed', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.uniqueArray(long, { minLength: 8, maxLength: 25 }),
        fc.nat(),
        word,
        sentences,
        (a, said, nth, other, b) => {
          const exact = said.join(' ');
          const anchor = {
            exact,
            prefix: '',
            suffix: '',
            start: a.length + 1,
            end: a.length + 1 + exact.length,
          };
          const edited = said.with(nth % said.length, other).join(' ');
          const place = createFinder(`${a} ${edited} ${b}`).find(anchor, 'edits');
          expect(place).not.toBeNull();
        },
      ),
    );
  });

  it('is not found in a text of other words', () => {
    const others = fc.string({ unit: fc.constantFrom(...'abcdefghijkl'), minLength: 1, maxLength: 9 });
    const frequent = fc.constantFrom('и', 'в', 'не', 'на', 'что', 'он');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: word.filter((w) => w.length > 3) },
            { weight: 1, arbitrary: frequent },
          ),
          { minLength: 6, maxLength: 40 },
        ),
        fc.array(fc.oneof({ weight: 3, arbitrary: others }, { weight: 1, arbitrary: frequent }), {
          maxLength: 200,
        }),
        (said, unrelated) => {
          fc.pre(said.some((own) => own.length > 3));
          const exact = said.join(' ');
          const anchor = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
          expect(createFinder(unrelated.join(' ')).find(anchor, 'edits')).toBeNull();
        },
      ),
    );
  });

  it('gives spans inside the text, or none, and never fails', () => {
    const span = fc
      .tuple(fc.nat(300), fc.nat(300))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const loose = fc.oneof(sentences, fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        loose,
        loose,
        span,
        span,
        loose,
        fc.constantFrom<Tolerance>('typography', 'edits'),
        (text, said, where, asked, around, tolerance) => {
          const anchor = { exact: said, prefix: around.slice(0, 32), suffix: around.slice(-32), ...where };
          const place = createFinder(text).find(anchor, tolerance);
          for (const found of [place, place?.map(asked), place?.map(where)]) {
            if (!found) continue;
            expect(found.start).toBeGreaterThanOrEqual(0);
            expect(found.start).toBeLessThanOrEqual(found.end);
            expect(found.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('finds fifty edited statements in a text of 100,000 letters within its budget', () => {
  const vocabulary = Array.from({ length: 4_000 }, (_, i) => `слово${(i * 7919) % 4_000}`);
  let seed = 1;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return vocabulary[seed % vocabulary.length];
  };
  const lines = Array.from({ length: 700 }, () => `${Array.from({ length: 15 }, draw).join(' ')}.`);
  const text = lines.join('\n').slice(0, 100_000);
  const anchors = lines
    .slice(0, 600)
    .filter((_, i) => i % 12 === 0)
    .map((line) => anchorOf(text, spanOf(text, line)));
  const edited = text.replace(/слово1(?=\d\d )/g, 'другое ');
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    const finder = createFinder(edited);
    const found = anchors.filter((anchor) => finder.find(anchor, 'edits'));
    expect(found).toHaveLength(anchors.length);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  expect(anchors).toHaveLength(50);
  // The best of several: other processes share the machine. The aim is 50 ms; a quadratic search takes seconds.
  expect(times[0]).toBeLessThan(150);
});
