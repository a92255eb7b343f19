/**
 * The one message of the gate, sent raw: the schemas of the calls would outweigh everything else that runs on each
 * page the reader opens. The background validates it like any other.
 */
import type { browser as Polyfilled } from 'wxt/browser';
import type { Lang } from '../languages/types';

/** The browser's own object. Sending is all the gate does, and that needs no polyfill, which is a third of its weight. */
const browser: typeof Polyfilled = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

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
