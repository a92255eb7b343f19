/** Keyboard commands that the manifest declares. Browsers without them (Firefox on Android) are left alone. */
import { browser } from 'wxt/browser';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-source': 1, 'previous-source': -1 };

/** Call while the background starts, so that a key wakes it. */
export function onStep(run: (tabId: number, by: 1 | -1) => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const by = STEPS[command];
    if (by === undefined) return;
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined) await run(tabId, by);
  });
}
