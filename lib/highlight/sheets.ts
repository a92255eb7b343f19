/**
 * Brings the highlights' styles where the style sheet that the background inserts does not reach: into our own pages,
 * whose policy allows no inline styles, and into open shadow trees, by constructed sheets. Changes no node.
 */
import { highlightCss, highlightName } from './styles';

type Root = Document | ShadowRoot;

/**
 * In Firefox an extension sees the page's objects through wrappers that know no constructed sheets; this is the object
 * behind. What comes from it is the page's, and may do anything.
 */
function behind<T extends object>(object: T): T {
  return (object as { wrappedJSObject?: T }).wrappedJSObject ?? object;
}

/** @returns a function that takes them away. @throws whatever a page throws that has changed the browser's own objects. */
export function adoptHighlightStyles(root: Root): () => void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  const Sheet = view && behind(view as Window & typeof globalThis).CSSStyleSheet;
  if (!Sheet) return () => {};
  const sheet = new Sheet();
  sheet.replaceSync(highlightCss());
  const owner = behind(root);
  owner.adoptedStyleSheets.push(sheet);
  return () => {
    const at = owner.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) owner.adoptedStyleSheets.splice(at, 1);
  };
}

/** Whether the highlights' styles apply to an element: inside a shadow tree they do where the browser hands them down. */
export function hasHighlightStyles(element: Element): boolean {
  const styles = element.ownerDocument.defaultView?.getComputedStyle(
    element,
    `::highlight(${highlightName('person')})`,
  );
  return styles?.textDecorationLine === 'underline';
}
