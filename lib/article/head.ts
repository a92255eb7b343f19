/** Whether a page's head still speaks of what was in the page under another address. */
import { createDom } from './dom';

const SELECTOR = 'link[rel~="canonical" i],meta[property="og:url" i],meta[property="og:title" i]';

/** What stands in the head, in short; two articles never have the same. '' where it says nothing of an article. */
export function headOf(document: Document): string {
  const dom = createDom(document);
  return (dom.root ? dom.all(dom.root, SELECTOR) : [])
    .slice(0, 10)
    .map((element) => dom.attr(element, 'href') ?? dom.attr(element, 'content') ?? '')
    .join('\n');
}
