/**
 * The one message of the gate, sent raw: the schemas of the calls would outweigh everything else that runs on each
 * page the reader opens. The background validates it like any other.
 */
import { browser } from 'wxt/browser';
import type { Lang } from '../languages/types';

/**
 * Asks the background to start the engine in this tab, once more when the background was asleep.
 * @param lang the language whose script comes with it, null where none is known.
 */
export async function askForEngine(lang: Lang | null): Promise<void> {
  const message = { to: 'background', call: 'engine.inject', args: { lang } };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    await browser.runtime.sendMessage(message);
  }
}
