/** `--pages`: saved web pages through `findArticle`, on a DOM without scripts and without network. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { bodyText, findArticle } from '../../lib/article';
import type { Article, FindOptions } from '../../lib/article/types';
import { readLines, writeLine } from './lines';

/** jsdom gives up on a page for a style it cannot read, which browsers pass over: it is read without its styles then. */
function parse(html: string, url: string): JSDOM {
  // The console is left unconnected: a page's broken style sheets are not our reader's business.
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'SyntaxError')) throw error;
    return new JSDOM(html.replace(STYLES, ' '), options);
  }
}

const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** Parses a page, hands its article to `use` while its document lives, and frees the document. */
export function withPage<T>(html: string, url: string, use: (document: Document) => T): T {
  const dom = parse(html, url);
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
