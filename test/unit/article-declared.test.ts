/** What pages say of themselves, in the forms they say it: read as a reader would understand it. */
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/article';
import type { Article, FindOptions } from '../../lib/article/types';
import { detectLanguage } from '../../lib/languages/detect';
import { open } from './article-pages';

const URL_OF_PAGE = 'https://courier.example/news/council-puts-off-the-vote';
const TITLE = 'The council puts off the vote until the spring';
const TEXT = `<p>${'The council met on Monday evening and put off the vote until the spring, its chair said. '.repeat(8)}</p>`;

interface Parts {
  head?: string;
  /** Before the text, inside the article. */
  top?: string;
  /** Before the article. */
  before?: string;
  url?: string;
  lang?: string;
  text?: string;
  options?: FindOptions;
}

function read({ head = '', top = '', before = '', url, lang, text = TEXT, options }: Parts): Article {
  const page = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${TITLE} | The Courier</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Courier">${head}</head>
    <body>${before}<article><h1>${TITLE}</h1>${top}${text}</article></body></html>`;
  const found = findArticle(open(page, url ?? URL_OF_PAGE), options);
  if (!found) throw new Error('No article was found');
  return found.article;
}

const jsonLd = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('JSON-LD', () => {
  const dates = { datePublished: '2024-03-02T09:30:00+02:00', dateModified: '2024-03-02T18:05:00+02:00' };
  const article = { '@type': 'NewsArticle', headline: TITLE, ...dates };
  const read_ = { published: '2024-03-02T09:30:00+02:00', modified: '2024-03-02T18:05:00+02:00' };

  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, article] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }],
    ['of several types', { ...article, '@type': ['NewsArticle', 'LiveBlogPosting'] }],
    ['with its type as an address', { ...article, '@type': 'http://schema.org/NewsArticle' }],
    ['with a comma too many', JSON.stringify(article).replace(/}$/, ',}')],
    ['in a comment', `<!-- ${JSON.stringify(article)} -->`],
    ['with line feeds in its texts', JSON.stringify(article).replace('until', 'until\n')],
    ['with backslashes that mean nothing', JSON.stringify(article).replace('until', "until\\'")],
  ])('is read %s', (_, json) => {
    expect(read({ head: jsonLd(json) })).toMatchObject(read_);
  });

  it('that is broken beyond repair leaves the rest of the page to speak', () => {
    const meta = '<meta property="article:published_time" content="2024-03-02T09:30:00+02:00">';
    expect(read({ head: jsonLd('{"@type":"NewsArticle","datePublished":') + meta }).published).toBe(
      '2024-03-02T09:30:00+02:00',
    );
  });

  it('of other articles on the page is not taken for this one’s', () => {
    const other = { ...article, headline: 'Another report altogether', datePublished: '2021-01-01' };
    expect(read({ head: jsonLd([other, article]) }).published).toBe('2024-03-02T09:30:00+02:00');
  });

  it.each([
    ['a name', 'Ines Calloway', ['Ines Calloway']],
    ['a person', { '@type': 'Person', name: 'Ines Calloway' }, ['Ines Calloway']],
    ['persons', [{ name: 'Ines Calloway' }, { name: 'Tom Brierley' }], ['Ines Calloway', 'Tom Brierley']],
    [
      'one node of several names',
      { name: ['Ines Calloway', 'Tom Brierley'] },
      ['Ines Calloway', 'Tom Brierley'],
    ],
    ['names in one text', 'Ines Calloway, Tom Brierley', ['Ines Calloway', 'Tom Brierley']],
    ['a pointer to a person', { '@id': 'https://courier.example/#/person/1' }, ['Ines Calloway']],
    ['the outlet', { '@type': 'Organization', name: 'The Courier' }, []],
    ['a name twice', [{ name: 'Ines Calloway' }, { name: 'INES CALLOWAY' }], ['Ines Calloway']],
  ])('gives authors: %s', (_, author, names) => {
    const person = { '@type': 'Person', '@id': 'https://courier.example/#/person/1', name: 'Ines Calloway' };
    expect(read({ head: jsonLd({ '@graph': [{ ...article, author }, person] }) }).authors).toEqual(names);
  });

  it('names the outlet by a pointer to it', () => {
    const graph = [
      { ...article, publisher: { '@id': '#org' } },
      { '@type': 'Organization', '@id': '#org', name: 'Courier of the North' },
    ];
    const page = `<title>x</title><h1>${TITLE}</h1>${jsonLd({ '@graph': graph })}<article>${TEXT}</article>`;
    expect(findArticle(open(page, URL_OF_PAGE))?.article.outlet.name).toBe('Courier of the North');
  });
});

describe('dates', () => {
  it('are read from microdata', () => {
    const top =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2024-03-02T09:30+0200">2 March</time>' +
      '<meta itemprop="dateModified" content="2024-03-02T18:05:00+02:00"><span itemprop="author" itemscope><span itemprop="name">Ines Calloway</span></span></div>';
    expect(read({ top })).toMatchObject({
      published: '2024-03-02T09:30:00+02:00',
      modified: '2024-03-02T18:05:00+02:00',
      authors: ['Ines Calloway'],
    });
  });

  it('are those of the article, not of the page around it', () => {
    expect(
      read({
        before: '<header><time datetime="2024-05-09T00:00:00Z">Today, 9 May</time></header>',
        top: '<time datetime="2024-03-02T09:30:00+02:00">2 March</time>',
      }).published,
    ).toBe('2024-03-02T09:30:00+02:00');
  });

  it('are read from the address where the page says none', () => {
    expect(read({ url: 'https://courier.example/2024/03/02/council-puts-off-the-vote' }).published).toBe(
      '2024-03-02',
    );
  });

  it.each([
    ['2024-03-02T09:30:00Z', '2024-03-02T09:30:00Z'],
    ['2024-03-02T09:30:00-0500', '2024-03-02T09:30:00-05:00'],
    ['2024-03-02 09:30:00 +03', '2024-03-02T09:30:00+03:00'],
    ['Sat, 02 Mar 2024 09:30:00 +0300', '2024-03-02T09:30:00+03:00'],
    ['2024-03-02T09:30', '2024-03-02T09:30:00'],
    ['2024-03-02', '2024-03-02'],
  ])('keep the time zone they are given in, and get none: %s', (content, published) => {
    const head = `<meta property="article:published_time" content="${content}">`;
    expect(read({ head }).published).toBe(published);
  });

  it.each(['article:modified_time', 'og:updated_time'])('of a change are read from %s', (name) => {
    const head = `<meta property="${name}" content="2024-03-02T18:05:00+02:00">`;
    expect(read({ head }).modified).toBe('2024-03-02T18:05:00+02:00');
  });

  it('of a change are those the article shows as such', () => {
    const top =
      '<time class="entry-date published" datetime="2024-03-02T09:30:00+02:00">2 March</time><time class="updated" datetime="2024-03-02T18:05:00+02:00">3 March</time>';
    expect(read({ top })).toMatchObject({
      published: '2024-03-02T09:30:00+02:00',
      modified: '2024-03-02T18:05:00+02:00',
    });
  });
});

describe('the canonical address', () => {
  const canonical = (href: string, url?: string) =>
    read({ head: `<link rel="canonical" href="${href}">`, url }).canonical;

  it('is believed where it is another address of this page', () => {
    expect(canonical('/news/council-puts-off-the-vote', `${URL_OF_PAGE}?from=rss`)).toBe(URL_OF_PAGE);
    expect(canonical(URL_OF_PAGE, 'https://m.courier.example/news/council-puts-off-the-vote')).toBe(
      URL_OF_PAGE,
    );
  });

  it.each(['/', 'https://courier.example', 'https://other.example/news/council', 'javascript:void(0)', ''])(
    'is not where it leads elsewhere: «%s»',
    (href) => {
      expect(canonical(href)).toBeNull();
    },
  );
});

describe('the language', () => {
  const ukrainian = `<p>${'Міська рада перенесла голосування на весну, повідомила її голова у понеділок увечері. '.repeat(8)}</p>`;

  it('is that of the text rather than of the page around it', () => {
    expect(read({ lang: 'ru', text: ukrainian, options: { detectLanguage } }).lang).toBe('uk');
  });

  it('is what the page says where the text does not tell', () => {
    expect(read({ lang: 'be-BY', options: { detectLanguage: () => null } }).lang).toBe('be');
  });
});
