/** One statement in several articles: the card says so, and the library shows who carried it, and what has changed. */
import { expect, it } from 'vitest';
import { inBrowsers, openCard, until } from './harness';
import { saying, says } from './own-pages';
import { CARRYING, pageOf } from './pages/one-origin';

inBrowsers('one origin', {}, (stage) => {
  it('is said on the card, by the source and by the statement', async () => {
    const addresses = CARRYING.map((each) => stage.site.add(each.host, each.path, pageOf(each)));
    for (const address of addresses) await (await stage.read(address)).close();
    const [first] = CARRYING;
    const [address] = addresses;
    if (!first || !address) throw new Error('no article');

    // Grouping goes on after a page has its answer.
    await until('the card to say it', async () => {
      const page = await stage.read(address);
      const card = await openCard(page, first.source);
      await page.close();
      return card.includes('3 articles, one origin');
    });

    const source = await stage.driver.openOwn('library.html#/source/mchs%3AKZ');
    const text = await saying(source, '3 articles, one origin');
    expect(text).toContain('Figures that changed');
    expect(text).toMatch(/около 200 человек[\s\S]*около 70 человек/);

    const statement = await source.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.carriers a[href*="#/statement/"]')?.hash ?? '',
    );
    const view = await stage.driver.openOwn(`library.html${statement}`);
    await saying(view, 'first in this library');
    const carriers = await view.evaluate(() =>
      [...document.querySelectorAll('.carrier-list > li .statement-article')].map((it) =>
        it.textContent.trim(),
      ),
    );
    expect(carriers).toEqual(CARRYING.slice(0, 3).map(({ title }) => title));
    expect(await says(view)).not.toContain('около 70');
  });
});
