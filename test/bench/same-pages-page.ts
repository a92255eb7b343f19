/** What a page is read as in a browser; bundled and injected by same-pages.ts. */
import { bodyText, findArticle } from '../../lib/article';
import { detectLanguage } from '../../lib/languages/detect';

export interface ReadPage {
  title: string;
  published: string | null;
  body: string[];
}

/** Null where the page is taken for no article. */
function readPage(): ReadPage | null {
  const article = findArticle(document, { detectLanguage })?.article;
  return article
    ? { title: article.title, published: article.published, body: bodyText(article).split('\n') }
    : null;
}

/** Which of these paragraphs no reader can see. White space aside, each is looked for in the smallest element with it. */
function hiddenOf(paragraphs: readonly string[]): boolean[] {
  const bare = (text: string | null) => (text ?? '').replace(/[\s\u00ad\u200b\ufeff]+/g, '');
  const elements = [...document.body.querySelectorAll('*')].reverse();
  const texts = new Map<Element, string>(elements.map((element) => [element, bare(element.textContent)]));
  return paragraphs.map((paragraph) => {
    const wanted = bare(paragraph).slice(0, 80);
    const around = elements.filter((element) => texts.get(element)?.includes(wanted));
    const smallest = around.filter(
      (element) => ![...element.children].some((child) => texts.get(child)?.includes(wanted)),
    );
    return !smallest.some((element) => element.checkVisibility({ visibilityProperty: true }));
  });
}

Object.assign(globalThis, { readPage, hiddenOf });
