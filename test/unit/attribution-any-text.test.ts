/** What holds of the engine for any text at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import { LANGS, type Lang } from '../../lib/languages/types';
import { identify } from '../../lib/sources';
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
  // Accents and joiners that combine with what stands before, marks that turn the direction.
  '\u0301',
  '\u0308',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202b',
  '👩‍👩‍👧',
  'مرحبا',
  'الوزير قال إن',
  '‘',
  '’',
  '»',
  '``',
  "''",
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const lang = fc.constantFrom(...LANGS);

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

  test('the answer is the same twice, whatever was read between', () => {
    fc.assert(
      fc.property(
        lang,
        text,
        fc.array(fc.tuple(lang, text), { maxLength: 3 }),
        (language, written, others) => {
          const first = attribute(written, packFor(language));
          for (const [other, between] of others) attribute(between, packFor(other));
          expect(attribute(written, packFor(language))).toEqual(first);
        },
      ),
    );
  });

  test('who the sources are can be asked of it too', () => {
    fc.assert(
      fc.property(lang, text, (language, written) => {
        const found = attribute(written, packFor(language));
        const context = { text: written, lang: language, scope: 'test', outletCountry: 'UA', outlet: null };
        expect(identify(found, context)).toHaveLength(found.length);
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

/** Texts that are hard on a reader in one way, made longer and longer. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['quotation marks', '«'],
  ['straight quotation marks', '"'],
  ['closing quotation marks', '”'],
  ['single quotation marks', " '‘a"],
  ['a sentence of cues', 'сообщил, что '],
  ['a sentence of English cues', 'said that he '],
  ['unclosed quotations on every line', '«Слово\n'],
  ['brackets', '('],
  ['brackets with words', '(министр '],
  ['one word', 'а'],
  ['one hyphened word', 'пресс-'],
  ['initials', 'А. '],
  ['full names', 'Иван Петров '],
  ['English full names', 'John Carter '],
  ['invisible letters', '\u200b'],
  ['accents', 'е\u0301'],
  ['full stops', '.'],
  ['spaces', ' '],
  ['dashes', '— '],
  ['commas', 'министр, '],
  ['time stamps', '10:05 '],
  ['evidential phrases', 'по данным министра '],
  ['joined nouns', 'министр и '],
  ['pronouns that point back', 'Он сказал, что это так. '],
  ['text from right to left', 'مرحبا «שלום» '],
  ['emoji', '👩‍👩‍👧'],
];

describe('hostile texts are read in time that grows with their length', () => {
  const SHORT = 20_000;
  const TIMES = 8;
  /** Quadratic time would grow to 64 times. */
  const MOST = TIMES * 3;
  /** Milliseconds too few to tell anything by. */
  const NOISE = 100;
  const ATTEMPTS = 4;

  /** Processor time, which waiting for a busy machine adds nothing to. */
  const timeOf = (unit: string, length: number, language: Lang): number => {
    const written = unit.repeat(Math.ceil(length / unit.length));
    const started = process.cpuUsage();
    attribute(written, packFor(language));
    return process.cpuUsage(started).user / 1000;
  };

  /** How much more time a text takes that is longer by `TIMES`: the least of some attempts; 0 where it takes hardly any. */
  const growthOf = (unit: string, language: Lang): number => {
    let short = Number.POSITIVE_INFINITY;
    let long = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      short = Math.min(short, timeOf(unit, SHORT, language));
      long = Math.min(long, timeOf(unit, SHORT * TIMES, language));
      if (long < NOISE) return 0;
    }
    return long / Math.max(short, 1);
  };

  test.each(HOSTILE)('%s', { timeout: 120_000 }, (_, unit) => {
    for (const language of LANGS) expect(growthOf(unit, language), language).toBeLessThan(MOST);
  });

  test.each([
    ['a million quotation marks', '«'.repeat(1_000_000)],
    ['a million straight quotation marks', '"'.repeat(1_000_000)],
  ])('%s', { timeout: 120_000 }, (_, written) => {
    for (const language of LANGS) expect(attribute(written, packFor(language))).toEqual([]);
  });
});
