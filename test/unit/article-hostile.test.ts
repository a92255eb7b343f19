import { describe, expect, it } from 'vitest';
import { articleFromRange, bodyText, findArticle, looksLikeArticle } from '../../lib/article';
import { createDom } from '../../lib/article/dom';
import { outline } from '../../lib/article/outline';
import { finish } from '../../lib/text/steps';
import { open } from './article-pages';

const SENTENCE = 'The council met on Monday evening and put off the vote until the spring, its chair said. ';
const FILL = `<p>${SENTENCE}</p>`.repeat(6);
const HEAD = '<meta property="og:type" content="article"><title>The vote is put off until spring</title>';

describe('a hostile page', () => {
  it('may have no body, no text or no elements at all', () => {
    for (const html of ['', '<frameset><frame src="a"></frameset>', '<body></body>', '<body>   </body>']) {
      const document = open(html);
      expect(looksLikeArticle(document)).toBe(false);
      expect(findArticle(document)).toBeNull();
    }
    const empty = open('<p>text</p>');
    empty.documentElement.remove();
    expect(looksLikeArticle(empty)).toBe(false);
    expect(findArticle(empty, { force: true })).toBeNull();
  });

  it('may hold five megabytes in one text node', () => {
    const document = open(`${HEAD}<article><p id="p"></p>${FILL}</article>`);
    const paragraph = document.getElementById('p') as Element;
    paragraph.textContent = SENTENCE.repeat(Math.ceil(5e6 / SENTENCE.length));
    const started = performance.now();
    const live = findArticle(document);
    expect(live?.article.text.length).toBeGreaterThan(4.9e6);
    expect(performance.now() - started).toBeLessThan(5000);
    const [range] = live?.toRanges({ start: 4e6, end: 4e6 + 30 }) ?? [];
    expect(range?.toString()).toBe(live?.article.text.slice(4e6, 4e6 + 30));
  });

  it('may nest its elements as deep as a parser lets it', () => {
    const document = open(`${HEAD}${'<div><span>'.repeat(700)}${FILL}`);
    expect(bodyText(findArticle(document)?.article ?? fail())).toContain('put off the vote');
  });

  it('may nest ten thousand elements', () => {
    // The walk alone: this DOM's own selectors take minutes for such a tree, browsers' do not.
    const document = open('<div id="top"></div>');
    let at = document.getElementById('top') as Element;
    const chain = Array.from({ length: 10_000 }, (_, depth) =>
      document.createElement(depth % 2 ? 'div' : 'span'),
    );
    for (const next of chain) at = at.appendChild(next);
    at.append(SENTENCE);
    const { boxes, lines } = finish(outline(createDom(document), document.body));
    expect(lines.map(({ text }) => text)).toEqual([SENTENCE.trim()]);
    expect(boxes.at(-1)?.depth).toBeGreaterThan(4999);
  }, 120_000);

  it('may repeat one element twenty thousand times', () => {
    const document = open(
      `${HEAD}<article>${FILL}</article><ul>${'<li><a href="/x">An item</a></li>'.repeat(20_000)}</ul>`,
    );
    expect(findArticle(document)?.article.blocks).toHaveLength(7);
  }, 60_000);

  it('may give metadata of any shape', () => {
    const nasty = [
      '{"@type":"NewsArticle","headline":{"a":1},"author":[null,3,{"name":["x"]}],"datePublished":["x"],"publisher":"P"}',
      '{"@type":[1,null,"NewsArticle"],"@graph":{"@graph":{"@graph":[]}},"mainEntity":"x"}',
      '[[[[null]]]]',
      '{"@type":"NewsArticle","headline":"The vote is put off until spring",}',
      '{not json',
      '"text"',
      '',
    ];
    const scripts = nasty.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
    const article = findArticle(
      open(
        `${HEAD}${scripts}<link rel="canonical" href="http://[bad"><base href="::"><article>${FILL}</article>`,
      ),
    )?.article;
    expect(article?.title).toBe('The vote is put off until spring');
    expect(article?.published).toBeNull();
    expect(article?.canonical).toBeNull();
  });

  it('may be a frame in another page', () => {
    const document = open('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.documentElement.innerHTML = `<head>${HEAD}</head><body><article>${FILL}</article></body>`;
    expect(findArticle(inner)?.article.title).toBe('The vote is put off until spring');
  });
});

describe('a selection', () => {
  it('is read from its first to its last letter, with the metadata of the page', () => {
    const document = open(
      `${HEAD}<div><p id="a">One two three.</p><p>Middle words.</p><p id="b">Four five six.</p></div>`,
    );
    const range = document.createRange();
    range.setStart(document.getElementById('a')?.firstChild as Node, 4);
    range.setEnd(document.getElementById('b')?.firstChild as Node, 4);
    const live = articleFromRange(range, document);
    expect(live?.article.text).toBe('The vote is put off until spring\ntwo three.\nMiddle words.\nFour');
    const start = live?.article.text.indexOf('three') ?? 0;
    expect(live?.toRanges({ start, end: start + 5 }).map(String)).toEqual(['three']);
    expect(live?.toOffset(document.getElementById('a')?.firstChild as Node, 8)).toBe(start);
  });

  it('is nothing in a field, an editor or an empty place', () => {
    const document = open(
      `${HEAD}<div contenteditable="true" id="e">Draft words of the reader.</div><textarea>More</textarea><p id="p"></p>`,
    );
    for (const id of ['e', 'p']) {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById(id) as Node);
      expect(articleFromRange(range, document)).toBeNull();
    }
    const detached = document.createRange();
    detached.selectNodeContents(document.createElement('p'));
    expect(articleFromRange(detached, document)).toBeNull();
  });
});

describe('the language', () => {
  it('is the detector’s, and the page’s own claim where that does not know', () => {
    const html = `<html lang="de-AT"><head>${HEAD}</head><body><article>${FILL}</article></body></html>`;
    expect(findArticle(open(html), { detectLanguage: () => 'en' })?.article.lang).toBe('en');
    expect(findArticle(open(html), { detectLanguage: () => null })?.article.lang).toBe('de');
  });
});

function fail(): never {
  throw new Error('The page was not read');
}
