/** Launches the browser named. */
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';

export type { Driver, LaunchOptions, Popup } from './driver';
export { until } from './driver';
export { type BrowserName, ensureBrowsers, findBrowser } from './find';

export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
