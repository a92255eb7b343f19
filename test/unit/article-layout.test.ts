/** How the blocks of an article were set: lists, tables, quotations, lines, emphasis. Kept beside the text, never in it. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/article';
import type { Article, Block } from '../../lib/article/types';
import { draftReading } from '../../lib/library/draft';
import { ArticleSchema } from '../../lib/library/page-schema';
import { ReadingSchema } from '../../lib/library/schema';
import { open, savedPages } from './article-pages';

const FILL =
  '<p>The council met on Monday evening and put off the vote until the spring, its chair said.</p>';

function read(body: string): Article {
  const page = `<title>A headline of some length</title><h1>A headline of some length</h1><article>${FILL}${body}${FILL}</article>`;
  const live = findArticle(open(page), { force: true });
  if (!live) throw new Error('The page was not read');
  return live.article;
}

const words = ({ text }: Article, { start, end }: { start: number; end: number }) => text.slice(start, end);
/** The blocks between the two paragraphs around them. */
const inner = ({ blocks }: Article): Block[] => blocks.slice(2, -1);

describe('lists', () => {
  const lists = (body: string) => {
    const article = read(body);
    return inner(article).map((block) => {
      const { list } = block.layout ?? {};
      return [words(article, block), list?.depth, list?.number, list?.goesOn];
    });
  };

  it('keep their numbers, from where the page starts them', () => {
    expect(
      lists(
        '<ol start="3"><li>The third of the conditions set.</li><li>The fourth of the conditions set.</li><li value="9">The ninth of the conditions set.</li></ol>',
      ),
    ).toEqual([
      ['The third of the conditions set.', 1, 3, false],
      ['The fourth of the conditions set.', 1, 4, false],
      ['The ninth of the conditions set.', 1, 9, false],
    ]);
  });

  it('count down where the page does', () => {
    expect(
      lists('<ol reversed><li>Second place went to Lyon.</li><li>First place went to Turin.</li></ol>').map(
        ([, , number]) => number,
      ),
    ).toEqual([2, 1]);
  });

  it('keep how deep they are nested, and which paragraphs are of one item', () => {
    expect(
      lists(
        '<ul><li><p>The bridge opens in May at last.</p><p>The road opens later in the year.</p><ol><li>First the eastern lane opens.</li></ol></li></ul>',
      ),
    ).toEqual([
      ['The bridge opens in May at last.', 1, null, false],
      ['The road opens later in the year.', 1, null, true],
      ['First the eastern lane opens.', 2, 1, false],
    ]);
  });

  it('keep an explanation with its term', () => {
    expect(
      lists(
        '<dl><dt>The levy on fuel, in force</dt><dd>It is paid by everybody who buys fuel.</dd></dl>',
      ).map(([, depth, , goesOn]) => [depth, goesOn]),
    ).toEqual([
      [1, false],
      [1, true],
    ]);
  });
});

