/** Puts the gate, the engine and its card into pages. The gate is registered only while hosts are granted. */
import { browser } from 'wxt/browser';
import { mayReadEverySite } from './permissions';

const GATE = { id: 'gate', file: '/gate.js' } as const;
const ENGINE = '/engine.js';
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
 * Starts the engine in a tab's top frame, with the styles of the highlights.
 * @throws where the browser lets no extension in (its own pages, stores, documents without a grant).
 */
export async function injectEngine(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [HIGHLIGHT_STYLES] });
  await browser.scripting.executeScript({ target, files: [ENGINE] });
}

/** Hands the engine in a tab's top frame the parts of its card. @throws as `injectEngine` does. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CARD] });
}
