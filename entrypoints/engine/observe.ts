/**
 * Notices that the article's text may have changed: live blogs, late paragraphs, another article in the same page.
 * Watches the article's own element and asks for another look when it has been quiet; a page that keeps changing
 * without changing its text is looked at less and less often.
 */

/** Milliseconds of quiet before a look, at first and at most. */
const QUIET = 1_000;
const LONGEST = 60_000;

export interface Observer {
  /** Watches this element from now on, instead of an earlier one. */
  watch(root: Element): void;
  stop(): void;
}

/** @param look reads again where need be; answers whether the text had changed. */
export function createObserver(look: () => Promise<boolean>): Observer {
  let quiet = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(onQuiet, quiet);
  });

  async function onQuiet(): Promise<void> {
    quiet = (await look()) ? QUIET : Math.min(quiet * 2, LONGEST);
  }

  return {
    watch(root) {
      observer.disconnect();
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      // Its removal, or that of a box around it, is seen only from outside.
      for (let around = root.parentElement; around; around = around.parentElement) {
        observer.observe(around, { childList: true });
        if (around === document.body) break;
      }
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
