/**
 * The gate: on every page of a reader who granted sites, decides whether the engine is worth starting, then ends.
 * Must stay small (8 kB compressed) and must not know the engine, the library or the calls' schemas.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../../lib/article/gate';
import { askForEngine } from '../../lib/platform/gate';

/** Many pages fill in their text after loading: one more look this long after that (ms), then never again. */
const LATE = 2_500;

export default defineUnlistedScript({
  globalName: false,
  async main() {
    if (!looksLikeArticle(document)) {
      await loaded();
      await pause();
      if (!looksLikeArticle(document)) return;
    }
    await askForEngine().catch(ignoreGone);
  },
});

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE));
}

/** The extension was reloaded or removed meanwhile: its new self will look at the page again. */
function ignoreGone(): void {}
