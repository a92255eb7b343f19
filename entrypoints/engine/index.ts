/**
 * The engine in a page: reads the article, marks its sources, answers the popup. Injected again it finds itself and
 * does nothing; when the extension is reloaded under it, it takes everything away and stops.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createEngine } from './engine';

declare global {
  /** Only in the extension's own world of the page; the page's scripts do not see it. */
  var sourcelineEngine: { alive(): boolean; ready: Promise<void> } | undefined;
}

export default defineUnlistedScript({
  globalName: false,
  async main() {
    if (!globalThis.sourcelineEngine?.alive()) globalThis.sourcelineEngine = createEngine();
    // The background waits for this before it asks anything of the page.
    await globalThis.sourcelineEngine.ready;
  },
});
