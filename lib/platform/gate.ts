/**
 * The messages of the gate, sent raw: the schemas of the calls would outweigh everything else that runs on each
 * page the reader opens. The background validates them like any other.
 */
import { browser } from 'wxt/browser';
import type { Lang } from '../languages/types';

/**
 * Asks the background to start the engine in this tab.
 * @param lang the language whose script comes with it, null where none is known.
 * @param frame address of the frame to start it in; null for the page itself.
 */
export function askForEngine(lang: Lang | null, frame: string | null): Promise<void> {
  return send('engine.inject', { lang, frame });
}

/** Takes the number off the icon: what was read in a frame of this page is gone. */
export function clearBadge(): Promise<void> {
  return send('badge.set', { sources: null });
}

/** Once more when the background was asleep. */
async function send(call: string, args: object): Promise<void> {
  const message = { to: 'background', call, args };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    await browser.runtime.sendMessage(message);
  }
}
