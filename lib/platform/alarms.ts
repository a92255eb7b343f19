/** A time to look whether something is due, also while no page of ours is open. */
import { browser } from 'wxt/browser';

const HOUSEKEEPING = 'housekeeping';
/** Minutes. The first one comes soon after the browser has started. */
const EVERY = 180;
const FIRST = 2;

/** Call while the background starts: the alarm wakes it. */
export function onHousekeeping(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === HOUSEKEEPING) await run();
  });
}

/** Sets the alarm unless it is set. */
export async function keepHousekeeping(): Promise<void> {
  if (await browser.alarms.get(HOUSEKEEPING)) return;
  browser.alarms.create(HOUSEKEEPING, { delayInMinutes: FIRST, periodInMinutes: EVERY });
}
