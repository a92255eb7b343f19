/** The demo site's articles, read as the engine reads them in a page, against a careful reader's markings. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/article';
import { attribute } from '../../lib/attribution';
import { detectLanguage, packFor } from '../../lib/languages';
import { draftReading } from '../../lib/library/draft';
import type { Reading } from '../../lib/library/types';
import { identify } from '../../lib/sources';
import { compare, identitiesOf } from '../demo/compare';
import { ARTICLES, type DemoArticle, expectedOf, readDemo } from '../demo/site';

function read({ file, host, path, lang }: DemoArticle): Reading & { text: string } {
  const { window } = new JSDOM(readDemo(`${file}.html`), {
    url: `http://${host}.localhost${path}`,
    virtualConsole: new VirtualConsole(),
  });
  const article = findArticle(window.document, { detectLanguage })?.article;
  if (!article) throw new Error(`${file} is not read as an article`);
  const { text } = article;
  const found = identify(attribute(text, packFor(lang)), {
    text,
    lang,
    scope: article.url,
    outletCountry: null,
    outlet: article.outlet.name,
  });
  return { ...draftReading(article, found, 'test'), text };
}

describe.each(ARTICLES)('$file', (article) => {
  const { attributions, never } = expectedOf(article);
  const reading = read(article);

  it('is read as its page describes it', () => {
    expect(reading.article).toMatchObject({ title: article.title, outletName: article.outlet });
    expect(reading.article.published?.slice(0, 10)).toBe(article.published);
    expect(reading.article.lang?.slice(0, 2)).toBe(article.lang);
  });

  it('has no menus, boxes and comments in its text', () => {
    expect(never.filter((phrase) => reading.text.includes(phrase))).toEqual([]);
  });

  it('has the attributions of a careful reader, and no other', () => {
    const { missed, left } = compare(reading.claims, attributions);
    expect({ missed, left }).toEqual({ missed: [], left: [] });
  });
});

describe('sources that recur', () => {
  it('have one identity over articles and languages', () => {
    const pairs = ARTICLES.flatMap(
      (article) => compare(read(article).claims, expectedOf(article).attributions).pairs,
    );
    const groups = identitiesOf(pairs);
    expect([...groups].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])).toEqual([]);
    expect([...groups.keys()]).toEqual(
      expect.arrayContaining(['mfa:KZ', 'seitzhanova', 'unesco', 'commission']),
    );
  });
});
