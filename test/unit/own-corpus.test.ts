/** The markup of the own articles gives exact spans, and every article in it keeps to the guidelines that can be checked. */
import { describe, expect, it } from 'vitest';
import { OWN_LANGUAGES, OWN_SETS, readOwnCorpus } from '../corpus/own/documents';
import { readMarkup } from '../corpus/own/markup';

const RELAYED = `# A remark
[k2 [s1 Глава банка] [c1 заявил], что [k1 ставка упадёт]], [c2 передаёт] [s2 ТАСС].
[k3,k4 Курс] не изменится: [k3,k4 об этом] [c3 пишет] [s3 «Вести»] [c4 со ссылкой на] [s4 банк].
---
1 indirect person origin | глава банка
2 indirect media relay | ТАСС
3 indirect media relay | Вести
4 indirect organization origin | банк
`;

describe('the markup', () => {
  it('gives the text without its marks, a paragraph a line', () => {
    expect(readMarkup(RELAYED, 'x', 'ru').text).toBe(
      'Глава банка заявил, что ставка упадёт, передаёт ТАСС.\nКурс не изменится: об этом пишет «Вести» со ссылкой на банк.',
    );
  });

  it('nests spans and finds each in the text at its offsets', () => {
    const { text, attributions } = readMarkup(RELAYED, 'x', 'ru');
    expect(attributions[1]?.content.map((span) => span.text)).toEqual([
      'Глава банка заявил, что ставка упадёт',
    ]);
    for (const { source, cue, content } of attributions)
      for (const span of [source, cue, ...content])
        if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('shares a span between attributions and gathers the pieces of a content', () => {
    const [, , relay, origin] = readMarkup(RELAYED, 'x', 'ru').attributions;
    expect(relay?.content.map((span) => span.text)).toEqual(['Курс', 'об этом']);
    expect(origin?.content).toEqual(relay?.content);
  });

  it('has no source where there are no words for it', () => {
    const [attribution] = readMarkup(
      '[c1 Ожидается] [k1 дождь].\n---\n1 indirect anonymous origin | -',
      'x',
      'ru',
    ).attributions;
    expect(attribution).toMatchObject({ source: null, canonical: null });
  });

  it('keeps brackets of the text itself', () => {
    expect(
      readMarkup('[c1 Он] [k1 \\[глава\\] ушёл]\n---\n1 indirect anonymous origin | -', 'x', 'ru').text,
    ).toBe('Он [глава] ушёл');
  });

  it.each([
    [
      'a number that the table lacks',
      '[c1 Ждут] [k2 дождя]\n---\n1 indirect anonymous origin | -',
      'k2 is not',
    ],
    ['a bracket left open', '[c1 Ждут [k1 дождя]\n---\n1 indirect anonymous origin | -', 'stays open'],
    [
      'a span over two paragraphs',
      '[c1 Ждут] [k1 дождя\nи снега]\n---\n1 indirect anonymous origin | -',
      'line',
    ],
    ['an attribution without content', '[c1 Ждут] дождя\n---\n1 indirect anonymous origin | -', 'no content'],
    [
      'a source without a name',
      '[s1 Все] [c1 ждут] [k1 дождя]\n---\n1 indirect group origin | -',
      'name alone',
    ],
    ['a field with an unknown value', '[c1 Ждут] [k1 дождя]\n---\n1 oblique anonymous origin | -', 'oblique'],
  ])('refuses %s', (_, source, message) => {
    expect(() => readMarkup(source, 'x', 'ru')).toThrow(message);
  });
});

describe.each(OWN_SETS.flatMap((set) => OWN_LANGUAGES.map((lang) => [set, lang] as const)))(
  'the %s articles in %s',
  (set, lang) => {
    const documents = readOwnCorpus(lang, set);
    const attributions = documents.flatMap((document) =>
      document.attributions.map((attribution) => ({ ...attribution, document })),
    );

    it('give every relay the source that it passes on', () => {
      const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      const alone = attributions.filter(
        ({ role, content, document }) =>
          role === 'relay' &&
          !document.attributions.some(
            (other) =>
              other.role === 'origin' &&
              other.content.some((span) => content.some((piece) => overlap(span, piece))),
          ),
      );
      expect(alone).toEqual([]);
    });

    it('call direct what stands in quotation marks or follows a dash at the start of a line', () => {
      const wrong = attributions.filter(({ form, content, document }) => {
        const [first] = content;
        if (form !== 'direct' || !first) return false;
        return !/^[«"“„]/.test(first.text) && !/(^|\n)[—–-] $/.test(document.text.slice(0, first.start));
      });
      expect(wrong).toEqual([]);
    });

    it('keep source and cue apart, and conjunctions out of the content', () => {
      const wrong = attributions.filter(
        ({ source, cue, content }) =>
          (source && source.start < cue.end && cue.start < source.end) ||
          content.some(({ text }) => /^(что|що|that) /.test(text)),
      );
      expect(wrong).toEqual([]);
    });
  },
);
