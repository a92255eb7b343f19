/** A reader who granted no site: Sourceline reads where its icon is clicked, and nowhere else. */
import { expect, it } from 'vitest';
import { marksIn, painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, openCard, until } from './harness';
import { says } from './own-pages';

inBrowsers('by click', { granted: false }, (stage) => {
  it('reads nothing before the icon is clicked', async () => {
    const page = await stage.open(stage.site.of(article('kurier/aral')));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await marksIn(page)).toEqual([]);
    expect((await readStored(stage.driver)).articles).toEqual([]);
  });

  it('reads the article when it is, and works fully', async () => {
    const page = await stage.open(stage.site.of(article('kurier/aral')));
    const popup = await stage.driver.clickIcon(page);
    const marks = await painted(page);
    expect(marks.map(({ text }) => text)).toContain('МЗС Казахстану');
    await until('the popup to list the sources', async () => (await says(popup)).includes('Reuters'));
    await popup.close();
    expect(await openCard(page, 'МЗС Казахстану')).toContain(
      'Дані будуть відкритими для науковців усіх країн',
    );
    expect((await readStored(stage.driver)).articles).toHaveLength(1);
  });

  it('still reads no other page', async () => {
    const page = await stage.open(stage.site.of(article('harbour/aral-rises')));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await marksIn(page)).toEqual([]);
  });
});
