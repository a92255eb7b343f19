/**
 * What the reader can see. In a browser `checkVisibility` answers; where it is missing, attributes, inline styles and
 * the class names that everybody hides text with. Knows nothing of articles.
 */
import type { Dom } from './dom';

/** Holds no text of the page, whatever is inside. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template svg math textarea input select option datalist button iframe frame frameset ' +
    'noframes object embed video audio canvas map area head link meta title progress meter applet param source track ' +
    'amp-ad amp-embed amp-sidebar amp-consent amp-user-notification'
  ).split(' '),
);

const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|is-hidden|d-none|sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|hide|off-?screen|a11y-hidden|element-invisible)(?:\s|$)/i;
// `hidden md:block`: hidden on small screens only.
const SHOWN_SOMEWHERE = /:(?:block|flex|grid|inline|table)|\bd-(?:sm|md|lg|xl)-|\bno-js\b/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export interface Visibility {
  /**
   * The element and all inside it are never read: no text of the page, edited by the reader, or marked as hidden.
   * `bare`: it has no attributes.
   */
  skips(element: Element, tag: string, bare?: boolean): boolean;
  /** Whether text right inside the element is painted. */
  shows(element: Element): boolean;
  /** Whether nothing inside the element is painted, whatever styles it has itself; asked of one inside a rendered box. */
  hides(element: Element): boolean;
}

export function createVisibility(dom: Dom): Visibility {
  const check = dom.root && (dom.root as { checkVisibility?: Element['checkVisibility'] }).checkVisibility;
  const native = typeof check === 'function';
  const { view } = dom;

  const markedHidden = (element: Element, tag: string): boolean => {
    const hidden = dom.attr(element, 'hidden');
    // React sends late content in a hidden `S:…` element that its script moves to its place.
    if (hidden !== null && hidden !== 'until-found' && !/^S:/.test(dom.attr(element, 'id') ?? ''))
      return true;
    if (tag === 'dialog' && dom.attr(element, 'open') === null) return true;
    const style = dom.attr(element, 'style');
    if (style && HIDDEN_STYLE.test(style)) return true;
    const names = dom.attr(element, 'class');
    return !!names && HIDDEN_CLASS.test(names) && !SHOWN_SOMEWHERE.test(names);
  };

  // `display: contents`: its children stand in the box around it.
  const hasNoBoxOfItsOwn = (element: Element): boolean =>
    view?.getComputedStyle(element).display === 'contents';

  return {
    skips(element, tag, bare) {
      if (NEVER_TEXT.has(tag)) return true;
      if (bare) return !native && tag === 'dialog';
      const editable = dom.attr(element, 'contenteditable');
      if (editable !== null && editable !== 'false') return true;
      return !native && markedHidden(element, tag);
    },
    shows: (element) => !native || check.call(element, { visibilityProperty: true }),
    hides: (element) => native && !check.call(element) && !hasNoBoxOfItsOwn(element),
  };
}
