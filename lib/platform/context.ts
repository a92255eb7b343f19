/** Whether a script in a page still belongs to a running extension. */
import { browser } from 'wxt/browser';

/** False once the extension was reloaded, updated or removed under the page: nobody answers this script any more. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
