/** The panel beside the page, opened as a page of its own: it follows the tab in front. */
import { expect, it } from 'vitest';
import { article } from '../demo/site';
import { inBrowsers } from './harness';
import { press, saying, says } from './own-pages';

const FIRST = article('harbour/aral-rises');
const OTHER = article('severny/aral-uroven');

inBrowsers('the panel beside the page', {}, (stage) => {
  it('shows the sources of the tab in front, and those of another one when that comes there', async () => {
    const panel = await stage.driver.openOwn('sidepanel.html');
    const first = await stage.read(stage.site.of(FIRST));
    await saying(panel, FIRST.title);
    await saying(panel, 'Reuters');
    const other = await stage.read(stage.site.of(OTHER));
    await saying(panel, OTHER.title);
    expect(await says(panel)).not.toContain(FIRST.title);
    await first.bringToFront();
    await saying(panel, FIRST.title);
    await other.close();
  });

  it('starts nothing in a page that nobody asked to read', async () => {
    const panel = await stage.driver.openOwn('sidepanel.html');
    const page = await stage.open(stage.site.of(FIRST).replace(/[^/]*$/, 'nothing-here'));
    await saying(panel, 'Nothing is read in this tab.');
    await page.close();
  });

  it('keeps the history in sight while tabs change', async () => {
    const panel = await stage.driver.openOwn('sidepanel.html');
    await press(panel, 'History');
    await saying(panel, 'Reuters');
    const page = await stage.read(stage.site.of(OTHER));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(
      await panel.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent),
    ).toContain('History');
    await page.close();
  });
});
