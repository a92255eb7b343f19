/** Texts and pages to measure on: the annotated corpora and pages beside this repository, else the demo site's. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../../lib/article';
import { LANGS, type Lang } from '../../lib/languages/types';
import { ARTICLES, readDemo } from '../demo/site';

const shared = new URL('../../../shared/', import.meta.url);

/** Where the texts come from, for the report, and the texts. */
export interface Sample<T> {
  from: string;
  items: T[];
}

export function texts(lang: Lang): Sample<string> {
  const file = new URL(`corpus/${lang}-dev.jsonl`, shared);
  if (!existsSync(file)) return { from: 'demo site', items: demoTexts(lang) };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { from: `${lang}-dev`, items: lines.map((line): string => JSON.parse(line).text) };
}

function demoTexts(lang: Lang): string[] {
  return ARTICLES.filter((article) => article.lang === lang).map((article) => {
    const { window } = new JSDOM(readDemo(`${article.file}.html`), {
      url: `https://${article.host}.example${article.path}`,
      virtualConsole: new VirtualConsole(),
    });
    return findArticle(window.document, { force: true })?.article.text ?? '';
  });
}

export interface SavedPage {
  html: string;
  url: string;
}

/** Every nth saved page, up to `most`. */
export function pages(most: number): Sample<SavedPage> {
  const file = new URL('pages/dev.jsonl.gz', shared);
  if (!existsSync(file)) {
    const items = ARTICLES.map(({ file, host, path }) => ({
      html: readDemo(`${file}.html`),
      url: `https://${host}.example${path}`,
    }));
    return { from: 'demo site', items };
  }
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / most));
  const items = lines.filter((_, i) => i % step === 0).map((line): SavedPage => JSON.parse(line));
  return { from: 'pages/dev', items: items.slice(0, most) };
}

export { LANGS };
