/** Puts the gate, the engine, its languages and its card into pages. The gate is registered only while hosts are granted. */
import { browser } from 'wxt/browser';
import type { Lang } from '../languages/types';
import { mayReadEverySite } from './permissions';

const GATE = { id: 'gate', file: '/gate.js' } as const;
const ENGINE = '/engine.js';
/** One script a language; a page gets those of its text. */
const LANGUAGES = {
  ru: '/language-ru.js',
  uk: '/language-uk.js',
  en: '/language-en.js',
} as const satisfies Record<Lang, string>;
const CARD = '/card.js';
const HIGHLIGHT_STYLES = '/highlights.css';

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

/**
 * Starts the engine in a tab's top frame, with the styles of the highlights and, where it is known, the script of the
 * text's language; the engine asks for any other it needs.
 * @throws where the browser lets no extension in (its own pages, stores, documents without a grant).
 */
export async function injectEngine(tabId: number, lang: Lang | null = null): Promise<void> {
  const target = { tabId };
  // Both are on their way when this returns to its caller, which may be busy for a while.
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [HIGHLIGHT_STYLES] }),
    browser.scripting.executeScript({ target, files: lang ? [LANGUAGES[lang], ENGINE] : [ENGINE] }),
  ]);
}

/** Puts the script of a language into a tab's top frame. @throws as `injectEngine` does. */
export async function injectLanguage(tabId: number, lang: Lang): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [LANGUAGES[lang]] });
}

/** Hands the engine in a tab's top frame the parts of its card. @throws as `injectEngine` does. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CARD] });
}
