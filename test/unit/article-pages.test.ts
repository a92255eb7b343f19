import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyText, findArticle, looksLikeArticle } from '../../lib/article';
import { open, savedPages, squeeze } from './article-pages';

describe.each(savedPages('articles'))('$name', ({ html, expected }) => {
  const document = open(html, expected.url);
  const marked = (selector: string) => markedIn(html, selector);

  it('passes the gate', () => {
    expect(looksLikeArticle(document)).toBe(true);
  });

  it('is read as the body and nothing else', () => {
    const live = findArticle(document);
    expect(live && bodyText(live.article).split('\n')).toEqual(marked('[data-keep]'));
  });

  it('keeps its captions as such', () => {
    const article = findArticle(document)?.article;
    const captions = article?.blocks.filter(({ kind }) => kind === 'caption');
    expect(captions?.map(({ start, end }) => article?.text.slice(start, end))).toEqual(
      marked('[data-caption]'),
    );
  });

  it('has its metadata', () => {
    const { outlet, ...rest } = expected;
    const article = findArticle(document)?.article;
    expect(article).toMatchObject(rest);
    if (outlet) expect(article?.outlet.name).toBe(outlet);
    expect(article?.text.split('\n')[0]).toBe(expected.title);
  });

  it('maps every block to the nodes that show it', () => {
    const live = findArticle(document);
    for (const { kind, start, end } of live?.article.blocks ?? []) {
      const ranges = live?.toRanges({ start, end }) ?? [];
      if (kind === 'title' && !ranges.length) continue;
      // White space apart: how it is shown is a matter of styles.
      const shown = ranges.map(String).join('').replace(/\s+/g, '');
      expect(shown).toBe(live?.article.text.slice(start, end).replace(/\s+/g, ''));
    }
  });
});

describe.each(savedPages('others'))('$name', ({ name, html, expected }) => {
  it('is no article', () => {
    expect(findArticle(open(html, expected.url))).toBeNull();
  });

  it('is read when the reader asks for it, unless all its text is being edited', () => {
    const live = findArticle(open(html, expected.url), { force: true });
    if (name.includes('editor')) expect(live).toBeNull();
    else expect(live?.article.blocks.length).toBeGreaterThan(1);
  });
});

it('knows as many kinds of pages that are no articles as there are to be told apart', () => {
  // Each is tested above; a claim of 95 % of them would say nothing about a handful.
  expect(savedPages('others').length).toBeGreaterThanOrEqual(60);
});

it('changes no page by reading it', () => {
  for (const { html, expected, name } of [...savedPages('articles'), ...savedPages('others')]) {
    const document = open(html, expected.url);
    const serialize = () => new (document.defaultView ?? window).XMLSerializer().serializeToString(document);
    const before = serialize();
    looksLikeArticle(document);
    findArticle(document, { force: true });
    expect(serialize(), name).toBe(before);
  }
}, 120_000);

/** Texts of the elements a fixture marks; asked of a fragment, as the page may hide its document's methods. */
function markedIn(html: string, selector: string): string[] {
  return Array.from(JSDOM.fragment(html).querySelectorAll(selector), textOf);
}

/** A table row's cells are set apart by tabs. */
function textOf(element: Element): string {
  const cells = element.localName === 'tr' ? [...element.children] : [];
  if (!cells.length) return squeeze(element.textContent ?? '');
  return cells.map((cell) => squeeze(cell.textContent ?? '')).join('\t');
}
