/** What the card says of a source, from a reading made by hand: no engine is asked. */
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../entrypoints/engine/card/model';
import type { PageReading } from '../../entrypoints/engine/read';
import { pageSources, statementsOf, stretchesOf } from '../../entrypoints/engine/sources';
import type { Article } from '../../lib/article/types';
import { draftReading } from '../../lib/library/draft';
import type { IdentifiedAttribution, Identity } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';

const TEXT = [
  'Мост через Дунай откроют в мае',
  '«Мост готов», — сообщили в МИД Румынии.',
  'Об этом пишет «Вестник» со ссылкой на ведомство.',
  'Ремонт не нужен, добавили в министерстве. Сообщается, что дорогу закроют.',
].join('\n');

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return { start, end: start + words.length };
}

const ministry: Identity = {
  id: 'mfa:RO',
  kind: 'government',
  scope: 'global',
  reason: 'in-text',
  country: 'RO',
  name: 'МИД Румынии',
  labels: { ru: 'МИД Румынии', en: 'MFA Romania' },
};
const paper: Identity = {
  ...ministry,
  id: 'outlet:vestnik',
  kind: 'media',
  reason: 'lexicon',
  country: null,
  name: '«Вестник»',
  labels: {},
};

function attribution(
  source: string | null,
  cue: string,
  content: string[],
  identity: Identity | null,
  more: Partial<IdentifiedAttribution> = {},
): IdentifiedAttribution {
  return {
    source: source === null ? null : span(source),
    cue: span(cue),
    content: content.map(span),
    sense: 'states',
    form: 'indirect',
    kind: identity?.kind ?? 'anonymous',
    role: 'origin',
    channel: null,
    referent: null,
    cluster: null,
    chain: [],
    confidence: 0.9,
    identity,
    ...more,
  };
}

const found = [
  attribution('МИД Румынии', 'сообщили', ['«Мост готов»'], ministry, { form: 'direct' }),
  attribution('«Вестник»', 'пишет', ['Мост через Дунай откроют в мае'], paper, {
    role: 'relay',
    chain: [2, 1],
  }),
  attribution('ведомство', 'со ссылкой на', ['Мост через Дунай откроют в мае'], ministry, { chain: [2, 1] }),
  attribution(
    'министерстве',
    'добавили',
    ['Ремонт не нужен'],
    { ...ministry, reason: 'outlet-country' },
    { confidence: 0.3, doubt: 'source' },
  ),
  attribution(null, 'Сообщается', ['что дорогу закроют'], null),
];

const article: Article = {
  url: 'https://dunai.example/most',
  canonical: null,
  title: 'Мост через Дунай откроют в мае',
  outlet: { name: 'Дунай', domain: 'dunai.example' },
  authors: [],
  published: '2024-02-01T10:00:00Z',
  modified: null,
  lang: 'ru',
  text: TEXT,
  blocks: [],
  links: [],
};
const page: PageReading = {
  live: { article, root: {} as Element, toRanges: () => [], toOffset: () => null, intact: () => true },
  lang: 'ru',
  found,
  draft: () => draftReading(article, found, 'test'),
};
const all = found.map((_, index) => index);

function model(index: number, lang: 'ru' | 'en' = 'ru') {
  const built = cardModel(page, index, statementsOf(found, all, index), lang, false);
  if (!built) throw new Error('no card');
  return built;
}

describe('the card of a source', () => {
  it('has its name in the language of the reader, with the name in the text beside it', () => {
    expect(model(0, 'en')).toMatchObject({ name: 'MFA Romania', alias: 'МИД Румынии', mention: null });
    expect(model(0)).toMatchObject({ name: 'МИД Румынии', alias: null, mention: null });
    expect(model(2)).toMatchObject({ name: 'МИД Румынии', mention: 'ведомство' });
  });

  it('shows a chain only for the content whose chain the text states', () => {
    expect(model(1).chain.map(({ name }) => name)).toEqual(['МИД Румынии', '«Вестник»', 'Дунай']);
    expect(model(0).chain).toEqual([]);
  });

  it('names what the report cites where there is no chain, never the source itself', () => {
    expect(model(0).cites).toEqual(['«Вестник»']);
    expect(model(1).cites).toEqual([]);
  });

  it('counts the statements of the source', () => {
    expect(model(3)).toMatchObject({ at: 3, of: 3 });
    expect(model(4)).toMatchObject({ at: 1, of: 1 });
  });

  it('says what is not sure', () => {
    expect(model(3)).toMatchObject({ unsure: true, notes: ['countryInferred', 'unsureSource'] });
    expect(model(1).unsure).toBe(false);
    expect(model(1).notes).toEqual(['relay']);
    expect(model(0).notes).toEqual([]);
  });

  it('asks for no history of sources that are unnamed or known only here', () => {
    expect(model(4)).toMatchObject({ name: null, mark: 'cue', history: null });
    const local = { ...ministry, scope: 'local' as const };
    const alone = [attribution('МИД Румынии', 'сообщили', [], local)];
    const reading = { ...page, found: alone, draft: () => draftReading(article, alone, 'test') };
    expect(cardModel(reading, 0, [0], 'ru', false)).toMatchObject({ history: null, form: null });
    expect(model(0).history).toMatchObject({ sourceId: 'mfa:RO', publishedAt: Date.UTC(2024, 1, 1, 10) });
  });
});

describe('the sources of a page', () => {
  it('are counted by identity, in the order of the text', () => {
    const sources = pageSources(found, all).map(({ sourceId, index, claims, relay }) => [
      sourceId,
      index,
      claims,
      relay,
    ]);
    expect(sources).toEqual([
      ['mfa:RO', 0, 3, false],
      ['outlet:vestnik', 1, 1, true],
    ]);
  });

  it('are unsure where none of their statements is sure', () => {
    expect(pageSources(found, all).map(({ unsure }) => unsure)).toEqual([false, false]);
    expect(pageSources(found, [3]).map(({ unsure }) => unsure)).toEqual([true]);
  });

  it('are marked where they are named; where none is, the cue is', () => {
    const marks = stretchesOf(found, all).map(({ start, end, kind }) => `${kind}: ${TEXT.slice(start, end)}`);
    expect(marks).toEqual([
      'government: МИД Румынии',
      'media: «Вестник»',
      'government: ведомство',
      'government: министерстве',
      'cue: Сообщается',
    ]);
  });

  it('are marked as unsure only where nothing said there is sure', () => {
    const unsure = (shown: typeof found) =>
      stretchesOf(shown, [...shown.keys()]).flatMap(({ start, end, unsure }) =>
        unsure ? [TEXT.slice(start, end)] : [],
      );
    expect(unsure(found)).toEqual(['министерстве']);
    const again = attribution('министерстве', 'добавили', ['«Мост готов»'], ministry);
    expect(unsure([...found, again])).toEqual([]);
  });

  it('have a card of their own where the others of the source are not shown', () => {
    expect(statementsOf(found, [0, 1, 2], 3)).toEqual([3]);
  });

  it('are not marked once hidden', () => {
    expect(stretchesOf(found, [1]).map(({ kind }) => kind)).toEqual(['media']);
    expect(statementsOf(found, [0, 1, 3], 0)).toEqual([0, 3]);
  });
});
