/**
 * A page ten times the usual length: more than 50,000 characters of article in thousands of elements, as long reports
 * and live coverage have them, with what sites put around. Its text is that of the project's own articles, one after the
 * other.
 */
import { readOwnCorpus } from '../../corpus/own/documents';

const LENGTH = 55_000;
const TITLE = {
  ru: 'Неделя в новостях: всё, что сказали',
  uk: 'Тиждень у новинах: усе, що сказали',
  en: 'The week in news: all that was said',
};
export type LongLang = keyof typeof TITLE;

export function longPage(lang: LongLang): string {
  const title = TITLE[lang];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2024-05-10T09:00:00Z"></head><body>
<header class="site-header"><nav><ul>${list(60, (i) => `<li class="nav-item"><a href="/section-${i}">Section ${i}</a></li>`)}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><div class="story-body">${paragraphs(lang).join('\n')}</div></article>
<aside class="related">${list(200, card)}</aside></main>
<footer><div class="footer-columns">${list(80, (i) => `<div class="column"><span><a href="/about-${i}">About ${i}</a></span></div>`)}</div></footer>
</body></html>`;
}

function paragraphs(lang: LongLang): string[] {
  const documents = [...readOwnCorpus(lang), ...readOwnCorpus(lang, 'blind')];
  const made: string[] = [];
  for (let length = 0, turn = 0; length < LENGTH; turn++) {
    const [heading = '', ...lines] = documents[turn % documents.length]?.text.split('\n') ?? [];
    made.push(`<h2 class="story-part">${escaped(heading)}</h2>`);
    for (const line of lines) {
      made.push(`<p class="story-paragraph">${marked(line)}</p>`);
      length += line.length;
    }
  }
  return made;
}

/** Words in elements of their own, as editors' tools leave them: a link here, a span there. */
function marked(line: string): string {
  return line
    .split(' ')
    .map((word, i) => {
      const text = escaped(word);
      if (i % 23 === 11) return `<a href="/topic/${i}">${text}</a>`;
      return i % 7 === 3 ? `<span class="t">${text}</span>` : text;
    })
    .join(' ');
}

function card(i: number): string {
  return `<div class="card"><div class="card-picture"><img alt="" width="10" height="10"></div>
<h3 class="card-title"><a href="/story-${i}">Another report that readers may like, number ${i}</a></h3><span class="card-time">12:${10 + (i % 50)}</span></div>`;
}

function list(count: number, one: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => one(i)).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
