/** Puts the gate, the engine, its languages and its card into pages. The gate is registered only while hosts are granted. */
import { browser } from 'wxt/browser';
import type { Lang } from '../languages/types';
import { mayReadEverySite } from './permissions';

const GATE = { id: 'gate', file: '/gate.js' } as const;
const ENGINE = '/engine.js' as const;
/** One script a language; a page gets those of its text. */
const LANGUAGES = {
  ru: '/language-ru.js',
  uk: '/language-uk.js',
  en: '/language-en.js',
} as const satisfies Record<Lang, string>;
const CARD = '/card.js' as const;
const HIGHLIGHT_STYLES = '/highlights.css';
type OurScript = typeof ENGINE | typeof CARD | (typeof LANGUAGES)[Lang];

/** Registers or removes the gate to match the permission; safe to call any number of times. */
export async function syncGate(): Promise<void> {
  const wanted = await mayReadEverySite();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (wanted && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: GATE.id,
        js: [GATE.file],
        matches: ['http://*/*', 'https://*/*'],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  } else if (!wanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  }
}

/** Runs the gate in tabs that were open before the permission came. Tabs that refuse (the browser's own) are left. */
export async function gateOpenTabs(): Promise<void> {
  if (!(await mayReadEverySite())) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: tab.id }, files: [GATE.file] })],
    ),
  );
}

/** A document in a tab: the page, or one in a frame of it. */
export interface Place {
  tabId: number;
  frameId: number;
}

/** The page of a tab itself. */
export function pageOf(tabId: number): Place {
  return { tabId, frameId: 0 };
}

/** The frame of a page that shows this address and is of the page's own origin; null where there is none (any more). */
export async function frameAt(tabId: number, address: string): Promise<Place | null> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // A frame that never finishes loading is not waited for.
    injectImmediately: true,
    func: (address: string) => location.href === address && window.frameElement !== null,
    args: [address],
  });
  const frame = answers.find(({ result }) => result === true);
  return frame ? { tabId, frameId: frame.frameId } : null;
}

/**
 * Starts the engine, with the styles of the highlights and, where it is known, the script of the text's language; the
 * engine asks for any other it needs.
 * @throws where the browser lets no extension in (its own pages, stores, documents without a grant).
 */
export async function injectEngine(place: Place, lang: Lang | null = null): Promise<void> {
  // Both are on their way when this returns to its caller, which may be busy for a while.
  await Promise.all([
    browser.scripting.insertCSS({ target: targetOf(place), files: [HIGHLIGHT_STYLES] }),
    inject(place, lang ? [LANGUAGES[lang], ENGINE] : [ENGINE]),
  ]);
}

/** Puts the script of a language beside the engine. @throws as `injectEngine` does. */
export function injectLanguage(place: Place, lang: Lang): Promise<void> {
  return inject(place, [LANGUAGES[lang]]);
}

/** Hands the engine the parts of its card. @throws as `injectEngine` does. */
export function injectCard(place: Place): Promise<void> {
  return inject(place, [CARD]);
}

async function inject(place: Place, files: OurScript[]): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files });
}

function targetOf({ tabId, frameId }: Place): { tabId: number; frameIds: number[] } {
  return { tabId, frameIds: [frameId] };
}
