/** `--pages`: saved web pages through `findArticle`, on a DOM without scripts and without network. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { bodyText, findArticle } from '../../lib/article';
import type { Article, FindOptions } from '../../lib/article/types';
import { readLines, writeLine } from './lines';

/** Parses a page, hands its article to `use` while its document lives, and frees the document. */
export function withPage<T>(html: string, url: string, use: (document: Document) => T): T {
  // The console is left unconnected: a page's broken style sheets are not our reader's business.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}

export function readArticle(html: string, url: string, options?: FindOptions): Article | null {
  return withPage(html, url, (document) => findArticle(document, options)?.article ?? null);
}

/** Answers `{"id","url","html"}` with the article or null. A page that fails is reported and answered null. */
export async function answerPages(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: FindOptions,
): Promise<void> {
  for await (const { value } of readLines(input, ['id', 'url', 'html'])) {
    let article: Article | null = null;
    try {
      article = readArticle(value.html, value.url, options);
    } catch (error) {
      console.error(`${value.id}: ${error instanceof Error ? error.stack : error}`);
    }
    await writeLine(output, { id: value.id, article: article && plain(article) });
  }
}

function plain(article: Article) {
  const { title, published, lang, outlet } = article;
  return { title, published, lang, site: outlet.name, body: bodyText(article) };
}
