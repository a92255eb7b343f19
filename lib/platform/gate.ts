/**
 * The one message of the gate, sent raw: the schemas of the calls would outweigh everything else that runs on each
 * page the reader opens. The background validates it like any other.
 */
import { browser } from 'wxt/browser';

/** Asks the background to start the engine in this tab, once more when the background was asleep. */
export async function askForEngine(): Promise<void> {
  const message = { to: 'background', call: 'engine.inject', args: {} };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    await browser.runtime.sendMessage(message);
  }
}
