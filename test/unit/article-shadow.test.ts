/** Articles that custom elements render into open shadow trees, with text put into their slots. */
import { expect, it } from 'vitest';
import { bodyText, findArticle, looksLikeArticle } from '../../lib/article';
import { open } from './article-pages';

const HEAD = '<meta property="og:type" content="article"><title>The vote is put off until spring</title>';
const PARAGRAPHS = [
  'The council met on Monday evening and put off the vote until the spring, its chair said.',
  'Two of its members left the hall before the count, according to the town’s own minutes.',
  'A new date will be set once the budget is known, the treasurer told reporters afterwards.',
];

function attach(host: Element | null, html: string): ShadowRoot {
  if (!host) throw new Error('No host');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

it('reads an article in nested shadow trees', () => {
  const document = open(`${HEAD}<body><news-app></news-app></body>`);
  const app = attach(
    document.querySelector('news-app'),
    '<header>Menu</header><main><news-story></news-story></main>',
  );
  attach(
    app.querySelector('news-story'),
    `<h1>The vote is put off until spring</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
  );
  expect(looksLikeArticle(document)).toBe(true);
  const live = findArticle(document);
  expect(live && bodyText(live.article).split('\n')).toEqual(PARAGRAPHS);
  const start = live?.article.text.indexOf('treasurer') ?? 0;
  expect(live?.toRanges({ start, end: start + 9 }).map(String)).toEqual(['treasurer']);
});

it('reads what stands in a slot where the slot stands, and not what has none', () => {
  const document = open(
    `${HEAD}<body><news-story><p slot="last">${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[1]}</p><p slot="nowhere">Not shown to anybody, whatever it says about the vote.</p></news-story></body>`,
  );
  attach(
    document.querySelector('news-story'),
    `<p>${PARAGRAPHS[0]}</p><slot></slot><slot name="last">Nothing yet.</slot>`,
  );
  const live = findArticle(document);
  expect(live && bodyText(live.article).split('\n')).toEqual(PARAGRAPHS);
});

it('reads what a slot holds itself where nothing is put into it', () => {
  const document = open(`${HEAD}<body><news-story></news-story></body>`);
  attach(
    document.querySelector('news-story'),
    `<slot>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</slot>`,
  );
  const live = findArticle(document);
  expect(live && bodyText(live.article).split('\n')).toEqual(PARAGRAPHS);
});
