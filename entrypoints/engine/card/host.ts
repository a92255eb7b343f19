/**
 * The one element that Sourceline adds to a page: on the document's root, beside the body, only while there is
 * something to show, in the top layer, with a closed shadow root. A page that removes it is told to its owner. The
 * test build (`VITE_OPEN_SHADOW=1`) opens the root, since accessibility checkers cannot look into a closed one.
 */
import { type ComponentChild, render } from 'preact';
import { CARD_CSS } from './styles';

const TAG = 'sourceline-card';
const MODE = import.meta.env.VITE_OPEN_SHADOW === '1' ? 'open' : 'closed';

export interface Host {
  /** Puts the element there if need be and renders into it; `null` takes it away. */
  show(view: ComponentChild | null): void;
  /** Whether an event happened inside. */
  holds(event: Event): boolean;
  /** Whether the pointer or the focus is inside. */
  inUse(): boolean;
}

/** @param removed is called when the page took the element away. */
export function createHost(document: Document, removed: () => void): Host {
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let mount: HTMLElement | null = null;
  const guard = new MutationObserver(() => {
    if (!element || element.isConnected) return;
    drop();
    removed();
  });

  function add(): HTMLElement {
    // What an earlier copy of this program left behind, from before it was updated.
    for (const old of document.querySelectorAll(`html > ${TAG}`)) old.remove();
    element = document.createElement(TAG);
    dress(element);
    root = element.attachShadow({ mode: MODE });
    const style = document.createElement('style');
    style.textContent = CARD_CSS;
    mount = document.createElement('div');
    root.append(style, mount);
    // The card's own keys are not the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'] as const) root.addEventListener(type, stop);
    document.documentElement.append(element);
    element.showPopover?.();
    guard.observe(document.documentElement, { childList: true });
    return mount;
  }

  function drop(): void {
    guard.disconnect();
    if (mount) render(null, mount);
    element?.remove();
    element = root = mount = null;
  }

  return {
    show(view) {
      if (view === null) drop();
      else render(view, mount ?? add());
    },
    holds: (event) => element !== null && event.composedPath().includes(element),
    inUse: () => element !== null && (element.matches(':hover') || root?.activeElement !== null),
  };
}

/** Inline and important: a page's own rules for every element must not reach it. */
function dress(element: HTMLElement): void {
  element.setAttribute('popover', 'manual');
  const styles = { all: 'initial', position: 'fixed', inset: '0 auto auto 0', 'z-index': '2147483647' };
  for (const [property, value] of Object.entries(styles))
    element.style.setProperty(property, value, 'important');
}

function stop(event: Event): void {
  event.stopPropagation();
}
