/**
 * The gate: on every page of a reader who granted sites, decides whether the engine is worth starting and in which
 * language, then ends, or waits for another address in the same page. Must stay small (8 kB compressed) and must not know
 * the engine, the library or the calls' schemas.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageSample, looksLikeArticle } from '../../lib/article/gate';
import { headOf } from '../../lib/article/head';
import { glanceLanguage } from '../../lib/languages/glance';
import { addressNow, watchAddress } from '../../lib/platform/address';
import { askForEngine } from '../../lib/platform/gate';

/** Many pages fill in their text after loading: a look after each of these pauses (ms), then never again. */
const LATE = [1_500, 3_500];
/** And this long after an address changed in a page that stayed. */
const SOON = 500;

declare global {
  /** Only in the extension's own world of the page: its address and head when it was loaded. The engine compares. */
  var sourcelineLoaded: { address: string; head: string } | undefined;
}

export default defineUnlistedScript({
  globalName: false,
  async main() {
    globalThis.sourcelineLoaded ??= { address: addressNow(), head: headOf(document) };
    if (looksLikeArticle(document)) {
      await start();
      return;
    }
    // From the front page to an article without loading: the only thing that stays of us in a page that is none.
    const watching = new AbortController();
    let turn = 0;
    const look = async (...pauses: number[]): Promise<void> => {
      const mine = ++turn;
      for (const ms of pauses) {
        await pause(ms);
        if (mine !== turn || watching.signal.aborted) return;
        if (!looksLikeArticle(document)) continue;
        watching.abort();
        await start();
        return;
      }
    };
    watchAddress(() => look(SOON, ...LATE), watching.signal);
    await loaded();
    await look(...LATE);
  },
});

function start(): Promise<void> {
  const { text, declared } = languageSample(document);
  return askForEngine(glanceLanguage(text, declared)).catch(ignoreGone);
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The extension was reloaded or removed meanwhile: its new self will look at the page again. */
function ignoreGone(): void {}
