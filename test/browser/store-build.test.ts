/** The build as published: its card cannot be looked into, and works all the same. */
import { expect, it } from 'vitest';
import { clickMark, hasCard } from '../../scripts/browsers/marks';
import { article } from '../demo/site';
import { inBrowsers, until } from './harness';

inBrowsers('the published build', { kind: 'store' }, (stage) => {
  it('closes the root of its card to the page', async () => {
    const page = await stage.read(stage.site.of(article('severny/aral-uroven')));
    await clickMark(page, 'МИД Казахстана');
    await until('the card', () => hasCard(page));
    expect(await page.evaluate(() => document.querySelector('sourceline-card')?.shadowRoot)).toBeNull();
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasCard(page)));
  });
});

inBrowsers('the published card', { kind: 'store', browsers: ['chromium'] }, (stage) => {
  it('says the same inside its closed root', async () => {
    const page = await stage.read(stage.site.of(article('severny/aral-uroven')));
    await clickMark(page, 'МИД Казахстана');
    await until('the card', () => hasCard(page));
    const devtools = await page.createCDPSession();
    const seen = await until('the words in the card', async () => {
      const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
      const text = JSON.stringify(root);
      return text.includes('SOURCELINE-CARD') && text.includes('Said before') && text;
    });
    expect(seen).toContain('"shadowRootType":"closed"');
  });
});
