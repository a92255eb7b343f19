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
  /** Not on the demo site's. */
  id?: string;
  html: string;
  url: string;
  /** What an annotator says of it. */
  gold?: { article: boolean };
}

/** Every nth saved page of those wanted, up to `most`. */
export function pages(most: number, wanted: (page: SavedPage) => boolean = () => true): Sample<SavedPage> {
  const { from, items } = allPages();
  const found = items.filter(wanted);
  const step = Math.max(1, Math.floor(found.length / most));
  return { from, items: found.filter((_, i) => i % step === 0).slice(0, most) };
}

/** All saved pages. */
export function allPages(): Sample<SavedPage> {
  const file = new URL('pages/dev.jsonl.gz', shared);
  if (!existsSync(file)) {
    const items = ARTICLES.map(({ file, host, path }) => ({
      html: readDemo(`${file}.html`),
      url: `https://${host}.example${path}`,
    }));
    return { from: 'demo site', items };
  }
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  return { from: 'pages/dev', items: lines.map((line): SavedPage => JSON.parse(line)) };
}

export { LANGS };
