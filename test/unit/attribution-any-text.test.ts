/** What holds of the engine for any text at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import type { Span } from '../../lib/text/types';

/** Pieces that news and broken pages are made of, so that random texts reach into the grammar. */
const PIECES = [
  'Министр',
  'Міністр',
  'сообщил',
  'повідомив',
  'заявил',
  'что',
  'що',
  ', ',
  '. ',
  '\n',
  '«',
  '»',
  '"',
  '“',
  '„',
  '”',
  ' — ',
  ': ',
  'По словам',
  'За словами',
  'Об этом',
  'Про це',
  'он',
  'он ',
  'его',
  'РБК-Украина',
  'со ссылкой на',
  'сообщается',
  'на сайте',
  'МИД',
  'Иван Петров',
  'А. ',
  '(',
  ')',
  ' и ',
  'который',
  'как',
  '\u200b',
  '😀',
  '\u202e',
  'שלום',
  '…',
  '!',
  '?',
  ' ',
  'said',
  'that',
  'according to',
  'the minister',
  '2022',
  'г. ',
  '\u00a0',
  '\ud800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const lang = fc.constantFrom('ru', 'uk', 'en');

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function spansOf({ source, cue, content }: Attribution): Span[] {
  return source ? [source, cue, ...content] : [cue, ...content];
}

describe('for any text', () => {
  test('spans lie inside it, are not empty and do not overlap inside one attribution', () => {
    fc.assert(
      fc.property(lang, text, (language, written) => {
        for (const found of attribute(written, packFor(language))) {
          const spans = spansOf(found);
          expect(found.content.length).toBeGreaterThan(0);
          for (const [i, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(written.length);
            for (const other of spans.slice(i + 1)) expect(overlap(span, other)).toBe(false);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the answer is the same twice', () => {
    fc.assert(
      fc.property(lang, text, (language, written) => {
        const pack = packFor(language);
        expect(attribute(written, pack)).toEqual(attribute(written, pack));
      }),
    );
  });

  test('chains lead through its own attributions, each once, and confidence is a share', () => {
    fc.assert(
      fc.property(lang, text, (language, written) => {
        const found = attribute(written, packFor(language));
        for (const { chain, confidence } of found) {
          expect(new Set(chain).size).toBe(chain.length);
          for (const link of chain) expect(found[link]).toBeDefined();
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const LEAD = [
  'Завод закрыт',
  'Министр экономики Иван Петров заявил, что завод закроют. «Решение принято», — добавил он.',
  'Об этом сообщает «Газета» со ссылкой на пресс-службу ведомства.',
].join('\n');

test('paragraphs that follow do not change what was found before', () => {
  const pack = packFor('ru');
  const alone = attribute(LEAD, pack);
  expect(alone.length).toBeGreaterThan(3);
  const followed = attribute(
    `${LEAD}\nПогода в городе ясная. По словам Анны Сидоровой, снега не будет.`,
    pack,
  );
  expect(followed.slice(0, alone.length)).toEqual(alone);
});

describe('hostile texts are read in bounded time', () => {
  const pack = packFor('ru');
  test.each([
    ['a million quotation marks', '«'.repeat(1_000_000)],
    ['a million straight quotation marks', '"'.repeat(1_000_000)],
    ['an endless sentence of cues', 'сообщил, что '.repeat(50_000)],
    ['unclosed quotations on every line', '«Слово\n'.repeat(50_000)],
    ['nested brackets', '('.repeat(300_000)],
    ['a single word', 'а'.repeat(500_000)],
    ['initials', 'А. '.repeat(100_000)],
    ['invisible letters', '\u200b'.repeat(500_000)],
  ])('%s', (_, written) => {
    const started = performance.now();
    attribute(written, pack);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test('four times the text takes about four times the time', () => {
    const paragraph =
      'Министр сообщил, что цены выросли. «Мы готовы», — сказал он. По данным ведомства, это так.\n';
    const time = (written: string) => {
      const started = performance.now();
      attribute(written, pack);
      return performance.now() - started;
    };
    time(paragraph.repeat(500));
    const once = Math.min(...[1, 2, 3].map(() => time(paragraph.repeat(1000))));
    const fourfold = Math.min(...[1, 2, 3].map(() => time(paragraph.repeat(4000))));
    expect(fourfold / once).toBeLessThan(10);
  });
});
