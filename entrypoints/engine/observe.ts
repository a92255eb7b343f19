/**
 * Notices that the article's text may have changed: live blogs, late paragraphs, what the reader unfolds, another article
 * in the same page. Watches the article's own element and asks for another look when it has been quiet, or has not been
 * for long. A page that keeps changing is looked at less and less often: one that counts down in its text must not have it
 * read all day long.
 */

/** Milliseconds of quiet before a look, at first and at most: where looks find nothing new, and where they always do. */
const QUIET = 1_000;
const LONGEST = 60_000;
const LONGEST_BUSY = 15_000;
/** How many times as long a page that is never quiet is waited for. */
const PATIENCE = 3;
/** After how many times as long without a change a page counts as quiet again. */
const RESTED = 4;
/** What a page calls its article: text that comes later may stand in a box beside what was read. */
const ARTICLE = 'article, [role="article"], [itemprop~="articleBody"]';

export interface Observer {
  /** Watches this element, or the article it is part of, from now on instead of an earlier one. */
  watch(root: Element): void;
  stop(): void;
}

/** @param look reads again where need be; answers whether text or nodes had changed. */
export function createObserver(look: () => Promise<boolean>): Observer {
  let quiet = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedFirst = 0;
  let looked = 0;
  const stopped = new AbortController();
  const observer = new MutationObserver(onChange);

  function onChange(): void {
    const now = performance.now();
    if (timer === undefined) {
      changedFirst = now;
      if (now - looked > RESTED * quiet) quiet = QUIET;
    }
    clearTimeout(timer);
    timer = setTimeout(onQuiet, Math.max(0, Math.min(quiet, changedFirst + PATIENCE * quiet - now)));
  }

  async function onQuiet(): Promise<void> {
    timer = undefined;
    looked = performance.now();
    if (!(await look())) quiet = Math.min(quiet * 2, LONGEST);
    else quiet = quiet > LONGEST_BUSY ? QUIET : Math.min(quiet * 1.5, LONGEST_BUSY);
  }

  // «Show more» may only turn a style over, which is no change of the tree; and what the reader did is worth a look soon.
  addEventListener(
    'click',
    (click) => {
      if (!click.isTrusted || !(click.target instanceof Node) || !document.body.contains(click.target))
        return;
      quiet = QUIET;
      onChange();
    },
    { capture: true, passive: true, signal: stopped.signal },
  );

  return {
    watch(root) {
      observer.disconnect();
      const article = root.closest(ARTICLE) ?? root;
      observer.observe(article, { childList: true, characterData: true, subtree: true });
      // Its removal, or that of a box around it, is seen only from outside.
      for (let around = parentOf(article); around; around = parentOf(around)) {
        observer.observe(around, { childList: true });
        if (around === document.body) break;
      }
    },
    stop() {
      clearTimeout(timer);
      stopped.abort();
      observer.disconnect();
    },
  };
}

/** The node around one as it is shown: that of a shadow tree is its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
