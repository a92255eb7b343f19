import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleIdOf, draftByHand, draftReading } from '../../lib/library/draft';
import { createFinder } from '../../lib/library/finder';
import { ReadingSchema } from '../../lib/library/schema';
import { articleOf, attributionsOf, identity, type Marked, readingOf, spanOf } from './library-fixtures';

const governments = identity('local:1', 'заявления правительств стран-участниц', {
  kind: 'document',
  scope: 'local',
  reason: 'local',
});
const agency = identity('outlet:agency', 'Агентство новостей', { kind: 'media' });
const mfa = identity('mfa:BY', 'МИД Беларуси', { country: 'BY', labels: { en: 'MFA Belarus' } });

const lines = [
  'Страны готовы к встрече',
  'Страны готовы прислать наблюдателей. Об этом сообщает Агентство новостей со ссылкой на заявления правительств стран-участниц. Встреча пройдёт в мае.',
  'Дата ещё не названа, сообщил МИД Беларуси.',
];
const marks: Marked[] = [
  {
    source: 'Агентство новостей',
    cue: 'сообщает',
    content: ['Страны готовы прислать наблюдателей'],
    identity: agency,
    role: 'relay',
    chain: [1, 0],
  },
  {
    source: 'заявления правительств стран-участниц',
    cue: 'со ссылкой на',
    content: ['Страны готовы прислать наблюдателей'],
    identity: governments,
    chain: [1, 0],
  },
  { source: 'МИД Беларуси', cue: 'сообщил', content: ['Дата ещё не названа'], identity: mfa },
];

