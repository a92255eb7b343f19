import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/article';
import type { LiveArticle } from '../../lib/article/types';
import { open } from './article-pages';

const FILL =
  '<p>The council met on Monday evening and put off the vote until the spring, its chair said.</p>';

function read(body: string): { live: LiveArticle; document: Document } {
  const document = open(
    `<title>A headline of some length</title><h1>A headline of some length</h1><article>${body}</article>`,
  );
  const live = findArticle(document, { force: true });
  if (!live) throw new Error('The page was not read');
  return { live, document };
}

/** The text shown for `words` where they stand in the article's text. */
function shown(live: LiveArticle, words: string): string[] {
  const start = live.article.text.indexOf(words);
  expect(start, `"${words}" in the text`).toBeGreaterThanOrEqual(0);
  return live.toRanges({ start, end: start + words.length }).map(String);
}

describe('white space', () => {
  it('is collapsed as rendered, and the ranges still cover what the page holds', () => {
    const { live } = read(
      `<p>One  two\n   <b> three</b>\t four &nbsp; five, she said at length today.</p>${FILL}`,
    );
    expect(live.article.text).toContain('One two three four five, she said');
    expect(shown(live, 'One two three')).toEqual(['One  two\n    three']);
  });

  it('loses soft hyphens and zero-width marks, which the ranges keep', () => {
    const { live } = read(
      `<p>Ver&shy;fas&shy;sungs&#8203;gericht entscheidet heute über den Fall, hieß es.</p>${FILL}`,
    );
    expect(shown(live, 'Verfassungsgericht')).toEqual(['Ver\u00adfas\u00adsungs\u200bgericht']);
  });

  it('turns no-break spaces into plain ones, so that phrases are found', () => {
    const { live } = read(
      `<p>По&nbsp;данным&nbsp;министерства, ремонт закончат к осени этого года.</p>${FILL}`,
    );
    expect(shown(live, 'По данным министерства')).toEqual(['По\u00a0данным\u00a0министерства']);
  });
});

describe('ranges', () => {
  it('are one for each block that a span crosses', () => {
    const { live } = read(
      `<p>The first sentence ends here, as you see.</p><p>The second one starts, he said.</p>${FILL}`,
    );
    expect(shown(live, 'as you see.\nThe second')).toEqual(['as you see.', 'The second']);
  });

  it('leave out what stands in the line and is no part of it', () => {
    const { live } = read(
      `<p>The minister <script>var a = 1</script>denied the report on Friday night.</p>${FILL}`,
    );
    expect(shown(live, 'minister denied')).toEqual(['minister ', 'denied']);
  });

  it('are empty where nodes are gone, cut short or the span is nowhere', () => {
    const { live, document } = read(`<p id="a">The first sentence ends here, as you see.</p>${FILL}`);
    const start = live.article.text.indexOf('first');
    const paragraph = document.getElementById('a');
    (paragraph?.firstChild as Text).data = 'The';
    expect(live.toRanges({ start, end: start + 20 })).toEqual([]);
    paragraph?.remove();
    expect(live.toRanges({ start, end: start + 20 })).toEqual([]);
    expect(live.toRanges({ start: 5, end: 5 })).toEqual([]);
    expect(live.toRanges({ start: -3, end: 1e9 })).toBeInstanceOf(Array);
  });

  it('bind the title to the heading that shows it', () => {
    const { live, document } = read(FILL);
    const [range] = live.toRanges({ start: 0, end: 10 });
    expect(range?.startContainer.parentNode).toBe(document.querySelector('h1'));
  });
});

describe('offsets', () => {
  it('are those of the text for every place of a range', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n  ',
      '\u00a0',
      'сло\u00adво',
      '<b>bold</b>',
      ', ',
      '<i> slanted </i>',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const { live } = read(
          `<p>Opening words ${pieces.join('')} and closing words, he said at last.</p>${FILL}`,
        );
        const { text, blocks } = live.article;
        for (const { start, end } of blocks) {
          for (let at = start; at < end; at++) {
            const [range] = live.toRanges({ start: at, end: at + 1 });
            // A space that was made from nothing (a line break) has no node of its own.
            if (!range) continue;
            expect(live.toOffset(range.startContainer, range.startOffset)).toBe(at);
            if (text[at] !== ' ') expect(range.toString()).toBe(text[at]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are found for places between elements, and null outside of the article', () => {
    const { live, document } = read(
      `<p id="a">The first sentence <b id="b">ends here</b>, as you see.</p>${FILL}<footer>Foot</footer>`,
    );
    const paragraph = document.getElementById('a') as Element;
    expect(live.toOffset(paragraph, 1)).toBe(live.article.text.indexOf('ends here'));
    expect(live.toOffset(document.querySelector('footer')?.firstChild as Node, 1)).toBeNull();
    expect(live.toOffset(document.createTextNode('elsewhere'), 2)).toBeNull();
    expect(live.toOffset(document.head, 0)).toBeNull();
  });
});

describe('links', () => {
  it('have an absolute address, and only where they lead somewhere', () => {
    const { live } = read(
      `<p>As the <a href="/report">annual <b>report</b></a> says, and <a href="javascript:void(0)">this</a> or <a href="data:text/html,x">that</a> does not, the year was good.</p>${FILL}`,
    );
    const { text, links } = live.article;
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['annual report', 'https://site.example/report'],
    ]);
  });
});

describe('headings', () => {
  it('keep a rubric in a span of its own apart from the headline', () => {
    const { live } = read(
      `<p>Opening words of the report, long enough to be read as one by all.</p><h2><span class="k">Harbor</span><span class="t">The vote is off</span></h2>${FILL}`,
    );
    expect(live.article.text).toContain('Harbor The vote is off');
    expect(shown(live, 'Harbor The vote')).toEqual(['HarborThe vote']);
  });
});
