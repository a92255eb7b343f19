/**
 * Reading the DOM when the page may have renamed it: `<input name="firstChild">` inside a form hides the form's own
 * property, `<img name="body">` the document's. Everything here goes through the prototypes' getters and methods,
 * which no markup can replace. Reads only; knows nothing of articles.
 */

export const ELEMENT = 1;
export const TEXT = 3;
/** `NodeFilter.SHOW_ELEMENT` and `SHOW_TEXT`, whose object a page can replace. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** The accessors of one document's realm, looked up once. */
export interface Dom {
  document: Document;
  /** Null in a document that no window shows. */
  view: Window | null;
  body: Element | null;
  head: Element | null;
  root: Element | null;
  baseURI: string;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Null too where the element keeps it closed, or hosts none. */
  shadowRoot(element: Element): Node | null;
  /** What stands in a slot in place of its own children; empty where nothing was put there. */
  assigned(slot: Element): readonly Node[];
  parentNode(node: Node): Node | null;
  childNodes(node: Node): NodeListOf<ChildNode>;
  isConnected(node: Node): boolean;
  /** Character data of a text node. */
  data(node: Node): string;
  /** Character data; null of elements. */
  value(node: Node): string | null;
  textContent(node: Node): string;
  /** Lower case in HTML. */
  tag(element: Element): string;
  attr(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  all(root: Element, selector: string): Element[];
  /** The first elements with this tag in document order, at most `most`; looks no further than it has to. */
  firstWithTag(root: Element, tag: string, most: number): Element[];
  contains(ancestor: Node, node: Node): boolean;
  /** As `Node.compareDocumentPosition`: 4 where `other` follows `node`, 2 where it precedes. */
  compare(node: Node, other: Node): number;
  createRange(): Range;
  /** Over the text nodes below `root`. */
  textWalker(root: Node): TreeWalker;
  /** Over the elements below `root`. */
  elementWalker(root: Node): TreeWalker;
}

/** A property as the nearest prototype defines it; the object's own properties are not trusted. */
function inherited(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function get<T>(object: object, name: string): T | undefined {
  return inherited(object, name)?.get?.call(object) as T | undefined;
}

// Bound rather than wrapped: pages are read once, with cold code, where a function around each access costs as much as it.
function getter<T>(sample: object, name: string): (target: object) => T {
  const read = inherited(sample, name)?.get;
  return read ? Function.prototype.call.bind(read) : (target) => (target as Record<string, T>)[name] as T;
}

function method<T>(sample: object, name: string): (target: object, ...args: unknown[]) => T {
  const call = inherited(sample, name)?.value as ((...args: unknown[]) => T) | undefined;
  if (typeof call !== 'function') throw new TypeError(`The document has no ${name}`);
  return Function.prototype.call.bind(call);
}

/** @throws TypeError where `document` is no DOM document. */
export function createDom(document: Document): Dom {
  const root = get<Element | null>(document, 'documentElement') ?? null;
  const sample: object = root ?? document;
  const attr = root ? method<string | null>(sample, 'getAttribute') : () => null;
  const queryAll = root ? method<NodeListOf<Element>>(sample, 'querySelectorAll') : () => [];
  const withTag = method<HTMLCollectionOf<Element>>(sample, 'getElementsByTagName');
  const createRange = method<Range>(document, 'createRange');
  const createTreeWalker = method<TreeWalker>(document, 'createTreeWalker');
  return {
    document,
    view: get<Window | null>(document, 'defaultView') ?? null,
    root,
    body: get<Element | null>(document, 'body') ?? null,
    head: get<Element | null>(document, 'head') ?? null,
    baseURI: get<string>(document, 'baseURI') ?? '',
    nodeType: getter<number>(document, 'nodeType'),
    firstChild: getter<Node | null>(document, 'firstChild'),
    nextSibling: getter<Node | null>(document, 'nextSibling'),
    shadowRoot: root ? getter<Node | null>(sample, 'shadowRoot') : () => null,
    assigned: (slot) => ('assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : []),
    parentNode: getter<Node | null>(document, 'parentNode'),
    childNodes: getter<NodeListOf<ChildNode>>(document, 'childNodes'),
    isConnected: getter<boolean>(document, 'isConnected'),
    // Null only on kinds of node that these are not asked of.
    data: getter<string>(document, 'nodeValue'),
    value: getter<string | null>(document, 'nodeValue'),
    textContent: getter<string>(document, 'textContent'),
    tag: getter<string>(sample, 'localName'),
    attr,
    hasAttributes: root ? method<boolean>(sample, 'hasAttributes') : () => false,
    all: (element, selector) => listed(queryAll(element, selector), Number.POSITIVE_INFINITY),
    firstWithTag: (element, tag, most) => listed(withTag(element, tag), most),
    contains: method<boolean>(document, 'contains'),
    compare: method<number>(document, 'compareDocumentPosition'),
    createRange: () => createRange(document),
    textWalker: (from) => createTreeWalker(document, from, SHOW_TEXT),
    elementWalker: (from) => createTreeWalker(document, from, SHOW_ELEMENT),
  };
}

/** Copies item by item: going through the collection's iterator costs several times as much. */
function listed(elements: ArrayLike<Element>, most: number): Element[] {
  const taken: Element[] = [];
  while (taken.length < most) {
    const next = elements[taken.length];
    if (!next) break;
    taken.push(next);
  }
  return taken;
}

/** Address and title of the document, which a form or image can hide. */
export function documentText(document: Document, name: 'URL' | 'title'): string {
  return get<string>(document, name) ?? '';
}
