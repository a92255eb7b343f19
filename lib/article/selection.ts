/** «Analyse the selection»: the selected text as an article, with the page's metadata. */
import { finish } from '../text/steps';
import { createDom, ELEMENT, TEXT } from './dom';
import { compose } from './find';
import { readMetadata } from './metadata';
import { outline } from './outline';
import { chooseTitle } from './title';
import type { FindOptions, LiveArticle } from './types';
import { createVisibility } from './visibility';

/** Null where the range holds no visible text. Text in fields and editors is never read. */
export function articleFromRange(
  range: Range,
  document: Document,
  options: FindOptions = {},
): LiveArticle | null {
  const dom = createDom(document);
  let root: Node | null = range.commonAncestorContainer;
  while (root && dom.nodeType(root) !== ELEMENT) root = dom.parentNode(root);
  if (!root || !dom.body || !dom.contains(dom.body, root)) return null;
  const visibility = createVisibility(dom);
  for (let at: Node | null = root; at && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    if (visibility.skips(at as Element, dom.tag(at as Element))) return null;
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const clip = (node: Text, length: number) => {
    if (!range.intersectsNode(node)) return null;
    const from = node === startContainer && dom.nodeType(node) === TEXT ? startOffset : 0;
    const to = node === endContainer && dom.nodeType(node) === TEXT ? endOffset : length;
    return { from, to };
  };
  const { lines } = finish(outline(dom, root as Element, { clip }));
  if (!lines.length) return null;
  const metadata = readMetadata(dom, options);
  const { title } = chooseTitle(
    { declared: metadata.titles, document: metadata.documentTitle, headings: [] },
    metadata.outlet.name,
    metadata.outlet.domain,
  );
  return compose(dom, metadata, { title, pieces: [] }, lines, options);
}
