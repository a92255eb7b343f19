/** The moments in the life of the extension itself. Register while the background starts. */
import { browser } from 'wxt/browser';

export function onInstalled(run: (reason: 'install' | 'update' | 'other') => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await run(reason === 'install' || reason === 'update' ? reason : 'other');
  });
}

export function onStartup(run: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(run);
}

/** Languages of the browser's interface, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
