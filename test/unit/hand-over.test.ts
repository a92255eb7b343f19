/** What a page hands to the background and gets back: nothing is lost on the way, nothing of a wrong shape passes. */
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { identified } from '../../entrypoints/background/identified';
import { identifyPage } from '../../entrypoints/engine/read';
import { findArticle } from '../../lib/article';
import { languageSample } from '../../lib/article/gate';
import { attribute } from '../../lib/attribution';
import { detectLanguage, packFor } from '../../lib/languages';
import { glanceLanguage } from '../../lib/languages/glance';
import { langOfTag } from '../../lib/languages/types';
import { ArticleSchema, AttributionsSchema } from '../../lib/library/page-schema';
import { ARTICLES, article, readDemo } from '../demo/site';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function glimpseOf(file: string) {
  const { window } = new JSDOM(readDemo(`${file}.html`), { url: `https://demo.example/${file}` });
  const live = findArticle(window.document, { detectLanguage });
  const lang = langOfTag(live?.article.lang ?? null);
  if (!live || !lang) throw new Error(`${file} was not read`);
  return { live, lang, attributions: attribute(live.article.text, packFor(lang)) };
}

describe.each(ARTICLES)('$file', ({ file }) => {
  it('passes the schemas as it was read', () => {
    const { live, attributions } = glimpseOf(file);
    expect(v.parse(ArticleSchema, live.article)).toEqual(live.article);
    expect(v.parse(AttributionsSchema, attributions)).toEqual(attributions);
  });

  it('is drafted alike by the background, which stores it, and by the page, which shows it', () => {
    const glimpse = glimpseOf(file);
    const { identities, reading } = identified(glimpse.live.article, glimpse.attributions);
    expect(identities).toHaveLength(glimpse.attributions.length);
    for (const [i, { source }] of glimpse.attributions.entries())
      expect(identities[i] === null, `attribution ${i}`).toBe(source === null);
    expect(identifyPage(glimpse, identities, []).draft()).toEqual(reading);
  });

  it('has its language seen by the gate', () => {
    const { lang } = glimpseOf(file);
    const { window } = new JSDOM(readDemo(`${file}.html`));
    const { text, declared } = languageSample(window.document);
    expect(glanceLanguage(text, declared)).toBe(lang);
    expect(glanceLanguage(text, '')).toBe(lang);
  });
});

it('stores an article whose title and address are longer than any should be', () => {
  const { live, attributions } = glimpseOf(article('severny/aral-uroven').file);
  const long = {
    ...live.article,
    title: 'а'.repeat(50_000),
    authors: Array.from({ length: 500 }, () => 'Б'),
  };
  const { reading } = identified(v.parse(ArticleSchema, long), attributions);
  expect(reading.article.title.length).toBeGreaterThan(0);
});

it('takes no attribution that ends before it starts', () => {
  const { attributions } = glimpseOf(article('severny/aral-uroven').file);
  const backwards = attributions.map((one) => ({ ...one, cue: { start: 9, end: 3 } }));
  expect(v.is(AttributionsSchema, backwards)).toBe(false);
});

it('leaves the sources of a page unknown where nobody could be asked', () => {
  const glimpse = glimpseOf(article('severny/aral-uroven').file);
  const { found, draft } = identifyPage(glimpse, [], []);
  expect(found.map(({ identity }) => identity)).toEqual(glimpse.attributions.map(() => null));
  expect(draft().sources).toEqual([]);
});

describe('a glance at letters', () => {
  it.each([
    ['Совет утвердил бюджет', '', 'ru'],
    ['Рада затвердила бюджет і комісії', '', 'uk'],
    // No letter of either language's own: Russian is the commoner.
    ['Банк дав кредит', '', 'ru'],
    ['The council passed the budget', 'en-GB', 'en'],
    ['The council passed the budget', '', 'en'],
    ['Der Rat beschloss den Haushalt', 'de', null],
    ['12 345', 'en', null],
    ['', 'ru', null],
  ])('«%s», declared «%s» → %s', (text, declared, lang) => {
    expect(glanceLanguage(text, declared)).toBe(lang);
  });
});
