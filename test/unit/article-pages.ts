/** Reads the saved pages of `test/fixtures/pages` for the article tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const ROOT = new URL('../fixtures/pages/', import.meta.url);

export interface Expected {
  url: string;
  title?: string;
  outlet?: string;
  published?: string | null;
  modified?: string | null;
  authors?: string[];
  lang?: string | null;
  canonical?: string | null;
}

export interface SavedPage {
  name: string;
  html: string;
  expected: Expected;
}

export function savedPages(folder: 'articles' | 'others'): SavedPage[] {
  return readdirSync(new URL(`${folder}/`, ROOT)).map((file) => {
    const html = readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8');
    const json = /<script type="application\/json" id="expected">(.*?)<\/script>/.exec(html)?.[1];
    if (!json) throw new Error(`${file} does not say what is expected of it`);
    return { name: `${folder}/${file}`, html, expected: JSON.parse(json) as Expected };
  });
}

export function open(html: string, url = 'https://site.example/news/some-story-of-the-day'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** White space as rendered, for comparing the markup's text with what was read. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
