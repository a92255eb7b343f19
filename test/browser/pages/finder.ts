/** Runs inside pages: finds the article, paints all of it, and says whether the document was left as it was. */
import { bodyText, findArticle, looksLikeArticle } from '../../../lib/article';
import { createPainter } from '../../../lib/highlight';

export interface FoundPage {
  /** What the finder says of the page, as it would be asked on any page; null where it is no article. */
  article: { title: string; published: string | null; body: string[] } | null;
  painted: number;
  /** The document and all open shadow trees serialise as before. */
  untouched: boolean;
  /** Changes that the page's own scripts could have noticed. */
  changes: number;
  /** All text that the browser shows, white space squeezed. */
  shown: string;
}

export function readPage(): FoundPage {
  const before = serialize();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  looksLikeArticle(document);
  const live = findArticle(document, { force: true });
  const ranges = live?.article.blocks.flatMap((block) => live.toRanges(block)) ?? [];
  const painter = createPainter<null>(document);
  painter.paint([{ kind: 'person', unsure: false, ranges, owner: null }]);
  painter.light(ranges, ranges.slice(0, 1));
  const article = findArticle(document)?.article ?? null;
  const found: FoundPage = {
    article: article && {
      title: article.title,
      published: article.published,
      body: bodyText(article).split('\n'),
    },
    painted: ranges.length,
    untouched: serialize() === before,
    changes: observer.takeRecords().length,
    shown: document.body?.innerText?.replace(/\s+/g, ' ') ?? '',
  };
  painter.clear();
  return found;
}

function serialize(): string {
  const serializer = new XMLSerializer();
  let all = serializer.serializeToString(document);
  for (const element of Document.prototype.querySelectorAll.call(document, '*')) {
    const { shadowRoot } = element;
    if (shadowRoot) all += serializer.serializeToString(shadowRoot);
  }
  return all;
}

Reflect.set(globalThis, 'readPage', readPage);