describe('tables', () => {
  const rows = (body: string) => {
    const article = read(body);
    return inner(article).map(({ kind, layout }) => [
      kind,
      ...(layout?.cells ?? []).map((cell) => [
        words(article, cell),
        ...(cell.head ? ['head'] : []),
        ...(cell.columns > 1 ? [`${cell.columns} columns`] : []),
        ...(cell.rows > 1 ? [`${cell.rows} rows`] : []),
      ]),
    ]);
  };

  it('keep heads, empty cells and cells that reach over several', () => {
    expect(
      rows(
        '<table><tr><th>District</th><th colspan="2">Price</th></tr><tr><th rowspan="2">Meadow</th><td></td><td>22.10</td></tr><tr><td>20.90</td><td></td></tr><tr><td colspan="3">All prices in crowns</td></tr></table>',
      ),
    ).toEqual([
      ['table', ['District', 'head'], ['Price', 'head', '2 columns']],
      ['table', ['Meadow', 'head', '2 rows'], [''], ['22.10']],
      ['table', ['20.90'], ['']],
      ['table', ['All prices in crowns', '3 columns']],
    ]);
  });

  it('keep several lines of a cell in that cell', () => {
    expect(
      rows(
        '<table><tr><td><p>Meadow</p><p>East</p></td><td>22.10</td></tr><tr><td>Steppe</td><td>20.90</td></tr></table>',
      ),
    ).toEqual([
      ['table', ['Meadow East'], ['22.10']],
      ['table', ['Steppe'], ['20.90']],
    ]);
  });

  it('are told apart where one follows the other', () => {
    const table =
      '<table><tr><td>Meadow</td><td>22.10</td></tr><tr><td>Steppe</td><td>20.90</td></tr></table>';
    expect(inner(read(table + table)).map(({ layout }) => layout?.opens ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('that lay out a page are none', () => {
    const long =
      'The council put off the vote until the spring, and its chair gave no reason for it. '.repeat(6);
    expect(
      rows(`<table><tr><td>${long}</td><td>Monday</td></tr></table>`).map(([kind]) => kind),
    ).not.toContain('table');
  });
});

describe('quotations', () => {
  it('hold their paragraphs together and are told apart', () => {
    const article = read(
      '<blockquote><p>We asked for a new boat this year.</p><p>We got one that was repaired.</p></blockquote><blockquote>The old one was better than that.</blockquote>',
    );
    expect(inner(article).map(({ kind, layout }) => [kind, layout?.opens ?? false])).toEqual([
      ['quote', false],
      ['quote', false],
      ['quote', true],
    ]);
  });
});

describe('lines', () => {
  const broken = (body: string) => {
    const article = read(body);
    return inner(article).map((block) => {
      let text = words(article, block);
      for (const { at, indent } of (block.layout?.breaks ?? []).toReversed()) {
        const place = at - block.start;
        expect(text[place]).toBe(' ');
        text = `${text.slice(0, place)}|${'.'.repeat(indent)}${text.slice(place + 1)}`;
      }
      return (block.layout?.joined ? '+' : '') + text;
    });
  };

  it('of a poem are kept, also where one ends a sentence', () => {
    expect(
      broken(
        '<p>The river took the bridge<br>and gave it <i>back</i> <br>\n in May.<br>Nobody was surprised.<br><br>Another stanza, then</p>',
      ),
    ).toEqual([
      'The river took the bridge|and gave it back|in May.',
      '+Nobody was surprised.',
      'Another stanza, then',
    ]);
  });

  it('of preformatted text are kept with their indentation', () => {
    const article = '<pre>river:\n  level: 4\n\tflow:   high\n<b>end</b> of it</pre>';
    expect(broken(article)).toEqual(['river:|..level: 4|....flow: high|end of it']);
    expect(inner(read(article))[0]?.layout?.fixed).toBe(true);
  });

  it('drawn across the page stand before what follows', () => {
    const article = read('<hr><p>The council meets again in April, the chair said later.</p>');
    expect(inner(article)[0]?.layout).toEqual({ ruled: true });
  });
});

it('emphasis is kept as stretches of the text', () => {
  const article = read(
    '<p>He said it was <b>not <i>at all</i></b> what they had <em>agreed on</em> in May.</p>',
  );
  const emphasis = inner(article)[0]?.layout?.emphasis ?? [];
  expect(emphasis.map((span) => [span.kind, words(article, span)])).toEqual([
    ['strong', 'not at all'],
    ['em', 'at all'],
    ['em', 'agreed on'],
  ]);
});

it('a plain paragraph has nothing to say', () => {
  expect(inner(read(FILL.replace('Monday', 'Tuesday')))[0]).not.toHaveProperty('layout');
});

it('what is kept of a page can be handed over, stored, and holds places inside its block only', () => {
  const deep = '<ul><li>'.repeat(300);
  const pages = [
    ...savedPages('articles').map(({ html, expected }) => open(html, expected.url)),
    open(`<title>A headline of some length</title>${FILL}${deep}<p>The bottom of the lists is here.</p>`),
  ];
  for (const page of pages) {
    const article = findArticle(page, { force: true })?.article;
    if (!article) throw new Error(`${page.URL} was not read`);
    expect(v.parse(ArticleSchema, article)).toEqual(article);
    const reading = draftReading(article, [], 'test');
    expect(v.parse(ReadingSchema, reading)).toEqual(reading);
    for (const { start, end, layout } of article.blocks) {
      for (const span of [...(layout?.emphasis ?? []), ...(layout?.cells ?? [])]) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
  }
});