describe('a reading drafted in the page', () => {
  const article = articleOf(lines);
  const reading = readingOf(article, marks);

  it('passes the schema of messages as it is', () => {
    expect(v.parse(ReadingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  it('has the chain from the origin over the relay to the outlet, only where the text states one', () => {
    const names = reading.claims.map(({ chain }) => chain.map(({ name }) => name));
    const chain = ['заявления правительств стран-участниц', 'Агентство новостей', 'Вести'];
    expect(names).toEqual([chain, chain, []]);
    expect(reading.claims[0]?.chain.map(({ sourceId }) => sourceId)).toEqual([
      'local:1',
      'outlet:agency',
      null,
    ]);
  });

  it('ends the chain once where the last relay is the outlet itself', () => {
    const own = articleOf(lines, { outlet: { name: '«Агентство новостей»', domain: 'agency.example' } });
    expect(readingOf(own, marks).claims[0]?.chain.map(({ name }) => name)).toEqual([
      'заявления правительств стран-участниц',
      'Агентство новостей',
    ]);
  });

  it('anchors a claim by its sentences, found again in the text', () => {
    const [first, , last] = reading.claims;
    expect(first?.anchor.exact).toBe(
      'Страны готовы прислать наблюдателей. Об этом сообщает Агентство новостей со ссылкой на заявления правительств стран-участниц.',
    );
    expect(first?.anchor.suffix.startsWith(' Встреча пройдёт')).toBe(true);
    for (const claim of reading.claims) {
      expect(createFinder(article.text).find(claim.anchor, 'typography')).toMatchObject({
        start: claim.anchor.start,
        end: claim.anchor.end,
      });
    }
    expect(last?.anchor.exact).toBe(lines[2]);
  });

  it('has each source once, and names that hold elsewhere only where the lexicon knows them', () => {
    const twice = readingOf(article, [...marks, { ...marks[2]!, cue: 'названа' }]);
    expect(twice.sources.map(({ id }) => id)).toEqual(['outlet:agency', 'local:1', 'mfa:BY']);
    expect(twice.sources[2]?.labels).toEqual({ ru: 'МИД Беларуси', en: 'MFA Belarus' });
    const keys = twice.names.map(({ key }) => key);
    expect(keys).toEqual([
      'ru|агентство новостей',
      `ru|заявления правительств стран-участниц|${articleIdOf(article.url)}`,
      'ru|мид беларуси',
    ]);
  });

  it('keeps a null source without mention, source and name', () => {
    const { claims, sources, names } = readingOf(article, [{ cue: 'сообщает', content: ['Страны готовы'] }]);
    expect(claims[0]).toMatchObject({ mention: null, sourceId: null, spans: { source: null } });
    expect([sources, names]).toEqual([[], []]);
  });

  it('keeps the text block by block, with links and pictures but no inlined data', () => {
    const linked = articleOf(lines, { linked: [['Агентство новостей', 'https://agency.example/1234']] });
    linked.blocks[2] = {
      ...linked.blocks[2]!,
      kind: 'caption',
      image: { src: 'data:image/png;base64,AA', alt: 'Флаги' },
    };
    const { blocks } = readingOf(linked, marks);
    expect(blocks.map((block) => block.text)).toEqual(lines);
    expect(blocks[2]?.image).toEqual({ src: '', alt: 'Флаги' });
    const [link] = blocks[1]?.links ?? [];
    expect(linked.text.slice(link?.start, link?.end)).toBe('Агентство новостей');
  });
});

describe('the cited report', () => {
  const cited = (linked: [string, string][], mark: Marked = marks[0]!) => {
    const article = articleOf(lines, { linked });
    return draftReading(article, attributionsOf(article, [{ ...mark, chain: [] }]), '1').claims[0]?.citedUrl;
  };

  it.each<[string, [string, string][], string | null]>([
    [
      'a link of the source',
      [['Агентство новостей', 'https://agency.example/news/123']],
      'https://agency.example/news/123',
    ],
    [
      'a link around source and cue',
      [['сообщает Агентство новостей со ссылкой', 'https://agency.example/news/123']],
      'https://agency.example/news/123',
    ],
    ['no link elsewhere', [['Встреча', 'https://agency.example/news/123']], null],
    ['no listing of the outlet', [['Агентство новостей', 'https://vesti.example/tag/agency']], null],
    ['no front page of the outlet', [['Агентство новостей', 'https://www.vesti.example/']], null],
    [
      'an earlier report of the outlet',
      [['сообщает', 'https://vesti.example/2024/10/28/rane.html']],
      'https://vesti.example/2024/10/28/rane.html',
    ],
    ['not the article itself', [['сообщает', 'https://vesti.example/2024/10/29/novost.html#comments']], null],
    [
      'a document before a front page',
      [
        ['сообщает', 'https://agency.example/'],
        ['Агентство новостей', 'https://agency.example/news/123'],
      ],
      'https://agency.example/news/123',
    ],
    [
      'a link in the content next to the cue',
      [['наблюдателей', 'https://agency.example/news/123']],
      'https://agency.example/news/123',
    ],
    ['nothing but web addresses', [['сообщает', 'javascript:alert(1)']], null],
  ])('is %s', (_, linked, expected) => {
    expect(cited(linked)).toBe(expected);
  });
});

describe('ids of articles', () => {
  const id = articleIdOf('https://vesti.example/2024/novost');
  it.each([
    'http://www.Vesti.example/2024/novost/',
    'https://vesti.example/2024/novost?utm_source=tg&utm_medium=social&fbclid=1&ysclid=2#comments',
  ])('are equal for %s', (url) => expect(articleIdOf(url)).toBe(id));

  it.each([
    'https://vesti.example/2024/novost?id=2',
    'https://vesti.example/2024/novost2',
    'https://en.vesti.example/2024/novost',
    'https://vesti.example/2024/novost#!/2',
  ])('differ for %s', (url) => expect(articleIdOf(url)).not.toBe(id));

  it('do not change: they are on readers’ disks', () => {
    expect(id).toBe('f639c68974845248');
    expect(articleIdOf('https://vesti.example/новость?b=1&a=2')).toBe(
      articleIdOf('https://vesti.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C?a=2&b=1'),
    );
  });
});

it('drafts a claim by hand whose name holds in this article only', () => {
  const article = articleOf(lines);
  const hand = {
    content: [spanOf(article.text, 'Встреча пройдёт в мае')],
    source: spanOf(article.text, 'Агентство новостей'),
    identity: agency,
  };
  const reading = draftByHand(article, hand, '1');
  expect(v.parse(ReadingSchema, reading)).toEqual(reading);
  expect(reading.claims[0]).toMatchObject({
    by: 'hand',
    sourceId: 'outlet:agency',
    content: ['Встреча пройдёт в мае'],
  });
  expect(reading.names).toEqual([
    { key: `ru|агентство новостей|${articleIdOf(article.url)}`, sourceId: 'outlet:agency', reason: 'reader' },
  ]);
});
