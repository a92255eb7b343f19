/**
 * The gate: on every page of a reader who granted sites, decides whether the engine is worth starting and in which
 * language, then ends, or waits for another address in the same page. Must stay small (8 kB compressed) and must not know
 * the engine, the library or the calls' schemas.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sameOriginFrames, showsArticle } from '../../lib/article/frames';
import { languageSample, looksLikeArticle } from '../../lib/article/gate';
import { headOf } from '../../lib/article/head';
import { glanceLanguage } from '../../lib/languages/glance';
import { addressNow, watchAddress } from '../../lib/platform/address';
import { askForEngine, clearBadge } from '../../lib/platform/gate';

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
      await start(document);
      return;
    }
    // From the front page to an article without loading: the only thing that stays of us in a page that is none, with a
    // listener on each frame of its own origin, which may come to show one.
    const watching = new AbortController();
    let turn = 0;
    const look = async (...pauses: number[]): Promise<void> => {
      const mine = ++turn;
      for (const ms of pauses) {
        await pause(ms);
        if (mine !== turn || watching.signal.aborted) return;
        if (looksLikeArticle(document)) {
          watching.abort();
          await start(document);
          return;
        }
        if (await lookInFrames()) return;
      }
    };
    const onLoad = () => void lookInFrames();
    let reading: Document | null = null;
    /** Reads the first frame that shows an article. @returns whether there is one. */
    const lookInFrames = async (): Promise<boolean> => {
      const frames = sameOriginFrames(document);
      for (const frame of frames) frame.addEventListener('load', onLoad, { signal: watching.signal });
      const inside = frames.find(showsArticle)?.contentDocument;
      if (!inside) return false;
      if (inside !== reading) {
        reading = inside;
        inside.defaultView?.addEventListener('pagehide', onGone, { once: true, signal: watching.signal });
        await start(inside);
      }
      return true;
    };
    /** The frame was taken away, or loads another page. */
    const onGone = async (): Promise<void> => {
      reading = null;
      await clearBadge().catch(ignoreGone);
      await look(SOON, ...LATE);
    };
    watchAddress(() => look(SOON, ...LATE), watching.signal);
    if (await lookInFrames()) return;
    await loaded();
    if (await lookInFrames()) return;
    await look(...LATE);
  },
});

/** @param inside the page's document, or that of a frame. */
function start(inside: Document): Promise<void> {
  const { text, declared } = languageSample(inside);
  const frame = inside === document ? null : inside.URL;
  return askForEngine(glanceLanguage(text, declared), frame).catch(ignoreGone);
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
