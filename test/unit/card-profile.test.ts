/** How an article is sourced, in counts, as the popup shows it. */
import { expect, it } from 'vitest';
import { profileOf } from '../../entrypoints/engine/profile';
import type { Article } from '../../lib/article/types';
import { inflected } from '../../lib/attribution/inflected';
import { createTextReader } from '../../lib/attribution/text-reader';
import type { SourceKind } from '../../lib/attribution/types';
import { russian } from '../../lib/languages/ru';
import type { IdentifiedAttribution } from '../../lib/sources/types';

const TITLE = 'Мост откроют в мае.';
const FIRST = 'Мост готов, сообщили в министерстве.';
const SECOND = 'Рядом строят дорогу.';
const THIRD = 'По словам очевидцев, рабочие уже уехали.';
const TEXT = `${TITLE}\n${FIRST} ${SECOND}\n${THIRD}`;

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const READER = createTextReader('ru', russian, inflected);

const article: Article = {
  url: 'https://dunai.example/most',
  canonical: null,
  title: TITLE,
  outlet: { name: 'Дунай', domain: 'dunai.example' },
  authors: [],
  published: null,
  modified: null,
  lang: 'ru',
  text: TEXT,
  blocks: [
    { kind: 'title', level: null, image: null, ...span(TITLE) },
    { kind: 'paragraph', level: null, image: null, ...span(`${FIRST} ${SECOND}`) },
    { kind: 'paragraph', level: null, image: null, ...span(THIRD) },
  ],
  links: [],
};

function attribution(
  source: string | null,
  cue: string,
  content: string,
  kind: SourceKind,
): IdentifiedAttribution {
  const name = source ?? '';
  return {
    source: source === null ? null : span(source),
    cue: span(cue),
    content: [span(content)],
    sense: 'states',
    form: 'indirect',
    kind,
    role: 'origin',
    channel: null,
    referent: null,
    cluster: null,
    chain: [],
    confidence: 1,
    identity: { id: name, kind, scope: 'local', reason: 'local', country: null, name, labels: {} },
  };
}

it('counts attributions by what their sources are, and the sentences without any', () => {
  const shown = [
    attribution('министерстве', 'сообщили', 'Мост готов', 'government'),
    attribution('очевидцев', 'По словам', 'рабочие уже уехали', 'anonymous'),
  ];
  expect(profileOf(article, READER, shown)).toEqual({
    attributions: 2,
    sources: 2,
    named: 1,
    official: 1,
    document: 0,
    anonymous: 1,
    relayed: 0,
    sentences: 3,
    unsourced: 1,
  });
});

it('counts every sentence of the body where nothing is attributed', () => {
  expect(profileOf(article, READER, [])).toMatchObject({ attributions: 0, sentences: 3, unsourced: 3 });
});

it('counts no sentences where nobody can read the language', () => {
  expect(profileOf({ ...article, lang: 'fr' }, null, [])).toMatchObject({ sentences: 0, unsourced: 0 });
});
